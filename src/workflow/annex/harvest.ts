/**
 * Brings what people typed in the annex into the table of figures, under the period the annex stands for.
 */
import type { PlacedLine } from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import { contentOf, type CellsAt } from './annex-cells';
import type { RefCells } from './derived-formulas';
import { blankEntry, entriesFor, markOf, type AskedLine, type IndicatorEntry } from './indicator-table';

export interface HarvestedLine extends AskedLine {
  readonly placed: PlacedLine;
}

/** Lines of the form as the table of figures knows them. */
export function askedLines(lines: readonly PlacedLine[]): readonly HarvestedLine[] {
  return lines.map((placed) => ({ code: placed.ref, label: placed.line.label, placed }));
}

/** Changes `entries`: adds and updates those of `period`. */
export function harvest(
  lines: readonly HarvestedLine[],
  entries: IndicatorEntry[],
  period: string,
  today: CivilDate,
  cellAt: CellsAt,
  refCells: RefCells,
): void {
  const known = entriesFor(lines, entries, period);
  const seen = lines.map((line) => {
    const content = contentOf(line.placed, cellAt, refCells);
    const { note, sheet, line: formLine } = line.placed;
    const noted = note === null ? '' : (cellAt(sheet, note)?.text ?? '');
    return { line, content, note: noted.trim() === formLine.note ? '' : noted };
  });
  // An annex emptied altogether says nothing of its period: it was cleared to be filled anew.
  const isEmptied = seen.every(
    ({ content, note }) => note === '' && (content.kind !== 'typed' || content.value === null),
  );
  if (isEmptied) return;
  for (const { line, content, note } of seen) {
    const entry = known.get(line);
    const typed = content.kind === 'typed' ? content.value : null;
    const valueChanged = content.kind === 'typed' && markOf(typed) !== (entry?.filled ?? '');
    const noteChanged = note !== (entry?.filledNote ?? '');
    if (!valueChanged && !noteChanged) continue;
    if (entry) {
      if (valueChanged && markOf(typed) !== markOf(entry.value)) {
        if (entry.value !== null) entry.previous = entry.value;
        entry.value = typed;
      }
      if (noteChanged) entry.note = note;
      entry.updated = today;
    } else {
      entries.push({
        ...blankEntry(line, period, today),
        value: valueChanged ? typed : null,
        note: noteChanged ? note : '',
      });
    }
  }
}
