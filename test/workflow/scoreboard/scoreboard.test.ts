/** The sheet "Tổng hợp" over the year: what it counts, what it keeps, what closing a month leaves. */
import type { CivilDate } from '../../../src/domain/dates';
import { column, sheetRow, type CellRange } from '../../../src/domain/grid';
import type { Month } from '../../../src/domain/scoreboard';
import type { Change } from '../../../src/workbook';
import { closedLines, ownSheetsOf, scorePlan, type ScoreResult } from '../../../src/workflow';
import { blankWorkbook } from '../../../src/xlsx';
import { date, reopened, structured, tableRows, text, typeInto } from '../../support/appendix-workbook';
import { requireSound } from '../../support/check-xlsx';
import { planUnderWay, scored, typeBeside } from '../../support/scored-plan';
import { changeSet } from '../../support/written-workbook';
import { allParts } from '../../support/xlsx-parts';

type Row = Record<string, string>;

function board(workbook: ReturnType<typeof planUnderWay>): readonly string[] {
  return tableRows(workbook.snapshot(), 'TongHop').map((row: Row) =>
    [
      row['Tên'],
      ...['Nhiệm vụ', 'Đúng hạn', 'Quá hạn mới xong', 'Quá hạn', 'Chưa cập nhật'].map(
        (heading) => row[heading],
      ),
      row['Vượt ngưỡng'],
    ].join(' | '),
  );
}

test('counts the plan, every unit and every section', () => {
  const workbook = planUnderWay();
  scored(workbook, '2025-07-11');
  expect(board(workbook)).toEqual([
    'Toàn bộ nhiệm vụ | 9 | 2 | 0 | 2 | 1 | Trễ hạn 22% (ngưỡng 10%); Đúng hạn 50% (cần 80%)',
    'Văn phòng Sở | 3 | 1 | 0 | 0 | 0 | Trước hạn 33% (cộng điểm từ 30%)',
    'Phòng A* | 2 | 1 | 0 | 1 | 0 | Trễ hạn 50% (ngưỡng 10%); Đúng hạn 50% (cần 80%)',
    'Trung tâm Thông tin | 1 | 0 | 0 | 0 | 0 | ',
    'Phòng Một cửa | 1 | 0 | 0 | 0 | 0 | ',
    '(chưa ghi đơn vị) | 1 | 0 | 0 | 1 | 0 | Trễ hạn 100% (ngưỡng 10%); Đúng hạn 0% (cần 80%)',
    'Phòng Kế hoạch tổng hợp và Hợp tác quốc tế | 1 | 0 | 0 | 0 | 0 | ',
    'VP Sở | 1 | 0 | 0 | 0 | 1 | ',
    'I. CHỈ ĐẠO, ĐIỀU HÀNH | 5 | 2 | 0 | 1 | 0 | Trễ hạn 20% (ngưỡng 10%); Đúng hạn 67% (cần 80%)',
    'II. THỂ CHẾ ~ "QUY PHẠM"? | 4 | 0 | 0 | 1 | 1 | Trễ hạn 25% (ngưỡng 10%); Đúng hạn 0% (cần 80%)',
  ]);
});

test('counts a unit under the alias that the office lists for it', () => {
  const workbook = planUnderWay();
  typeBeside(workbook, 'DonVi', ['Đơn vị', 'Văn phòng Sở'], 'Tên khác', text('VP Sở'));
  scored(workbook, '2025-07-11');
  const rows = board(workbook);
  expect(rows).toContain('Văn phòng Sở | 4 | 1 | 0 | 0 | 1 | ');
  expect(rows.some((row) => row.startsWith('VP Sở'))).toBe(false);
});

test('a second run changes nothing, and the file is well built', () => {
  const workbook = planUnderWay();
  scored(workbook, '2025-07-11', { close: ['2025-06' as Month], year: 2025 });
  const before = workbook.save();
  requireSound(before);
  const again = reopened(workbook);
  scored(again, '2025-07-11', { close: ['2025-06' as Month], year: 2025 });
  expect(again.snapshot()).toEqual(reopened(workbook).snapshot());
  const chartParts = (bytes: Uint8Array): unknown =>
    [...allParts(bytes)].filter(([part]) => /chart|drawing/.test(part));
  expect(chartParts(again.save())).toEqual(chartParts(before));
});

