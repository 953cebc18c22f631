/**
 * The words by which plans bind a figure: "tối thiểu", "từ … trở lên", "không quá", "trên", "khoảng".
 *
 * Each wording has specimens; they are its tests and its rows in docs/targets.md.
 */
import { WORD_END, WORD_START, oneOf, spaced } from '../text';
import type { TargetOperator } from './target';

export interface TargetSpecimen {
  readonly text: string;
  readonly operator: TargetOperator;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
}

export interface TargetWording {
  readonly id: string;
  readonly operator: '=' | '>=' | '<=';
  readonly strict: boolean;
  readonly approximate?: boolean;
  /** Right before the figure, or behind its unit. */
  readonly place: 'before' | 'after';
  readonly words: readonly string[];
  /** Signs that say the same: "≥". */
  readonly signs?: readonly string[];
  readonly specimens: readonly TargetSpecimen[];
}

/** In the order in which they are tried: "không dưới" before "dưới", "không quá" before "quá". */
export const wordings: readonly TargetWording[] = [
  {
    id: 'at-least',
    operator: '>=',
    strict: false,
    place: 'before',
    words:
      'toi thieu, it nhat, khong duoi, khong thap hon, khong it hon, khong nho hon, thap nhat, chi it'.split(
        ', ',
      ),
    signs: ['≥', '>='],
    specimens: [
      { text: 'Tỷ lệ ký số ≥ 98%', operator: '>=', value: 98, unit: '%' },
      { text: 'Tối thiểu 70% các phòng được kiểm tra', operator: '>=', value: 70, unit: '%' },
      { text: 'Có ít nhất 01 sáng kiến được công nhận', operator: '>=', value: 1, unit: 'sáng kiến' },
      { text: 'Tỷ lệ hồ sơ đúng hạn không thấp hơn 98%', operator: '>=', value: 98, unit: '%' },
    ],
  },
  {
    id: 'at-most',
    operator: '<=',
    strict: false,
    place: 'before',
    words:
      'toi da, khong qua, khong vuot qua, khong vuot, khong tren, khong cao hon, khong nhieu hon, khong lon hon, nhieu nhat, cao nhat, khong hon, khong de qua, khong de xay ra qua'.split(
        ', ',
      ),
    signs: ['≤', '<='],
    specimens: [
      { text: 'Tỷ lệ hồ sơ trả lại ≤ 3%', operator: '<=', value: 3, unit: '%' },
      { text: 'Tỷ lệ hồ sơ trễ hẹn không quá 2%', operator: '<=', value: 2, unit: '%' },
      { text: 'Thời gian chờ tối đa 30 phút', operator: '<=', value: 30, unit: 'phút' },
    ],
  },
  {
    id: 'more-than',
    operator: '>=',
    strict: true,
    place: 'before',
    words: 'tren, hon, vuot, cao hon, lon hon, nhieu hon'.split(', '),
    signs: ['>'],
    specimens: [{ text: 'Tỷ lệ nộp hồ sơ trực tuyến đạt trên 90%', operator: '>=', value: 90, unit: '%' }],
  },
  {
    id: 'less-than',
    operator: '<=',
    strict: true,
    place: 'before',
    words: 'duoi, thap hon, it hon, nho hon, chua den'.split(', '),
    signs: ['<'],
    specimens: [{ text: 'Tỷ lệ hồ sơ quá hạn dưới 1%', operator: '<=', value: 1, unit: '%' }],
  },
  {
    id: 'about',
    operator: '=',
    strict: false,
    approximate: true,
    place: 'before',
    words: 'khoang, xap xi, gan, chung'.split(', '),
    specimens: [{ text: 'Phấn đấu khoảng 80% hồ sơ nộp trực tuyến', operator: '=', value: 80, unit: '%' }],
  },
  {
    id: 'and-more',
    operator: '>=',
    strict: false,
    place: 'after',
    words: 'tro len, tro nen, hoac cao hon, hoac nhieu hon, va cao hon'.split(', '),
    specimens: [
      { text: 'Mức độ hài lòng đạt từ 95% trở lên', operator: '>=', value: 95, unit: '%' },
      { text: 'Mỗi đơn vị có 02 sáng kiến trở lên', operator: '>=', value: 2, unit: 'sáng kiến' },
    ],
  },
  {
    id: 'and-less',
    operator: '<=',
    strict: false,
    place: 'after',
    words: 'tro xuong, hoac thap hon, hoac it hon'.split(', '),
    specimens: [{ text: 'Tỷ lệ hồ sơ trả lại từ 3% trở xuống', operator: '<=', value: 3, unit: '%' }],
  },
];

