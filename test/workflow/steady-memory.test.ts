/** Two hundred rounds of taking in and adding up in one sitting leave no more behind than the first few do. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { consolidate, gatherAnnexes } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { appendixWorkbook, structured, text } from '../support/appendix-workbook';
import { fill, sheetsOf } from '../support/task-sheet-round';
import { annexOf } from '../support/unit-annexes';

jest.setTimeout(300_000);

const DAY = '2025-06-15';
const ROUNDS = 200;
const WARM_UP = 60;
/** Caches may still fill; a round that left its workbooks behind would leave far more than this. */
const MOST_LEFT_A_ROUND = 20_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that can go has gone. */
function inUse(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test('memory does not grow with the rounds', () => {
  const master = appendixWorkbook();
  structured(master, DAY);
  const sheets = [...sheetsOf(master, DAY)].map(([unit, workbook]) => {
    fill(workbook, 0, { 'Ghi chú theo dõi': text(`báo cáo của ${unit}`) });
    return { name: `${unit}.xlsx`, bytes: workbook.save() };
  });
  const plan = master.save();
  const form = annexOf({}).save();
  const annexes = ['Sở Du lịch', 'Sở Y tế', 'Sở Nội vụ'].map((unit, index) => ({
    name: `${unit}.xlsx`,
    bytes: annexOf({ unit, figures: { '1.1': index, '2.1': '1/2' } }).save(),
  }));
  const round = (): number => {
    const workbook = openWorkbook(plan);
    const files = sheets.map(({ name, bytes }) => ({ name, snapshot: openWorkbook(bytes).snapshot() }));
    const result = consolidate(workbook.snapshot(), files, { at: '15/6/2025 08:00' });
    workbook.apply(result?.changeSet ?? { command: 'test', changes: [] });
    const annex = openWorkbook(form);
    const gathering = gatherAnnexes(annex.snapshot(), { at: '15/6/2025 08:00' });
    for (const { name, bytes } of annexes) gathering?.add({ name, snapshot: openWorkbook(bytes).snapshot() });
    annex.apply(gathering?.result().changeSet ?? { command: 'test', changes: [] });
    return workbook.save().length + annex.save().length;
  };
  for (let count = 0; count < WARM_UP; count++) round();
  const before = inUse();
  for (let count = WARM_UP; count < ROUNDS; count++) round();
  expect((inUse() - before) / (ROUNDS - WARM_UP)).toBeLessThan(MOST_LEFT_A_ROUND);
});
