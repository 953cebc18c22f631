/**
 * Which line of a province's form is which line of a form that is known: by number and by likeness of label,
 * as the same question is asked under other numbers and in other words.
 */
import { textLikeness } from '../plan';
import { fold, normalizeText } from '../text';
import { lineRef, type AnnexForm, type FormLine } from './form';

export interface LineMatch {
  /** Reference of the known line. */
  readonly known: string;
  readonly line: FormLine;
  /** 0 to 1. */
  readonly confidence: number;
}

/** From this confidence on, what is known of a line is used without asking. */
export const SURE = 0.8;
/** Below this, two lines are not proposed as one. */
const PROPOSED = 0.55;
const OWN_LABEL = 0.75;
const PARENT_LABEL = 0.15;
const SAME_NUMBER = 0.1;
/** Digits within a label set it apart: "năm 2015" against "năm 2021" is no other question, "100%" against "một phần" is. */
const UNLIKE_TYPE = 0.5;

/** Short forms that one province writes and another spells out. */
const SHORT_FORMS: readonly (readonly [short: RegExp, meant: string])[] = (
  [
    ['CCHC', 'cải cách hành chính'],
    ['TTHC', 'thủ tục hành chính'],
    ['VBQPPL', 'văn bản quy phạm pháp luật'],
    ['ĐVSNCL', 'đơn vị sự nghiệp công lập'],
    ['CNTT', 'công nghệ thông tin'],
    ['CBCCVC', 'cán bộ, công chức, viên chức'],
  ] as const
).map(([short, meant]) => [new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'gu'), meant]);
/** Says of what day the figure is, not what it counts. */
const AS_OF = /[,(\s]*(?:tính |lũy kế |luỹ kế )?đến (?:thời điểm|kỳ|ngày|hết kỳ) báo cáo\s*\)?\s*$/iu;

/** A label with its short forms spelt out. */
function spelled(label: string): string {
  const text = normalizeText(label).replace(AS_OF, '');
  return SHORT_FORMS.reduce((spelt, [short, meant]) => spelt.replace(short, meant), text);
}

interface Candidate {
  readonly ref: string;
  readonly line: FormLine;
  readonly label: string;
  /** Of the line it belongs to, and of those above that one; nearest first. */
  readonly above: readonly string[];
}

/** By id of the line; a known line is used once, by the line that fits it best. */
export function matchLines(lines: readonly FormLine[], known: AnnexForm): ReadonlyMap<string, LineMatch> {
  const candidates = known.parts.flatMap((part) => {
    const byId = new Map(part.lines.map((line) => [line.id, line]));
    return part.lines.map((line): Candidate => {
      const label = spelled(line.label);
      return { ref: lineRef(known, part, line), line, label, above: labelsAbove(line, byId) };
    });
  });
  const byLabel = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = labelKey(candidate.line.label);
    byLabel.set(key, [...(byLabel.get(key) ?? []), candidate]);
  }
  const byId = new Map(lines.map((line) => [line.id, line]));
  const pairs = lines.flatMap((line) => {
    const label = spelled(line.label);
    const [parent = ''] = labelsAbove(line, byId);
    const alike = byLabel.get(labelKey(line.label)) ?? candidates;
    return alike.flatMap((candidate) => {
      const confidence = likenessOf(line, label, parent, candidate);
      return confidence < PROPOSED ? [] : [{ line, candidate, confidence }];
    });
  });
  pairs.sort((one, other) => other.confidence - one.confidence);
  const matches = new Map<string, LineMatch>();
  const used = new Set<string>();
  for (const { line, candidate, confidence } of pairs) {
    if (matches.has(line.id) || used.has(candidate.ref)) continue;
    matches.set(line.id, { known: candidate.ref, line: candidate.line, confidence });
    used.add(candidate.ref);
  }
  return matches;
}

/** Labels that differ in case, spaces and closing stops only are one. */
export function labelKey(label: string): string {
  return fold(normalizeText(label))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** A form with fewer levels has a line right under the heading that stands two levels above it elsewhere. */
function likenessOf(line: FormLine, label: string, parentLabel: string, candidate: Candidate): number {
  const own = textLikeness(label, candidate.label);
  if (own < PROPOSED) return 0;
  const bothAtTop = parentLabel === '' && candidate.above.length === 0;
  const parent = bothAtTop
    ? 1
    : Math.max(0, ...candidate.above.map((each) => textLikeness(parentLabel, each)));
  const number = line.number !== null && line.number === candidate.line.number ? 1 : 0;
  const score = own * OWN_LABEL + parent * PARENT_LABEL + number * SAME_NUMBER;
  const isShare = (one: FormLine): boolean => /^(?:ty|ti) le(?![a-z])/.test(labelKey(one.label));
  return isShare(line) === isShare(candidate.line) ? score : score * UNLIKE_TYPE;
}

function labelsAbove(line: FormLine, byId: ReadonlyMap<string, FormLine>): readonly string[] {
  const above: string[] = [];
  const seen = new Set([line.id]);
  let next = byId.get(line.parent ?? '');
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    above.push(spelled(next.label));
    next = byId.get(next.parent ?? '');
  }
  return above;
}