/** Wordings without a word of their own: the figure itself, ranges, changes, and "không có". */
export const plainSpecimens: Readonly<Record<string, readonly TargetSpecimen[]>> = {
  exactly: [
    { text: '100% hồ sơ công việc được lập trên môi trường mạng', operator: '=', value: 100, unit: '%' },
    { text: 'Đăng tải 24 tin bài, phấn đấu hoàn thành trong năm', operator: '=', value: 24, unit: 'tin bài' },
  ],
  striving: [
    {
      text: 'Phấn đấu 50% lãnh đạo cấp phòng giao tiếp được bằng ngoại ngữ',
      operator: '>=',
      value: 50,
      unit: '%',
    },
  ],
  range: [
    {
      text: 'Có từ 02 đến 03 sáng kiến được công nhận',
      operator: 'range',
      value: 2,
      valueMax: 3,
      unit: 'sáng kiến',
    },
    {
      text: 'Tỷ lệ thanh toán trực tuyến đạt 60% - 70%',
      operator: 'range',
      value: 60,
      valueMax: 70,
      unit: '%',
    },
  ],
  increase: [
    { text: 'Chỉ số PAR Index tăng 02 bậc so với năm 2024', operator: 'increase_by', value: 2, unit: 'bậc' },
  ],
  decrease: [
    { text: 'Giảm bình quân 10% biên chế so với năm 2025', operator: 'decrease_by', value: 10, unit: '%' },
    { text: 'Cắt giảm 20% thời gian giải quyết thủ tục', operator: 'decrease_by', value: 20, unit: '%' },
    { text: 'Giảm tối thiểu 2,5% chi hỗ trợ trực tiếp', operator: '>=', value: 2.5, unit: '%' },
  ],
  none: [{ text: 'Phấn đấu không có hồ sơ trễ hẹn', operator: '=', value: 0, unit: 'hồ sơ' }],
};

/** What may stand between a wording and its figure: "đạt từ", "tỷ lệ là". */
export const FILLERS = '(?:tu|tur|tir|la|dat|dat ty le|ty le|muc|co|duoc|ca|con|ve)';
const AVERAGE = '(?:binh quan|trung binh)';

const before = new Map(
  wordings
    .filter(({ place }) => place === 'before')
    .map((wording) => [
      wording,
      new RegExp(
        `(?:${[`${WORD_START}${spaced(oneOf(wording.words))}`, ...(wording.signs ?? [])].join('|')})(?: +(?:${FILLERS}|${AVERAGE}))* *(?:\\()?$`,
      ),
    ]),
);
const after = new Map(
  wordings
    .filter(({ place }) => place === 'after')
    .map((wording) => [
      wording,
      new RegExp(`^ *(?:[a-z]+ +){0,4}?${spaced(oneOf(wording.words))}${WORD_END}`),
    ]),
);

export interface FoundWording {
  readonly wording: TargetWording;
  /** Offset at which it begins, in the text before; length of what it takes of the text behind. */
  readonly at: number;
}

/** The wording that ends right before the figure. `text` is what stands before it. */
export function wordingBefore(text: string): FoundWording | null {
  for (const [wording, expression] of before) {
    const match = expression.exec(text);
    if (match) return { wording, at: match.index };
  }
  return null;
}

/** The wording right behind the figure and its unit. */
export function wordingAfter(text: string): FoundWording | null {
  for (const [wording, expression] of after) {
    const match = expression.exec(text);
    if (match) return { wording, at: match[0].length };
  }
  return null;
}
