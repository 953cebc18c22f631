/** Headings without number, sign or merge between numbered tasks, and page numbers that only look like rows. */
import { recognizeWorkbook } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const HEAD = 'STT | Nội dung | Chủ trì | Thời gian | Sản phẩm';

function read(...rows: readonly string[]): { sections: string[]; tasks: string[] } {
  const [table] = recognizeWorkbook(gridsOf([HEAD, ...rows].join('\n')), { year: 2026 }).tables;
  if (!table) throw new Error('no table');
  return {
    sections: table.sections.map(({ title, sourceRow }) => `${title} at ${String(sourceRow)}`),
    tasks: table.tasks.map(
      ({ fields, sourceRows }) => `${fields.number} ${fields.task} at ${sourceRows.join('+')}`,
    ),
  };
}

test('texts that stand alone over numbered tasks, again and again, are sections', () => {
  expect(
    read(
      ' | Cải cách thể chế',
      '1 | Rà soát văn bản | Phòng A | Quý I | Báo cáo',
      '2 | Ban hành quy chế | Phòng B | Quý II | Quy chế',
      ' | Cải cách thủ tục',
      '3 | Công khai thủ tục | Phòng A | Quý III | Bảng niêm yết',
    ),
  ).toEqual({
    sections: ['Cải cách thể chế at 2', 'Cải cách thủ tục at 5'],
    tasks: ['1 Rà soát văn bản at 3', '2 Ban hành quy chế at 4', '3 Công khai thủ tục at 6'],
  });
});

test('one such text may be a task that lacks the rest, and stays one to be looked at', () => {
  expect(
    read(
      '1 | Rà soát văn bản | Phòng A | Quý I | Báo cáo.',
      ' | Họp giao ban tại cơ sở.',
      '2 | Công khai thủ tục | Phòng A | Quý III | Bảng niêm yết',
    ).tasks,
  ).toEqual(['1 Rà soát văn bản at 2', ' Họp giao ban tại cơ sở. at 3', '2 Công khai thủ tục at 4']);
});

test('a page number between two halves of a task is no task, and the halves are joined', () => {
  expect(
    read(
      '1 | Ban hành kế hoạch | Phòng A | Quý I | Kế hoạch',
      '2 | Đánh giá tác động của dự thảo văn | Phòng B | Thường | Bản đánh',
      '1',
      ' | bản quy phạm | | xuyên | giá',
      '3 | Tiếp nhận phản ánh | Phòng B | Quý II | Sổ theo dõi',
      ' | | 2',
      '4 | Báo cáo năm | Phòng A | Quý IV | Báo cáo',
    ).tasks,
  ).toEqual([
    '1 Ban hành kế hoạch at 2',
    '2 Đánh giá tác động của dự thảo văn bản quy phạm at 3+5',
    '3 Tiếp nhận phản ánh at 6',
    '4 Báo cáo năm at 8',
  ]);
});

test('a number that goes on from the one above is a task that somebody has yet to write', () => {
  expect(
    read(
      '1 | Ban hành kế hoạch | Phòng A | Quý I | Kế hoạch',
      '2',
      '3',
      '4 | Báo cáo năm | Phòng A | Quý IV | Báo cáo',
    ).tasks,
  ).toEqual(['1 Ban hành kế hoạch at 2', '2  at 3', '3  at 4', '4 Báo cáo năm at 5']);
});

test('numerals of two levels in one number divide into sections', () => {
  expect(
    read(
      'A | CÔNG TÁC CHUYÊN MÔN',
      'A.I | Công tác quản lý',
      'A.I.1 | Lập kế hoạch | Phòng A | Quý I | Kế hoạch',
      'A.II | Công tác thanh tra',
      'A.II.1 | Thanh tra 45 cơ sở | Phòng B | Quý II | Kết luận',
      'B | CÔNG TÁC NỘI BỘ',
      'B.1 | Sắp xếp các đội | Phòng A | Quý III | Quyết định',
    ),
  ).toEqual({
    sections: [
      'CÔNG TÁC CHUYÊN MÔN at 2',
      'Công tác quản lý at 3',
      'Công tác thanh tra at 5',
      'CÔNG TÁC NỘI BỘ at 7',
    ],
    tasks: ['A.I.1 Lập kế hoạch at 4', 'A.II.1 Thanh tra 45 cơ sở at 6', 'B.1 Sắp xếp các đội at 8'],
  });
});

test('rows of the form below the last task that hold a number and nothing else are no tasks', () => {
  const [table] = recognizeWorkbook(
    gridsOf([HEAD, '1 | Ban hành kế hoạch | Phòng A | Quý I | Kế hoạch', '2', '3', '4'].join('\n')),
    { year: 2026 },
  ).tables;
  expect(table?.tasks).toHaveLength(1);
  expect(table?.skippedRows.map(({ row, reason }) => [row, reason.id])).toEqual([
    [3, 'row-number-alone'],
    [4, 'row-number-alone'],
    [5, 'row-number-alone'],
  ]);
});

test('a line in brackets under a task explains it', () => {
  expect(
    read(
      '1 | Xây dựng đề án | Phòng A | Quý II | Đề án',
      ' | (Theo Công văn số 12/SNV-TCBC)',
      '2 | Đánh giá công chức | Phòng A | Quý IV | Biên bản',
    ).tasks,
  ).toEqual(['1 Xây dựng đề án (Theo Công văn số 12/SNV-TCBC) at 2+3', '2 Đánh giá công chức at 4']);
});