test('a note beside a unit stays with it, also when the plan no longer names the unit', () => {
  const workbook = planUnderWay();
  scored(workbook, '2025-07-11');
  typeBeside(workbook, 'TongHop', ['Tên', 'Phòng Một cửa'], 'Ghi chú', text('Đổi tên từ 01/8'));
  typeInto(workbook, 'Việc sáu', { 'Chủ trì': text('Trung tâm Hành chính công') });
  scored(workbook, '2025-07-12');
  const rows = tableRows(workbook.snapshot(), 'TongHop');
  const kept = rows.find((row) => row['Ghi chú'] === 'Đổi tên từ 01/8');
  expect([kept?.['Tên'], kept?.['Nhiệm vụ']]).toEqual(['Phòng Một cửa', '0']);
  expect(rows.find((row) => row['Tên'] === 'Trung tâm Hành chính công')?.['Nhiệm vụ']).toBe('1');
});

test('says when the task table names units that the board does not know yet', () => {
  const workbook = planUnderWay();
  scored(workbook, '2025-07-11');
  const sheet = workbook.snapshot().sheets.find(({ name }) => name === 'Tổng hợp');
  const formulas = sheet?.rows.flatMap(({ cells }) => cells.map(({ formula }) => formula ?? '')) ?? [];
  expect(formulas.filter((formula) => formula.includes('bấm Tổng hợp để cập nhật'))).toHaveLength(1);
});

describe('the chart below the table', () => {
  const chartIn = ({ changeSet: { changes } }: ScoreResult): Extract<Change, { kind: 'chart' }> => {
    const found = changes.find((change) => change.kind === 'chart');
    if (!found) throw new Error('no chart');
    return found;
  };

  test('shows every task of every unit once, by how it stands', () => {
    const workbook = planUnderWay();
    const { sheet, series, categories } = chartIn(scored(workbook, '2025-07-11'));
    const rows = workbook.snapshot().sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const shown = ({ top, bottom, left }: CellRange): readonly string[] =>
      rows
        .filter(({ row }) => row >= top && row <= bottom)
        .map(({ cells }) => cells.find(({ column: at }) => at === left)?.text ?? '');
    expect(series.map(({ name }) => name)).toEqual([
      'Đúng hạn',
      'Xong, không xét hạn',
      'Quá hạn mới xong',
      'Đang làm',
      'Quá hạn',
    ]);
    const figures = series.map(({ values }) => shown(values));
    expect(
      shown(categories).map((unit, index) => [unit, ...figures.map((one) => one[index])].join(' | ')),
    ).toEqual([
      'Văn phòng Sở | 1 | 0 | 0 | 2 | 0',
      'Phòng A* | 1 | 0 | 0 | 0 | 1',
      'Trung tâm Thông tin | 0 | 0 | 0 | 1 | 0',
      'Phòng Một cửa | 0 | 0 | 0 | 1 | 0',
      '(chưa ghi đơn vị) | 0 | 0 | 0 | 0 | 1',
      'Phòng Kế hoạch tổng hợp và Hợp tác quốc tế | 0 | 1 | 0 | 0 | 0',
      'VP Sở | 0 | 0 | 0 | 1 | 0',
    ]);
  });

  test('lies below what a person wrote there, and stays where it is on the next run', () => {
    const workbook = planUnderWay();
    const { sheet, range } = chartIn(scored(workbook, '2025-07-11'));
    const note = range.top + 3;
    workbook.apply(
      changeSet({
        kind: 'write-block',
        sheet,
        at: { row: sheetRow(note), column: column(2) },
        cells: [[text('Người lập biểu')]],
      }),
    );
    expect(chartIn(scored(workbook, '2025-07-11')).range.top).toBe(note + 2);
    expect(chartIn(scored(workbook, '2025-07-11')).range.top).toBe(note + 2);
  });

  test('grows with the units of the plan', () => {
    const workbook = planUnderWay();
    const before = chartIn(scored(workbook, '2025-07-11'));
    typeInto(workbook, 'Việc sáu', { 'Chủ trì': text('Trung tâm Hành chính công; Phòng Một cửa') });
    const after = chartIn(scored(workbook, '2025-07-12'));
    expect(after.categories.bottom - before.categories.bottom).toBe(1);
    expect(after.range.top).toBe(before.range.top + 1);
  });
});

