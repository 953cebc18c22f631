/**
 * Structuring a workbook that was structured before: what people typed, moved and added is still theirs.
 * Long because each way of coming back is told against the same workbook, from structuring to the second run.
 */
import { cellRange, column, sheetRow } from '../../../src/domain/grid';
import type { CivilDate } from '../../../src/domain/dates';
import { structureWorkbook } from '../../../src/workflow';
import {
  APPENDIX,
  appendixWorkbook,
  date,
  reopened,
  SAMPLE,
  sheetNamed,
  structured,
  tableRows,
  text,
  typeInto,
  writeAppendix,
  type AppendixRow,
} from '../../support/appendix-workbook';
import { changeSet, saved } from '../../support/written-workbook';

const DAY = '2025-06-15';

/** SAMPLE with rows taken out, put in or changed. */
function edited(change: (rows: AppendixRow[]) => void): readonly AppendixRow[] {
  const rows = [...SAMPLE];
  change(rows);
  return rows;
}

const byTask = (workbook: ReturnType<typeof appendixWorkbook>) =>
  new Map(tableRows(workbook.snapshot(), 'NhiemVu').map((row) => [row['Nhiệm vụ'], row]));

function rewordFirst(rows: AppendixRow[]): void {
  rows[1] = ['1', 'Ban hành kế hoạch truyền thông', 'Kế hoạch', 'Văn phòng Sở', '', 'Trước ngày 15/3/2025'];
}

