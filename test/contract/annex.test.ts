/**
 * The annex comes out the same in Excel and in the file: laid out on new sheets, filled where a form stands,
 * made for another period, typed into, with comparisons beside it, and with its form edited.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lineAdded, readPeriodCode } from '../../src/domain/annex';
import type { CivilDate } from '../../src/domain/dates';
import type { ChangeSet, WorkbookSnapshot } from '../../src/workbook';
import { changeForm, generateAnnex, readBook, standingAnnex, structureWorkbook } from '../../src/workflow';
import type { AnnexOptions } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import { WEB_LIMIT } from '../excel-host/excel-host';
import type { ExcelBrowser } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import { journalOf } from '../excel-host/journal';
import { snapshotOfHost } from '../excel-host/open-host';
import { describeWithShared } from '../support/shared';
import { excelOver } from './excel-over';
import { lookOf, pictureOf } from './workbook-picture';

const TODAY = '2026-11-22' as CivilDate;
const sample = (name: string): Uint8Array =>
  readFileSync(path.resolve(__dirname, '../../samples', name, 'ke-hoach.xlsx'));

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

type Step = (snapshot: WorkbookSnapshot) => ChangeSet;

const structured: Step = (snapshot) => structureWorkbook(snapshot, { asOf: TODAY }).changeSet;

const annexOf =
  (code: string, options: Partial<AnnexOptions> = {}): Step =>
  (snapshot) => {
    const period = readPeriodCode(code);
    if (!period) throw new Error(`No period ${code}`);
    return generateAnnex(snapshot, { period, asOf: TODAY, ...options }).changeSet;
  };

const lineMore: Step = (snapshot) => {
  const reading = readBook(snapshot, TODAY);
  const { form } = standingAnnex(reading);
  const [part] = form.parts;
  const line = part?.lines.find(({ valueType }) => valueType === 'count');
  if (!part || !line) throw new Error('No such line');
  return changeForm(reading, lineAdded(form, part, line, 'Số cuộc họp'), TODAY);
};

/** `before` is done on the file alone; the last step in both, held against each other, and taken back in Excel. */
async function sameInBoth(file: Uint8Array, before: readonly Step[], step: Step): Promise<void> {
  const workbook = openWorkbook(file);
  for (const each of before) workbook.apply(each(workbook.snapshot()));
  const start = workbook.save();
  const fromFile = openWorkbook(start);
  const changeSet = step(fromFile.snapshot());
  const page = await excelOver(browser, start, changeSet.changes);
  const untouched = pictureOf(snapshotOfHost(page.host.book));
  const first = await page.snapshot();
  if (!('value' in first)) throw new Error(`reading failed: ${first.fault} ${JSON.stringify(first.data)}`);
  expect(step(first.value)).toEqual(changeSet);

  fromFile.apply(changeSet);
  page.host.batches.length = 0;
  expect(await page.apply(changeSet)).toHaveProperty('value.id', 1);
  expect(Math.max(...page.host.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(WEB_LIMIT);
  const read = await page.snapshot();
  if (!('value' in read)) throw new Error(`reading failed: ${read.fault} ${JSON.stringify(read.data)}`);
  expect(pictureOf(read.value)).toEqual(pictureOf(fromFile.snapshot()));
  const copy = openWorkbook(start);
  copy.apply({ command: 'journal', changes: journalOf(page.host.book) });
  expect(await lookOf(copy.save())).toEqual(await lookOf(fromFile.save()));
  expect(await page.undo(1)).toEqual({ value: null });
  expect(pictureOf(snapshotOfHost(page.host.book))).toEqual(untouched);
}

const PLAN = 'so-du-lich-an-hai-2026';
const FORM = 'so-nong-nghiep-phu-son-2026-6-thang';
const TYPED = [
  { ref: '1.1.3', value: 1204 },
  { ref: '3.3', value: '16.181/16.183' },
  { ref: '7.1.1', value: 26, note: '=số ước' },
];
const BOTH = { former: true, lastYear: true };

const CASES: readonly (readonly [string, string, readonly Step[], Step])[] = [
  ['laid out on new sheets beside a structured plan', PLAN, [structured], annexOf('2026-H1')],
  ['laid out where no task table stands', PLAN, [], annexOf('2026-Q1')],
  ['filled in the form of another department', FORM, [], annexOf('2026-H1')],
  [
    'made for another period after figures were typed',
    PLAN,
    [structured, annexOf('2026-Q1'), annexOf('2026-Q1', { typed: TYPED })],
    annexOf('2026-H1'),
  ],
  ['typed into from the pane', PLAN, [structured, annexOf('2026-Q1')], annexOf('2026-Q1', { typed: TYPED })],
  [
    'compared with the former period and the year before',
    PLAN,
    [structured, annexOf('2026-Q1', { typed: TYPED })],
    annexOf('2026-H1', { compare: BOTH }),
  ],
  ['compared where the form of another department stands', FORM, [], annexOf('2026-H1', { compare: BOTH })],
  ['laid out anew with another line', PLAN, [structured, annexOf('2026-Q1', { typed: TYPED })], lineMore],
];

describe('the annex is the same in Excel and in the file', () => {
  test.each(CASES)(
    '%s',
    async (_, name, before, step) => {
      await sameInBoth(sample(name), before, step);
    },
    120_000,
  );
});

describeWithShared('the annex of a real department is the same in Excel and in the file', (shared) => {
  test('filled where it stands', async () => {
    const file = readFileSync(path.join(shared, 'seeds', 'ha-nam-2024-h1.xlsx'));
    await sameInBoth(file, [], annexOf('2024-H1', { compare: BOTH }));
  }, 120_000);
});
