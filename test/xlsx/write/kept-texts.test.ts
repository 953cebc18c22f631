/** A workbook whose sheets were read to be changed comes out as if they had been read anew. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { column, sheetRow } from '../../../src/domain/grid';
import type { Change, CellContent } from '../../../src/workbook';
import { blankWorkbook, openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';

const why = 'test';
const SHEET = 'Nhiệm vụ';
const FORMULA = `=IF(A1<5,"Quá hạn","${'Trong hạn hoặc chưa đến kỳ '.repeat(3)}")`;

const write = (row: number, cells: readonly CellContent[], sheet = SHEET): Change => ({
  kind: 'write-block',
  why,
  sheet,
  at: { row: sheetRow(row), column: column(1) },
  cells: [cells],
});
const number = (value: number): CellContent => ({ kind: 'number', number: value });
const formula: CellContent = { kind: 'formula', formula: FORMULA, cached: { kind: 'text', text: 'Quá hạn' } };

function file(): Uint8Array {
  const workbook = blankWorkbook({ sheets: [SHEET, 'Khác'] });
  const rows = Array.from({ length: 50 }, (_, row) => write(row + 1, [number(row), formula]));
  workbook.apply({ command: 'test', changes: [...rows, write(1, [number(1)], 'Khác')] });
  return workbook.save();
}

const changed = (
  changes: readonly Change[],
  keep: boolean,
  before?: (workbook: XlsxWorkbook) => void,
): Buffer => {
  const workbook = openWorkbook(file());
  workbook.snapshot(keep ? { willChange: () => true } : {});
  before?.(workbook);
  workbook.apply({ command: 'test', changes });
  return Buffer.from(workbook.save());
};

const CASES: readonly (readonly [string, readonly Change[]])[] = [
  ['cells are written', [write(2, [number(7), formula]), write(60, [formula])]],
  ['another sheet is shown first', [{ kind: 'activate', why, sheet: 'Khác' }, write(1, [number(3)], 'Khác')]],
  [
    'the sheet is made anew under its name',
    [
      { kind: 'delete-sheet', why, sheet: SHEET },
      { kind: 'ensure-sheet', why, sheet: SHEET },
      write(3, [formula]),
    ],
  ],
];

test.each(CASES)('the file is the same where %s', (_, changes) => {
  expect(changed(changes, true).equals(changed(changes, false))).toBe(true);
});

test('what was changed before is seen by what comes next', () => {
  const first: Change = write(1, [number(111)]);
  const next: Change = write(2, [number(222)]);
  const earlier = (workbook: XlsxWorkbook): void => {
    workbook.apply({ command: 'test', changes: [first] });
  };
  const once = openWorkbook(changed([next], true, earlier)).snapshot();
  const values = once.sheets[0]?.rows.slice(0, 2).map(({ cells }) => cells[0]?.value);
  expect(values).toEqual([111, 222]);
});

test('letters that the file writes by number stay so in the rows that nobody changes', () => {
  const parts = unzipSync(file());
  const sheet = 'xl/worksheets/sheet1.xml';
  const numbered = strFromU8(parts[sheet] ?? new Uint8Array(0)).replaceAll('ạ', '&#7841;');
  const workbook = openWorkbook(zipSync({ ...parts, [sheet]: strToU8(numbered) }));
  workbook.snapshot({ willChange: () => true });
  workbook.apply({ command: 'test', changes: [write(1, [number(111)])] });
  const written = strFromU8(unzipSync(workbook.save())[sheet] ?? new Uint8Array(0));
  expect(numbered).toContain('&#7841;');
  expect(written.split('&#7841;')).toHaveLength(numbered.split('&#7841;').length);
});
