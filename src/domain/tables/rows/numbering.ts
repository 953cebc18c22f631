/**
 * Numbers of rows as officers write them: "1.", "3.1", "a)", "IV", "Phần A", "Mục 2".
 */
import { fold } from '../../text';

export type NumberKind = 'roman' | 'upper' | 'lower' | 'arabic';

export interface RowNumber {
  readonly kind: NumberKind;
  /** As written without a closing dot, bracket or leading word: "IV", "3.1", "a". */
  readonly text: string;
  /** Place in its series: IV is 4, "c" is 3, "3.2" is [3, 2]. */
  readonly parts: readonly number[];
  /** "Phần", "Mục", "Nhóm" … where the number is led by such a word. */
  readonly word?: string;
  /** The letters of a code: "NV" of "NV01". */
  readonly code?: string;
}

const LEADING_WORD =
  /^(phần thứ|phần|mục|chương|nhóm nhiệm vụ|nhóm|lĩnh vực|trụ cột|nội dung|tiêu chí|phan thu|phan|muc|chuong|nhom|linh vuc|tru cot)\s+/iu;
const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const TOKEN = /^[(]?([0-9]{1,4}(?:[.,][0-9]{1,3})*|[IVXLC]{1,7}|[A-Zđ]|[a-zĐ]|[ivx]{1,5})[.,)/:-]*$/u;
/** "A.II", "A.II.1": numerals of two levels in one. */
const COMPOUND =
  /^(?<above>[A-H]|[IVX]{1,5})\.(?<numeral>[IVX]{1,5})(?:\.(?<place>\d{1,3}(?:\.\d{1,3})*))?[.,)/:-]*$/u;
const LEADING_COMPOUND =
  /^(?<number>(?:[A-H]|[IVX]{1,5})\.(?:[IVX]{1,5}(?:\.\d{1,3})*|\d{1,3}(?:\.\d{1,3})*))[.,)/:]*\s+(?=\S)/u;
const LEADING_TOKEN =
  /^([(]?(?:[0-9]{1,3}(?:[.,][0-9]{1,3})*|[IVXLC]{1,7}|[A-ZĐ]|[a-zđ])(?:[.)/:]+|(?=\s*[-–]\s)))(?:\s*[-–]\s*|\s+|(?=\p{L}))(?=\S)/u;
/** "I CHỈ ĐẠO", "7.1 Xây dựng": no dot, but a Roman numeral or a dotted number that a heading follows. */
const BARE_LEADING_TOKEN = /^((?:[0-9]{1,3}(?:\.[0-9]{1,3})+)|[IVX]{1,6}|[A-H])\s+(?=[\p{Lu}"“])/u;

/** Numbers begin again in every section, so few are ever different; asked of every row several times. */
const known = new Map<string, RowNumber | undefined>();
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 12;

/** Reads a cell that holds a number and nothing else; undefined for any other text. */
export function readRowNumber(text: string): RowNumber | undefined {
  if (text.length > LONGEST_KNOWN) return readUnknown(text);
  const kept = known.get(text);
  if (kept !== undefined || known.has(text)) return kept;
  const number = readUnknown(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, number);
  return number;
}

function readUnknown(text: string): RowNumber | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 24) return undefined;
  const word = LEADING_WORD.exec(trimmed);
  const core = mendNumeral(word ? trimmed.slice(word[0].length) : trimmed);
  const match = TOKEN.exec(core.replace(/\s*([.,])\s*/g, '$1'));
  const token = match?.[1];
  if (token === undefined) return readCompound(core);
  const read = readToken(token);
  return read && word ? { ...read, word: (word[1] ?? '').trim() } : read;
}

function readCompound(text: string): RowNumber | undefined {
  const { above = '', numeral = '', place } = COMPOUND.exec(text)?.groups ?? {};
  if (!ROMAN.test(numeral)) return undefined;
  const both = `${above}.${numeral}`;
  if (place === undefined) return { kind: 'roman', text: both, parts: [romanValue(numeral)] };
  return { kind: 'arabic', text: `${both}.${place}`, parts: place.split('.').map(Number), code: both };
}

/** Not "THÁNG 1" or "QUÝ 2", which name a period. */
const CODE =
  /^(?!(?:THÁNG|THANG|QUÝ|QUY|QUÍ|NĂM|NAM|TUẦN|TUAN|ĐỢT|DOT|KỲ|KY)[\s.]?\d)(?<code>\p{Lu}{1,6}(?:[-._/]?\p{Lu}{1,6})?)\s?[-._/]?\s?(?<place>\d{1,5}(?:[.-]\d{1,3})*)$/u;

/** Reads a code that an office gives its tasks instead of a number: "NV01", "CV-12", "TC.03". */
export function readRowCode(text: string): RowNumber | undefined {
  const trimmed = text.trim();
  const { code, place } = (trimmed.length > 24 ? null : CODE.exec(trimmed))?.groups ?? {};
  if (code === undefined || place === undefined) return undefined;
  return { kind: 'arabic', text: trimmed, parts: place.split(/[.-]/).map(Number), code };
}

const DAMAGED_ROMAN =
  /^\(?(?:(?=[1IVX]*[l|])[IVX1l|]{2,7}|(?=[IVX]*1)(?=1*[IVX])[IVX1]{2,7})(?=[.)/:]|$| (?=\p{Lu}))/u;
const DAMAGED_ARABIC = /^\(?(?=[0-9.]*[lO|])(?=[lO|.]*[0-9])[0-9lO|]{1,3}(?:\.[0-9lO|]{1,3})*(?=[.)/:]|$)/;

