/**
 * The paragraphs of a text pasted from Word or PDF: lines that a page made narrow are joined again, page
 * numbers go, bullets and headings begin anew. Each paragraph still knows the lines it was made of.
 */
import { fold, normalizeText } from '../text';

export interface Paragraph {
  /** NFC, runs of blanks collapsed, lines joined by one blank. */
  readonly text: string;
  /** Line of the given text (from 1) on which an offset of `text` stands. */
  readonly lineAt: (offset: number) => number;
}

interface Line {
  readonly text: string;
  readonly number: number;
}

/** "- ", "+ ", "a) ", "1. ", "2.1 ", "II. ": what begins a paragraph wherever it stands. */
const OPENING =
  /^(?:[-–—+•●▪*] ?(?=\S)|\p{L}\) |\(\d{1,2}\) |\d{1,2}[.)] ?(?=\p{L})|\d{1,2}(?:\.\d{1,2})+[.)]? (?=\p{L})|[IVXl1]{1,5}\. ?(?=\p{L}))/u;
const PAGE_NUMBER = /^(?:[-–] ?)?\d{1,3}(?: ?[-–])?$/;
const CLOSED = /[.;:!?…/]["”)]?$/;
/** A line this much shorter than the others was ended by the writer, not by the page. */
const SHORT = 0.7;
/** Where lines are longer than this, no page made them narrow. */
const UNWRAPPED = 220;

/** Parts the paragraphs of a text that knows them, as a Word document does. */
const SEPARATOR = '\u2029';

/**
 * `text` may have any line ends; blank lines mean nothing, as PDF text puts them anywhere. Where U+2029 parts
 * paragraphs nothing is joined, and a paragraph's place counts as its line.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return text.includes(SEPARATOR) ? ownParagraphs(text) : joinedLines(text);
}

function ownParagraphs(text: string): readonly Paragraph[] {
  return text.split(SEPARATOR).flatMap((piece, index): readonly Paragraph[] => {
    const own = normalizeText(piece).replace(/\s+/g, ' ').trim();
    return own === '' ? [] : [{ text: own, lineAt: () => index + 1 }];
  });
}

function joinedLines(text: string): readonly Paragraph[] {
  const lines = normalizeText(text)
    .split(/\r\n|[\n\r\f]/)
    .map((line, index) => ({ text: line.replace(/[ \t]+/g, ' ').trim(), number: index + 1 }))
    .filter((line) => line.text !== '' && !PAGE_NUMBER.test(line.text));
  const usual = usualLength(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && continues(before.text, line.text, usual)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(joined);
}

function continues(before: string, line: string, usual: number): boolean {
  if (usual > UNWRAPPED || OPENING.test(line)) return false;
  const beginsLow = /^[\p{Ll}\d(“"]/u.test(line);
  if (CLOSED.test(before)) return beginsLow && !/[;:]$/.test(before) && before.length >= usual * SHORT;
  if (isCapitals(before) !== isCapitals(line)) return false;
  return before.length >= usual * SHORT || /^[\p{Ll}(]/u.test(line);
}

function isCapitals(line: string): boolean {
  return /\p{L}/u.test(line) && line === line.toUpperCase() && fold(line).length > 4;
}

/** Nine lines of ten are no longer than this. */
function usualLength(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function joined(lines: readonly Line[]): Paragraph {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += line.text;
  }
  return {
    text,
    lineAt: (offset) => {
      const index = starts.findLastIndex((start) => start <= offset);
      return lines[Math.max(0, index)]?.number ?? 1;
    },
  };
}
