/** The meeting page and the monthly report: what they list, and that what people typed there stays. */
import { closedLines } from '../../../src/workflow';
import { date, reopened, tableRows, text, typeInto } from '../../support/appendix-workbook';
import { requireSound } from '../../support/check-xlsx';
import { met, planUnderWay, reported, scored, typeBeside } from '../../support/scored-plan';

describe('the meeting page', () => {
  const lines = (workbook: ReturnType<typeof planUnderWay>): readonly string[] =>
    tableRows(workbook.snapshot(), 'GiaoBan').map((row) =>
      [
        row['TT'],
        row['Nhóm'],
        row['Đơn vị chủ trì'],
        row['Nhiệm vụ'],
        row['Số ngày'],
        row['Giải trình của đơn vị'],
      ].join(' | '),
    );

  test('lists what is overdue and what falls due within a week, by unit', () => {
    const workbook = planUnderWay();
    expect(met(workbook, '2025-07-05')).toMatchObject({ overdue: 1, due: 1, sheet: 'Họp giao ban' });
    expect(lines(workbook)).toEqual([
      '1 | Quá hạn | Phòng A* | Việc năm | quá 5 ngày | ',
      '2 | Đến hạn | (chưa ghi đơn vị) | Việc bảy | còn 5 ngày | ',
    ]);
  });

  test('keeps an explanation with its task, and shows that the task was settled since', () => {
    const workbook = planUnderWay();
    met(workbook, '2025-07-05');
    typeBeside(workbook, 'GiaoBan', ['Nhiệm vụ', 'Việc năm'], 'Giải trình của đơn vị', text('=Chờ góp ý'));
    typeInto(workbook, 'Việc năm', { 'Ngày hoàn thành': date('2025-07-12') });
    met(workbook, '2025-07-12');
    expect(lines(workbook)).toEqual([
      '1 | Quá hạn | (chưa ghi đơn vị) | Việc bảy | quá 2 ngày | ',
      ' | Đã ra khỏi danh sách | Phòng A* | Việc năm | Hoàn thành quá hạn | =Chờ góp ý',
    ]);
  });

  test('a second run changes nothing; without anything due it says so', () => {
    const workbook = planUnderWay();
    met(workbook, '2025-07-05');
    requireSound(workbook.save());
    const again = reopened(workbook);
    met(again, '2025-07-05');
    expect(again.snapshot()).toEqual(reopened(workbook).snapshot());
    const quiet = planUnderWay();
    expect(met(quiet, '2025-01-02')).toMatchObject({ overdue: 0, due: 0 });
    const shown = quiet.snapshot().sheets.find(({ name }) => name === 'Họp giao ban');
    expect(shown?.rows[2]?.cells[0]?.text).toContain('không có nhiệm vụ quá hạn');
  });
});

describe('the monthly report', () => {
  const lines = (workbook: ReturnType<typeof planUnderWay>): readonly string[] =>
    tableRows(workbook.snapshot(), 'BaoCaoThang').map((row) =>
      ['TT', 'Nội dung', 'Xong trong tháng', 'Quá hạn', 'Quá hạn tăng, giảm', 'Ghi chú']
        .map((heading) => row[heading])
        .join(' | '),
    );

  test('shows the month by section and by unit beside the month before, and closes it', () => {
    const workbook = planUnderWay();
    const { closedNow, closedOn } = reported(workbook, '2025-08-02', '2025-07');
    expect([closedNow, closedOn]).toEqual([true, '2025-07-31']);
    expect(lines(workbook).slice(0, 6)).toEqual([
      'I | Cả kế hoạch | 0 | 2 | +2 | ',
      'II | Theo mục |  |  |  | ',
      '1 | I. CHỈ ĐẠO, ĐIỀU HÀNH | 0 | 1 | +1 | ',
      '2 | II. THỂ CHẾ ~ "QUY PHẠM"? | 0 | 1 | +1 | ',
      'III | Theo đơn vị chủ trì |  |  |  | ',
      '1 | Văn phòng Sở | 0 | 0 | 0 | ',
    ]);
    expect(closedLines(workbook.snapshot()).map(({ month }) => month)).toContain('2025-07');
    expect(reported(workbook, '2025-08-02', '2025-07').closedNow).toBe(false);
  });

  test('keeps the notes of each month when another month’s report is made', () => {
    const workbook = planUnderWay();
    reported(workbook, '2025-08-02', '2025-07');
    typeBeside(workbook, 'BaoCaoThang', ['Nội dung', 'Văn phòng Sở'], 'Ghi chú', text('Thiếu người'));
    reported(workbook, '2025-08-02', '2025-06');
    expect(lines(workbook).some((line) => line.includes('Thiếu người'))).toBe(false);
    reported(workbook, '2025-08-02', '2025-07');
    expect(lines(workbook)).toContain('1 | Văn phòng Sở | 0 | 0 | 0 | Thiếu người');
  });

  test('a closed month stays as it was closed, whatever is typed later', () => {
    const workbook = planUnderWay();
    reported(workbook, '2025-08-02', '2025-07');
    typeInto(workbook, 'Việc năm', { 'Ngày hoàn thành': date('2025-07-20') });
    reported(workbook, '2025-09-02', '2025-07');
    expect(lines(workbook)[0]).toBe('I | Cả kế hoạch | 0 | 2 | +2 | ');
  });

  test('a second run changes nothing, also beside a scoreboard', () => {
    const workbook = planUnderWay();
    scored(workbook, '2025-08-02');
    reported(workbook, '2025-08-02', '2025-07');
    requireSound(workbook.save());
    const again = reopened(workbook);
    reported(again, '2025-08-02', '2025-07');
    expect(again.snapshot()).toEqual(reopened(workbook).snapshot());
    const [whole] = tableRows(workbook.snapshot(), 'TongHop');
    expect(whole?.['Quá hạn so tháng trước']).toBe('0');
  });
});