/** Numerals that scanners damaged: "Il." is II, "lV" is IV, "1l" is 11, "3.l" is 3.1. */
function mendNumeral(text: string): string {
  if (!/^[(0-9IVX]*[.]?[lO|1]/.test(text)) return text;
  const arabic = DAMAGED_ARABIC.exec(text)?.[0];
  if (arabic !== undefined) {
    return arabic.replace(/[l|]/g, '1').replace(/O/g, '0') + text.slice(arabic.length);
  }
  const roman = DAMAGED_ROMAN.exec(text)?.[0];
  const numeral = roman?.replace(/[1l|]/g, 'I');
  if (roman === undefined || numeral === undefined || !ROMAN.test(numeral.replace('(', ''))) return text;
  return numeral + text.slice(roman.length);
}

export function romanNumber(text: string): RowNumber {
  return { kind: 'roman', text, parts: [romanValue(text.toUpperCase())] };
}

export interface NumberedHeading {
  readonly number: RowNumber;
  readonly title: string;
}

/** Splits "I CHỈ ĐẠO ĐIỀU HÀNH", "1. Ban hành …", "PHẦN II: THỂ CHẾ" into number and title. */
export function readNumberedHeading(text: string): NumberedHeading | undefined {
  const word = LEADING_WORD.exec(text);
  const core = mendNumeral(word ? text.slice(word[0].length) : text);
  const compound = word ? null : LEADING_COMPOUND.exec(core);
  if (compound) {
    const written = compound.groups?.number ?? '';
    const number = readCompound(written) ?? readRowCode(written);
    const title = core
      .slice(compound[0].length)
      .replace(/^[\s:.–-]+/, '')
      .trim();
    return number && title !== '' ? { number, title } : undefined;
  }
  const match =
    LEADING_TOKEN.exec(core) ?? BARE_LEADING_TOKEN.exec(core) ?? (word ? WORDED.exec(core) : null);
  const token = match?.[1]?.replace(/[()]/g, '').replace(/[./:,]+$/, '');
  if (match === null || token === undefined) return undefined;
  const number = readToken(token);
  const title = core
    .slice(match[0].length)
    .replace(/^[\s:.–-]+/, '')
    .trim();
  if (!number || title === '') return undefined;
  return { number: word ? { ...number, word: (word[1] ?? '').trim() } : number, title };
}

const WORDED = /^([0-9]{1,3}(?:\.[0-9]{1,3})*|[IVXLC]{1,7}|[A-ZĐ])[\s.:–-]+/u;

function readToken(token: string): RowNumber | undefined {
  if (/^[0-9]/.test(token)) {
    const text = token.replace(/,/g, '.');
    return { kind: 'arabic', text, parts: text.split('.').map(Number) };
  }
  if (ROMAN.test(token)) return romanNumber(token);
  // "ii" can only be a numeral; of "i", "v" and "x" the neighbours decide.
  if (/^[ivx]{2,5}$/.test(token) && ROMAN.test(token.toUpperCase())) return romanNumber(token);
  if (token.length > 1) return undefined;
  const folded = fold(token);
  const kind = token === token.toUpperCase() ? 'upper' : 'lower';
  return { kind, text: token, parts: [letterPlace(token, folded)] };
}

/**
 * Letters that are Roman numerals too are read by what came before: "I" after "H" and "V" after "U" are letters.
 * "C" and "D" always are: no appendix has a hundred sections.
 */
export function asLetterAfter(number: RowNumber, previous: RowNumber | undefined): RowNumber {
  if (number.kind !== 'roman' || number.text.length !== 1 || previous?.kind !== 'upper') return number;
  const place = letterPlace(number.text, fold(number.text));
  const before = previous.parts[0] ?? 0;
  return place - before === 1 ? { ...number, kind: 'upper', parts: [place] } : number;
}

export function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    const value = values[text[index] ?? ''] ?? 0;
    const next = values[text[index + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

export function romanText(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, digits] of steps) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
}

/** a b c d đ e …: lists in offices run with or without "đ"; both come close enough to see a gap. */
function letterPlace(token: string, folded: string): number {
  const place = folded.charCodeAt(0) - 96;
  return token === 'đ' || token === 'Đ' ? 4.5 : place;
}

/** True where `child` is numbered below `parent`: 3.1 under 3, 7.1.2 under 7.1. */
export function isBelow(child: RowNumber, parent: RowNumber): boolean {
  if (child.kind !== 'arabic' || parent.kind !== 'arabic') return false;
  if (child.parts.length <= parent.parts.length) return false;
  return parent.parts.every((part, index) => child.parts[index] === part);
}

/** -1, 0 or 1 as one number stands before, at or after another of its kind. */
export function compareNumbers(one: RowNumber, other: RowNumber): number {
  const length = Math.max(one.parts.length, other.parts.length);
  for (let index = 0; index < length; index++) {
    const difference = (one.parts[index] ?? -1) - (other.parts[index] ?? -1);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

/** True where `next` is what an officer writes after `previous` on the same level: 3 → 4, 3.1 → 3.2. */
export function follows(next: RowNumber, previous: RowNumber): boolean {
  if (next.kind !== previous.kind || next.parts.length !== previous.parts.length) return false;
  const last = next.parts.length - 1;
  for (let index = 0; index < last; index++) {
    if (next.parts[index] !== previous.parts[index]) return false;
  }
  const step = (next.parts[last] ?? 0) - (previous.parts[last] ?? 0);
  return step > 0 && step <= 1;
}
