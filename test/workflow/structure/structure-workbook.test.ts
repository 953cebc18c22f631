/** From a pasted appendix to the table of tasks: the changes, in the order they are made. */
import { cellRange, column, sheetRow } from '../../../src/domain/grid';
import { messages } from '../../../src/messages';
import { NAMES, trackedPlanFrom } from '../../../src/workflow';
import { blankWorkbook } from '../../../src/xlsx';
import {
  APPENDIX,
  appendixWorkbook,
  reopened,
  sheetNamed,
  structured,
  tableRows,
  text,
} from '../../support/appendix-workbook';
import { changeSet, saved } from '../../support/written-workbook';

const DAY = '2025-06-15';

describe('structuring a workbook for the first time', () => {
  const workbook = appendixWorkbook();
  const before = workbook.snapshot();
  const result = structured(workbook, DAY, { fixedAsOf: true });
  const { snapshot } = saved(workbook);

  test('gives every task a row, with its section, deadline and state', () => {
    const shown = tableRows(snapshot, 'NhiemVu').map((row) => [
      row['Mã'],
      row['Mục'],
      row['Hạn'],
      row['Hạn kế tiếp'],
      row['Trạng thái'],
      row['Còn lại (ngày)'],
      row['Nguồn'],
    ]);
    expect(shown).toEqual([
      ['S01/1', 'I. CHỈ ĐẠO, ĐIỀU HÀNH', '14/03/2025', '14/03/2025', 'Quá hạn', '-93', 'Phụ lục, dòng 6'],
      ['S01/2', 'I. CHỈ ĐẠO, ĐIỀU HÀNH', '30/09/2025', '30/09/2025', 'Chưa đến kỳ', '107', 'Phụ lục, dòng 7'],
      ['S01/3', 'I. CHỈ ĐẠO, ĐIỀU HÀNH', '', '', 'Thường xuyên', '', 'Phụ lục, dòng 8'],
      ['S02/1', 'II. CẢI CÁCH THỦ TỤC', '30/06/2025', '30/06/2025', 'Trong hạn', '15', 'Phụ lục, dòng 10'],
      ['S02/2', 'II. CẢI CÁCH THỦ TỤC', '', '25/06/2025', 'Định kỳ', '10', 'Phụ lục, dòng 11'],
    ]);
  });

  test('leaves the appendix as it was', () => {
    expect(sheetNamed(snapshot, APPENDIX)).toEqual({ ...sheetNamed(before, APPENDIX), position: 0 });
  });

  test('writes no state as a bare value', () => {
    const sheet = sheetNamed(snapshot, 'Nhiệm vụ');
    const [table] = sheet.tables;
    const at = (table?.range.left ?? 1) + (table?.columns.indexOf('Trạng thái') ?? 0);
    const formulas = sheet.rows
      .filter(({ row }) => row > (table?.range.top ?? 0))
      .map(({ cells }) => cells.find((cell) => cell.column === at)?.formula ?? 'none');
    expect(new Set(formulas).size).toBe(1);
    expect(formulas[0]).toContain(NAMES.day);
  });

  test('says what it did, in the order of the table', () => {
    expect(result.report).toMatchObject({ done: true, tasks: 5, rows: 5, comparison: null });
    expect(result.plan.map((task) => task.id)).toEqual(['S01/1', 'S01/2', 'S01/3', 'S02/1', 'S02/2']);
    expect(result.notes).toEqual([{ id: 'structured', data: { tasks: 5, rows: 5, sheet: 'Nhiệm vụ' } }]);
  });

  test('reads back from the workbook what it wrote', () => {
    const plan = trackedPlanFrom(snapshot);
    expect(plan.tasks).toEqual(result.plan);
    expect(plan.fixedDay).toBe(DAY);
    expect(plan.settings).toEqual(result.settings);
  });

  test('lists units, cycles and days off for people to edit', () => {
    expect(tableRows(snapshot, 'DonVi').map((row) => row['Đơn vị'])).toEqual([
      'Văn phòng Sở',
      'Các phòng',
      'Thanh tra Sở',
      'Trung tâm Thông tin',
      'Phòng Một cửa',
    ]);
    expect(tableRows(snapshot, 'ChuKy').map((row) => row['Chu kỳ'])).toContain('Hằng tháng, ngày 25');
    expect(tableRows(snapshot, 'NgayNghi').some((row) => row['Ngày'] === '02/09/2025')).toBe(true);
  });

  test('names all that formulas use', () => {
    expect(snapshot.names.map((name) => name.name)).toEqual(expect.arrayContaining(Object.values(NAMES)));
    expect(snapshot.names.filter((name) => name.refersTo.includes('#REF!'))).toEqual([]);
  });

  test('follows the calendar where no day is fixed', () => {
    const living = appendixWorkbook();
    structured(living, DAY);
    expect(trackedPlanFrom(living.snapshot()).fixedDay).toBeNull();
  });
});

