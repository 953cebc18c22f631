/** Targets in the words of many plans: what is one, what is none, and how each binds. */
import { plainSpecimens, targetsIn, targetsOfText, wordings } from '../../../src/domain/targets';
import type { TargetSpecimen } from '../../../src/domain/targets';

const short = (text: string): readonly string[] =>
  targetsIn(text, { scanned: false }).map(
    ({ operator, strict, value, valueMax, unit }) =>
      `${operator}${strict ? ' strict' : ''} ${String(value)}${valueMax === null ? '' : `..${String(valueMax)}`} ${unit}`,
  );

const specimens: readonly (readonly [string, TargetSpecimen])[] = [
  ...wordings.flatMap(({ id, specimens: each }) => each.map((specimen) => [id, specimen] as const)),
  ...Object.entries(plainSpecimens).flatMap(([id, each]) => each.map((specimen) => [id, specimen] as const)),
];

test.each(specimens.map(([id, specimen]) => [id, specimen.text, specimen] as const))(
  'the specimen of %s: %s',
  (id, _, { text, operator, value, valueMax, unit }) => {
    expect(targetsIn(text)).toMatchObject([{ operator, value, valueMax: valueMax ?? null, unit }]);
    if (id !== 'decrease') expect(targetsIn(text)[0]?.pattern).toBe(id);
  },
);

test.each([
  ['Phấn đấu 100% cán bộ được tập huấn', ['= 100 %']],
  ['Trên 85% hồ sơ được nộp trực tuyến', ['>= strict 85 %']],
  ['Hoàn thành từ 95% nhiệm vụ trở lên', ['>= 95 %']],
  ['Tổ chức ít nhất hai mươi lớp; tối thiểu 05 lớp tập huấn', ['>= 5 lớp']],
  ['Tỷ lệ giải quyết đúng hạn đạt từ 98% đến 100%', ['range 98..100 %']],
  ['Đăng tải từ 3-5 tin, bài mỗi tháng', ['range 3..5 tin, bài']],
  ['Giảm thời gian giải quyết thủ tục ít nhất 30%', ['>= 30 %']],
  ['Rút ngắn thời gian giải quyết 20%', ['decrease_by 20 %']],
  ['Chỉ số DDCI tăng từ 2 đến 3 bậc', ['range 2..3 bậc']],
  ['Nâng tỷ lệ số hóa lên 80%', ['= 80 %']],
  ['Giảm thời gian cấp phép xuống còn 15 ngày', ['= 15 ngày']],
  ['Đã giảm thời gian cấp phép xuống còn 15 ngày', []],
  ['Giảm 02 đầu mối trực thuộc', ['decrease_by 2 đầu mối']],
  ['Hồ sơ trễ hạn <1%, hồ sơ trực tuyến >90%', ['<= strict 1 %', '>= strict 90 %']],
  ['Không để xảy ra quá 1% hồ sơ trễ hẹn', ['<= 1 %']],
  ['Tiết kiệm 10% chi thường xuyên', ['decrease_by 10 %']],
  ['Thời gian chờ không quá 15 phút/lượt', ['<= 15 phút']],
  ['Chỉ số SIPAS đạt tối thiểu 90 điểm', ['>= 90 điểm']],
  ['Không để hồ sơ quá hạn', ['= 0 hồ sơ']],
  ['Bảo đảm không có hồ sơ chậm trả kết quả', ['= 0 hồ sơ']],
  ['Mỗi năm tổ chức 02 cuộc đối thoại với doanh nghiệp', ['= 2 cuộc']],
  ['98,5% văn bản được ký số', ['= 98.5 %']],
  ['Cắt giảm 20% quy định và 15% chi phí tuân thủ', ['decrease_by 20 %', 'decrease_by 15 %']],
  ['Có ít nhất một sáng kiến cấp tỉnh', ['>= 1 sáng kiến']],
  ['Tổ chức 03 lớp tập huấn', ['= 3 lớp']],
  ['Đến hết năm 2026, có 90% trở lên người dân sử dụng', ['>= 90 %']],
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 60%, tỷ lệ thanh toán trực tuyến đạt tối thiểu 50% và ít nhất 02 sáng kiến',
    ['= 60 %', '>= 50 %', '>= 2 sáng kiến'],
  ],
])('%s', (text, expected) => {
  expect(short(text)).toEqual(expected);
});

