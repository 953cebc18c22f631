/** What offices count: the nouns that stand behind a number, as they are written. */
import { fold, oneOf } from '../text';

const UNITS = `
điểm phần trăm, điểm %, nghìn tỷ đồng, tỷ đồng, triệu đồng, nghìn đồng, đồng, bậc, hạng, điểm,
sáng kiến, giải pháp, mô hình, cuộc,
hội nghị, hội thảo, hội thi, tọa đàm, diễn đàn, buổi, lớp, khóa,
đợt, lượt người, lượt, chuyên đề, chuyên mục, chuyên trang, phóng sự, tin bài, bài viết, bài, tin,
văn bản quy phạm pháp luật, văn bản QPPL, VBQPPL, văn bản, nghị quyết, quyết định, kế hoạch, báo cáo, đề án, quy chế,
quy trình nội bộ, quy trình, thủ tục hành chính, thủ tục, TTHC, dịch vụ công trực tuyến, dịch vụ công, dịch vụ, DVC, DVCTT,
hồ sơ, giấy phép, giấy tờ, phiếu khảo sát, phiếu, ý kiến, phản ánh, kiến nghị, đề xuất, đơn, vấn đề, nội dung, chỉ tiêu,
tiêu chí, nhiệm vụ, công việc, sản phẩm, dự án, phần mềm, cơ sở dữ liệu, hệ thống thông tin, hệ thống, ứng dụng, nền tảng,
cơ quan, phòng chuyên môn, phòng, đơn vị sự nghiệp công lập, đơn vị sự nghiệp, đơn vị, tổ chức, doanh nghiệp, tổ,
biên chế, vị trí việc làm, hợp đồng lao động, hợp đồng, cán bộ, công chức, viên chức, người, lãnh đạo, học viên, đại biểu,
xã, phường, huyện, quận, thành phố, địa phương, sở, ngành, bộ phận, điểm cầu, lần, ngày làm việc, ngày, giờ làm việc, giờ,
phút, tuần, tháng, năm, quý, trường hợp, vụ việc, vụ, giải, bộ, cái, chiếc, máy, tài khoản, chứng thư số, chữ ký số,
tờ rơi, tờ gấp, pa nô, băng rôn, câu hỏi, cụm công nghiệp, khu công nghiệp, cửa hàng, cơ sở, tập thể, cá nhân,
đầu mối, hợp tác xã, hộ gia đình, thôn, tổ dân phố, phiên họp, điểm truy cập, km`;

const written = new Map(
  UNITS.split(',')
    .map((unit) => unit.trim())
    .map((unit) => [fold(unit), unit] as const),
);

/** Any of them, over folded text. */
export const UNIT = `(?:tin, ?bai|${oneOf(written.keys())})`;

/** "ho so" is "hồ sơ"; what is not in the list comes back as it was given. */
export function unitNamed(folded: string): string {
  const plain = folded.replace(/ +/g, ' ');
  if (/^tin, ?bai$/.test(plain)) return 'tin, bài';
  return written.get(plain) ?? plain;
}

/** Measures of time: a term rather than a count where it stands beside "kể từ", "trong vòng". */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'ngày làm việc',
  'ngày',
  'giờ làm việc',
  'giờ',
  'phút',
  'tuần',
  'tháng',
  'năm',
  'quý',
]);
