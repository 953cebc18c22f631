/**
 * Units that report in a layout of their own: what its columns say, by their headings and by crosses, and what stands
 * in it that nothing can be taken from.
 */
import { leftLines, masterWorkbook, takenFrom, takenLines, typed } from '../../support/taken-in';
import { sheetOfRows } from '../../support/task-sheet-round';

test('a column of another layout that names nothing known is listed where the master does not say the same', () => {
  const master = masterWorkbook();
  const foreign = sheetOfRows('Báo cáo', [
    ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tình trạng', 'Đề xuất với Sở'],
    [
      '1',
      'Ban hành kế hoạch tuyên truyền',
      'Văn phòng Sở',
      'Trước ngày 15/3/2025',
      'Đã hoàn thành',
      'Khen thưởng',
    ],
    ['2', 'Rà soát, đơn giản hoá thủ tục hành chính', 'Văn phòng Sở', 'Tháng 6/2025', '', 'Quyết định'],
  ]);
  const result = takenFrom(master, foreign.snapshot());
  expect(takenLines(result)).toEqual(['E2 progress: Hoàn thành']);
  expect(leftLines(result)).toEqual(['Báo cáo!F2 other-column: Khen thưởng']);
});

const TASKS = ['Ban hành kế hoạch tuyên truyền', 'Rà soát, đơn giản hoá thủ tục hành chính'];

/** Rows of the two tasks below these headings, each row's further cells as given. */
function reportOf(headings: readonly string[], ...rows: readonly (readonly (string | { date: string })[])[]) {
  return sheetOfRows('Báo cáo', [
    ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', ...headings],
    ...rows.map((cells, index) => [String(index + 1), TASKS[index] ?? '', 'Văn phòng Sở', ...cells]),
  ]);
}

test.each<
  readonly [
    what: string,
    headings: string[],
    rows: (string | { date: string })[][],
    taken: string[],
    left: string[],
  ]
>([
  [
    'crosses under what they stand for',
    ['Đã hoàn thành', 'Đang thực hiện', 'Lý do'],
    [
      ['x', '', ''],
      ['', 'X', 'chờ góp ý'],
    ],
    ['D2 progress: Hoàn thành', 'E3 progress: Đang thực hiện', 'F3 followUp: chờ góp ý'],
    [],
  ],
  [
    'a state typed under the heading of ours that is computed',
    ['Trạng thái', 'Số văn bản'],
    [
      ['Đã hoàn thành', '15/KH'],
      ['Đang triển khai', ''],
    ],
    ['D2 progress: Hoàn thành', 'E2 evidence: 15/KH', 'D3 progress: Đang thực hiện'],
    [],
  ],
  [
    'numbers of documents under a heading that begins as a product’s',
    ['Thời hạn', 'Sản phẩm đã ban hành (số, ký hiệu)'],
    [
      ['Trước ngày 15/3/2025', '15/KH-VP'],
      ['Tháng 6/2025', ''],
    ],
    ['E2 evidence: 15/KH-VP'],
    [],
  ],
  [
    'the day of being done, which is no other deadline',
    ['Tiến độ', 'Ngày hoàn thành', 'Văn bản minh chứng'],
    [
      ['Hoàn thành', { date: '2025-03-10' }, '15/KH'],
      ['', '', ''],
    ],
    ['D2 progress: Hoàn thành', 'E2 doneOn: 2025-03-10', 'F2 evidence: 15/KH'],
    [],
  ],
])('says %s', (_what, headings, rows, taken, left) => {
  const result = takenFrom(masterWorkbook(), reportOf(headings, ...rows).snapshot());
  expect(takenLines(result)).toEqual(taken);
  expect([leftLines(result), result.conflicts]).toEqual([left, []]);
});

test('says how far work is in figures under a heading with a per cent sign', () => {
  const snapshot = reportOf(['Tiến độ thực hiện (%)'], ['a'], ['b']).snapshot();
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  const figures = typed(typed(sheet, 2, 4, { value: 100, text: '100' }), 3, 4, { value: 45, text: '45' });
  const result = takenFrom(masterWorkbook(), { ...snapshot, sheets: [figures] });
  expect(takenLines(result)).toEqual(['D2 progress: Hoàn thành', 'D3 progress: Đang thực hiện']);
  expect(leftLines(result)).toEqual(['Báo cáo!D3 more-than-progress: 45%']);
});

test('says something below its table and on further sheets, which is listed', () => {
  const report = reportOf(['Tình trạng'], ['Đã hoàn thành'], ['']).snapshot();
  const below = sheetOfRows('Báo cáo', [
    ...Array.from({ length: 6 }, () => ['']),
    ['', 'Kiến nghị: lùi hạn nhiệm vụ 2'],
  ]).snapshot();
  const [sheet] = report.sheets;
  const further = sheetOfRows('Hồ sơ', [['a', 'b'], ['c']]).snapshot().sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = [...sheet.rows, ...(below.sheets[0]?.rows ?? []).filter(({ row }) => row > 6)];
  const result = takenFrom(masterWorkbook(), { ...report, sheets: [{ ...sheet, rows }, ...further] });
  expect(takenLines(result)).toEqual(['D2 progress: Hoàn thành']);
  expect(leftLines(result)).toEqual([
    'Báo cáo!B7 no-task: Kiến nghị: lùi hạn nhiệm vụ 2',
    'Hồ sơ!A1:B2 outside-table: và 3 ô khác',
  ]);
});
