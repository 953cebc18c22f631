/** Two hundred rounds of structuring, checking, recording and making the annex leave no more behind than the first few. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CivilDate } from '../../src/domain/dates';
import { LocalDesk } from '../../src/taskpane/local-desk';
import { recordedSession } from '../../src/taskpane/recorded-desk';
import { XlsxSession } from '../../src/workbench/xlsx-session';
import { taskSeen } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { appendixWorkbook } from '../support/appendix-workbook';

jest.setTimeout(300_000);

const DAY = '2025-06-15' as CivilDate;
const ROUNDS = 200;
/** Opened anew nothing is kept to be taken back: fewer rounds show as much. */
const SITTINGS = 100;
/** Until what can be taken back is as much as is ever kept, and the journal has its lines. */
const WARM_UP = 60;
/** Bytes: the line that each entry leaves in the workbook's own record, and caches that still fill. */
const MOST_LEFT_A_ROUND = 20_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that can go has gone. */
async function inUse(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

function deskOn(bytes: Uint8Array) {
  const session = new XlsxSession({
    workbook: openWorkbook(bytes),
    name: 'ke-hoach.xlsx',
    today: DAY,
    now: () => 0,
    pause: () => Promise.resolve(),
    onSelect: () => undefined,
    onChanged: () => undefined,
  });
  const desk = new LocalDesk(
    recordedSession(session, () => DAY),
    () => DAY,
    (file) => openWorkbook(file).snapshot(),
  );
  return { session, desk };
}

type Opened = ReturnType<typeof deskOn>;

async function round({ session, desk }: Opened, count: number): Promise<number> {
  await desk.run('structure');
  await desk.look();
  const [first] = await desk.tasks();
  const seen = first ? taskSeen(first.task) : null;
  if (!seen) throw new Error('no task was made');
  const entry = { evidence: `Công văn ${String(count % 7)}` };
  await desk.edit({ kind: 'record', rows: [seen.row], entry, seen: [seen] });
  await desk.findings();
  await desk.run('highlight');
  await desk.run('annex', {}, count % 2 === 0 ? 'quarter-1' : 'quarter-2');
  return session.workbook.save().length;
}

async function leftARound(open: () => Opened, rounds: number): Promise<number> {
  for (let count = 0; count < WARM_UP; count++) await round(open(), count);
  const before = await inUse();
  for (let count = WARM_UP; count < rounds; count++) await round(open(), count);
  return ((await inUse()) - before) / (rounds - WARM_UP);
}

it('opened anew in each round', async () => {
  const bytes = appendixWorkbook().save();
  expect(await leftARound(() => deskOn(bytes), SITTINGS)).toBeLessThan(MOST_LEFT_A_ROUND);
});

it('in one sitting, with each step kept to be taken back', async () => {
  const opened = deskOn(appendixWorkbook().save());
  expect(await leftARound(() => opened, ROUNDS)).toBeLessThan(MOST_LEFT_A_ROUND);
});
