/**
 * Which columns the task table gets: those it has, in the order a person left them, then what is missing.
 */
import type { SourceRow } from './source-rows';
import { TASK_COLUMNS, taskColumnOf, type TaskColumn } from './task-columns';

export interface PlannedColumn {
  readonly heading: string;
  /** Null for a column of the appendix without a meaning of its own, and for one that a person added. */
  readonly own: TaskColumn | null;
  readonly role: 'own' | 'appendix' | 'person';
  /** Place within the table as it was; null where the column is new. */
  readonly earlier: number | null;
}

/** `earlier` are the headings of the table as it stands; empty on the first run. */
export function planColumns(
  earlier: readonly string[],
  rows: readonly SourceRow[],
): readonly PlannedColumn[] {
  const fromAppendix = appendixHeadings(rows);
  const planned: PlannedColumn[] = earlier.map((heading, index) => {
    const own = taskColumnOf(heading) ?? null;
    const role = own ? 'own' : fromAppendix.has(heading) ? 'appendix' : 'person';
    return { heading, own, role, earlier: index };
  });
  const present = new Set(planned.map((column) => column.heading.toLowerCase()));
  const add = (heading: string, own: TaskColumn | null): void => {
    if (present.has(heading.toLowerCase())) return;
    present.add(heading.toLowerCase());
    planned.push({ heading, own, role: own ? 'own' : 'appendix', earlier: null });
  };
  const holding = columnsHolding(rows);
  for (const column of TASK_COLUMNS) {
    if (column.id === 'id') for (const heading of fromAppendix) add(heading, null);
    if (column.always || holding.has(column.id)) add(column.heading, column);
  }
  return planned;
}

/** Heading of a column of the appendix as the table bears it: on one line, not one of ours. */
export function appendixHeading(heading: string): string {
  const plain = heading.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (plain === '') return 'Cột khác';
  return taskColumnOf(plain) ? `${plain} (phụ lục)` : plain;
}

function appendixHeadings(rows: readonly SourceRow[]): ReadonlySet<string> {
  const headings = new Set<string>();
  for (const row of rows) {
    for (const { heading, text } of row.other) if (text !== '') headings.add(appendixHeading(heading));
  }
  return headings;
}

function columnsHolding(rows: readonly SourceRow[]): ReadonlySet<string> {
  const holding = new Set<string>();
  for (const row of rows) {
    for (const id in row.texts) {
      if (row.texts[id as keyof typeof row.texts] !== '') holding.add(id);
    }
  }
  return holding;
}
