/** What is said of the figures that a plan promises. */
type Text = string | number;

interface Bound {
  readonly operator: '=' | '>=' | '<=' | 'range' | 'increase_by' | 'decrease_by';
  readonly strict: boolean;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly direction: 'increase' | 'decrease' | null;
}

const number = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 6 });

const CHANGE = { increase: 'tăng ', decrease: 'giảm ' } as const;

export const targets = {
  /** "tối thiểu 70 %", "từ 2 đến 3 sáng kiến", "giảm 10 %". */
  bound: ({ operator, strict, value, valueMax, unit, direction }: Bound): string => {
    const change = direction === null ? '' : CHANGE[direction];
    const figure = unit === '%' ? `${number(value)}%` : `${number(value)} ${unit}`.trim();
    if (operator === 'range')
      return `${change}từ ${number(value)} đến ${number(valueMax ?? value)} ${unit}`.trim();
    if (operator === '>=') return `${change}${strict ? 'trên' : 'tối thiểu'} ${figure}`;
    if (operator === '<=') return `${change}${strict ? 'dưới' : 'không quá'} ${figure}`;
    return `${change}${figure}`;
  },
  textLine: (d: { line: Text }) => `dòng ${d.line}`,
  line: (d: { place: Text; metric: Text; bound: Text; period: Text }) =>
    `${d.place}: ${d.metric} → ${d.bound}${d.period === '' ? '' : ` (${d.period})`}`,
  total: (d: { count: Text }) => `Tổng cộng: ${d.count} chỉ tiêu.`,
  page: {
    title: 'Chỉ tiêu bằng số trong kế hoạch',
    opening:
      'Trang này sinh ra từ mã nguồn: mỗi cách viết kèm các câu mẫu và cách chương trình hiểu. Phần sau là những chữ số không phải số liệu, được bỏ qua.',
    columns: ['Câu', 'Phép so', 'Chỉ tiêu'] as readonly [string, string, string],
    passedOver: 'Chữ số không phải số liệu',
    passedColumns: ['Loại', 'Ví dụ'] as readonly [string, string],
  },
  sheet: {
    name: 'Mục tiêu',
    title: 'CHỈ TIÊU BẰNG SỐ CỦA KẾ HOẠCH',
    explained:
      'Nhập kết quả vào cột “Kết quả thực hiện” (hoặc đặt công thức lấy số từ trang khác); cột “Đánh giá” tự tính. Lập lại bảng không làm mất số đã nhập.',
    headings: {
      metric: 'Chỉ tiêu',
      binding: 'Yêu cầu',
      value: 'Mức',
      upper: 'Đến mức',
      unit: 'Đơn vị tính',
      period: 'Kỳ',
      actual: 'Kết quả thực hiện',
      met: 'Đánh giá',
      note: 'Ghi chú',
      text: 'Câu trong kế hoạch',
      source: 'Ô nguồn',
      state: 'Tình trạng',
    },
    bindings: {
      'at-least': 'Tối thiểu',
      'more-than': 'Trên',
      'at-most': 'Không quá',
      'less-than': 'Dưới',
      exactly: 'Bằng',
      range: 'Từ … đến',
      increase: 'Tăng',
      decrease: 'Giảm',
    },
    /** In the column of the state. */
    gone: 'Không còn trong kế hoạch',
    verdicts: { met: 'Đạt', missed: 'Chưa đạt', open: 'Chưa có số liệu' },
  },
  why: {
    sheet: 'Trang theo dõi các chỉ tiêu bằng số của kế hoạch.',
    table: 'Mỗi chỉ tiêu bằng số một dòng, số đã nhập giữ nguyên.',
    validation: 'Kết quả thực hiện phải là số.',
    actual: 'Ghi kết quả thực hiện chỉ tiêu',
    gone: 'Đánh dấu chỉ tiêu không còn trong kế hoạch',
  },
  prompt: {
    title: 'Kết quả thực hiện',
    actual: 'Nhập số theo đơn vị tính bên trái, ví dụ 95 cho 95%.',
    error: 'Kết quả phải là số. Phần giải thích xin ghi ở cột Ghi chú.',
  },
};
