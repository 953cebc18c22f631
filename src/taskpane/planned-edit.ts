/** What a person does in the pane, as the changes it makes in the workbook. */
import { messages } from '../messages';
import type { ChangeSet } from '../workbook';
import {
  applyAllSafeFixes,
  changeSettings,
  findingMark,
  findingsSheet,
  fixChangeSet,
  recordProgress,
  remember,
  rowsNow,
  suggestionChangeSet,
} from '../workflow';
import type { BookReading, FixResult, PlanCheck, Remembered } from '../workflow';
import type { Edit } from './desk-words';
import { keyOf, listedFindings, suggestionsFor } from './listed-findings';

export interface PlannedEdit {
  readonly changeSet: ChangeSet;
  /** As `Desk.edit` tells it. */
  readonly count: number;
}

/** `checked` is asked only where the edit is about a finding. */
export function plannedEdit(edit: Edit, reading: BookReading, checked: () => PlanCheck): PlannedEdit {
  const { snapshot, remembered } = reading;
  const { columns, check } = messages('vi').pane;
  switch (edit.kind) {
    case 'record':
      return recorded(reading, edit);
    case 'settings':
      return once(changeSettings(snapshot, edit.settings));
    case 'column-meaning':
    case 'row-role':
      return once(remember(snapshot, corrected(remembered, edit), columns.remembered));
    case 'export-findings':
      return once(findingsSheet(snapshot, checked().findings));
    case 'fix':
      return fixed(reading, edit.key, checked());
    case 'suggestion':
      return chosen(reading, edit, checked());
    case 'ignore':
      return once(remember(snapshot, decided(remembered, edit, checked()), check.ignore));
  }
}

function recorded(
  { snapshot, overview }: BookReading,
  { rows, seen, entry }: Extract<Edit, { kind: 'record' }>,
): PlannedEdit {
  const now = seen ? rowsNow(overview.tasks, seen) : rows;
  return { changeSet: recordProgress(snapshot, now, entry), count: now.length };
}

const once = (changeSet: ChangeSet): PlannedEdit => ({ changeSet, count: 1 });

function corrected(
  remembered: Remembered,
  edit: Extract<Edit, { kind: 'column-meaning' | 'row-role' }>,
): Remembered {
  const { columns, rows } = remembered.corrections;
  if (edit.kind === 'row-role') {
    const { sheet, row, role } = edit;
    const others = rows.filter((known) => known.sheet !== sheet || known.row !== row);
    return { ...remembered, corrections: { columns, rows: [...others, { sheet, row, role }] } };
  }
  const { sheet, headerRow, column, field } = edit;
  const others = columns.filter(
    (known) => known.sheet !== sheet || known.headerRow !== headerRow || known.column !== column,
  );
  return { ...remembered, corrections: { columns: [...others, { sheet, headerRow, column, field }], rows } };
}

function decided(
  remembered: Remembered,
  { key, reason }: Extract<Edit, { kind: 'ignore' }>,
  check: PlanCheck,
): Remembered {
  const found = listedFindings(check).find((candidate) => candidate.key === key);
  if (!found) return remembered;
  const mark = findingMark(found.finding);
  const others = remembered.ignored.filter(
    ({ sheet, cell, what }) => sheet !== mark.sheet || cell !== mark.cell || what !== mark.what,
  );
  return { ...remembered, ignored: reason === null ? others : [...others, { ...mark, reason }] };
}

function fixed(reading: BookReading, key: string | null, check: PlanCheck): PlannedEdit {
  const { changeSet, mended } = mendingOf(reading, key, check);
  return { changeSet, count: mended };
}

/** The quick fix of one finding, or all that are safe where `key` is null. */
export function mendingOf(
  { snapshot, overview, recognized }: BookReading,
  key: string | null,
  { findings, context }: PlanCheck,
): FixResult {
  if (key === null) return applyAllSafeFixes(snapshot, { asOf: overview.day, recognized });
  const wanted = findings.filter((finding) => keyOf(finding) === key);
  return fixChangeSet(snapshot, wanted, context);
}

function chosen(
  { snapshot }: BookReading,
  { key, choice }: Extract<Edit, { kind: 'suggestion' }>,
  check: PlanCheck,
): PlannedEdit {
  const { finding, suggestions } = suggestionsFor(key, check);
  const edits = suggestions[choice];
  if (!finding || !edits) return once({ command: 'fix', changes: [] });
  return once(suggestionChangeSet(snapshot, finding, edits).changeSet);
}