test.each([
  'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
  'Quyết định số 3098/QĐ-UBND ngày 31/12/2024 về Kế hoạch năm 2025',
  'Áp dụng TCVN ISO 9001:2015',
  'Cung cấp dịch vụ công trực tuyến mức độ 4',
  'Chương trình tổng thể giai đoạn 2021 - 2030',
  'Đến nay đã giải quyết 1.250 hồ sơ, đã đạt 99,2%',
  'Tiếp nhận 320 hồ sơ (đạt 95%)',
  'Báo cáo trước ngày 25 hằng tháng',
  'Gửi báo cáo trong vòng 05 ngày làm việc kể từ ngày nhận được yêu cầu',
  'Theo Điều 5, khoản 2 Điều 12 Luật Tổ chức chính quyền địa phương',
  'Đơn vị sự nghiệp tự chủ 100% chi thường xuyên',
  'Công chức có từ 10% hồ sơ trễ hạn trở lên thì không được xếp loại hoàn thành tốt',
  'Cán bộ dưới 40 tuổi giao tiếp được bằng tiếng Anh',
  'Định kỳ 6 tháng, hằng năm báo cáo kết quả',
  'Trong tháng không có hồ sơ quá hạn',
  'Đã tổ chức 03 lớp tập huấn',
  'Mỗi tiêu chí giảm hạng bị trừ 0,5 điểm nhưng tối đa không quá 2 điểm',
  'Một sáng kiến hai năm trước',
  'Điện thoại liên hệ: 0912 345 678',
  'Cắt bỏ các thành phần hồ sơ không cần thiết',
  'Phòng họp số 2, tầng 5',
])('no target: %s', (text) => {
  expect(short(text)).toEqual([]);
});

test.each([
  ['cai cach hanh chinh 12 khau dot pha', []],
  ['Tham gia thuc hién 16 trinh chuyén déi sé', []],
  ['phan cong 18 trach nhiém cua timg phong', []],
  ['Phan déu t6i thi€u 80% ho so dugc sb héa', ['>= 80 %']],
  ['Phan dau it nhat 02 sang kien cap co so', ['>= 2 sáng kiến']],
  ['Ty 1é hai 1ong dat tir 90% trd 1én', ['>= 90 %']],
])('a scan: %s', (text, expected) => {
  const found = targetsIn(text, { scanned: true });
  expect(found.map(({ operator, value, unit }) => `${operator} ${String(value)} ${unit}`)).toEqual(expected);
});

test.each([
  [
    'Tối thiểu 70% các phòng, đơn vị được kiểm tra trong năm 2026',
    '2026',
    null,
    'Tỷ lệ phòng, đơn vị được kiểm tra',
  ],
  ['Đến năm 2030, tỷ lệ hồ sơ trực tuyến đạt 90%', '2030', null, 'Tỷ lệ hồ sơ trực tuyến'],
  ['Giảm 10% biên chế so với năm 2021', null, '2021', 'Mức giảm biên chế'],
  ['Giảm 15% chi trực tiếp so với giai đoạn 2021 - 2025', null, '2021-2025', 'Mức giảm chi trực tiếp'],
  ['Hằng năm có ít nhất 01 sáng kiến được công nhận', 'hằng năm', null, 'Số sáng kiến được công nhận'],
  ['Quý II/2026 tổ chức ít nhất 02 cuộc kiểm tra', 'quý II/2026', null, 'Số cuộc kiểm tra'],
  ['Xây dựng hồ sơ điện tử đạt 100%', null, null, 'hồ sơ điện tử'],
  ['Kiểm tra tối thiểu 30% đơn vị trực thuộc', null, null, 'Tỷ lệ đơn vị trực thuộc được kiểm tra'],
])('%s: period %s, measured from %s', (text, period, baseline, metric) => {
  const [target] = targetsIn(text);
  expect(target?.period?.value ?? null).toBe(period);
  expect(target?.baseline ?? null).toBe(baseline);
  expect(target?.metric).toContain(metric);
});

test('a document lends its own time to targets that name none, and each knows its line', () => {
  const text = `KẾ HOẠCH
Cải cách hành chính năm 2027

I. MỤC TIÊU
- Tối thiểu 60% phòng, đơn vị được
kiểm tra; 100% hồ sơ được số hóa.
- Đến năm 2030 có ít nhất 03 sáng kiến.`;
  expect(targetsOfText(text).map(({ value, period, line }) => [value, period, line])).toEqual([
    [60, { value: '2027', from: 'document' }, 5],
    [100, { value: '2027', from: 'document' }, 6],
    [3, { value: '2030', from: 'stated' }, 7],
  ]);
});

test('a bare count is a target among products only', () => {
  expect(targetsIn('02 báo cáo')).toEqual([]);
  expect(targetsIn('02 báo cáo', { products: true })).toMatchObject([
    { operator: '=', value: 2, unit: 'báo cáo' },
  ]);
});
