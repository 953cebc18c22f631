/**
 * The words of generated appendices: sentences of the lengths that plans of provincial departments have
 * (about 100 letters a goal, task or activity, 50 a product), hardly any said twice, while units, deadlines and
 * notes come from short lists as they do there. Names are invented.
 */

const VERBS = [
  'Rà soát, đơn giản hoá',
  'Xây dựng và trình ban hành',
  'Kiểm tra việc thực hiện',
  'Tổng hợp, đánh giá',
  'Công khai, niêm yết',
  'Số hoá và cập nhật',
  'Tổ chức bồi dưỡng về',
  'Khảo sát ý kiến về',
  'Hoàn thiện, chuẩn hoá',
  'Tham mưu sửa đổi, bổ sung',
  'Đẩy mạnh tuyên truyền',
  'Nâng cấp, kết nối',
];
const SUBJECTS = [
  'thủ tục hành chính thuộc lĩnh vực đất đai',
  'văn bản quy phạm pháp luật do tỉnh ban hành',
  'hồ sơ giải quyết tại bộ phận một cửa',
  'quy chế làm việc của cơ quan, đơn vị',
  'cơ sở dữ liệu chuyên ngành dùng chung',
  'danh mục dịch vụ công trực tuyến toàn trình',
  'vị trí việc làm của công chức, viên chức',
  'quy trình nội bộ giải quyết hồ sơ liên thông',
  'chế độ tự chủ của đơn vị sự nghiệp công lập',
  'chỉ số hài lòng của người dân và doanh nghiệp',
  'công tác tiếp nhận, xử lý phản ánh, kiến nghị',
  'hệ thống thông tin báo cáo của tỉnh Phú An',
];
const PLACES = [
  'tại các phòng chuyên môn và đơn vị trực thuộc',
  'trên địa bàn các xã, phường',
  'thuộc phạm vi quản lý của Sở',
  'theo cơ chế một cửa, một cửa liên thông',
  'trên Cổng dịch vụ công',
  'đối với công chức lãnh đạo, quản lý',
  'của các tổ chức hành chính đã sắp xếp',
  'gắn với chuyển đổi số ngành',
];
const PURPOSES = [
  'bảo đảm đúng thời hạn, đúng thẩm quyền',
  'nhằm rút ngắn thời gian giải quyết cho người dân',
  'bảo đảm công khai, minh bạch và dễ tra cứu',
  'để nâng cao trách nhiệm của người đứng đầu',
  'nhằm giảm giấy tờ phải nộp nhiều lần',
  'bảo đảm dữ liệu đúng, đủ, sạch, sống',
];
const AIMS = [
  'Nâng cao chất lượng',
  'Bảo đảm tiến độ thực hiện',
  'Chấn chỉnh, khắc phục hạn chế về',
  'Hoàn thành việc chuẩn hoá',
];
const STEPS = [
  'Xây dựng dự thảo, lấy ý kiến các đơn vị liên quan',
  'Thành lập tổ giúp việc và phân công từng thành viên',
  'Tổ chức hội nghị triển khai, quán triệt nội dung',
  'Thống kê, lập danh mục và đối chiếu số liệu',
  'Tiếp thu, giải trình và hoàn thiện hồ sơ trình',
  'Theo dõi, đôn đốc và tổng hợp kết quả hằng tháng',
];
const PRODUCTS = [
  'Báo cáo kết quả',
  'Quyết định phê duyệt',
  'Kế hoạch được ban hành',
  'Văn bản hướng dẫn',
  'Tờ trình và dự thảo nghị quyết',
  'Danh mục được công bố',
];
const UNITS = [
  'Văn phòng Sở',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Tổ chức cán bộ',
  'Thanh tra Sở',
  'Trung tâm Công nghệ thông tin',
  'Phòng Đất đai',
  'Phòng Môi trường',
  'Phòng Pháp chế',
  'Chi cục Bảo vệ nguồn nước',
  'Văn phòng đăng ký đất đai',
  'Trung tâm Quan trắc',
  'Phòng Tài nguyên nước',
  'Phòng Khoáng sản',
  'UBND các xã, phường',
];
const NOTES = ['', '', '', 'Nhiệm vụ thường xuyên', 'Chuyển tiếp từ năm trước', 'Theo chỉ đạo của UBND tỉnh'];

/** What one task says, in the order of the columns after the number. */
export interface TaskTexts {
  readonly task: string;
  readonly activity: string;
  readonly product: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly deadline: string;
  readonly note: string;
}

/** Texts in an order that looks like chance and is the same for the same seed. */
export class AppendixTexts {
  private state: number;

  constructor(seed: number) {
    this.state = (seed + 1) * 0x9e3779b1;
  }

  goal(): string {
    const share = String(80 + this.below(21));
    return `${this.of(AIMS)} ${this.of(SUBJECTS)} ${this.of(PLACES)}, phấn đấu đạt ${share}% vào tháng ${String(1 + this.below(12))}`;
  }

  sectionTitle(): string {
    return `Công tác ${this.of(SUBJECTS)}`.toUpperCase();
  }

  task(): TaskTexts {
    const lead = this.of(UNITS);
    return {
      task: `${this.of(VERBS)} ${this.of(SUBJECTS)} ${this.of(PLACES)} theo Quyết định số ${this.number()}/QĐ-STN`,
      activity: this.activity(),
      product: `${this.of(PRODUCTS)} số ${this.number()}/BC-STN của Giám đốc Sở`,
      lead,
      cooperating: this.below(3) === 0 ? 'Các phòng, đơn vị thuộc Sở' : this.of(UNITS),
      deadline: this.deadline(),
      note: this.of(NOTES),
    };
  }

  /** One line, or a list of two as officers type it with Alt+Enter. */
  private activity(): string {
    const step = (): string => `${this.of(STEPS)} theo Công văn số ${this.number()}/STN-VP`;
    if (this.below(3) > 0) return `${step()}, ${this.of(PURPOSES)}`;
    return `- ${this.of(STEPS)}.\n- ${step()}.`;
  }

  private number(): string {
    return String(1 + this.below(9000));
  }

  private deadline(): string {
    const month = 1 + this.below(12);
    const day = `${String(1 + this.below(28))}/${String(month)}/2026`;
    switch (this.below(8)) {
      case 0:
        return 'Thường xuyên';
      case 1:
        return `Tháng ${String(month)}/2026`;
      case 2:
        return `Quý ${['I', 'II', 'III', 'IV'][month % 4] ?? 'I'}/2026`;
      case 3:
        return `Trước ngày ${day}`;
      case 4:
        return `Hoàn thành trong tháng ${String(month)}/2026`;
      case 5:
        return 'Ngày 25 hằng tháng';
      case 6:
        return `Chậm nhất ngày ${day}`;
      default:
        return day;
    }
  }

  private of(list: readonly string[]): string {
    return list[this.below(list.length)] ?? '';
  }

  /** A whole number from 0 to `bound` - 1 (xorshift). */
  private below(bound: number): number {
    let state = this.state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state = state;
    return (state >>> 0) % bound;
  }
}
