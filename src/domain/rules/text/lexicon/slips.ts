/**
 * Slips that no likeness finds, or that need their surroundings: what is written, what is meant, and what may
 * not or must stand beside it.
 */
export interface Slip {
  /** Syllables in lower case, parted by one blank. */
  readonly written: string;
  readonly meant: string;
  /** The next word is one of these; "" stands for the end of the text or any mark. */
  readonly before?: readonly string[];
  /** The next word is none of these. */
  readonly notBefore?: readonly string[];
  /** The word before is none of these. */
  readonly notAfter?: readonly string[];
}

const GOALS = ['đạt', 'tăng', 'giảm', 'không', 'hoàn', 'có', 'đến', 'trên', 'trong', '100'];

export const SLIPS: readonly Slip[] = [
  { written: 'phần đầu', meant: 'phấn đấu', before: GOALS, notAfter: ['một', 'những', 'ở', 'trong', 'của'] },
  { written: 'phấn đầu', meant: 'phấn đấu' },
  { written: 'phân đấu', meant: 'phấn đấu' },
  { written: 'phân đầu', meant: 'phấn đấu' },
  { written: 'phần đấu', meant: 'phấn đấu' },
  { written: 'tinh giảm', meant: 'tinh giản' },
  { written: 'của cửa', meant: 'của', notBefore: ['khẩu', 'hàng', 'hiệu', 'hải', 'sông', 'biển', 'chính'] },
  { written: 'sớm hạ', meant: 'sớm hạn', notBefore: ['giá', 'tầng', 'cánh', 'bệ', 'thủy', 'lưu', 'màn'] },
  { written: 'đúng hạ', meant: 'đúng hạn', notBefore: ['giá', 'tầng', 'cánh', 'bệ', 'thủy', 'lưu', 'màn'] },
  { written: 'giám so với', meant: 'giảm so với' },
  { written: 'giám xuống', meant: 'giảm xuống' },
  { written: 'công dvcqg', meant: 'cổng DVCQG' },
  { written: 'công dvc', meant: 'cổng DVC', notAfter: ['thi', 'hành', 'vụ'] },
  { written: 'nghành', meant: 'ngành' },
  { written: 'nghề nghành', meant: 'ngành nghề' },
  { written: 'cọ sát', meant: 'cọ xát' },
  { written: 'sát nhập', meant: 'sáp nhập' },
  { written: 'xác nhập', meant: 'sáp nhập' },
  { written: 'xúc tích', meant: 'súc tích' },
  { written: 'bổ xung', meant: 'bổ sung' },
  { written: 'sử lý', meant: 'xử lý' },
  { written: 'xữ lý', meant: 'xử lý' },
  { written: 'rà xoát', meant: 'rà soát' },
  { written: 'tham mưa', meant: 'tham mưu' },
  { written: 'khuyến kích', meant: 'khuyến khích' },
  { written: 'thẩm quyển', meant: 'thẩm quyền' },
  { written: 'chuẩn đoán', meant: 'chẩn đoán' },
  { written: 'giành cho', meant: 'dành cho' },
  { written: 'chỉnh chu', meant: 'chỉn chu' },
  { written: 'tựu chung', meant: 'tựu trung' },
  { written: 'chau chuốt', meant: 'trau chuốt' },
  { written: 'xuất sắt', meant: 'xuất sắc' },
  { written: 'suất sắc', meant: 'xuất sắc' },
  { written: 'triễn khai', meant: 'triển khai' },
  { written: 'thực hiên', meant: 'thực hiện' },
  { written: 'hổ trợ', meant: 'hỗ trợ' },
  { written: 'bồi dưởng', meant: 'bồi dưỡng' },
  { written: 'kỹ luật', meant: 'kỷ luật' },
  { written: 'kỹ cương', meant: 'kỷ cương' },
  { written: 'công khia', meant: 'công khai' },
  { written: 'báo báo', meant: 'báo cáo' },
];

/** Beginnings that only one word carries on: "thủ tục hành" is followed by "chính" or stands broken. */
export const MUST_GO_ON: readonly { readonly begun: string; readonly by: readonly string[] }[] = [
  { begun: 'thủ tục hành', by: ['chính', 'nghề', 'lý'] },
  { begun: 'cải cách hành', by: ['chính'] },
  { begun: 'quy phạm pháp', by: ['luật', 'lý', 'quy'] },
  { begun: 'công nghệ thông', by: ['tin', 'minh'] },
  { begun: 'ủy ban nhân', by: ['dân'] },
  { begun: 'hội đồng nhân', by: ['dân'] },
  { begun: 'cơ sở dữ', by: ['liệu'] },
  { begun: 'vị trí việc', by: ['làm'] },
];

/** Syllables that never stand alone in a plan, with what may stand before and after them. */
export const BOUND: Readonly<Record<string, { readonly after: string; readonly before: string }>> = {
  phương: {
    after: 'địa đa song đối đơn bình tứ đông tây bắc nam thập tiền hậu viễn hành dược',
    before: 'án pháp thức tiện hướng châm diện trình ngôn tây đông bắc nam xa sách tích',
  },
  khích: { after: 'khuyến kích quá công thù', before: 'lệ bác' },
  nhũng: { after: 'tham', before: 'nhiễu' },
  thảo: { after: 'dự hội bản soạn khởi phác thảm cỏ bách hiếu hảo', before: 'luận nguyên dược cầm mộc' },
};

/** Kinds of documents, written with a small second word wherever they do not begin a title. */
export const DOCUMENT_KINDS = 'công văn,kế hoạch,báo cáo,tờ trình,thông báo,biên bản,giấy mời'.split(',');

/** Words said twice on purpose. */
export const SAID_TWICE = new Set(
  `luôn thường từ dần đều mãi rất người nhà ngành nơi song chung xa lâu đời ai đâu cùng riêng ngày đêm năm
   hằng sớm gần xanh nhanh chậm to nhỏ hay vừa càng cao dài ba chuồn thanh oai lăm khăng khư khắp`.split(
    /\s+/,
  ),
);
