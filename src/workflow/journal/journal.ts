/**
 * The table "NhatKy": when the program changed the workbook, by which command, what it changed and from which
 * file. The row is part of the change set that it tells of, so both are made, or taken back, together: the
 * record says what is in the workbook, and a step taken back left nothing in it.
 */
import type { GridCell } from '../../domain/grid';
import { fromSerial, toSerial, type CivilDate } from '../../domain/dates';
import { messages } from '../../messages';
import type { ChangeSet, WorkbookSnapshot } from '../../workbook';
import {
  dateWords,
  effectOf,
  freeSheetName,
  rowsOfTable,
  settingsIn,
  textContent,
  type Effect,
} from '../structure';
import { appendRow, findJournal, JOURNAL_COLUMNS, newJournal, type JournalRow } from './journal-table';

/** A moment by the clock of the office. */
export interface Moment {
  readonly day: CivilDate;
  /** Minutes since midnight. */
  readonly minute: number;
}

export interface JournalEntry {
  /** Null where the cell holds no time any more. */
  readonly at: Moment | null;
  readonly command: string;
  readonly what: string;
  readonly cells: number;
  readonly sheets: string;
  readonly files: string;
}

const words = () => messages('vi').journal.sheet;
const { headings } = words();
/** A long list of sheets or files says no more than its beginning. */
const LONGEST_LIST = 300;
/** Reasons that together tell what a command did. */
const MOST_REASONS = 3;
const MINUTES_A_DAY = 1440;

/**
 * The change set with a row for itself. As it was where it changes nothing, or where the record cannot be
 * written (a locked sheet, a locked structure): the record never stops the work.
 */
export function withJournal(snapshot: WorkbookSnapshot, changeSet: ChangeSet, at: Moment): ChangeSet {
  if (changeSet.changes.length === 0) return changeSet;
  const effect = effectOf(snapshot, changeSet.changes);
  if (effect.isNothing || (effect.looksOnly && isRecorded(snapshot, changeSet.command, effect)))
    return changeSet;
  const found = findJournal(snapshot);
  if (found ? found.sheet.protected : snapshot.structureProtected) return changeSet;
  const row = rowOf(changeSet, effect, at, snapshot.date1904);
  const changes = found
    ? appendRow(found, row, settingsIn(snapshot).journalRows, snapshot)
    : newJournal(freeSheetName(snapshot, words().name), row);
  return { ...changeSet, changes: [...changeSet.changes, ...changes] };
}

/** The same command has coloured these sheets before. */
function isRecorded(snapshot: WorkbookSnapshot, command: string, { sheets }: Effect): boolean {
  const name = words().commands[command] ?? command;
  return journalEntries(snapshot).some(
    (entry) => entry.command === name && sheets.every((sheet) => entry.sheets.split(', ').includes(sheet)),
  );
}

/** Latest first; empty where there is no record. */
export function journalEntries(snapshot: WorkbookSnapshot): readonly JournalEntry[] {
  const found = findJournal(snapshot);
  if (!found) return [];
  const places = JOURNAL_COLUMNS.map((id) => found.table.columns.indexOf(headings[id]));
  return rowsOfTable(found)
    .map(({ cells }): JournalEntry => {
      const [at, command, what, count, sheets, files] = places.map((place) => cells[place]);
      const text = (cell: GridCell | undefined): string => cell?.text ?? '';
      return {
        at: momentIn(at, snapshot.date1904),
        command: text(command),
        what: text(what),
        cells: typeof count?.value === 'number' ? count.value : 0,
        sheets: text(sheets),
        files: text(files),
      };
    })
    .filter(({ at, command }) => at !== null || command !== '')
    .reverse();
}

/** "05/7/2025 14:03" */
export function momentWords({ day, minute }: Moment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${dateWords(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function rowOf(changeSet: ChangeSet, effect: Effect, { day, minute }: Moment, date1904: boolean): JournalRow {
  const { command, changes, sources = [] } = changeSet;
  const reasons = [...new Set(changes.filter(({ kind }) => kind !== 'activate').map(({ why }) => why))];
  return {
    at: { kind: 'number', number: toSerial(day, date1904) + minute / MINUTES_A_DAY },
    command: textContent(words().commands[command] ?? command),
    what: textContent(reasons.slice(0, MOST_REASONS).join(' ')),
    cells: { kind: 'number', number: effect.cells },
    sheets: textContent(shortened(effect.sheets)),
    files: textContent(shortened(sources)),
  };
}

function shortened(names: readonly string[]): string {
  const all = names.join(', ');
  if (all.length <= LONGEST_LIST) return all;
  return `${all.slice(0, LONGEST_LIST).replace(/, [^,]*$/, '')}, … (${String(names.length)})`;
}

function momentIn(cell: GridCell | undefined, date1904: boolean): Moment | null {
  if (typeof cell?.value !== 'number') return null;
  const minutes = Math.round(cell.value * MINUTES_A_DAY);
  const day = fromSerial(Math.floor(minutes / MINUTES_A_DAY), date1904);
  return day === undefined ? null : { day, minute: minutes % MINUTES_A_DAY };
}
