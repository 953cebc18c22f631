/**
 * The XML of a sheet in which a long formula stands once, however many cells say it: the column of a table
 * says one formula in each of its hundred thousand rows, and most of such a sheet is nothing else.
 *
 * In place of `<f>IF(…)</f>` the text has `<f>`, a mark with the formula's number, `</f>`. The mark is a
 * character that no XML may hold.
 */
import type { XmlPieces } from '../../xml';

const MARK = '\u0001';
/** The number is written as one character, from this one on. */
const FIRST = 0x100;
const MOST = 4000;
/** Shorter ones are hardly longer than their mark. */
const LONG = 32;
const OPEN = '<f>';
const CLOSE = '</f>';
/** What is cut between two pieces waits for the next one, but no formula is longer than this. */
const LONGEST = 64 * 1024;

export class FoldedText {
  private constructor(
    /** The sheet with its formulas folded. */
    readonly text: string,
    private readonly formulas: readonly string[],
    /** How many times as long it is unfolded. */
    readonly ratio: number,
  ) {}

  /** A text as it is. */
  static of(text: string): FoldedText {
    return new FoldedText(text, [], 1);
  }

  static fold(source: XmlPieces): FoldedText {
    const formulas = new FormulaNumbers();
    const folded: string[] = [];
    let [length, waiting] = [0, ''];
    for (let piece = source.next(); piece !== null; piece = source.next()) {
      if (piece.includes(MARK)) {
        // A mark of the file's own: nothing could be told from ours.
        const before = new FoldedText(folded.join(''), formulas.inOrder, 1);
        return FoldedText.of(before.unfold(before.text) + waiting + restOf(piece, source));
      }
      length += piece.length;
      const text = waiting === '' ? piece : waiting + piece;
      const end = foldInto(folded, text, formulas);
      waiting = text.slice(end);
    }
    folded.push(waiting);
    const text = folded.join('');
    return new FoldedText(text, formulas.inOrder, length / Math.max(1, text.length));
  }

  /** A stretch of `text`, or something made of one, as the file has it. */
  unfold(text: string): string {
    let mark = this.formulas.length === 0 ? -1 : text.indexOf(MARK);
    if (mark < 0) return text;
    const parts: string[] = [];
    let done = 0;
    for (; mark >= 0; mark = text.indexOf(MARK, done)) {
      parts.push(text.slice(done, mark), this.formulas[text.charCodeAt(mark + 1) - FIRST] ?? '');
      done = mark + 2;
    }
    parts.push(text.slice(done));
    return parts.join('');
  }
}

/** The formulas by number. Most rows have the same ones in the same order, so each knows which came next. */
class FormulaNumbers {
  readonly inOrder: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly followers: number[] = [];
  private last = 0;

  /** The mark of the formula that stands in `text` between two places; undefined where there are too many. */
  markOf(text: string, from: number, to: number): string | undefined {
    const guess = this.followers[this.last] ?? 0;
    const likely = this.inOrder[guess];
    const formula = text.slice(from, to);
    const number = likely === formula ? guess : this.numberOf(formula);
    if (number === undefined) return undefined;
    this.followers[this.last] = number;
    this.last = number;
    return MARK + String.fromCharCode(FIRST + number);
  }

  private numberOf(formula: string): number | undefined {
    let number = this.numbers.get(formula);
    if (number === undefined && this.inOrder.length < MOST) {
      number = this.inOrder.length;
      this.inOrder.push(formula);
      this.numbers.set(formula, number);
    }
    return number;
  }
}

function restOf(piece: string, source: XmlPieces): string {
  const pieces: string[] = [];
  for (let next: string | null = piece; next !== null; next = source.next()) pieces.push(next);
  return pieces.join('');
}

/** Adds the text folded; gives where it ends: before a formula that is cut. */
function foldInto(folded: string[], text: string, formulas: FormulaNumbers): number {
  const parts: string[] = [];
  let [done, end] = [0, text.length];
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, done)) {
    const from = open + OPEN.length;
    const to = text.indexOf(CLOSE, from);
    if (to < 0) {
      if (text.length - open < LONGEST) end = open;
      break;
    }
    const mark = to - from < LONG ? undefined : formulas.markOf(text, from, to);
    if (mark !== undefined) parts.push(text.slice(done, from), mark);
    else parts.push(text.slice(done, to));
    done = to;
  }
  parts.push(text.slice(done, end));
  folded.push(parts.join(''));
  return end;
}
