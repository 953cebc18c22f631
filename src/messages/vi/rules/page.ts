/** Lời của trang danh mục quy tắc (docs/rules.md). */
import type { RuleFamily, RuleScope, RuleSource, Severity } from '../../../domain/rules';

export const page = {
  title: 'Danh mục quy tắc kiểm tra',
  opening: (count: number) =>
    `${String(count)} quy tắc. Trang này được sinh ra từ mã nguồn (\`src/domain/rules\`, \`src/messages\`); đừng sửa tay. Mức “lỗi” là chắc chắn và sẽ làm khó đơn vị; “cảnh báo” cần xem lại; “gợi ý” có thể bỏ qua.`,
  family: {
    structure: 'Hình thức của bảng',
    deadlines: 'Thời hạn',
    units: 'Đơn vị',
    content: 'Nội dung',
    text: 'Chữ viết',
    progress: 'Theo dõi thực hiện',
    annex: 'Phụ lục thống kê',
  } satisfies Record<RuleFamily, string>,
  severity: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' } satisfies Record<Severity, string>,
  scope: {
    cell: 'xét từng ô',
    row: 'xét từng nhiệm vụ',
    group: 'xét các nhiệm vụ cùng nhóm',
    table: 'xét cả bảng',
    workbook: 'xét cả tệp',
  } satisfies Record<RuleScope, string>,
  source: {
    practice: 'thực tế công việc',
    'decree-30-2020': 'Nghị định 30/2020/NĐ-CP về công tác văn thư',
    'civil-code-2015': 'Bộ luật Dân sự 2015, Điều 145–148',
    'decree-09-2019': 'Nghị định 09/2019/NĐ-CP về chế độ báo cáo',
    'decree-335-2025': 'Nghị định 335/2025/NĐ-CP về đánh giá công chức',
    'plan-itself': 'chính kế hoạch',
    excel: 'cách Excel làm việc',
    spelling: 'chính tả tiếng Việt',
  } satisfies Record<RuleSource, string>,
  mends: { fix: 'sửa nhanh được', suggestion: 'có gợi ý sửa', person: 'người dùng tự sửa' },
  example: 'Ví dụ',
  measured:
    'Đo trên phụ lục thật của bốn sở: mọi điều người soát đánh dấu mà nhìn thấy được trong tệp đều được tìm ra (124 trong 124). Trong 96 lỗi và cảnh báo, 2 điều nằm ngoài danh sách đánh dấu; cả hai đã được xem lại và đúng: một chữ gõ sai trong tên đơn vị, một đơn vị vừa chủ trì vừa phối hợp.',
  why: 'Vì sao',
  how: 'Cách sửa',
  basis: 'Căn cứ',
};
