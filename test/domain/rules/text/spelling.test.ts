/** What the rule "spelling" finds (possible misspelling), and what it leaves alone. */
import fc from 'fast-check';
import { suspectsIn } from '../../../../src/domain/rules/text/suspects';
import { fixesBy, foundBy, planSheet } from '../../../support/literal-plan';

const found = (text: string): readonly string[] =>
  suspectsIn(text).map(({ found: written, meant }) => `${written} → ${meant ?? '?'}`);

test.each([
  ['Kiểm tra chyên ngành theo kế hoạch', 'chyên → chuyên'],
  ['Công khai, minh mạch trong chi tiêu', 'mạch → bạch'],
  ['Đối thoại với doan nghiệp', 'doan → doanh'],
  ['Số đơn vi thuộc sở', 'vi → vị'],
  ['Xử lý theo thẩm quyển', 'thẩm quyển → thẩm quyền'],
  ['CẢI THIẾN CHỈ SỐ', 'THIẾN → THIỆN'],
  ['Phần đầu đạt 95% hồ sơ', 'Phần đầu → Phấn đấu'],
  ['Thực hiện tinh giảm biên chế', 'tinh giảm → tinh giản'],
  ['Trình sở phê quyệt', 'quyệt → duyệt'],
  ['Các cơ quan quan hành chính', 'quan quan → quan'],
  ['Rà soát việc việc tạo lập hồ sơ', 'việc việc → việc'],
  ['Đăng trên Công DVCQG', 'Công DVCQG → Cổng DVCQG'],
  ['Kết nối hệ thống dung chung của tỉnh', 'dung → dùng'],
  ['Các ban, nghành của tỉnh', 'nghành → ngành'],
  ['Giải quyết thủtục của người dân', 'thủtục → thủ tục'],
  ['Cải cách thủ tục hành phúc lợi', 'thủ tục hành phúc → ?'],
  ['Đạt 100% phương thực hiện', 'phương thực → ?'],
  ['Gửi Công Văn và báo cáo', 'Công Văn → Công văn'],
])('%s: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'Phần đầu năm tập trung rà soát; phần đầu tư công giao cho Phòng Kế hoạch',
  'Nội dung chung của các sở, ngành; cơ quan quan trắc môi trường',
  'Đăng tải trên website, Facebook, Zalo OA và email công vụ',
  'Huyện Krông Năng, tỉnh Đắk Lắk và thành phố Pleiku',
  'Quyết định số 09/2021/QĐ-UBND, Thông tư 01/2020/TT-VPCP, TCVN ISO 9001:2015',
  'UBND, HĐND, ĐVSNCL, CĐS, KTXH, ƯDCNTT và VBQPPL',
  'Lê Thị Hoa',
  'UBND phường An Phú, thôn 5, chợ Tân Lập',
  'Cưỡng chế nợ thuế; hoàn thiện khung kiến trúc số; kết nối cung cầu; thu gom rác thải sinh hoạt',
  'Luôn luôn rà soát, dần dần nâng cao chất lượng, giao thông thông minh',
  'Hoà giải, hòa giải; kĩ thuật, kỹ thuật; thuỷ lợi, thủy lợi',
  'THỰC HIỆN CƠ CHẾ MỘT CỬA, MỘT CỬA LIÊN THÔNG',
  'Giảm so với năm trước; hồ sơ sớm hơn hạn; hạ tầng kỹ thuật và hạ giá thành',
  'Ông Nguyễn Văn Công, bà Trần Thị Phương, phường Phương Mai',
  'Cửa khẩu, cửa hàng; lưu trú, lưu trữ; bản đồ, thư viện; gián tiếp, trực tiếp',
  'Mức độ hài lòng của người dân, doanh',
])('nothing is said of: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('the finding stands at the cell, and the suggestion mends that word alone', () => {
  const rows = [['1', 'Kiểm tra chyên ngành  năm 2026', 'Báo cáo', 'Quý II/2026', 'Thanh tra Sở']];
  expect(foundBy('spelling', rows)).toEqual(['warning spelling/not-a-word B4']);
  expect(fixesBy('spelling', planSheet(rows), { suggested: true })).toEqual([
    'B4: “Kiểm tra chyên ngành  năm 2026” → “Kiểm tra chuyên ngành  năm 2026”',
  ]);
});

test('decomposed letters are read as composed ones', () => {
  const text = 'Kiểm tra chyên ngành, phần đầu đạt 95%';
  expect(foundBy('spelling', [['1', text.normalize('NFD'), 'Báo cáo', 'Quý II/2026', 'Thanh tra']])).toEqual(
    foundBy('spelling', [['1', text, 'Báo cáo', 'Quý II/2026', 'Thanh tra']]),
  );
});

test('what is found stands in the text, and a mended text is not found again there', () => {
  const words = 'đơn vi thẩm quyển phần đầu đạt các cơ quan quan chyên ngành báo cáo TTHC và của hồ sơ'.split(
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (picked) => {
      const text = picked.join(' ');
      for (const { found: written, start } of suspectsIn(text)) {
        expect(text.slice(start, start + written.length)).toBe(written);
      }
    }),
  );
});