describe('closing a month', () => {
  const months = (workbook: ReturnType<typeof planUnderWay>): readonly string[] =>
    closedLines(workbook.snapshot())
      .filter(({ kind }) => kind === 'all')
      .map(({ month, closedOn, figures }) => `${month} ${String(closedOn)} ${String(figures.overdue)}`);

  test('keeps its figures as of its last day', () => {
    const workbook = planUnderWay();
    const { toClose } = scored(workbook, '2025-08-05');
    expect(toClose).toBe('2025-07');
    expect(scored(workbook, '2025-08-05', { close: ['2025-07', '2025-05'] as Month[] }).toClose).toBeNull();
    expect(months(workbook)).toEqual(['2025-05 2025-05-31 0', '2025-07 2025-07-31 2']);
  });

  test('again puts new figures in place of the old ones, and never doubles a row', () => {
    const workbook = planUnderWay();
    scored(workbook, '2025-08-05', { close: ['2025-07' as Month] });
    const rows = tableRows(workbook.snapshot(), 'LichSu').length;
    typeInto(workbook, 'Việc năm', { 'Ngày hoàn thành': date('2025-07-20') });
    scored(workbook, '2025-08-06', { close: ['2025-07' as Month] });
    expect(months(workbook)).toEqual(['2025-07 2025-07-31 1']);
    expect(tableRows(workbook.snapshot(), 'LichSu')).toHaveLength(rows);
  });

  test('before it ends takes the figures of the day', () => {
    const workbook = planUnderWay();
    scored(workbook, '2025-07-11', { close: ['2025-07' as Month] });
    expect(months(workbook)).toEqual(['2025-07 2025-07-11 2']);
  });

  test('gives the next month something to be compared with', () => {
    const workbook = planUnderWay();
    scored(workbook, '2025-07-11', { close: ['2025-06' as Month] });
    const [whole] = tableRows(workbook.snapshot(), 'TongHop');
    expect([whole?.['So tháng trước (điểm %)'], whole?.['Quá hạn so tháng trước']]).toEqual(['0', '+2']);
  });

  test('keeps a year of history in the order of the months', () => {
    const workbook = planUnderWay();
    const year = Array.from(
      { length: 12 },
      (_, index) => `2025-${String(12 - index).padStart(2, '0')}` as Month,
    );
    for (const month of year) scored(workbook, '2026-01-05', { close: [month] });
    expect(months(workbook).map((line) => line.slice(0, 7))).toEqual([...year].reverse());
  });
});

describe('what stands in the way is named', () => {
  const refusal = (workbook: ReturnType<typeof planUnderWay>, close: readonly string[] = []): unknown => {
    const result = scorePlan(workbook.snapshot(), {
      asOf: '2025-07-11' as CivilDate,
      close: close as readonly Month[],
    });
    return 'refused' in result ? result.refused : null;
  };

  test('no task table', () => {
    expect(refusal(blankWorkbook({ sheets: ['Trang'] }))).toEqual({ id: 'noTasks', data: {} });
  });

  test('a month that has not begun', () => {
    expect(refusal(planUnderWay(), ['2025-08'])).toEqual({ id: 'monthAhead', data: { month: '08/2025' } });
  });

  test('a locked sheet', () => {
    const workbook = planUnderWay();
    scored(workbook, '2025-07-11');
    workbook.apply(changeSet({ kind: 'protect', sheet: 'Tổng hợp', on: true }));
    expect(refusal(workbook)).toEqual({ id: 'sheetProtected', data: { sheet: 'Tổng hợp' } });
  });
});

test('its sheets are its own: structuring again reads none of them', () => {
  const workbook = planUnderWay();
  scored(workbook, '2025-07-11', { close: ['2025-06' as Month] });
  expect(ownSheetsOf(workbook.snapshot())).toEqual(expect.arrayContaining(['Tổng hợp', 'Lịch sử tháng']));
  expect(structured(workbook, '2025-07-11').report.tasks).toBe(9);
});