describe('workbooks that are not as hoped', () => {
  test('a workbook without an appendix is left alone, and the reason is said', () => {
    const workbook = blankWorkbook({ sheets: ['Danh bạ'] });
    const result = structured(workbook, DAY);
    expect(result.changeSet.changes).toEqual([]);
    expect(result.notes).toEqual([{ id: 'noPlan', data: {} }]);
    expect(messages('vi').structure.report.noPlan).toMatch(/phụ lục/);
  });

  test('sheets and tables of the user’s own that bear our names stay theirs', () => {
    const workbook = appendixWorkbook();
    workbook.apply(
      changeSet(
        { kind: 'ensure-sheet', sheet: 'Nhiệm vụ' },
        { kind: 'ensure-sheet', sheet: 'Danh mục' },
        {
          kind: 'write-block',
          sheet: 'Danh mục',
          at: { row: sheetRow(1), column: column(1) },
          cells: [
            [text('Đơn vị'), text('Điện thoại')],
            [text('Văn phòng'), text('101')],
          ],
        },
        {
          kind: 'table',
          sheet: 'Danh mục',
          name: 'DonVi',
          range: cellRange(1, 1, 2, 2),
          columns: ['Đơn vị', 'Điện thoại'],
        },
      ),
    );
    const before = workbook.snapshot();
    const result = structured(workbook, DAY);
    const { snapshot } = saved(workbook);
    expect(result.report).toMatchObject({ taskSheet: 'Nhiệm vụ (CCHC)', catalogueSheet: 'Danh mục (CCHC)' });
    expect(result.notes.map((note) => note.id)).toEqual(['structured', 'sheetRenamed', 'sheetRenamed']);
    expect(sheetNamed(snapshot, 'Danh mục')).toEqual(sheetNamed(before, 'Danh mục'));
    expect(tableRows(snapshot, 'DonVi_CCHC').length).toBe(5);
  });

  test('a protected task sheet is named, and nothing is written', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    workbook.apply(changeSet({ kind: 'protect', sheet: 'Nhiệm vụ', on: true }));
    const result = structured(workbook, DAY);
    expect(result.report.done).toBe(false);
    expect(result.notes).toEqual([{ id: 'sheetProtected', data: { sheet: 'Nhiệm vụ' } }]);
  });

  test('text that looks like a formula stays text', () => {
    const workbook = appendixWorkbook([
      ['I. MỤC'],
      ['1', '=HYPERLINK("http://example.org";"xem")', '+84 là mã vùng', '@phong', '', '-'],
      ['2', 'Ban hành kế hoạch', 'Kế hoạch', 'Văn phòng', '', 'Tháng 6/2025'],
    ]);
    structured(workbook, DAY);
    const cells = sheetNamed(saved(workbook).snapshot, 'Nhiệm vụ').rows.flatMap((row) => row.cells);
    const task = cells.find((cell) => cell.text.startsWith('=HYPERLINK'));
    expect(task?.formula).toBeUndefined();
    expect(cells.find((cell) => cell.text === '+84 là mã vùng')?.formula).toBeUndefined();
  });

  test('a sheet whose name has an apostrophe is still linked to', () => {
    const workbook = blankWorkbook({ sheets: ["Phụ lục '25"] });
    const rows = [
      ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời hạn'],
      ['1', 'Ban hành kế hoạch năm', 'Kế hoạch', 'Văn phòng', 'Tháng 6/2025'],
      ['2', 'Tổ chức kiểm tra', 'Báo cáo', 'Thanh tra', 'Quý IV/2025'],
    ];
    workbook.apply(
      changeSet({
        kind: 'write-block',
        sheet: "Phụ lục '25",
        at: { row: sheetRow(1), column: column(1) },
        cells: rows.map((row) => row.map(text)),
      }),
    );
    structured(workbook, DAY);
    const sheet = sheetNamed(saved(workbook).snapshot, 'Nhiệm vụ');
    const formulas = sheet.rows.flatMap((row) => row.cells.map((cell) => cell.formula ?? ''));
    expect(formulas).toContain("IFERROR(ROW('Phụ lục ''25'!$A$2),\"\")");
  });
});

describe('colour on the appendix itself', () => {
  test('comes only when asked for, and changes no cell', () => {
    const workbook = appendixWorkbook();
    const before = sheetNamed(workbook.snapshot(), APPENDIX);
    const plain = structured(reopened(workbook), DAY);
    const coloured = structured(workbook, DAY, { highlightSource: true });
    const onAppendix = (changes: typeof plain) =>
      changes.changeSet.changes.filter((change) => 'sheet' in change && change.sheet === APPENDIX);
    expect(onAppendix(plain)).toEqual([]);
    expect(onAppendix(coloured).map((change) => change.kind)).toEqual(['conditional-formats']);
    expect(sheetNamed(saved(workbook).snapshot, APPENDIX)).toEqual(before);
  });

  test('is left out of a protected appendix, which is said, and only when it was asked for', () => {
    const workbook = appendixWorkbook();
    workbook.apply(changeSet({ kind: 'protect', sheet: APPENDIX, on: true }));
    const ids = (highlightSource?: boolean) =>
      structured(
        reopened(workbook),
        DAY,
        highlightSource === undefined ? {} : { highlightSource },
      ).notes.filter(({ id }) => id === 'sourceProtected');
    expect(ids(true)).toEqual([{ id: 'sourceProtected', data: { sheet: APPENDIX } }]);
    expect(ids()).toEqual([]);
  });
});
