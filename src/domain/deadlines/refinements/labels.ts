/**
 * What each milestone is for, from the words around its date: "Dự thảo: 30/3", "Quý I: xây dựng",
 * "30/6 (ban hành)".
 */
import type { DatedPart } from '../dated-part';
import type { MatchingText } from '../matching-text';
import { fold } from '../../text';

/** Words that say no more than that something is to be done. */
const GENERIC =
  /^(?:(?:hoan thanh|thuc hien|xong|trien khai|to chuc|thoi gian|thoi han|han|tien do|dinh ky|va|hoac|moc|ngay|thang|nam|quy|trong|vao|la|cac|phai|can|tu|den|theo|phan dau) ?)*$/;
const EDGES = /^[\s\-–—+•*;:,.()/]+|[\s\-–—+•*;:,.(/]+$/g;

export interface LabelledPart {
  readonly part: DatedPart;
  /** Empty where nothing but the date is written, or a word such as "hoàn thành". */
  readonly label: string;
  /** The words beside the date as they are. */
  readonly beside: string;
}

export function labelled(text: MatchingText, parts: readonly DatedPart[]): readonly LabelledPart[] {
  const labels = wordsAfter(text, parts) ?? wordsBefore(text, parts);
  return parts.map((part, index) => {
    const label = labels[index] ?? '';
    return { part, label: isGeneric(label) ? '' : label, beside: label };
  });
}

function wordsBefore(text: MatchingText, parts: readonly DatedPart[]): readonly string[] {
  return parts.map((part, index) => tidy(text.written.slice(parts[index - 1]?.end ?? 0, part.start)));
}

/** Undefined where the words stand before their dates: the phrase opens with some, or none close it. */
function wordsAfter(text: MatchingText, parts: readonly DatedPart[]): readonly string[] | undefined {
  const last = tidy(text.written.slice(parts.at(-1)?.end));
  if (last === '' || !isGeneric(tidy(text.written.slice(0, parts[0]?.start)))) return undefined;
  const after = parts.map(({ end }, index) => {
    const next = parts[index + 1];
    return next === undefined ? last : tidy(text.written.slice(end, next.start));
  });
  return after.every(isGeneric) ? undefined : after;
}

export function isGeneric(label: string): boolean {
  if (label === '') return true;
  return GENERIC.test(
    fold(label)
      .replace(/[^a-z0-9 ]/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  );
}

function tidy(text: string): string {
  if (text.trim() === '') return '';
  const trimmed = text
    .replace(EDGES, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:và|va|hoặc|&|\+)(?= |$) ?/i, '');
  return trimmed.includes('(') && !trimmed.includes(')')
    ? `${trimmed})`
    : trimmed.replace(/^([^(]*)\)$/, '$1');
}
