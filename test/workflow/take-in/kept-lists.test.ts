/**
 * What the office's workbook remembers of taking in: where values came from, what is to be decided, what was left;
 * and that a later run does what people decided.
 */
import { column, sheetRow } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import {
  CHOICE_LIST,
  consolidate,
  LEFT_LIST,
  TAKEN_LIST,
  trackedTasksFrom,
  type Consolidation,
} from '../../../src/workflow';
import type { XlsxWorkbook } from '../../../src/xlsx';
import {
  appendixWorkbook,
  date,
  reopened,
  structured,
  tableRows,
  text,
  typeInto,
} from '../../support/appendix-workbook';
import { fill, sheetsOf } from '../../support/task-sheet-round';
import { changeSet } from '../../support/written-workbook';

jest.setTimeout(120_000);

const DAY = '2025-06-15';
const AT = '15/6/2025 08:30';
const OFFICE = 'Văn phòng Sở';
const KIND = 'Ban hành kế hoạch tuyên truyền';

function masterWorkbook(): XlsxWorkbook {
  const master = appendixWorkbook();
  structured(master, DAY);
  return master;
}

function sheetFor(master: XlsxWorkbook, unit = OFFICE): XlsxWorkbook {
  const found = sheetsOf(master, DAY).get(unit);
  if (!found) throw new Error(`no sheet for ${unit}`);
  return found;
}

function takenInto(
  master: XlsxWorkbook,
  files: Readonly<Record<string, XlsxWorkbook>>,
  at = AT,
): Consolidation {
  const result = consolidate(
    master.snapshot(),
    Object.entries(files).map(([name, workbook]) => ({ name, snapshot: reopened(workbook).snapshot() })),
    { at },
  );
  if (!result) throw new Error('no task table');
  master.apply(result.changeSet);
  return result;
}

/** Rows of a list as texts joined, those columns only. */
function listed(workbook: XlsxWorkbook, table: string, headings: readonly string[]): readonly string[] {
  return tableRows(reopened(workbook).snapshot(), table).map((row) =>
    headings.map((heading) => row[heading] ?? '').join(' | '),
  );
}

/** Writes a decision beside the row of the list at this place. */
function decide(workbook: XlsxWorkbook, place: number, choice: string): void {
  for (const { name, tables } of workbook.snapshot().sheets) {
    const table = tables.find((known) => known.name === CHOICE_LIST.table);
    if (!table) continue;
    const cell: CellContent = text(choice);
    workbook.apply(
      changeSet({
        kind: 'write-block',
        sheet: name,
        at: {
          row: sheetRow(table.range.top + 1 + place),
          column: column(table.range.left + table.columns.indexOf('Quyết định')),
        },
        cells: [[cell]],
      }),
    );
  }
}

/** The office and a unit say different things of one task. */
function contradicting(master: XlsxWorkbook): XlsxWorkbook {
  const sheet = sheetFor(master);
  typeInto(master, 'Ban hành', { 'Văn bản minh chứng': text('1/KH') });
  fill(sheet, 0, {
    'Văn bản minh chứng': text('2/KH'),
    'Tiến độ': text('Hoàn thành'),
    'Ngày hoàn thành': date('2025-03-20'),
  });
  return sheet;
}

const evidence = (master: XlsxWorkbook): string | undefined =>
  trackedTasksFrom(reopened(master).snapshot()).find(({ task }) => task === KIND)?.evidence;

test('every value that was written is kept with its time, file, sheet and cell; later ones are added', () => {
  const master = masterWorkbook();
  const sheet = sheetFor(master);
  fill(sheet, 0, { 'Tiến độ': text('Đang thực hiện'), 'Ngày hoàn thành': date('2025-03-20') });
  takenInto(master, { 'vp.xlsx': sheet });
  fill(sheet, 1, { 'Ghi chú theo dõi': text('=1+1') });
  takenInto(master, { 'vp-2.xlsx': sheet }, '25/6/2025 10:00');
  expect(
    listed(master, TAKEN_LIST.table, ['Lúc', 'Tệp', 'Trang', 'Ô', 'Nội dung', 'Trước đó', 'Đã ghi']),
  ).toEqual([
    '15/6/2025 08:30 | vp.xlsx | Nhiệm vụ | N5 | Tiến độ |  | Đang thực hiện',
    '15/6/2025 08:30 | vp.xlsx | Nhiệm vụ | L5 | Ngày hoàn thành |  | 20/3/2025',
    '25/6/2025 10:00 | vp-2.xlsx | Nhiệm vụ | O6 | Ghi chú theo dõi |  | =1+1',
  ]);
});

test('a conflict stands side by side on the list of decisions, and the task table stays as it is', () => {
  const master = masterWorkbook();
  takenInto(master, { 'vp.xlsx': contradicting(master) });
  expect(
    listed(master, CHOICE_LIST.table, [
      'Nhiệm vụ',
      'Nội dung',
      'Trong sổ',
      'Đơn vị ghi',
      'Tệp',
      'Ô',
      'Quyết định',
    ]),
  ).toEqual([`${KIND} | Văn bản minh chứng | 1/KH | 2/KH | vp.xlsx | M5 | `]);
  expect(evidence(master)).toBe('1/KH');
});

