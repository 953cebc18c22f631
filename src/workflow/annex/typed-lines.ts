/** Figures and notes that a person types beside the annex, in the pane: kept as if typed into its cells. */
import type { CivilDate } from '../../domain/dates';
import type { HarvestedLine } from './harvest';
import { blankEntry, entriesFor, markOf, type EntryValue, type IndicatorEntry } from './indicator-table';

export interface TypedLine {
  /** The line's reference. */
  readonly ref: string;
  /** Null blanks the figure; absent leaves it. */
  readonly value?: EntryValue | null;
  readonly note?: string;
}

/** Changes `entries`: adds and updates those of `period`. */
export function enterTyped(
  typed: readonly TypedLine[],
  lines: readonly HarvestedLine[],
  entries: IndicatorEntry[],
  period: string,
  today: CivilDate,
): void {
  const known = entriesFor(lines, entries, period);
  const byRef = new Map(lines.map((line) => [line.code, line]));
  for (const { ref, value, note } of typed) {
    const line = byRef.get(ref);
    if (!line) continue;
    const entry = known.get(line) ?? blankEntry(line, period, today);
    if (!entries.includes(entry)) {
      if ((value ?? null) === null && (note ?? '') === '') continue;
      entries.push(entry);
    }
    if (value !== undefined && markOf(value) !== markOf(entry.value)) {
      if (entry.value !== null) entry.previous = entry.value;
      entry.value = value;
      entry.updated = today;
    }
    if (note !== undefined && note !== entry.note) {
      entry.note = note;
      entry.updated = today;
    }
  }
}
