/**
 * The session over Excel as clerks meet it: large sheets, filters, faults half-way, cancelling, taking back.
 * Long because one browser serves it all.
 */
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import { emptySheet } from '../../src/workbook';
import type { CellContent, Change, ChangeSet, WorkbookSnapshot } from '../../src/workbook';
import type { FaultToInject } from '../excel-host/excel-host';
import { ExcelHost, WEB_LIMIT } from '../excel-host/excel-host';
import type { ExcelBrowser, ExcelPage } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import { refilter } from '../excel-host/filtering';
import { PLAIN } from '../excel-host/looks';
import type { HostSheet } from '../excel-host/model';
import { openHost, snapshotOfHost } from '../excel-host/open-host';

const SHEET = 'Phụ lục';
const NEW = 'Nhiệm vụ';
const why = 'test';

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

interface Options {
  readonly date1904?: boolean;
}

/** A workbook of one sheet with these values from A1 on. */
async function excelWith(
  values: readonly (readonly (string | number)[])[],
  options: Options = {},
): Promise<ExcelPage> {
  const empty: WorkbookSnapshot = {
    sheets: [emptySheet({ name: SHEET, position: 0, visibility: 'visible' })],
    names: [],
    date1904: options.date1904 ?? false,
    structureProtected: false,
  };
  const book = openHost(empty);
  values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      sheetOf(book).touch(rowIndex + 1, columnIndex + 1).value = value;
    });
  });
  return browser.open(new ExcelHost(book));
}

function sheetOf(book: ExcelHost['book'], name = SHEET): HostSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const at = (row: number, index: number) => ({ row: sheetRow(row), column: column(index) });
const text = (value: string): CellContent => ({ kind: 'text', text: value });

function block(rows: number, columns: number, sheet = NEW): Change[] {
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, index) =>
      index === 0 ? text(`NV${String(row)}`) : text(`Rà soát thủ tục hành chính số ${String(row)}`),
    ),
  );
  return [
    { why, kind: 'ensure-sheet', sheet },
    { why, kind: 'write-block', sheet, at: at(1, 1), cells },
  ];
}

const changeSet = (changes: readonly Change[], command = 'test'): ChangeSet => ({ command, changes });

function valueAt(page: ExcelPage, row: number, index: number, sheet = SHEET): unknown {
  return sheetOf(page.host.book, sheet).cell(row, index)?.value ?? '';
}

