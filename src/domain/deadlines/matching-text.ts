/**
 * The text that patterns are matched on: folded, one kind of space and dash, letters that scanners put
 * for digits put right. Letter for letter as long as the normalised text, so offsets are shared.
 */
import { alignText, fold } from '../text';

export interface MatchingText extends WrittenText {
  /** Folded, and mended for matching only. */
  readonly folded: string;
}

export interface WrittenText {
  /** Normalised, as people read it. */
  readonly written: string;
  /** Offset in the text as given of an offset in `written`. */
  readonly toGiven: (offset: number) => number;
}

const SPACE = /[\t\r\v\f]/g;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** "01/3 → 30/4", "01/3 ÷ 30/4": arrows and the sign that stands for them are dashes. */
const ARROW = /[\u2190-\u21FF\u00F7]/g;
const TYPED_ARROW = /[-=]{1,2}>/g;
const SLASH = /[\u2044\u2215\uFF0F\\]/g;
/** A line that opens with a bullet or a capital starts a new clause … */
const NEW_CLAUSE = /\n(?=[ ]*(?:[-+•*]|\d+[.)] |\p{Lu}))/gu;
/** … unless the line before it cannot end there. */
const UNFINISHED =
  /(?:^|[ ,(:-])(?:va|den|den het|tu|trong|vao|truoc|truoc ngay|ngay|thang|quy|qui|nam|cua|theo|khi|sau|tai|cac|ke|het|nhat|-|,)$/;
const SIX = /(?<!\p{L})sáu(?!\p{L})/giu;
const DIGIT_LOOKALIKE = /(?<![a-z0-9])[0-9lo|]*(?:[0-9][lo|]|[lo|][0-9])[0-9lo|]*(?![a-z0-9])/g;
/** The figure 1 read as a letter: "tháng I2/2026", "ngày l tháng 6", "l/2026", "15/l/2026". */
const LONE_ONE =
  /(?<=(?<![a-z])(?:thang|ngay) *)(?:ll|[li|][0-2o]?)(?![a-z0-9])|(?<![a-z0-9])[l|](?= ?[/.-] ?\d)|(?<=\d ?\/ ?)[l|]{1,2}(?= ?\/ ?\d)|(?<![a-z0-9])i(?=\d ?\/ ?\d)/g;
/** Cheaper to ask first, and "Quý I/2026" needs no more. */
const MAY_HOLD_LONE_ONE = /(?:^|[^a-z0-9])(?:[l|](?![a-z])|i\d|ll ?\/)|(?:thang|ngay) *[li|](?![a-km-np-z])/;
/** "Quí II", "theo qui định": the other spelling of "quý" and "quy". */
const QUI = /(?<![a-z0-9])qui(?![a-hj-z])/g;
/** What web pages leave between words, where nobody has cleaned the cell. */
const MARKUP = /&nbsp;|<\/?(?:br|p) *\/?>/g;

export function matchingText(given: string): MatchingText {
  const aligned = alignText(given);
  // Blanks at its end say nothing, and expressions would try each of them.
  let folded = fold(aligned.text).trimEnd();
  if (/[^ -[\]-~]/.test(folded)) {
    folded = folded.replace(SPACE, ' ').replace(DASH, '-').replace(ARROW, '-').replace(SLASH, '/');
    if (folded.includes('\n')) folded = markClauses(folded, aligned.text);
  }
  if (folded.includes('>')) folded = folded.replace(TYPED_ARROW, (found) => '-'.padEnd(found.length));
  if (/[&<]/.test(folded)) folded = folded.replace(MARKUP, (found) => ' '.repeat(found.length));
  if (folded.includes('qui')) folded = folded.replace(QUI, 'quy');
  if (/s[áÁ]u/i.test(aligned.text)) folded = markSix(folded, aligned.text);
  if (/[0-9][lo|]|[lo|][0-9]/.test(folded)) {
    folded = folded.replace(DIGIT_LOOKALIKE, (run) => run.replace(/[l|]/g, '1').replaceAll('o', '0'));
  }
  if (MAY_HOLD_LONE_ONE.test(folded)) {
    folded = folded.replace(LONE_ONE, (run) => run.replace(/[li|]/g, '1').replace('o', '0'));
  }
  return { folded, written: aligned.text, toGiven: aligned.toGiven };
}

/** Folded, "sáu" (six) would be "sau" (after); as a figure it stays what it is, and as long. */
function markSix(folded: string, written: string): string {
  let marked = folded;
  for (const match of written.matchAll(SIX)) {
    marked = `${marked.slice(0, match.index)}  6${marked.slice(match.index + 3)}`;
  }
  return marked;
}

function markClauses(folded: string, written: string): string {
  // In capitals throughout, a capital begins nothing: "THƯỜNG\nXUYÊN".
  if (written === written.toUpperCase()) return folded.replaceAll('\n', ' ');
  let marked = folded;
  for (const match of written.matchAll(NEW_CLAUSE)) {
    const before = folded.slice(0, match.index).trimEnd();
    if (before === '' || UNFINISHED.test(before)) continue;
    marked = `${marked.slice(0, match.index)};${marked.slice(match.index + 1)}`;
  }
  return marked.replaceAll('\n', ' ');
}
