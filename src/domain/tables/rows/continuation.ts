/**
 * Is a row without a number the rest of the row before it, cut off by a page break, or a row of its own?
 *
 * A rest begins in small letters or in mid-sentence, fills few columns and stands right under a repeated
 * header; a row of its own begins with a capital and has its own deadline.
 */
import { deadlineLikeness } from '../../deadlines';
import { beginsWithBullet } from '../../text';
import type { ViewCell } from '../grid-view';
import type { RowFacts } from './row-facts';

/** Texts of a row by column; put together only when something is joined to them, as most rows stay whole. */
export class OpenTexts {
  private joined: Map<number, string> | undefined;

  constructor(private readonly cells: readonly ViewCell[]) {}

  get(column: number): string | undefined {
    return this.joined?.get(column) ?? this.cells.find((cell) => cell.column === column)?.text;
  }

  get isEmpty(): boolean {
    return this.cells.length === 0 && this.joined === undefined;
  }

  join(cells: readonly ViewCell[]): void {
    if (cells.length === 0) return;
    this.joined ??= new Map();
    for (const { column, text } of cells) {
      const earlier = this.get(column);
      this.joined.set(column, earlier === undefined ? text : `${earlier} ${text}`);
    }
  }
}

export interface OpenRow {
  readonly row: number;
  /** The sheet it stands on, where that is not the one being read. */
  readonly sheet?: string;
  /** Texts so far by column, continuations joined. */
  readonly texts: OpenTexts;
  readonly numberText: string;
}

export interface ContinuationSetting {
  readonly afterRepeatedHeader: boolean;
  readonly mainColumn: number;
  readonly deadlineColumn: number | null;
  readonly valueColumn: number | null;
}

/** Above this a row is read as a continuation. */
export const CONTINUATION_THRESHOLD = 0.3;

/** Evidence that `facts` goes on from `before`: about -2 (surely not) to 2 (surely). */
export function continuationEvidence(facts: RowFacts, before: OpenRow, setting: ContinuationSetting): number {
  const { afterRepeatedHeader, mainColumn } = setting;
  let sum = 0;
  let mainFilled = false;
  let mainLower = false;
  let othersGoingOn = 0;
  for (const cell of facts.others) {
    const earlier = before.texts.get(cell.column) ?? '';
    const evidence = cellEvidence(cell.text, earlier);
    sum += evidence;
    if (cell.column !== mainColumn) {
      if (evidence >= 0.9) othersGoingOn++;
      continue;
    }
    mainFilled = true;
    // A short form ("… giải quyết" + "TTHC của sở") may stand in the middle of a sentence.
    const shortForm = /^\p{Lu}{2}/u.test(cell.text) && earlier !== '' && isOpen(earlier);
    if (shortForm) sum += 0.35;
    mainLower = shortForm || !beginsWithCapital(cell.text);
  }
  if (facts.others.length === 0) return afterRepeatedHeader ? 0.5 : 0;
  // A bullet that stands alone is another item of the task above, not a task.
  const sole = facts.sole?.text ?? '';
  if (/^[-–+•*]\s*\S/.test(sole) && !facts.number && !before.texts.isEmpty) return 0.6;
  // "(Theo Công văn số …)" alone explains the task above.
  if (IN_BRACKETS.test(sole) && !facts.number && !before.texts.isEmpty) return 0.6;
  let evidence = sum / facts.others.length;
  if (afterRepeatedHeader) evidence += 0.45;
  if (!mainFilled) evidence += 0.35;
  else if (!mainLower) {
    evidence -= othersGoingOn >= 2 ? 0.3 : afterRepeatedHeader || othersGoingOn > 0 ? 0.5 : 1;
    if (facts.others.length === 1 && afterRepeatedHeader) evidence += 0.4;
    if (facts.others.length >= 4) evidence -= 0.4;
  }
  if (ownDeadline(facts, before, setting.deadlineColumn)) evidence -= 0.8;
  if (setting.valueColumn !== null && facts.others.some((cell) => cell.column === setting.valueColumn)) {
    evidence -= mainFilled && !mainLower ? 0.9 : 0.3;
  }
  return evidence;
}

const IN_BRACKETS = /^\([^()]{3,}\)[.;]?$/;

function cellEvidence(text: string, earlier: string): number {
  if (earlier === '') return -0.6;
  // A unit of its own: a form whose figures are still blank shows nothing else to tell its lines apart.
  if (text === '%') return -0.6;
  if (beginsWithBullet(text)) return earlier.includes('\n') || beginsWithBullet(earlier) ? 0.5 : 0.3;
  const open = isOpen(earlier);
  if (/^\p{Ll}/u.test(text)) return 1;
  if (/^[),;.&/%–-]/.test(text)) return open ? 0.9 : 0.2;
  if (endsMidPhrase(earlier)) return 0.9;
  if (/^\d/.test(text)) return open ? 0.5 : 0;
  return open ? 0.15 : -0.5;
}

/** No full stop, no closing bracket or quote: the sentence may go on. */
export function isOpen(text: string): boolean {
  return !/[.;:!?…)”"]$/.test(text);
}

const MID_PHRASE =
  /(?:[,(/&–-]|\s(?:và|của|các|cho|với|từ|đến|tại|về|do|ngày|tháng|năm|quý|số|theo|hoặc|trước|sau|trong|là|thuộc|việc|công|để|khi|được|có|đối|trên|những|một|phối|thực|cơ|đơn|cán|thủ|tham|tổ|kế))$/iu;

function endsMidPhrase(text: string): boolean {
  return MID_PHRASE.test(text);
}

export function beginsWithCapital(text: string): boolean {
  return /^["“'(]?\p{Lu}/u.test(text) || beginsWithBullet(text) || /^["“'(]?\d/.test(text);
}

/** Both rows name a whole deadline: two tasks, not two halves. */
function ownDeadline(facts: RowFacts, before: OpenRow, column: number | null): boolean {
  if (column === null) return false;
  const own = facts.others.find((cell) => cell.column === column);
  const earlier = before.texts.get(column) ?? '';
  if (!own || earlier === '') return false;
  return (
    (typeof own.cell.value === 'number' || deadlineLikeness(own.text) >= 0.6) &&
    (deadlineLikeness(earlier) >= 0.6 || /^[\d/.-]+$/.test(earlier)) &&
    beginsWithCapital(own.text)
  );
}
