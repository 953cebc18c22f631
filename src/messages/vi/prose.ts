/** How a report's text and its annex differ: both figures, where each stands, what to do. */
import { of, quoted } from '../rule-sentences';
import type { FindingData } from '../rule-sentences';

const number = (value: unknown): string =>
  typeof value === 'number' ? value.toLocaleString('vi-VN', { maximumFractionDigits: 2 }) : of(String(value));
const place = (d: FindingData): string => `Lời văn (dòng ${of(d.line)}) ghi ${quoted(d.text)}`;

export const prose = {
  title: 'Lời văn báo cáo khác phụ lục',
  findings: {
    figure: (d: FindingData) =>
      `${place(d)}: ${of(d.written)}; phụ lục, chỉ tiêu ${of(d.numbers)} (${of(d.label)}) ghi ${of(d.annexText)}. Hãy sửa một trong hai cho khớp.`,
    note: (d: FindingData) =>
      `${place(d)}: ${of(d.written)}; ghi chú của chỉ tiêu ${of(d.numbers)} ghi ${quoted(d.annexText)}. Hãy xem lại ghi chú.`,
    sum: (d: FindingData) =>
      `${place(d)}: ${of(d.written)}; cộng các chỉ tiêu ${of(d.numbers)} của phụ lục được ${number(d.annex)}. Hãy xem lại.`,
    share: (d: FindingData) =>
      `${place(d)}: ${of(d.written)}%; tính từ các chỉ tiêu ${of(d.numbers)} của phụ lục được ${number(d.annex)}%. Hãy xem lại tỷ lệ.`,
    count: (d: FindingData) =>
      `Lời văn (dòng ${of(d.line)}) nêu ${number(d.value)} văn bản đã ban hành (${of(d.written)}); phụ lục, chỉ tiêu ${of(d.numbers)} (${of(d.label)}) ghi ${of(d.annexText)}. Hãy sửa một trong hai cho khớp.`,
    'none-late': (d: FindingData) =>
      `${place(d)}, tức là không có hồ sơ chậm; phụ lục, chỉ tiêu ${of(d.numbers)} (${of(d.label)}) ghi ${of(d.annexText)}. Hãy sửa một trong hai cho khớp.`,
  },
  none: () => 'Lời văn và phụ lục không có số nào khác nhau.',
  summary: (d: { figures: number; tied: number; differences: number }) =>
    `Đã tìm thấy ${String(d.figures)} số trong lời văn, ${String(d.tied)} số có chỉ tiêu tương ứng, ${String(d.differences)} chỗ khác nhau.`,
};
