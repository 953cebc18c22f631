/**
 * One example of every rule, as its page in the catalogue shows it: what the rule would say of an invented plan.
 * A row a rule, in the order of the catalogue; `data` is what a finding of the rule holds.
 */
import type { Finding } from '../findings';

export interface RuleExample {
  /** Left out where the rule has one message. */
  readonly message?: string;
  readonly data: Finding['data'];
}

export const ruleExamples: Readonly<Record<string, RuleExample>> = {
  'missing-column': { data: { field: 'deadline' } },
  'empty-table': { data: {} },
  'sheet-without-table': { data: { rows: 2 } },
  'old-font': { message: 'tcvn3', data: { text: 'KÕ ho¹ch', readAs: 'Kế hoạch' } },
  'cells-outside-tables': { data: { cells: 1, text: 'xem lại' } },
  'ambiguous-column': {
    data: {
      field: 'deadline',
      heading: 'Thời hạn',
      chosen: 'D',
      chosenHeading: 'Thời gian hoàn thành',
      rival: 'C',
      rivalHeading: 'Thời hạn',
    },
  },
  'column-without-heading': { data: { text: 'đã trình lãnh đạo Sở' } },
  'header-label': {
    data: { heading: 'Nhiệm vụ, hoạt động tuyên truyền', kind: 'tuyên truyền', about: 1, tasks: 6 },
  },
  'missing-document-number': {
    message: 'no-number-no-date',
    data: { text: '(Kèm theo Kế hoạch số /KH-STC ngày tháng 3 năm 2026 của Sở)' },
  },
  'title-year-conflict': { message: 'titles-differ', data: { year: 2027, other: 2026 } },
  'duplicate-section-number': { data: { number: 'II', title: 'MỤC BA', earlierRow: 8 } },
  'section-out-of-order': { data: { number: 'IV', title: 'MỤC BỐN', previous: 'V' } },
  'section-gap': { data: { number: 'IV', title: 'MỤC BỐN', previous: 'II' } },
  'empty-section': { data: { number: 'II', title: 'MỤC HAI' } },
  'missing-number': { data: {} },
  'duplicate-number': { data: { number: '4', earlierRow: 7 } },
  'number-gap': { data: { number: '6', previous: '4' } },
  'number-out-of-order': { data: { number: '5', previous: '6' } },
  'malformed-number': { data: { number: '5. 1', readAs: '5.1' } },
  'missing-task': { data: { task: '5' } },
  'missing-product': { data: { task: '5' } },
  'missing-lead': { data: { task: '5' } },
  'blank-budget': { data: { task: 'Tổng kết công tác năm', filled: 80 } },
  'text-truncated': { data: { end: '…Rà soát, đơn giản hoá thủ tục và' } },
  'product-truncated': {
    data: { product: '100% hồ sơ tiếp nhận trong năm', rest: 'được giải quyết đúng hạn' },
  },
  'split-row': { data: { rows: 1, first: 9 } },
  'repeated-header': { data: { rows: 2 } },
  'hidden-row-with-task': { data: { task: 'Kiểm tra nội bộ tại các đơn vị' } },
  'merged-data-cells': { message: 'merged-down', data: { count: 1, rows: 2 } },
  'formula-error': { data: { error: '#REF!', heading: 'Kinh phí', formula: 'A1+#REF!' } },
  'number-as-text': { message: 'among-numbers', data: { text: '1.500.000' } },
  'html-remnant': { data: { text: 'Báo cáo tổng kết' } },
  'double-space': { data: { text: 'Tổng kết  công tác năm' } },
  'odd-characters': { message: 'decomposed-letters', data: { cells: 1, text: 'Tổng kết' } },
  'missing-deadline': { data: { task: '5' } },
  'deadline-in-note': { data: { task: '5', text: 'Trước ngày 15/12/2026', field: 'note' } },
  'deadline-in-other-column': { data: { task: '5', text: 'Trước ngày 15/12/2026', field: 'product' } },
  'impossible-deadline': { data: { task: '5', text: '31/6/2026' } },
  'unclear-deadline': { data: { task: '5', text: 'xem công văn' } },
  'status-in-deadline': { data: { task: '5', text: 'Đã hoàn thành' } },
  'swapped-day-month': { data: { task: '5', text: '6/5/2026', stored: '2026-06-05', swapped: '2026-05-06' } },
  'deadline-before-plan-date': {
    data: { task: '5', text: 'Tháng 01/2026', due: '2026-01-31', year: 2026, month: 2, day: 10 },
  },
  'deadline-outside-plan-year': {
    data: { task: '5', text: 'Trước ngày 15/12/2025', due: '2025-12-14', year: 2026 },
  },
  'start-after-due': { data: { text: 'Từ 15/9/2026 đến 10/3/2026', start: '2026-09-15', due: '2026-03-10' } },
  'deadline-on-day-off': { data: { text: '15/11/2026', day: '2026-11-15', weekday: 7, next: '2026-11-16' } },
  'multiple-deadlines': {
    data: {
      text: '- Báo cáo 6 tháng: trước ngày 15/6/2026\n- Báo cáo năm: trước ngày 15/11/2026',
      count: 2,
      days: ['2026-06-14', '2026-11-14'],
    },
  },
  'deadline-vs-product': {
    message: 'product-later',
    data: { deadline: 'Trong năm 2026', due: '2026-12-31', text: 'đến 31/01/2027', day: '2027-01-31' },
  },
  'same-product-different-deadlines': {
    data: {
      product: 'Báo cáo đánh giá kết quả chuyển đổi số của Sở',
      text: 'Tháng 9/2026',
      earlierRow: 8,
      earlierText: 'Tháng 6/2026',
    },
  },
  'continuous-for-one-off': {
    data: { text: 'Thường xuyên', product: 'Phương án sắp xếp trình cấp có thẩm quyền phê duyệt' },
  },
  'deadline-not-dated': { data: { text: 'Theo kế hoạch của tỉnh' } },
  'unit-not-listed': { data: { name: 'Phòng Hạ tầng' } },
  'unit-name-variant': { data: { found: 'Văn phòng sở', canonical: 'Văn phòng Sở' } },
  'unit-name-spelling': { data: { found: 'Phòng Nộ vụ', canonical: 'Phòng Nội vụ' } },
  'unit-abbreviation': { data: { word: 'QLĐT' } },
  'lead-equals-cooperating': { data: { names: ['Văn phòng sở'] } },
  'several-leads': { data: { names: ['Văn phòng Sở', 'Thanh tra Sở'] } },
  'lead-not-a-single-unit': { data: { lead: 'Các phòng chuyên môn' } },
  'lead-not-a-unit': { data: { lead: 'Công chức được cử đi đào tạo' } },
  'cooperating-in-lead': { data: { lead: 'Văn phòng Sở chủ trì; các phòng phối hợp' } },
  'cooperating-in-note': {
    data: { names: ['Thanh tra Sở', 'Phòng Nội vụ'], note: 'Thanh tra Sở, Phòng Nội vụ' },
  },
  'lead-mixed-with-quota': {
    data: { quota: 'ít nhất 2 tin, bài/tháng', text: 'Mỗi phòng ít nhất 2 tin, bài/tháng' },
  },
  'unit-cell-contains-instructions': {
    data: {
      text: 'Văn phòng Sở thường xuyên theo dõi, xử lý kịp thời đối với công việc được giao trên phần mềm, bảo đảm hoàn thành đúng hạn và phản hồi đầy đủ kết quả xử lý',
    },
  },
  'product-not-a-deliverable': { data: { product: 'Theo hướng dẫn của Sở Tài chính' } },
  'product-equals-task': { data: { text: '- Rà soát, sắp xếp tổ chức bộ máy.' } },
  'activity-equals-task': { data: { text: 'Rà soát quy trình nội bộ.' } },
  'activity-equals-product': { data: { text: 'Báo cáo, văn bản thực hiện.' } },
  'activity-is-a-product': { data: { activity: 'Các văn bản triển khai hội nghị' } },
  'duplicate-task': { message: 'same-task', data: { task: 'Rà soát quy trình nội bộ.', earlierRow: 4 } },
  'duplicated-text': {
    data: { product: 'Báo cáo kết quả kiểm tra, xử lý văn bản trong lĩnh vực được giao' },
  },
  'impossible-target': { data: { found: 'từ 100% trở lên' } },
  'conflicting-targets': { data: { found: '95%', other: 'tối thiểu 98%', otherRow: 5 } },
  'citation-conflict': {
    message: 'with-and-without-year',
    data: { found: '107/NĐ-CP', other: '107/2021/NĐ-CP', otherDate: '', otherRow: 5 },
  },
  'citation-format': { message: 'damaged-sign', data: { found: '45/2020/NĐ CP', meant: '45/2020/NĐ-CP' } },
  'other-year': {
    data: { found: 'năm 2024', year: 2026, around: 'Rà soát tồn tại trong thực hiện CCHC năm 2024' },
  },
  'section-mismatch': {
    data: { task: 'Ban hành quy chế chi tiêu nội bộ', section: 'CẢI CÁCH THỂ CHẾ', area: 'finance' },
  },
  'goal-task-mismatch': {
    data: {
      goal: 'Ban hành quy chế quản lý, sử dụng tài sản công',
      task: 'Ban hành Quy chế chi tiêu nội bộ',
    },
  },
  wording: { message: 'verb-twice', data: { found: 'Lập hồ sơ công việc được lập' } },
  spelling: {
    message: 'not-a-word',
    data: { found: 'chyên', meant: 'chuyên', around: 'Kiểm tra chyên ngành năm 2026' },
  },
  'unlike-the-rest': { data: { found: 'cải cánh', meant: 'cải cách', texts: 5 } },
  punctuation: { message: 'bullet', data: { found: '-Rà soát hồ sơ', mark: '-' } },
  'tone-mark': { message: 'misplaced', data: { found: ['tòan', 'qủa'], meant: ['toàn', 'quả'] } },
  'lost-diacritics': {
    message: 'without-marks',
    data: { text: 'Ra soat, thuc hien cai cach thu tuc hanh chinh' },
  },
  'digit-in-word': { data: { found: ['b0i', 'h0ạch'] } },
  'done-without-date': { data: { number: '1', task: 'Rà soát thủ tục' } },
  'done-without-evidence': { data: { number: '1', task: 'Rà soát thủ tục', product: 'Báo cáo' } },
  'done-before-start': {
    data: { number: '1', task: 'Rà soát thủ tục', done: '2026-03-01', start: '2026-04-01' },
  },
  'done-in-future': { data: { number: '1', task: 'Rà soát thủ tục', done: '2026-07-02' } },
  'overdue-without-explanation': { data: { number: '1', task: 'Rà soát thủ tục', due: '2026-06-30' } },
  'not-reported': {
    data: { number: '1', task: 'Rà soát thủ tục', unit: 'Văn phòng Sở', count: 2, day: '2026-06-25' },
  },
  'unit-late-share': {
    data: {
      number: '1',
      task: 'Rà soát thủ tục',
      unit: 'Văn phòng Sở',
      late: 1,
      total: 2,
      share: 50,
      limit: 10,
    },
  },
  'missed-occurrence': {
    data: { number: '1', task: 'Rà soát thủ tục', day: '2026-06-25', done: '2026-04-25' },
  },
  'blank-value': { data: { line: '1.6', unit: 'Văn bản' } },
  'missing-unit': { data: { line: '1.6', value: '127' } },
  'unit-in-value': { data: { line: '1.6', value: '10%', figure: '10', unit: '%' } },
  'unit-mismatch': { message: 'not-a-unit', data: { line: '1.6', unit: 'Số lượng', suggested: 'Phiếu' } },
  'value-outside-unit': {
    message: 'text-in-count',
    data: { line: '1.6', value: 'đã ban hành', unit: 'Văn bản', choices: [] },
  },
  'composite-value': { data: { line: '1.6', value: '1.240 /1.242', numerator: 1240, denominator: 1242 } },
  'composite-note': { data: { line: '1.6', note: '127/127', numerator: '127', denominator: '127' } },
  'note-conflict': {
    message: 'note-against-figure',
    data: {
      line: '1.6.1',
      note: '1.242 hồ sơ đã giải quyết',
      found: '1.242',
      expected: 1240,
      value: '1.240 /1.242',
      wholeLine: '1.6',
    },
  },
  'broken-relation': {
    message: 'relation',
    data: {
      relation: '1.1.2 <= 1.1.1',
      left: 41,
      right: 39,
      operator: '<=',
      lines: ['1.1.2', '1.1.1'],
      cells: ['D8', 'D7'],
    },
  },
  'number-format': { data: { value: '01', other: '3', cells: 2 } },
  'period-mismatch': {
    data: { heading: 'Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, năm 2026)', period: 'half-year' },
  },
  'duplicate-number-across-sheets': {
    data: {
      number: '2.1',
      label: 'Tỷ lệ thủ tục đã được phê duyệt quy trình',
      otherSheet: 'Phụ lục I',
      otherNumber: '3.1',
      otherLabel: 'Số văn bản đã rà soát',
    },
  },
  'unlike-former-period': {
    message: 'fell',
    data: {
      line: '1.6',
      label: 'Số văn bản đã ban hành',
      value: '12',
      former: '20',
      period: 'quarter-1',
      year: 2026,
      from: '2025-12-15',
      to: '2026-03-14',
    },
  },
  'differs-from-tasks': {
    data: { line: '1.1.2', value: '19', counted: 20, to: '2026-06-14' },
  },
};
