/** The form that stands in a workbook is filled where it stands; nothing else of its sheet changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { column, sheetRow, type SheetGrid } from '../../../src/domain/grid';
import { countedIn, explainCell, explainedFigures } from '../../../src/workflow';
import { openWorkbook } from '../../../src/xlsx';
import { appendixWorkbook, date, sheetNamed, structured, typeInto } from '../../support/appendix-workbook';
import { cellAt, figuresIn, placeOf, typeFigure, withAnnex } from '../../support/annex-workbook';
import { describeWithShared } from '../../support/shared';
import { changeSet, number, saved, text } from '../../support/written-workbook';

const FORM = 'Biểu số 01';

/** Another province's form, on the sheet beside the plan: other numbers, other columns, repeated header. */
function planWithForm() {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-01-10');
  typeInto(workbook, 'Ban hành kế hoạch', { 'Ngày hoàn thành': date('2025-03-10') });
  const rows = [
    ['BIỂU TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2025', '', '', ''],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
    ['1', 'Kế hoạch CCHC', '', ''],
    ['1.1', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', ''],
    ['1.2', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', ''],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
    ['2', 'Dịch vụ công', '', ''],
    ['2.1', 'Số hồ sơ nộp trực tuyến', 'Hồ sơ', '12.345'],
    ['2.2', 'Có mở lớp tập huấn', 'Không = 0; Có = 1', ''],
  ];
  workbook.apply(
    changeSet(
      { kind: 'ensure-sheet', sheet: FORM },
      {
        kind: 'write-block',
        sheet: FORM,
        at: { row: sheetRow(2), column: column(2) },
        cells: rows.map((row) => row.map((each) => (each === '' ? { kind: 'blank' } : text(each)))),
      },
    ),
  );
  return workbook;
}

test('another province’s form is filled in place, for the period its title names', () => {
  const workbook = planWithForm();
  const before = sheetNamed(workbook.snapshot(), FORM);
  const result = withAnnex(workbook, '2025-Q1');
  const { snapshot } = saved(workbook);
  expect(result.sheets).toEqual([FORM]);
  expect(figuresIn(snapshot, result)).toEqual({ '1.1': '5', '1.2': '1', '2.1': '12.345' });
  expect(withoutColumn(sheetNamed(snapshot, FORM), 5)).toEqual(withoutColumn(before, 5));
});

test('its figures move to the table of figures when another period is made', () => {
  const workbook = planWithForm();
  const result = withAnnex(workbook, '2025-H1');
  expect(figuresIn(workbook.snapshot(), result)).toEqual({ '1.1': '5', '1.2': '1' });
  expect(result.notes.find(({ id }) => id === 'titleOfOtherPeriod')?.data).toEqual({
    sheet: FORM,
    period: 'quý I năm 2025',
    periodInEnglish: 'quarter I of 2025',
  });
  const back = withAnnex(workbook, '2025-Q1');
  expect(figuresIn(workbook.snapshot(), back)).toMatchObject({ '2.1': '12.345' });
});

test('formulas that the form brought stay in every period', () => {
  const workbook = planWithForm();
  const cell = { row: sheetRow(9), column: column(5) };
  const own = { kind: 'formula', formula: 'E5*2', cached: { kind: 'number', number: 10 } } as const;
  workbook.apply(changeSet({ kind: 'write-block', sheet: FORM, at: cell, cells: [[own]] }));
  for (const code of ['2025-Q1', '2025-H1', '2025-Q1']) {
    withAnnex(workbook, code);
    expect(cellAt(workbook.snapshot(), FORM, cell)?.formula).toBe('E5*2');
  }
});

test('a protected form is refused with its name, and nothing changes', () => {
  const workbook = planWithForm();
  workbook.apply(changeSet({ kind: 'protect', sheet: FORM, on: true }));
  const before = workbook.save();
  const result = withAnnex(workbook, '2025-Q1');
  expect(result).toMatchObject({ done: false, notes: [{ id: 'sheetProtected', data: { sheet: FORM } }] });
  expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
});

test('former periods stand beside with the difference, and go when they are no longer asked for', () => {
  const workbook = planWithForm();
  const first = withAnnex(workbook, '2025-Q1');
  typeFigure(workbook, first, '2.1', number(100));
  const half = withAnnex(workbook, '2025-H1');
  typeFigure(workbook, half, '2.1', number(250));
  const compared = withAnnex(workbook, '2025-H1', { compare: { former: true, lastYear: true } });
  const row = (at: number) =>
    sheetNamed(workbook.snapshot(), FORM)
      .rows.find((each) => each.row === at)
      ?.cells.map((cell) => cell.text);
  expect(row(3)).toEqual([
    'TT',
    'Chỉ tiêu',
    'ĐVT',
    'Số liệu',
    'Kỳ trước: quý I năm 2025',
    'Chênh lệch',
    'Cùng kỳ: 6 tháng đầu năm 2024',
    'Chênh lệch',
  ]);
  const { at } = placeOf(compared, '2.1');
  expect(row(at.row)?.slice(3)).toEqual(['250', '100', '150', '']);
  const again = withAnnex(workbook, '2025-H1');
  expect(again.lines.map(({ asked }) => asked.code)).toEqual(compared.lines.map(({ asked }) => asked.code));
  expect(row(at.row)?.slice(3)).toEqual(['250']);
});

test('a computed figure is explained by its tasks, and a task by the figures it counts in', () => {
  const workbook = planWithForm();
  const result = withAnnex(workbook, '2025-Q1');
  const figures = explainedFigures(workbook.snapshot());
  const { sheet, at } = placeOf(result, '1.2');
  const explained = explainCell(figures, sheet, at);
  expect(explained?.tasks.map(({ task }) => task)).toEqual(['Ban hành kế hoạch tuyên truyền']);
  const [task] = explained?.tasks ?? [];
  if (!task?.place) throw new Error('The task stands nowhere');
  expect(countedIn(figures, task.place).map(({ line }) => line.ref)).toEqual(['1.1', '1.2']);
  expect(explainCell(figures, sheet, placeOf(result, '2.1').at)).toBeNull();
});

describeWithShared('the annex of Hà Nam in place', (shared) => {
  test('keeps its layout and its figures, and gives way to another period', () => {
    const workbook = openWorkbook(readFileSync(join(shared, 'seeds', 'ha-nam-2024-h1.xlsx')));
    const before = workbook.snapshot();
    const result = withAnnex(workbook, '2024-H1');
    const same = workbook.snapshot();
    for (const { name } of before.sheets) {
      const [was, is] = [sheetNamed(before, name), sheetNamed(same, name)];
      expect({ rows: is.rows, merges: is.merges, widths: is.columnWidths }).toEqual({
        rows: was.rows,
        merges: was.merges,
        widths: was.columnWidths,
      });
    }
    const typed = figuresIn(same, result);
    withAnnex(workbook, '2024-Q3');
    const other = workbook.snapshot();
    expect(figuresIn(other, result)).toEqual({});
    expect(withoutColumns(sheetNamed(other, 'Phụ lục I'), [4, 5])).toEqual(
      withoutColumns(sheetNamed(before, 'Phụ lục I'), [4, 5]),
    );
    withAnnex(workbook, '2024-H1');
    expect(figuresIn(saved(workbook).snapshot, result)).toEqual(typed);
    expect(sheetNamed(workbook.snapshot(), 'Phụ lục I').rows.map(textsOf)).toEqual(
      sheetNamed(before, 'Phụ lục I').rows.map(textsOf),
    );
  });
});

const textsOf = ({ cells }: SheetGrid['rows'][number]) => cells.map((cell) => cell.text);

function withoutColumns({ rows }: SheetGrid, left: readonly number[]) {
  return rows.map(({ row, cells }) => ({ row, cells: cells.filter((cell) => !left.includes(cell.column)) }));
}

const withoutColumn = (grid: SheetGrid, left: number) => withoutColumns(grid, [left]);