describe('requests', () => {
  test('do not grow in number with the cells, until a request is full', async () => {
    const counts: number[] = [];
    for (const rows of [5, 50, 500]) {
      const page = await excelWith([['TT']]);
      page.host.batches.length = 0;
      expect(await page.apply(changeSet(block(rows, 6)))).toHaveProperty('value.changedCells', rows * 6);
      counts.push(page.host.batches.length);
    }
    expect(counts[0]).toBeLessThanOrEqual(6);
    expect(new Set(counts).size).toBe(1);
  });

  test('do not grow in number with the changes', async () => {
    const counts: number[] = [];
    for (const many of [2, 40]) {
      const page = await excelWith([['TT']]);
      const formats = Array.from({ length: many }, (_, index): Change => ({
        why,
        kind: 'format',
        sheet: SHEET,
        range: cellRange(index + 1, 1, index + 1, 2),
        format: { fill: 'FFFF00', font: { bold: true } },
      }));
      page.host.batches.length = 0;
      await page.apply(changeSet(formats));
      counts.push(page.host.batches.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  test('stay under what Excel on the web takes, and write with calculation and screen stopped', async () => {
    const page = await excelWith([['TT']]);
    page.host.batches.length = 0;
    await page.apply(changeSet(block(12_000, 9)));
    const { batches } = page.host;
    expect(Math.max(...batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(WEB_LIMIT);
    const writing = batches.filter(({ writes }) => writes);
    expect(writing.length).toBeGreaterThan(1);
    expect(writing.every(({ quiet }) => quiet)).toBe(true);
    expect(valueAt(page, 12_000, 9, NEW)).toBe('Rà soát thủ tục hành chính số 11999');
  }, 60_000);

  test('for reading learn how large an answer gets, and ask again where one was too large', async () => {
    const long = 'Xây dựng kế hoạch, rà soát, đơn giản hoá thủ tục hành chính. '.repeat(12);
    const page = await excelWith(Array.from({ length: 1_200 }, (_, row) => [row + 1, long, long]));
    page.host.answerLimit = 1_500_000;
    const read = await page.snapshot();
    expect('value' in read && read.value.sheets[0]?.rows.length).toBe(1_200);
    expect(page.host.batches.some(({ answerBytes }) => answerBytes > 1_500_000)).toBe(true);
  }, 60_000);
});

describe('a fault half-way leaves the workbook as it was', () => {
  const changes: readonly Change[] = [
    { why, kind: 'write-block', sheet: SHEET, at: at(1, 1), cells: [[text('Số'), text('=SUM(A1)')]] },
    { why, kind: 'format', sheet: SHEET, range: cellRange(1, 1, 2, 2), format: { fill: 'FF0000' } },
    { why, kind: 'merge', sheet: SHEET, range: cellRange(3, 1, 4, 2) },
    ...block(3, 2),
    { why, kind: 'name', name: 'Moi', refersTo: `'${SHEET}'!$A$1` },
    { why, kind: 'freeze', sheet: SHEET, rows: 1, columns: 0 },
  ];

  const faults: readonly (readonly [FaultToInject, string])[] = [
    [{ member: 'WorksheetCollection.Add', code: 'GeneralException' }, 'host-failed'],
    [{ member: 'NamedItemCollection.Add', code: 'InvalidArgument' }, 'name-invalid'],
    [{ member: 'WorksheetFreezePanes.FreezeRows', code: 'AccessDenied' }, 'sheet-protected'],
    [{ member: 'Range.Formulas', code: 'InvalidArgument', use: 2 }, 'formula-invalid'],
    [{ member: 'RangeFill.Color', code: 'ApiNotFound' }, 'feature-missing'],
  ];

  test.each(faults)('%j is told as %s', async (fault, id) => {
    const page = await excelWith([
      ['TT', 'Nội dung'],
      [1, 'Rà soát'],
    ]);
    const before = snapshotOfHost(page.host.book);
    const look = sheetOf(page.host.book).cell(1, 1)?.look;
    page.host.fault = fault;
    expect(await page.apply(changeSet(changes))).toHaveProperty('fault', id);
    page.host.fault = undefined;
    expect(snapshotOfHost(page.host.book)).toEqual(before);
    expect(sheetOf(page.host.book).cell(1, 1)?.look.fill).toBe(look?.fill);
    expect(await page.history()).toEqual([]);
  });

  test('a sheet is deleted only when all else is done', async () => {
    const page = await excelWith([['TT']]);
    await page.apply(changeSet(block(2, 2, 'Cũ')));
    const before = snapshotOfHost(page.host.book);
    page.host.fault = { member: 'NamedItemCollection.Add', code: 'InvalidArgument' };
    const failing = changeSet([
      { why, kind: 'delete-sheet', sheet: 'Cũ' },
      { why, kind: 'name', name: 'Moi', refersTo: `'${SHEET}'!$A$1` },
    ]);
    expect(await page.apply(failing)).toHaveProperty('fault', 'name-invalid');
    expect(snapshotOfHost(page.host.book)).toEqual(before);
    page.host.fault = undefined;
    expect(await page.apply(failing)).toHaveProperty('value.canUndo', false);
    expect(page.host.book.sheet('Cũ')).toBeUndefined();
  });

  test('what could not be put back is said', async () => {
    const page = await excelWith([['TT']]);
    let written = false;
    page.host.onBatch = () => {
      written ||= page.host.batches.some(({ writes }) => writes);
      if (written) page.host.book.structureProtected = true;
    };
    page.host.fault = { member: 'NamedItemCollection.Add', code: 'GeneralException' };
    const failing = [
      ...block(2, 2),
      { why, kind: 'name', name: 'Moi', refersTo: `'${SHEET}'!$A$1` } as const,
    ];
    expect(await page.apply(changeSet(failing))).toMatchObject({ fault: 'host-failed', data: { partly: 1 } });
  });

  test('cancelling in the middle takes back what was written', async () => {
    const page = await excelWith([['TT']]);
    const before = snapshotOfHost(page.host.book);
    const many = [...block(9_000, 9), ...block(9_000, 9, 'Danh mục')];
    expect(await page.apply(changeSet(many), 0.2)).toHaveProperty('fault', 'cancelled');
    expect(page.host.batches.some(({ writes }) => writes)).toBe(true);
    expect(snapshotOfHost(page.host.book)).toEqual(before);
    expect(await page.history()).toEqual([]);
  }, 60_000);
});

describe('Excel in a state that forbids writing', () => {
  const one = changeSet([{ why, kind: 'write-block', sheet: SHEET, at: at(1, 1), cells: [[text('Mới')]] }]);

  test('a cell being typed into is told, and nothing is written', async () => {
    const page = await excelWith([['TT']]);
    page.host.book.cellInEditMode = true;
    expect(await page.apply(one)).toHaveProperty('fault', 'cell-in-edit-mode');
    page.host.book.cellInEditMode = false;
    expect(valueAt(page, 1, 1)).toBe('TT');
  });

  test('a read-only workbook is told before anything is written', async () => {
    const page = await excelWith([['TT']]);
    page.host.book.readOnly = true;
    expect(await page.apply(one)).toHaveProperty('fault', 'workbook-read-only');
    expect(page.host.batches.some(({ writes }) => writes)).toBe(false);
  });

  test('a protected structure is told where a sheet would be made', async () => {
    const page = await excelWith([['TT']]);
    page.host.book.structureProtected = true;
    expect(await page.apply(changeSet(block(1, 1)))).toHaveProperty('fault', 'structure-protected');
    expect(await page.apply(one)).toHaveProperty('value.id');
  });

  test('another workbook in front is told as such', async () => {
    const page = await excelWith([['TT']]);
    page.host.fault = { member: 'Range.Formulas', code: 'GeneralException' };
    let writes = 0;
    page.host.onBatch = () => {
      if (++writes > 3) page.host.book.name = 'Sổ khác.xlsx';
    };
    expect(await page.apply(one)).toMatchObject({
      fault: 'workbook-switched',
      data: { name: 'Sổ tính.xlsx', found: 'Sổ khác.xlsx' },
    });
  });
});

test('values go to their rows although the sheet is filtered, and the filter comes back', async () => {
  const page = await excelWith([
    ['TT', 'Đơn vị'],
    [1, 'Phòng A'],
    [2, 'Phòng B'],
    [3, 'Phòng A'],
  ]);
  const sheet = sheetOf(page.host.book);
  const criterion = { filterOn: 'Values', values: ['Phòng A'] };
  sheet.filter = { range: cellRange(1, 1, 4, 2), criteria: [null, criterion] };
  refilter(sheet);
  expect([...sheet.filteredRows]).toEqual([3]);
  const cells = [[text('một')], [text('hai')], [text('ba')]];
  await page.apply(changeSet([{ why, kind: 'write-block', sheet: SHEET, at: at(2, 3), cells }]));
  expect([2, 3, 4].map((row) => valueAt(page, row, 3))).toEqual(['một', 'hai', 'ba']);
  expect([...sheet.filteredRows]).toEqual([3]);
  expect(sheet.filter.criteria[1]).toEqual(criterion);
  await page.undo(1);
  expect([2, 3, 4].map((row) => valueAt(page, row, 3))).toEqual(['', '', '']);
  expect([...sheet.filteredRows]).toEqual([3]);
});

describe('taking back', () => {
  test('is refused where a person changed a cell since, and says which', async () => {
    const page = await excelWith([['TT']]);
    await page.apply(changeSet(block(3, 2)));
    sheetOf(page.host.book, NEW).touch(2, 2).value = 'Sửa tay';
    expect(await page.undo(1)).toMatchObject({
      fault: 'undo-cells-changed',
      data: { sheet: NEW, cell: 'B2' },
    });
    expect(valueAt(page, 2, 2, NEW)).toBe('Sửa tay');
  });

  test('is refused where rows were added to a sheet the command made', async () => {
    const page = await excelWith([['TT']]);
    await page.apply(changeSet(block(3, 2)));
    sheetOf(page.host.book, NEW).touch(4, 1).value = 'NV mới';
    expect(await page.undo(1)).toHaveProperty('fault', 'undo-cells-changed');
  });

  test('goes from the latest command backwards', async () => {
    const page = await excelWith([['TT']]);
    const write = (value: string, command: string): ChangeSet =>
      changeSet([{ why, kind: 'write-block', sheet: SHEET, at: at(1, 1), cells: [[text(value)]] }], command);
    await page.apply(write('một', 'first'));
    await page.apply(write('hai', 'second'));
    expect(await page.undo(1)).toHaveProperty('fault', 'undo-not-latest');
    expect(await page.undo(2)).toEqual({ value: null });
    expect(valueAt(page, 1, 1)).toBe('một');
    expect(await page.undo(1)).toEqual({ value: null });
    expect(valueAt(page, 1, 1)).toBe('TT');
    expect(await page.undo(1)).toHaveProperty('fault', 'undo-unknown');
  });

  test('puts formulas, text that looks like a formula, number formats and looks back', async () => {
    const page = await excelWith([['=A1', 'x']]);
    const sheet = sheetOf(page.host.book);
    Object.assign(sheet.touch(1, 2), { formula: 'TODAY()', value: 0 });
    sheet.touch(1, 1).look = { ...PLAIN, numberFormat: '@', fill: '#FFFF00' };
    sheet.touch(2, 1).value = 12;
    sheet.touch(2, 1).look = { ...PLAIN, numberFormat: '#,##0' };
    const before = snapshotOfHost(page.host.book);
    await page.apply(
      changeSet([
        { why, kind: 'clear', sheet: SHEET, range: cellRange(1, 1, 2, 2), what: 'all' },
        {
          why,
          kind: 'write-block',
          sheet: SHEET,
          at: at(1, 1),
          cells: [[text('mới'), { kind: 'number', number: 5 }]],
        },
      ]),
    );
    expect(snapshotOfHost(page.host.book)).not.toEqual(before);
    expect(await page.undo(1)).toEqual({ value: null });
    expect(snapshotOfHost(page.host.book)).toEqual(before);
    expect(sheet.cell(1, 1)?.look.fill).toBe('#FFFF00');
    expect(sheet.cell(2, 1)?.look.fill).toBe('');
  });

  test('is refused where somebody locked the sheet since', async () => {
    const page = await excelWith([['TT']]);
    await page.apply(
      changeSet([{ why, kind: 'write-block', sheet: SHEET, at: at(1, 1), cells: [[text('mới')]] }]),
    );
    sheetOf(page.host.book).isProtected = true;
    expect(await page.undo(1)).toMatchObject({ fault: 'sheet-protected', data: { sheet: SHEET } });
    expect(sheetOf(page.host.book).isProtected).toBe(true);
    expect(valueAt(page, 1, 1)).toBe('mới');
  });

  test('is not offered where a sheet was deleted', async () => {
    const page = await excelWith([['TT']]);
    await page.apply(changeSet(block(1, 1)));
    const deleted = await page.apply(changeSet([{ why, kind: 'delete-sheet', sheet: NEW }], 'delete'));
    expect(deleted).toHaveProperty('value.canUndo', false);
    expect(await page.undo(2)).toMatchObject({ fault: 'undo-not-kept', data: { why: 'sheet-deleted' } });
  });
});

test('commands given at once run one after another, and one that fails does not stop the next', async () => {
  const page = await excelWith([['TT']]);
  const write = (sheet: string, command: string): ChangeSet =>
    changeSet([{ why, kind: 'write-block', sheet, at: at(1, 1), cells: [[text(command)]] }], command);
  const order = await page.race([write(SHEET, 'one'), write('Không có', 'two'), write(SHEET, 'three')]);
  expect(order).toEqual(['one', 'two failed', 'three']);
  expect(valueAt(page, 1, 1)).toBe('three');
});

describe('dates', () => {
  test.each([true, false])(
    'are read and written in the system of the workbook (1904: %s)',
    async (date1904) => {
      const page = await excelWith([[40_000]], { date1904 });
      sheetOf(page.host.book).touch(1, 1).look = { ...PLAIN, numberFormat: 'dd/mm/yyyy' };
      const read = await page.snapshot();
      expect(read).toHaveProperty('value.date1904', date1904);
      const day: CellContent = {
        kind: 'date',
        date: '2025-07-31' as Extract<CellContent, { kind: 'date' }>['date'],
      };
      await page.apply(changeSet([{ why, kind: 'write-block', sheet: SHEET, at: at(2, 1), cells: [[day]] }]));
      expect(valueAt(page, 2, 1)).toBe(date1904 ? 44_407 : 45_869);
    },
  );

  test('are read although their column is too narrow to show them', async () => {
    const page = await excelWith([[45_869]]);
    const sheet = sheetOf(page.host.book);
    sheet.touch(1, 1).look = { ...PLAIN, numberFormat: 'dd/mm/yyyy' };
    sheet.columnWidths.set(1, 6);
    const read = await page.snapshot();
    expect('value' in read && read.value.sheets[0]?.rows[0]?.cells[0]?.text).toBe('31/07/2025');
  });
});

test('hidden rows, also empty ones, and merged areas are read', async () => {
  const page = await excelWith([['a'], ['b'], ['c']]);
  const sheet = sheetOf(page.host.book);
  sheet.hiddenRows.add(2);
  sheet.hiddenRows.add(6);
  sheet.merges.push(cellRange(3, 1, 4, 3));
  const read = await page.snapshot();
  expect(read).toMatchObject({
    value: {
      sheets: [
        {
          hiddenRows: [2, 6],
          merges: [cellRange(3, 1, 4, 3)],
          rows: [{ row: 1 }, { row: 2, hidden: true }, { row: 3 }],
        },
      ],
    },
  });
});

test('cells are selected and the selection is told', async () => {
  const page = await excelWith([['a'], ['b']]);
  expect(await page.select(SHEET, 2, 1)).toEqual({ value: null });
  expect(await page.selection()).toEqual({ value: { sheet: SHEET, range: cellRange(2, 1, 2, 1) } });
  page.host.book.selection = undefined;
  expect(await page.selection()).toEqual({ value: null });
});

describe('what a person does in Excel', () => {
  const event = (page: ExcelPage, kind: 'edit' | 'selection', more: { triggerSource?: string } = {}) => ({
    kind,
    worksheetId: sheetOf(page.host.book).id,
    address: 'B2:C3',
    ...more,
  });

  test('is heard while somebody listens', async () => {
    const page = await excelWith([['TT']]);
    const heard = await page.heardDuring(async () => {
      await page.happen(event(page, 'selection'));
      await page.happen(event(page, 'edit', { triggerSource: 'Unknown' }));
    });
    expect(heard).toEqual([`selected ${SHEET}!B2:C3`, `edited ${SHEET}!B2:C3`]);
    await page.happen(event(page, 'edit', { triggerSource: 'Unknown' }));
    expect(heard).toHaveLength(2);
  });

  test('is told apart from what the add-in writes', async () => {
    const page = await excelWith([['TT']]);
    const ours = await page.heardDuring(async () => {
      await page.happen(event(page, 'edit', { triggerSource: 'ThisLocalAddin' }));
    });
    expect(ours).toEqual([]);
    await page.apply(changeSet(block(1, 1)));
    const echo = await page.heardDuring(() => page.happen(event(page, 'edit')));
    expect(echo).toEqual([]);
    const later = await page.heardDuring(() => page.happen(event(page, 'edit'), 5_000));
    expect(later).toEqual([`edited ${SHEET}!B2:C3`]);
  });
});
