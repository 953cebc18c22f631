/** Rows and columns inserted and deleted in a file: whatever names a cell goes on naming the same one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cellRange, rangeAddress } from '../../../src/domain/grid';
import { parseCivilDate } from '../../../src/domain/dates';
import type { Change, SheetSnapshot } from '../../../src/workbook';
import { WorkbookFault } from '../../../src/workbook';
import { structureWorkbook } from '../../../src/workflow';
import type { LineMove, XlsxWorkbook } from '../../../src/xlsx';
import { openWorkbook } from '../../../src/xlsx';
import { at, baseWorkbook, formula, LOCKED, PLAN, TASKS, text } from '../../contract/base-workbook';
import { lookOf } from '../../contract/workbook-picture';
import { requireSound } from '../../support/check-xlsx';
import { describeWithShared } from '../../support/shared';

const insert = (row: number, count = 1): LineMove => ({ axis: 'rows', kind: 'insert', at: row, count });
const remove = (row: number, count = 1): LineMove => ({ axis: 'rows', kind: 'delete', at: row, count });
const why = 'test';

function bookWith(...changes: readonly Change[]): XlsxWorkbook {
  const book = openWorkbook(baseWorkbook().save());
  book.apply({ command: 'test', changes });
  return book;
}

function sheetOf(book: XlsxWorkbook, name: string): SheetSnapshot {
  const sheet = book.snapshot().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function textAt(book: XlsxWorkbook, sheet: string, row: number, column: number): string | undefined {
  return sheetOf(book, sheet)
    .rows.find((one) => one.row === row)
    ?.cells.find((cell) => cell.column === column)?.text;
}

function formulaAt(book: XlsxWorkbook, sheet: string, row: number, column: number): string | undefined {
  return sheetOf(book, sheet)
    .rows.find((one) => one.row === row)
    ?.cells.find((cell) => cell.column === column)?.formula;
}

it('moves texts, merges, notes, links, names and formulas of any sheet with the cells they name', () => {
  const book = bookWith(
    { why, kind: 'write-block', sheet: TASKS, at: at(5, 1), cells: [[formula(`'${PLAN}'!A5*2`, 6)]] },
    { why, kind: 'write-block', sheet: PLAN, at: at(7, 1), cells: [[formula('SUM(A3:A5)', 6)]] },
  );
  book.moveLines(PLAN, insert(3, 2));
  requireSound(book.save());
  const plan = sheetOf(book, PLAN);
  expect(textAt(book, PLAN, 5, 2)).toBe('Rà soát thủ tục');
  expect(textAt(book, PLAN, 3, 2)).toBeUndefined();
  expect(plan.merges.map(rangeAddress)).toEqual(['A1:D1']);
  expect(plan.notes.map(({ row, text: note }) => [row, note])).toEqual([[5, 'Chủ trì']]);
  expect(plan.hyperlinks.map(({ range }) => rangeAddress(range))).toEqual(['B5']);
  expect(book.snapshot().names.find(({ name }) => name === 'Nam')?.refersTo).toBe(`'${PLAN}'!$A$5`);
  expect(formulaAt(book, TASKS, 5, 1)).toBe(`'${PLAN}'!A7*2`);
  expect(formulaAt(book, PLAN, 9, 1)).toBe('SUM(A5:A7)');
});

it('lets rules follow their cells, also where the first of them is deleted', async () => {
  const book = bookWith(
    {
      why,
      kind: 'conditional-formats',
      sheet: PLAN,
      owner: 'test',
      range: cellRange(3, 1, 9, 4),
      rules: [{ formula: '$C3="Phòng A"', fill: 'FFFF00' }],
    },
    {
      why,
      kind: 'validation',
      sheet: PLAN,
      range: cellRange(3, 3, 9, 3),
      rule: { kind: 'list', source: `'${TASKS}'!$A$2:$A$3` },
    },
  );
  book.moveLines(PLAN, remove(3, 2));
  book.moveLines(TASKS, insert(3));
  requireSound(book.save());
  const [look] = (await lookOf(book.save())).sheets;
  expect(look?.rules).toMatchObject([
    { ref: 'A3:D7', rules: [{ formulae: ['AND(N("cchc:test")=0,$C3="Phòng A")'] }] },
  ]);
  expect(JSON.stringify(look?.validations)).toContain(`'${TASKS}'!$A$2:$A$4`);
});

it('gives a new row of a table its formulas and the look of the row above', async () => {
  const book = bookWith(
    {
      why,
      kind: 'write-block',
      sheet: TASKS,
      at: at(1, 4),
      cells: [[text('Dài')], [formula('LEN([@[Nhiệm vụ]])', 15)], [formula('LEN([@[Nhiệm vụ]])', 8)]],
    },
    {
      why,
      kind: 'table',
      sheet: TASKS,
      name: 'NhiemVu',
      range: cellRange(1, 1, 3, 4),
      columns: ['Mã', 'Nhiệm vụ', 'Ngày xong', 'Dài'],
    },
    { why, kind: 'format', sheet: TASKS, range: cellRange(2, 1, 3, 3), format: { fill: 'DDEBF7' } },
  );
  book.moveLines(TASKS, insert(3));
  requireSound(book.save());
  expect(sheetOf(book, TASKS).tables.map(({ range }) => rangeAddress(range))).toEqual(['A1:D4']);
  expect(formulaAt(book, TASKS, 3, 4)).toBe(formulaAt(book, TASKS, 2, 4));
  const cells = (await lookOf(book.save())).sheets[1]?.cells;
  expect(cells?.A3).toMatchObject({ fill: { fgColor: { argb: 'FFDDEBF7' } } });
  expect(cells?.A3).toEqual(cells?.A2);
});

it('inserts a column between others, as wide and as formatted as the one before', () => {
  const book = bookWith({
    why,
    kind: 'column-widths',
    sheet: PLAN,
    widths: [{ column: at(1, 2).column, width: 40 }],
  });
  book.moveLines(PLAN, { axis: 'columns', kind: 'insert', at: 3, count: 1 });
  requireSound(book.save());
  const plan = sheetOf(book, PLAN);
  expect(textAt(book, PLAN, 2, 4)).toBe('Đơn vị');
  expect(plan.merges.map(rangeAddress)).toEqual(['A1:E1']);
  expect(plan.columnWidths.map(({ from, to }) => [from, to])).toEqual([[2, 3]]);
});

const faults: readonly (readonly [string, string, LineMove, string])[] = [
  ['a locked sheet', LOCKED, insert(1), 'sheet-protected'],
  ['a sheet that is not there', 'Không có', insert(1), 'sheet-not-found'],
  ['a row off the sheet', PLAN, insert(1_048_576, 2), 'range-invalid'],
  ['the heading of a table', TASKS, remove(1), 'table-lines-needed'],
  ['all rows of a table', TASKS, remove(2, 2), 'table-lines-needed'],
  ['a column of a table', TASKS, { axis: 'columns', kind: 'delete', at: 2, count: 1 }, 'table-lines-needed'],
];

it.each(faults)('refuses %s and leaves the workbook as it was', (_, sheet, move, fault) => {
  const book = bookWith();
  const before = book.save();
  let met: unknown;
  try {
    book.moveLines(sheet, move);
  } catch (problem) {
    met = problem;
  }
  expect(met).toBeInstanceOf(WorkbookFault);
  expect((met as WorkbookFault).id).toBe(fault);
  expect(Buffer.from(book.save()).equals(Buffer.from(before))).toBe(true);
});

function structured(bytes: Uint8Array): XlsxWorkbook {
  const book = openWorkbook(bytes);
  const asOf = parseCivilDate('2026-08-15');
  if (asOf === undefined) throw new Error('no such day');
  book.apply(structureWorkbook(book.snapshot(), { asOf, fixedAsOf: true, highlightSource: true }).changeSet);
  return book;
}

/** Inserting and taking away again what was inserted leaves every sheet as it was read. */
function comesBack(bytes: Uint8Array): void {
  const book = structured(bytes);
  const before = book.snapshot();
  for (const { name, usedRange, tables } of before.sheets) {
    if (!usedRange) continue;
    const middle = Math.floor((usedRange.top + usedRange.bottom) / 2) + 1;
    book.moveLines(name, insert(middle, 3));
    requireSound(book.save());
    expect(book.snapshot()).not.toEqual(before);
    book.moveLines(name, remove(middle, 3));
    if (tables.length > 0) continue;
    const column: LineMove = { axis: 'columns', kind: 'insert', at: 2, count: 2 };
    book.moveLines(name, column);
    book.moveLines(name, { ...column, kind: 'delete' });
  }
  requireSound(book.save());
  expect(book.snapshot()).toEqual(before);
}

const workbooksIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();

const samples = resolve(__dirname, '../../../samples');

describe('what was inserted and deleted again leaves a structured plan as it was', () => {
  test.each(workbooksIn(samples))('%s', (name) => comesBack(readFileSync(join(samples, name))));
});

describeWithShared('the same with plans of real offices', (shared) => {
  test.each(workbooksIn(join(shared, 'seeds')))('%s', (name) =>
    comesBack(readFileSync(join(shared, 'seeds', name))),
  );
});

describeWithShared('charts, pictures, threads and pivot tables', (shared) => {
  const folder = join(shared, 'fidelity');
  // The one that ExcelJS wrote breaks the schema before anybody touches it.
  test.each(workbooksIn(folder).filter((name) => !name.includes('exceljs')))(
    'of %s stay in a sound file when rows come in on every sheet',
    (name) => {
      const book = openWorkbook(readFileSync(join(folder, name)));
      const open = book.snapshot().sheets.filter((sheet) => !sheet.protected && sheet.usedRange);
      for (const sheet of open) book.moveLines(sheet.name, insert((sheet.usedRange?.bottom ?? 0) + 1, 2));
      for (const sheet of open) if (sheet.tables.length === 0) book.moveLines(sheet.name, insert(1));
      requireSound(book.save());
    },
  );
});
