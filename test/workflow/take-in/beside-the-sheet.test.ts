/**
 * What units write where a task sheet has no room for it: in columns and sheets of their own, under retyped
 * headings, in locked cells, in words that say more than a progress. It arrives or is listed, cell by cell.
 */
import { column } from '../../../src/domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { sheetsWithTasks } from '../../../src/workflow';
import type { XlsxWorkbook } from '../../../src/xlsx';
import {
  appendixWorkbook,
  date,
  reopened,
  structured,
  text,
  typeInto,
} from '../../support/appendix-workbook';
import { DAY, leftLines, masterWorkbook, takenFrom, takenLines, typed } from '../../support/taken-in';
import { fill, sheetOfRows, sheetsOf } from '../../support/task-sheet-round';

function sheetFor(master: XlsxWorkbook): XlsxWorkbook {
  const found = sheetsOf(master, DAY).get('Văn phòng Sở');
  if (!found) throw new Error('no sheet');
  return found;
}

/** The sheet of tasks with something else in it. */
function changed(
  snapshot: WorkbookSnapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === 'Nhiệm vụ' ? change(sheet) : sheet)),
  };
}

function placeOf({ tables }: SheetSnapshot, heading: string): number {
  return 1 + (tables[0]?.columns.indexOf(heading) ?? -1);
}

/** As Excel has it when a heading is typed over; a heading that is new makes the table one column wider. */
function withHeading(snapshot: WorkbookSnapshot, from: string | null, to: string): WorkbookSnapshot {
  return changed(snapshot, (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: from === null ? [...table.columns, to] : table.columns.map((one) => (one === from ? to : one)),
      range: from === null ? { ...table.range, right: column(table.range.right + 1) } : table.range,
    })),
  }));
}

test('a column that the unit added is listed, and one whose heading it retyped is known by its words', () => {
  const master = masterWorkbook();
  const sheet = sheetFor(master);
  fill(sheet, 0, { 'Ghi chú theo dõi': text('chờ sở góp ý'), 'Văn bản minh chứng': text('15/KH') });
  const added = withHeading(reopened(sheet).snapshot(), null, 'Kiến nghị');
  const wide = (added.sheets[0]?.tables[0]?.columns ?? []).length;
  const both = withHeading(
    changed(added, (one) => typed(one, 6, wide, { value: 'xin lùi hạn' })),
    'Ghi chú theo dõi',
    'Giải trình của phòng',
  );
  const result = takenFrom(master, both);
  expect(takenLines(result)).toEqual(['M5 evidence: 15/KH', 'O5 followUp: chờ sở góp ý']);
  expect(leftLines(result)).toEqual(['Nhiệm vụ!AA6 other-column: xin lùi hạn']);
  // Under a heading that says nothing that is taken over the same is listed.
  const strange = withHeading(both, 'Giải trình của phòng', 'Lời nhắn');
  expect(leftLines(takenFrom(master, strange))).toEqual([
    'Nhiệm vụ!O5 other-column: chờ sở góp ý',
    'Nhiệm vụ!AA6 other-column: xin lùi hạn',
  ]);
});

test('what stands below, right of the table, between its titles and on further sheets is listed', () => {
  const master = masterWorkbook();
  const snapshot = reopened(sheetFor(master)).snapshot();
  const further = sheetOfRows('Ghi thêm', [['Đề nghị lùi hạn việc 2'], ['', 'Lê Văn A']]).snapshot();
  const written = changed(snapshot, (sheet) =>
    typed(typed(sheet, 5, 40, { value: 'bên phải' }), 3, 6, { value: 'Người lập: A' }),
  );
  const result = takenFrom(master, { ...written, sheets: [...written.sheets, ...further.sheets] });
  expect(leftLines(result)).toEqual([
    'Nhiệm vụ!F3 outside-table: Người lập: A',
    'Nhiệm vụ!AN5 outside-table: bên phải',
    'Ghi thêm!A1 outside-table: Đề nghị lùi hạn việc 2',
    'Ghi thêm!B2 outside-table: Lê Văn A',
  ]);
  // A sheet of its own is read beside the table of tasks, the program's own lists are not.
  const outlines = [...snapshot.sheets, ...further.sheets].map(({ name, tables }) => ({ name, tables }));
  expect(sheetsWithTasks(outlines).map(({ name }) => name)).toEqual(['Nhiệm vụ', 'Ghi thêm']);
});

test('a long sheet of the unit’s own is listed cell by cell at first and then by its range', () => {
  const master = masterWorkbook();
  const snapshot = reopened(sheetFor(master)).snapshot();
  const long = sheetOfRows(
    'Danh sách',
    Array.from({ length: 150 }, (_, index) => [String(index + 1), 'hồ sơ']),
  ).snapshot();
  const lines = leftLines(takenFrom(master, { ...snapshot, sheets: [...snapshot.sheets, ...long.sheets] }));
  expect(lines).toHaveLength(201);
  expect(lines.slice(-2)).toEqual([
    'Danh sách!B100 outside-table: hồ sơ',
    'Danh sách!A101:B150 outside-table: và 100 ô khác',
  ]);
});

