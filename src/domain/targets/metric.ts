/**
 * What a target measures, in the plan's own words: "100% hồ sơ được số hóa" measures "Tỷ lệ hồ sơ được số
 * hóa", "tỷ lệ thanh toán trực tuyến đạt tối thiểu 70%" measures "Tỷ lệ thanh toán trực tuyến".
 */
import { WORD_END, WORD_START } from '../text';
import type { Target } from './target';

/** Nouns that name a measure by themselves. */
const MEASURE = new RegExp(
  `${WORD_START}(?:ty le|ti le|ty trong|chi so|muc do|muc|so luong|tong so|thoi gian|thoi han|diem so|diem|thu hang|xep hang|thu bac|kinh phi|tong kinh phi|chi phi|so diem|ket qua)${WORD_END}`,
  'g',
);
/** What may close the words before a figure: the verb and the binding words; "điện tử" is no "từ". */
const CLOSING = new RegExp(
  `(?:[\\s,:(]|${WORD_START}(?:phan dau|dat|duoc|la|(?<!(?:dien|dau|vat|thu|ky) )tu|tur|ty le|muc|co|xuong|len|con|bang|den|trong nam|hang nam|moi nam|toi thieu|it nhat|toi da|khong qua|tren|duoi|khoang|binh quan|trung binh|bao dam|dam bao|giam|tang|cat giam|it nhat|phai)${WORD_END})+$`,
);
/** What says for when, or compared with what. */
const TAIL = new RegExp(
  `[\\s,(]*(?:/ *(?:nam|quy|thang|tuan)|${WORD_START}(?:so (?:voi|vai) (?:nam|cung|giai doan|muc|hien|ke hoach|tong|thang|quy)|trong (?:nam|quy|thang|ky)${WORD_END}|den (?:het |cuoi )?nam |theo quy dinh$|\\(?tru )).*$`,
);
const OPENING =
  /^(?:[\s,:)+–-]|\(?(?=%)|tro len|tro xuong|ty le |ti le |cac |so |tong so |nhung |cua cac |tren tong so )*/;

/** Words that say that it is a target, not of what. */
const AIMS = /^(?:phấn đấu|bảo đảm|đảm bảo|duy trì|tiếp tục)(?: (?=\p{L})|$)/iu;

export interface MetricParts {
  /** Matching text of the clause, and offsets in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the binding words begin, and where the unit (with "trở lên") ends. */
  readonly bindingStart: number;
  readonly unitEnd: number;
  readonly unit: string;
  readonly direction: Target['direction'];
  /** Where the words between a verb of change and its figure begin: "giảm | chi phí | 10%". */
  readonly objectStart: number | null;
  /** The stretch as written. */
  readonly written: (start: number, end: number) => string;
}

/** "Tỷ lệ …", "Số …", "Mức giảm …"; capital at the front; "" where the clause has no words for it. */
export function metricOf(parts: MetricParts): string {
  const { text, start, bindingStart, unit, direction } = parts;
  const measure = measureBefore(text.slice(start, bindingStart));
  if (measure !== null && direction === null) {
    return capital(parts.written(start + measure.start, start + measure.end));
  }
  const leading = text.slice(start, bindingStart).replace(CLOSING, '');
  const before = parts.written(start, start + leading.length).replace(AIMS, '');
  if (direction !== null) {
    const object = parts.objectStart === null ? '' : objectOf(parts, parts.objectStart);
    return `${direction === 'decrease' ? 'Mức giảm' : 'Mức tăng'} ${object || behind(parts) || before}`.trim();
  }
  const counted = unit === '%' || unit === '' ? '' : unit;
  const words = [counted, behind(parts)].filter((each) => each !== '').join(' ');
  if (words === '') return capital(before);
  return `${unit === '%' ? 'Tỷ lệ' : 'Số'} ${words}${context(before, words)}`;
}

/** "giảm | thời gian giải quyết | từ 10% trở lên": what is changed. */
function objectOf({ text, bindingStart, written }: MetricParts, start: number): string {
  return written(start, start + text.slice(start, bindingStart).replace(CLOSING, '').length);
}

/** What follows the figure and its unit, without the time and what it is compared with. */
function behind({ text, unitEnd, end, written }: MetricParts): string {
  const rest = text.slice(unitEnd, end);
  const opening = OPENING.exec(rest)?.[0].length ?? 0;
  const tail = TAIL.exec(rest)?.index ?? rest.length;
  const words = written(unitEnd + opening, unitEnd + Math.max(opening, tail));
  const bare = words.replace(/\s*trở (?:lên|xuống)(?=\s|$)/gi, '');
  return bare.includes('(') ? bare : bare.replace(/\)$/, '').trim();
}

/** "Kiểm tra tối thiểu 70% các phòng": short words behind need the ones before. */
function context(before: string, words: string): string {
  if (before === '' || words.split(' ').length > 7 || /^trong (?:số )?đó$/i.test(before)) return '';
  const isVerb = before.split(' ').length <= 3 && !/^(?:mỗi|các|toàn|từng)(?= )/i.test(before);
  if (isVerb && words.includes('được')) return '';
  return isVerb ? ` được ${before.toLowerCase()}` : ` (${before})`;
}

function measureBefore(text: string): { readonly start: number; readonly end: number } | null {
  const all = [...text.matchAll(MEASURE)];
  for (const match of all) {
    const closed = text.slice(match.index).replace(CLOSING, '');
    // "đạt tỷ lệ là 100%": the word says nothing without what follows it.
    if (closed.length > match[0].length + 3) return { start: match.index, end: match.index + closed.length };
  }
  return null;
}

function capital(words: string): string {
  return words === '' ? '' : (words[0] ?? '').toUpperCase() + words.slice(1);
}