test.each([
  ['Lấy', '2/KH'],
  ['lay', '2/KH'],
  ['Giữ sổ', '1/KH'],
])(
  '“%s” is done by the next run, with the same file or without any, and never asked again',
  (choice, expected) => {
    const master = masterWorkbook();
    const sheet = contradicting(master);
    takenInto(master, { 'vp.xlsx': sheet });
    decide(master, 0, choice);
    const without = reopened(master);
    expect(takenInto(without, {}).conflicts).toEqual([]);
    expect(evidence(without)).toBe(expected);
    const again = takenInto(master, { 'vp.xlsx': sheet });
    expect(again.conflicts).toEqual([]);
    expect(evidence(master)).toBe(expected);
    const third = takenInto(master, { 'vp.xlsx': sheet });
    expect([third.taken, third.conflicts]).toEqual([[], []]);
    expect(listed(master, CHOICE_LIST.table, ['Đơn vị ghi'])).toEqual(['2/KH']);
  },
);

test('of two files that differ the chosen one is written and the other is passed over', () => {
  const master = masterWorkbook();
  const [lead, other] = [sheetFor(master, 'Thanh tra Sở'), sheetFor(master)];
  fill(lead, 0, { 'Ngày hoàn thành': date('2025-08-01') });
  fill(other, 2, { 'Ngày hoàn thành': date('2025-09-30') });
  const files = { 'a.xlsx': lead, 'b.xlsx': other };
  takenInto(master, files);
  expect(listed(master, CHOICE_LIST.table, ['Trong sổ', 'Đơn vị ghi'])).toEqual([
    '(trống) | 01/8/2025',
    '(trống) | 30/9/2025',
  ]);
  decide(master, 1, 'Lấy');
  const result = takenInto(master, files);
  expect(result.taken.map(({ field, value, from }) => [field, value, from.file])).toEqual([
    ['doneOn', '2025-09-30', 'b.xlsx'],
  ]);
  expect(result.conflicts).toEqual([]);
  expect(takenInto(master, files).taken).toEqual([]);
});

test('a value that nobody decided about is asked even where another was chosen', () => {
  const master = masterWorkbook();
  const sheet = contradicting(master);
  takenInto(master, { 'vp.xlsx': sheet });
  decide(master, 0, 'Lấy');
  fill(sheet, 0, { 'Văn bản minh chứng': text('3/KH') });
  const result = takenInto(master, { 'vp.xlsx': sheet });
  expect(evidence(master)).toBe('2/KH');
  expect(result.conflicts.map(({ sides }) => sides.map(({ value }) => value))).toEqual([['3/KH']]);
});

test('a changed deadline that is taken brings its days along', () => {
  const master = masterWorkbook();
  const sheet = sheetFor(master);
  fill(sheet, 0, { 'Thời hạn': text('Trước ngày 30/9/2025') });
  takenInto(master, { 'vp.xlsx': sheet });
  decide(master, 0, 'Lấy');
  takenInto(master, { 'vp.xlsx': sheet });
  const task = trackedTasksFrom(reopened(master).snapshot()).find((one) => one.task === KIND);
  expect([task?.deadline, task?.kind, task?.due]).toEqual(['Trước ngày 30/9/2025', 'date', '2025-09-29']);
});

test('units that sent nothing, bad files and cells without a place are listed, and the list empties', () => {
  const master = masterWorkbook();
  const units = [...sheetsOf(master, DAY)];
  const sheet = sheetFor(master);
  fill(sheet, 0, { 'Ngày hoàn thành': text('31/6/2025') });
  takenInto(master, { 'vp.xlsx': sheet });
  expect(listed(master, LEFT_LIST.table, ['Việc', 'Đơn vị', 'Nhiệm vụ', 'Tệp', 'Nội dung'])).toEqual([
    'Đơn vị chưa gửi | Thanh tra Sở |  |  | ',
    'Đơn vị chưa gửi | Trung tâm Thông tin |  |  | ',
    'Đơn vị chưa gửi | Phòng Một cửa |  |  | ',
    'Ô chưa nhận |  | Ban hành kế hoạch tuyên truyền | vp.xlsx | 31/6/2025',
  ]);
  takenInto(master, Object.fromEntries(units.map(([unit, workbook]) => [`${unit}.xlsx`, workbook])));
  expect(listed(master, LEFT_LIST.table, ['Việc'])).toEqual([
    'Không còn gì: các đơn vị đã gửi đủ, mọi ô đều đã nhận.',
  ]);
});

test('structuring the workbook again reads none of the lists as a plan', () => {
  const master = masterWorkbook();
  takenInto(master, { 'vp.xlsx': contradicting(master) });
  const before = trackedTasksFrom(master.snapshot()).length;
  structured(master, DAY);
  expect(trackedTasksFrom(reopened(master).snapshot())).toHaveLength(before);
});