describe('locked cells', () => {
  test('that a unit unlocked and changed are listed, a row that it added with all it says', () => {
    const master = masterWorkbook();
    const sheet = sheetFor(master);
    fill(sheet, 1, { 'Sản phẩm': text('Hai quyết định'), 'Bắt đầu': date('2025-07-01') });
    fill(sheet, 2, { 'Vai trò': text('Không nhận') });
    const result = takenFrom(master, reopened(sheet).snapshot());
    expect(leftLines(result)).toEqual([
      'Nhiệm vụ!D6 locked-cell: Hai quyết định',
      'Nhiệm vụ!R6 locked-cell: 2025-07-01',
      'Nhiệm vụ!G7 locked-cell: Không nhận',
    ]);
    expect(result.conflicts).toEqual([]);
    const added = changed(reopened(sheetFor(master)).snapshot(), (one) => {
      const [table] = one.tables;
      if (!table) throw new Error('no table');
      const bottom = (table.range.bottom + 1) as typeof table.range.bottom;
      const row = {
        row: bottom,
        cells: [{ column: column(3), value: 'Số hoá hồ sơ lưu trữ', text: 'Số hoá hồ sơ lưu trữ' }],
      };
      return {
        ...one,
        rows: [...one.rows, row],
        tables: [{ ...table, range: { ...table.range, bottom } }],
      };
    });
    expect(leftLines(takenFrom(master, added))).toEqual(['Nhiệm vụ!C8 no-task: Số hoá hồ sơ lưu trữ']);
  });

  test('that only the office changed since the sheet went out are no news', () => {
    const master = masterWorkbook();
    const sheet = reopened(sheetFor(master)).snapshot();
    typeInto(master, 'Rà soát', { 'Sản phẩm': text('Quyết định, báo cáo'), 'Chủ trì': text('Thanh tra Sở') });
    expect(leftLines(takenFrom(master, sheet))).toEqual([]);
  });
});

test.each([
  ['80%', 'Đang thực hiện', true],
  ['99,5 % khối lượng', 'Đang thực hiện', true],
  ['Đang thực hiện, đã trình UBND tỉnh', 'Đang thực hiện', true],
  ['Hoàn thành tại Công văn số 12/SCT', 'Hoàn thành', true],
  ['Chưa thực hiện vì chờ hướng dẫn', 'Chưa thực hiện', true],
  ['Đã hoàn thành.', 'Hoàn thành', false],
  ['Đang triển khai thực hiện', 'Đang thực hiện', false],
  ['Chưa bắt đầu', 'Chưa thực hiện', false],
  ['100%', 'Hoàn thành', false],
  ['0%', 'Chưa thực hiện', false],
])(
  'a progress typed as “%s” is taken as “%s”; what else it says is listed: %s',
  (typedText, taken, isListed) => {
    const master = masterWorkbook();
    const sheet = sheetFor(master);
    fill(sheet, 1, { 'Tiến độ': text(typedText) });
    const result = takenFrom(master, reopened(sheet).snapshot());
    expect(takenLines(result)).toEqual([`N6 progress: ${taken}`]);
    expect(leftLines(result)).toEqual(isListed ? [`Nhiệm vụ!N6 more-than-progress: ${typedText}`] : []);
  },
);

test('a formula without a result and a number that its format does not show are listed as they are', () => {
  const master = masterWorkbook();
  const snapshot = changed(reopened(sheetFor(master)).snapshot(), (sheet) =>
    typed(
      typed(sheet, 5, placeOf(sheet, 'Văn bản minh chứng'), { value: '', formula: '"12"&"/BC"' }),
      6,
      placeOf(sheet, 'Ngày hoàn thành'),
      { value: 20250605, text: '', format: 'dd/mm/yyyy' },
    ),
  );
  expect(leftLines(takenFrom(master, snapshot))).toEqual([
    'Nhiệm vụ!M5 not-understood: ="12"&"/BC"',
    'Nhiệm vụ!L6 not-understood: 20250605',
  ]);
});

test('a sheet of another plan is told so: what it says is listed and its unit has sent nothing', () => {
  const master = masterWorkbook();
  const other = appendixWorkbook([
    ['I. CÔNG NGHỆ'],
    ['1', 'Nâng cấp máy chủ của cơ quan', 'Biên bản', 'Văn phòng Sở', '', 'Quý IV/2025'],
  ]);
  structured(other, DAY);
  const sheet = sheetFor(other);
  fill(sheet, 0, { 'Ghi chú theo dõi': text('đang mua sắm') });
  const result = takenFrom(master, reopened(sheet).snapshot());
  expect([result.files, result.badFiles]).toEqual([[], [{ name: 'vp.xlsx', reason: 'other-plan' }]]);
  expect(leftLines(result)).toEqual(['Nhiệm vụ!O5 no-task: đang mua sắm']);
  expect(result.missingUnits).toContain('Văn phòng Sở');
});