describe('structuring again', () => {
  test('changes no cell when nothing changed', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY, { highlightSource: true });
    typeInto(workbook, 'Ban hành', { 'Ngày hoàn thành': date('2025-03-10'), 'Tiến độ': text('Hoàn thành') });
    structured(workbook, DAY, { highlightSource: true });
    const once = reopened(workbook);
    const again = reopened(workbook);
    structured(again, DAY, { highlightSource: true });
    expect(again.snapshot()).toEqual(once.snapshot());
  });

  test.each<[string, boolean, (workbook: ReturnType<typeof appendixWorkbook>) => void, string]>([
    ['nothing', true, () => undefined, DAY],
    ['a word of the appendix', false, (workbook) => writeAppendix(workbook, edited(rewordFirst)), DAY],
    [
      'a formula typed over',
      false,
      (workbook) => typeInto(workbook, 'Ban hành', { 'Trạng thái': text('x') }),
      DAY,
    ],
    ['the day', false, () => undefined, '2025-06-16'],
  ])('says whether anything changed: %s', (_what, unchanged, change, day) => {
    const workbook = appendixWorkbook();
    expect(structured(workbook, DAY).report.unchanged).toBe(false);
    change(workbook);
    expect(structured(workbook, day).report.unchanged).toBe(unchanged);
    expect(structured(workbook, day).report.unchanged).toBe(true);
  });

  test('counts colour that the appendix gets as a change', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    expect(structured(workbook, DAY, { highlightSource: true }).report.unchanged).toBe(false);
  });

  test('keeps what was typed with its task when a row is put in above', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    typeInto(workbook, 'Tổ chức kiểm tra', {
      'Ngày hoàn thành': date('2025-06-10'),
      'Văn bản minh chứng': text('12/BC-TTr'),
      'Ghi chú theo dõi': text('đã gửi Sở Nội vụ'),
    });
    writeAppendix(
      workbook,
      edited((rows) =>
        rows.splice(1, 0, ['1', 'Kiện toàn tổ công tác', 'Quyết định', 'Văn phòng Sở', '', 'Quý I/2025']),
      ),
    );
    const result = structured(workbook, DAY);
    expect(byTask(workbook).get('Tổ chức kiểm tra tại các đơn vị')).toMatchObject({
      'Ngày hoàn thành': '10/06/2025',
      'Văn bản minh chứng': '12/BC-TTr',
      'Ghi chú theo dõi': 'đã gửi Sở Nội vụ',
      'Trạng thái': 'Hoàn thành đúng hạn',
    });
    expect(byTask(workbook).get('Kiện toàn tổ công tác')).toMatchObject({
      'Ngày hoàn thành': '',
      'Trạng thái': 'Quá hạn',
    });
    expect(result.report.comparison).toMatchObject({
      added: [{ task: 'Kiện toàn tổ công tác' }],
      changedDeadlines: [],
      vanished: [],
      rowsWithTypedCells: 1,
    });
  });

  test('takes over a changed deadline and says so', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    writeAppendix(
      workbook,
      edited((rows) => {
        rows[5] = [
          '1',
          'Rà soát, đơn giản hoá thủ tục hành chính',
          'Quyết định',
          'Văn phòng Sở',
          '',
          'Tháng 9/2025',
        ];
      }),
    );
    const result = structured(workbook, DAY);
    expect(result.report.comparison?.changedDeadlines).toEqual([
      {
        id: 'S02/1',
        task: 'Rà soát, đơn giản hoá thủ tục hành chính',
        before: 'Tháng 6/2025',
        now: 'Tháng 9/2025',
      },
    ]);
    expect(byTask(workbook).get('Rà soát, đơn giản hoá thủ tục hành chính')?.['Hạn']).toBe('30/09/2025');
  });

  test('marks a task that is gone, at the end, with all that was typed', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    typeInto(workbook, 'Ban hành', { 'Ghi chú theo dõi': text('chờ ký') });
    writeAppendix(
      workbook,
      edited((rows) => rows.splice(1, 1)),
    );
    structured(workbook, DAY);
    const last = tableRows(workbook.snapshot(), 'NhiemVu').at(-1);
    expect(last).toMatchObject({
      'Nhiệm vụ': 'Ban hành kế hoạch tuyên truyền',
      'Ghi chú theo dõi': 'chờ ký',
      'Trạng thái': 'Không còn trong phụ lục',
      Nguồn: 'Không còn trong phụ lục',
    });
    writeAppendix(workbook, SAMPLE);
    structured(workbook, DAY);
    expect(tableRows(workbook.snapshot(), 'NhiemVu')[0]).toMatchObject({
      'Nhiệm vụ': 'Ban hành kế hoạch tuyên truyền',
      'Ghi chú theo dõi': 'chờ ký',
      'Trạng thái': 'Quá hạn',
    });
  });

  test('keeps a cell that a person corrected, and gives an emptied one back', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    typeInto(workbook, 'Ban hành', { Hạn: date('2025-07-31'), 'Chủ trì': text('Phòng Tổng hợp') });
    typeInto(workbook, 'Tổ chức', { 'Chủ trì': { kind: 'blank' } });
    const result = structured(workbook, DAY);
    expect(byTask(workbook).get('Ban hành kế hoạch tuyên truyền')).toMatchObject({
      Hạn: '31/07/2025',
      'Chủ trì': 'Phòng Tổng hợp',
      'Trạng thái': 'Trong hạn',
    });
    expect(byTask(workbook).get('Tổ chức kiểm tra tại các đơn vị')?.['Chủ trì']).toBe('Thanh tra Sở');
    expect(result.report.comparison?.edited.map(({ heading }) => heading)).toEqual(['Chủ trì', 'Hạn']);
  });

  test('keeps rows and columns that people added, with their formulas', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    const sheet = sheetNamed(workbook.snapshot(), 'Nhiệm vụ');
    const table = sheet.tables[0];
    if (!table) throw new Error('No table');
    const { top, left, bottom, right } = table.range;
    const at = (row: number, place: number) => ({ row: sheetRow(row), column: column(place) });
    const taskColumn = left + table.columns.indexOf('Nhiệm vụ');
    workbook.apply(
      changeSet(
        {
          kind: 'write-block',
          sheet: 'Nhiệm vụ',
          at: at(top, right + 1),
          cells: [[text('Người theo dõi')], [text('Lan')]],
        },
        {
          kind: 'write-block',
          sheet: 'Nhiệm vụ',
          at: at(top + 2, right + 1),
          cells: [
            [
              {
                kind: 'formula',
                formula: `LEN(C${String(top + 2)})&"C6"`,
                cached: { kind: 'text', text: '?' },
              },
            ],
          ],
        },
        {
          kind: 'write-block',
          sheet: 'Nhiệm vụ',
          at: at(bottom + 1, taskColumn),
          cells: [[text('Việc giao thêm')]],
        },
        {
          kind: 'table',
          sheet: 'Nhiệm vụ',
          name: 'NhiemVu',
          range: cellRange(top, left, bottom + 1, right + 1),
          columns: [...table.columns, 'Người theo dõi'],
        },
      ),
    );
    writeAppendix(
      workbook,
      edited((rows) =>
        rows.splice(1, 0, ['0', 'Việc đầu tiên của năm', '', 'Văn phòng Sở', '', 'Quý I/2025']),
      ),
    );
    structured(workbook, DAY);
    const { snapshot } = saved(workbook);
    const rows = tableRows(snapshot, 'NhiemVu');
    expect(rows.find((row) => row['Nhiệm vụ']?.startsWith('Ban hành'))?.['Người theo dõi']).toBe('Lan');
    expect(rows.at(-1)).toMatchObject({
      'Nhiệm vụ': 'Việc giao thêm',
      Nguồn: 'Nhập thêm',
      'Trạng thái': 'Không có thời hạn',
    });
    const moved = sheetNamed(snapshot, 'Nhiệm vụ').rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.column === right + 1 && cell.formula !== undefined)
        .map((cell) => [row.row, cell.formula]),
    );
    expect(moved).toEqual([[top + 3, `LEN(C${String(top + 3)})&"C6"`]]);
  });

  test('finds its tables on sheets that people renamed', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    const snapshot = workbook.snapshot();
    const renamed = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === APPENDIX ? sheet : { ...sheet, name: `Của tôi ${String(sheet.position)}` },
      ),
      names: snapshot.names.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace("'Danh mục'", "'Của tôi 1'"),
      })),
    };
    const { report, changeSet } = structureWorkbook(renamed, { asOf: DAY as CivilDate });
    expect(report).toMatchObject({ taskSheet: 'Của tôi 1', catalogueSheet: 'Của tôi 2' });
    const touched = new Set(changeSet.changes.flatMap((change) => ('sheet' in change ? [change.sheet] : [])));
    expect([...touched].sort()).toEqual(['Của tôi 1', 'Của tôi 2']);
  });

  test('tells which tasks it took for earlier ones by their likeness', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    typeInto(workbook, 'Rà soát', { 'Văn bản minh chứng': text('45/QĐ-S') });
    writeAppendix(
      workbook,
      edited((rows) => {
        rows[5] = [
          '1',
          'Rà soát, cắt giảm thủ tục hành chính nội bộ',
          'Quyết định',
          'Văn phòng Sở',
          '',
          'Tháng 6/2025',
        ];
      }),
    );
    const result = structured(workbook, DAY);
    expect(result.report.comparison?.reworded.map(({ now }) => now)).toEqual([
      'Rà soát, cắt giảm thủ tục hành chính nội bộ',
    ]);
    expect(byTask(workbook).get('Rà soát, cắt giảm thủ tục hành chính nội bộ')?.['Văn bản minh chứng']).toBe(
      '45/QĐ-S',
    );
  });

  test('keeps settings, units and days off as people left them', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    const sheet = sheetNamed(workbook.snapshot(), 'Danh mục');
    const row = sheet.rows.find(({ cells }) => cells[0]?.text === 'Số ngày báo trước hạn')?.row;
    if (row === undefined) throw new Error('No such setting');
    workbook.apply(
      changeSet({
        kind: 'write-block',
        sheet: 'Danh mục',
        at: { row, column: column(2) },
        cells: [[{ kind: 'number', number: 20 }]],
      }),
    );
    const result = structured(workbook, DAY);
    expect(result.settings.dueSoonDays).toBe(20);
    expect(byTask(workbook).get('Rà soát, đơn giản hoá thủ tục hành chính')?.['Trạng thái']).toBe(
      'Sắp đến hạn',
    );
  });

  test('moves what stands below the table down when the table grows', () => {
    const workbook = appendixWorkbook();
    structured(workbook, DAY);
    const { bottom } = sheetNamed(workbook.snapshot(), 'Nhiệm vụ').tables[0]?.range ?? { bottom: 0 };
    const at = { row: sheetRow(bottom + 2), column: column(3) };
    workbook.apply(
      changeSet({ kind: 'write-block', sheet: 'Nhiệm vụ', at, cells: [[text('NGƯỜI LẬP BIỂU')]] }),
    );
    const more = Array.from({ length: 4 }, (_, index): AppendixRow => {
      const number = String(index + 3);
      return [number, `Việc bổ sung số ${number}`, '', 'Văn phòng Sở', '', 'Quý IV/2025'];
    });
    writeAppendix(workbook, [...SAMPLE, ...more]);
    structured(workbook, DAY);
    const sheet = sheetNamed(saved(workbook).snapshot, 'Nhiệm vụ');
    const places = sheet.rows.flatMap(({ row, cells }) =>
      cells.filter((cell) => cell.text === 'NGƯỜI LẬP BIỂU').map(() => row),
    );
    expect(places).toEqual([bottom + 6]);
    expect(sheet.tables[0]?.range.bottom).toBe(bottom + 4);
  });
});
