/**
 * The order of a plan's rows changes no finding but its coordinates: also of rules that lay rows side by side,
 * where it decides only which of two rows is named first.
 */
import fc from 'fast-check';
import { ruleCatalogue, type Finding } from '../../../src/domain/rules';
import { findingsOf, HEADINGS, sheetOf, type LiteralRow } from '../../support/literal-plan';

type Task = readonly [task: string, product: string, due: string, lead: string, cooperating: string];

/** Sound tasks, and tasks that contradict or repeat one another. */
const TASKS: readonly Task[] = [
  [
    'Rà soát thủ tục hành chính thuộc thẩm quyền',
    'Báo cáo rà soát',
    'Quý II/2026',
    'Phòng Nội vụ',
    'Thanh tra Sở',
  ],
  [
    'Rà soát thủ tục hành chính thuộc thẩm quyền',
    'Báo cáo rà soát',
    'Quý II/2026',
    'Phòng Nội vụ',
    'Thanh tra Sở',
  ],
  [
    'Rà soát các thủ tục hành chính thuộc thẩm quyền',
    'Báo cáo',
    'Quý III/2026',
    'Phòng nội vụ',
    'Thanh tra Sở',
  ],
  ['Giải quyết hồ sơ', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%', 'Quý IV/2026', 'Văn phòng Sở', ''],
  ['Nâng cao chất lượng', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%', 'Quý IV/2026', 'Văn phòng sở', ''],
  ['Giữ vững kết quả', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%', 'Quý IV/2026', 'VP Sở', ''],
  ['Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026', 'Kế hoạch', 'Tháng 3/2026', 'Văn phòng Sở', ''],
  ['Thực hiện Quyết định số 12/QĐ-UBND ngày 06/01/2026', 'Kế hoạch', 'Tháng 3/2026', 'Văn phòng Sở', ''],
  ['Thực hiện Quyết định số 12/QĐ-UBND', 'Kế hoạch', 'Tháng 3/2026', 'Văn phòng Sở', ''],
  [
    'Xây dựng báo cáo',
    'Báo cáo tổng kết công tác cải cách hành chính năm 2026',
    'Tháng 11/2026',
    'Văn phòng Sở',
    '',
  ],
  [
    'Hoàn thiện báo cáo',
    'Báo cáo tổng kết công tác cải cách hành chính năm 2026',
    'Tháng 12/2026',
    'Văn phòng Sở',
    '',
  ],
  [
    'Nộp báo cáo',
    'Báo cáo tổng kết công tác cải cách hành chính năm 2026',
    'Quý IV/2026',
    'Văn phòng Sở',
    '',
  ],
  ['Kiểm tra nội bộ', 'Biên bản kiểm tra', '31/6/2026', 'Thanh tra Sở, Phòng Nội vụ', 'Thanh tra Sở'],
  ['Tập huấn nghiệp vụ', '', '', '', 'Các phòng, đơn vị thuộc Sở'],
  [
    'Kiểm tra nội bô các đơn vị',
    'Biên bản kiểm tra',
    'Thường xuyên',
    'Thanh tra Sở',
    'Các phòng, đơn vị thuộc sở',
  ],
  ['Hòa giải tại cơ sở', 'Biên bản hòa giải', 'Quý I/2026', 'Phòng Quản lý đô thị', 'Thanh tra Sỏ'],
  ['Hoà giải tại địa bàn', 'Biên bản hòa giải', 'Quý I/2026', 'Phòng QLĐT', 'Thanh tra Sở'],
  [
    'Hoàn thành chỉ tiêu',
    'Tỷ lệ hồ sơ giải quyết đúng hạn đạt 90%',
    'Quý IV/2026',
    'Phòng QLĐT',
    'Sở Nội vụ',
  ],
  ['Triển khai Nghị định 15/NĐ-CP ngày 05/1/2026', 'Công văn', 'Quý I/2026', 'UBND xã', 'Sở nội vụ'],
  ['Phổ biến Nghị định số 15/2026/NĐ-CP ngày 05/01/2026', 'Hội nghị', 'Quý I/2026', 'UBND xã', ''],
];

const some = fc.shuffledSubarray(
  TASKS.map((_, at) => at),
  { minLength: 2 },
);

function gridOf(tasks: readonly (Task | undefined)[]) {
  const rows = tasks.flatMap((task, at): LiteralRow[] =>
    task ? [[String(at + 1), ...task, 'Ngân sách', '']] : [],
  );
  return sheetOf([['KẾ HOẠCH NĂM 2026'], [], HEADINGS, ...rows]);
}

/** What is said, how often, wherever it stands. */
const said = (findings: readonly Finding[]) =>
  findings.map(({ rule, message, severity }) => `${severity} ${rule}/${message}`).sort();

test('the order of the tasks changes where things are said, not what and how often', () => {
  fc.assert(
    fc.property(some, (order) => {
      const sorted = [...order].sort((one, other) => one - other);
      const of = (places: readonly number[]) =>
        said(findingsOf(gridOf(places.map((at) => TASKS[at])), { rules: ruleCatalogue, year: 2026 }));
      expect(of(order)).toEqual(of(sorted));
    }),
    { numRuns: 60 },
  );
});

test('the tasks do contradict one another, by rules that lay rows side by side', () => {
  const found = new Set(findingsOf(gridOf(TASKS), { year: 2026 }).map(({ rule }) => rule));
  expect([...found]).toEqual(
    expect.arrayContaining([
      'same-product-different-deadlines',
      'duplicate-task',
      'conflicting-targets',
      'citation-conflict',
      'unit-name-variant',
    ]),
  );
});
