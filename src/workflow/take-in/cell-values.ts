/**
 * What a filled-in cell says: a day, a word for progress, or text as it stands. What cannot be understood is
 * said so, never guessed.
 */
import { civilDate, dateOfDayNumber, dayNumber, fromSerial, type CivilDate } from '../../domain/dates';
import { isCellError, type GridCell } from '../../domain/grid';
import { progressIn } from '../../domain/plan';
import { normalizeText, readOldText } from '../../domain/text';
import { messages } from '../../messages';
import type { ScalarContent } from '../../workbook';
import type { ReportedField } from '../hand-out';

export interface ReadValue {
  /** To compare and to show: a day as "2026-06-15"; "" where blank. */
  readonly plain: string;
  readonly content: ScalarContent;
}

/** Null where the cell holds something that its column cannot hold. */
export function readValue(field: ReportedField, cell: GridCell, date1904: boolean): ReadValue | null {
  const shown = shownText(cell);
  if (shown.trim() === '') return { plain: '', content: { kind: 'blank' } };
  if (lacksResult(cell)) return null;
  switch (field) {
    case 'doneOn': {
      const date = dayIn(cell, date1904);
      return date === null ? null : { plain: date, content: { kind: 'date', date } };
    }
    case 'progress': {
      const progress = progressIn(shown);
      if (progress === null) return null;
      const text = messages('vi').states.progress[progress];
      return { plain: text, content: { kind: 'text', text } };
    }
    case 'evidence':
    case 'followUp':
      return { plain: shown.trim(), content: { kind: 'text', text: shown } };
  }
}

/**
 * The text of the cell; numbers and days as they are shown, or as they are where their format shows nothing of them.
 * A formula that gives nothing is shown itself: somebody typed it. What was typed for a font of before Unicode is
 * given as its readers see it.
 */
export function shownText(cell: GridCell): string {
  const { value, text } = cell;
  if (lacksResult(cell)) return `=${cell.formula ?? ''}`;
  if (typeof value === 'string') return readOldText(value);
  if (isCellError(value)) return value.error;
  return text.trim() === '' ? String(value) : text;
}

function lacksResult({ value, formula }: GridCell): boolean {
  return value === '' && formula !== undefined;
}

/** Equal where two texts differ by spaces and spelling of accents only. */
export function sameText(one: string, other: string): boolean {
  return (
    one === other ||
    normalizeText(one).replace(/\s+/g, ' ').trim() === normalizeText(other).replace(/\s+/g, ' ').trim()
  );
}

/** "15/6/2025", "15-06-2025", "15.6.2025", "ngày 15 tháng 6 năm 2025", "2025-06-15". */
const DAY_FIRST = /^(?:ngày\s*)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})$/iu;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** A number below or above these is no day of any plan. */
const [EARLIEST, LATEST] = [dayNumber('2000-01-01' as CivilDate), dayNumber('2100-01-01' as CivilDate)];

function dayIn({ value }: GridCell, date1904: boolean): CivilDate | null {
  if (typeof value === 'number') {
    const date = fromSerial(value, date1904);
    return date === undefined ? null : plausible(date);
  }
  if (typeof value !== 'string') return null;
  const text = normalizeText(readOldText(value)).replace(/\s+/g, ' ').trim();
  const [first, last] = [DAY_FIRST.exec(text), YEAR_FIRST.exec(text)];
  const date = first
    ? civilDate(Number(first[3]), Number(first[2]), Number(first[1]))
    : last
      ? civilDate(Number(last[1]), Number(last[2]), Number(last[3]))
      : undefined;
  return date === undefined ? null : plausible(date);
}

function plausible(date: CivilDate): CivilDate | null {
  const days = dayNumber(date);
  return days >= EARLIEST && days < LATEST ? dateOfDayNumber(days) : null;
}
