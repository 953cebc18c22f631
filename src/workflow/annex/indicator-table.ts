/**
 * The table "ChiTieu": every figure and note that people typed, by indicator and period, so that making the
 * annex of another period loses nothing.
 *
 * "Đã điền" holds what the annex was given at the last run: an annex cell that differs from it was typed
 * since, and an entry that differs from it was typed in the table. What is replaced goes to "Giá trị trước".
 */
import { labelKey } from '../../domain/annex';
import { fromSerial, parseCivilDate, type CivilDate } from '../../domain/dates';
import { isCellError, type GridCell } from '../../domain/grid';
import { textLikeness } from '../../domain/plan';
import type { ScalarContent, WorkbookSnapshot } from '../../workbook';
import { rowsOfTable, type FoundTable } from '../structure';
import { INDICATOR_HEADINGS, INDICATOR_TABLE } from './names';

/** A figure as typed: texts such as "01" and "16.181/16.183" stay as they are. */
export type EntryValue = number | string;

export interface IndicatorEntry {
  readonly code: string;
  readonly period: string;
  readonly label: string;
  value: EntryValue | null;
  note: string;
  updated: CivilDate | null;
  previous: EntryValue | null;
  filled: string;
  filledNote: string;
}

const MARKS = ['code', 'period', 'label', 'value', 'note'] as const;

export function findIndicatorTable(snapshot: WorkbookSnapshot): FoundTable | null {
  for (const sheet of snapshot.sheets) {
    for (const table of sheet.tables) {
      const named = table.name.startsWith(INDICATOR_TABLE) && table.hasHeaderRow;
      if (named && MARKS.every((id) => table.columns.includes(INDICATOR_HEADINGS[id])))
        return { sheet, table };
    }
  }
  return null;
}

/**
 * Entries in the order of the table; rows without indicator and period are passed over as null, empty rows at
 * its end are not counted.
 */
export function readEntries(found: FoundTable | null, date1904: boolean): readonly (IndicatorEntry | null)[] {
  if (!found) return [];
  const at = (id: keyof typeof INDICATOR_HEADINGS): number =>
    found.table.columns.indexOf(INDICATOR_HEADINGS[id]);
  const rows = rowsOfTable(found);
  const last = rows.findLastIndex(({ cells }) => cells.some((cell) => cell !== undefined));
  return rows.slice(0, last + 1).map(({ cells }) => {
    const cell = (id: keyof typeof INDICATOR_HEADINGS): GridCell | undefined => cells[at(id)];
    const text = (id: keyof typeof INDICATOR_HEADINGS): string => {
      const value = entryValue(cell(id));
      return value === null ? '' : String(value);
    };
    const [code, period] = [text('code').trim(), text('period').trim()];
    if (code === '' || period === '') return null;
    const updated = cell('updated')?.value;
    return {
      code,
      period,
      label: text('label'),
      value: entryValue(cell('value')),
      note: text('note'),
      updated: typeof updated === 'number' ? (fromSerial(updated, date1904) ?? null) : null,
      previous: entryValue(cell('previous')),
      filled: text('filled'),
      filledNote: text('filledNote'),
    };
  });
}

/** What a cell holds as typed; null where blank. A share shown as "10%" is 10, as the forms write it. */
export function entryValue(cell: GridCell | undefined): EntryValue | null {
  if (!cell) return null;
  const { value } = cell;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return cell.format?.includes('%') === true ? Math.round(value * 1e11) / 1e9 : value;
}

/** Tells "01" from 1, and either from nothing. */
export function markOf(value: EntryValue | null): string {
  return value === null ? '' : JSON.stringify(value);
}

export function entryContent(value: EntryValue | null): ScalarContent {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}

export interface AskedLine {
  readonly code: string;
  readonly label: string;
}

/**
 * For each line the entry of the period that is its own: by code where the labels agree, otherwise by label
 * alone where only one entry has it, as another form may number the same question differently.
 */
export function entriesFor<Line extends AskedLine>(
  lines: readonly Line[],
  entries: readonly IndicatorEntry[],
  period: string,
): ReadonlyMap<Line, IndicatorEntry> {
  const ofPeriod = entries.filter((entry) => entry.period === period);
  const byCode = new Map<string, IndicatorEntry[]>();
  const byLabel = new Map<string, IndicatorEntry[]>();
  const add = (map: Map<string, IndicatorEntry[]>, key: string, entry: IndicatorEntry): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of ofPeriod) {
    add(byCode, entry.code, entry);
    add(byLabel, labelKey(entry.label), entry);
  }
  const found = new Map<Line, IndicatorEntry>();
  const claimed = new Set<IndicatorEntry>();
  for (const line of lines) {
    const own = (byCode.get(line.code) ?? []).find((entry) => !claimed.has(entry) && sameLabel(entry, line));
    if (!own) continue;
    found.set(line, own);
    claimed.add(own);
  }
  for (const line of lines) {
    if (found.has(line)) continue;
    const alike = byLabel.get(labelKey(line.label)) ?? [];
    const [only] = alike;
    if (alike.length !== 1 || !only || claimed.has(only)) continue;
    found.set(line, only);
    claimed.add(only);
  }
  return found;
}

/** An entry to be filled. */
export function blankEntry({ code, label }: AskedLine, period: string, updated: CivilDate): IndicatorEntry {
  return {
    code,
    period,
    label,
    value: null,
    note: '',
    updated,
    previous: null,
    filled: '',
    filledNote: '',
  };
}

/** A slip put right in a label changes no question. */
const SAME_LABEL = 0.7;

function sameLabel(entry: IndicatorEntry, line: AskedLine): boolean {
  return (
    entry.label === '' ||
    labelKey(entry.label) === labelKey(line.label) ||
    textLikeness(entry.label, line.label) >= SAME_LABEL
  );
}

/** Days of a period that an office chose otherwise than the rule, kept among the entries. */
const DAYS_CODE = 'kỳ';

export function chosenDays(
  entries: readonly IndicatorEntry[],
  period: string,
): { readonly from: CivilDate; readonly to: CivilDate } | null {
  const entry = entries.find((candidate) => candidate.code === DAYS_CODE && candidate.period === period);
  const [from, to] = String(entry?.value ?? '')
    .split('..')
    .map((text) => parseCivilDate(text.trim()));
  return from && to && from <= to ? { from, to } : null;
}

export function daysEntry(
  period: string,
  from: CivilDate,
  to: CivilDate,
  label: string,
  updated: CivilDate,
): IndicatorEntry {
  return { ...blankEntry({ code: DAYS_CODE, label }, period, updated), value: `${from}..${to}` };
}
