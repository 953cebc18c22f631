/**
 * What the columns of a unit's own layout report: told by their headings, and for the progress also by crosses under
 * "Đã hoàn thành" and figures under "Tiến độ (%)".
 */
import type { GridCell } from '../../domain/grid';
import { progressIn } from '../../domain/plan';
import type { ColumnReading } from '../../domain/tables';
import { messages } from '../../messages';
import { REPORTED_COLUMNS, type ReportedField } from '../hand-out';
import { taskColumnOf } from '../structure';
import { shownText } from './cell-values';
import { reportedIn } from './reported-headings';

export type Meaning = ReportedField | 'note' | 'id';

export interface PlanColumn {
  readonly reading: ColumnReading;
  readonly meaning: Meaning;
  /** The cell as it is meant; null where it says nothing of what the column reports. */
  meant(cell: GridCell): GridCell | null;
}

export interface PlanColumns {
  readonly known: readonly PlanColumn[];
  /** Columns that nothing is taken from and that are none of the plan's. */
  readonly unknown: readonly ColumnReading[];
}

/** Fields of the plan in which units report where the heading says so: "Sản phẩm đã ban hành (số, ký hiệu)". */
const MAY_REPORT: ReadonlySet<ColumnReading['field']> = new Set([
  'note',
  'other',
  'status',
  'result',
  'product',
]);

export function planColumns(columns: readonly ColumnReading[]): PlanColumns {
  const known = columns.flatMap((reading): PlanColumn[] => {
    const ticked = tickedColumn(reading);
    if (ticked) return [ticked];
    const meaning = meaningOf(reading);
    return meaning === null ? [] : [{ reading, meaning, meant: asMeant(reading, meaning) }];
  });
  // Beside a column for the progress "Trạng thái" is what the program computes.
  const hasProgress = known.some(({ meaning }) => meaning === 'progress');
  const state = hasProgress ? undefined : columns.find(isState);
  const all: readonly PlanColumn[] = state
    ? [...known, { reading: state, meaning: 'progress', meant: (cell) => (cell.formula ? null : cell) }]
    : known;
  const taken = new Set(all.map(({ reading }) => reading));
  return {
    known: all,
    unknown: columns.filter(
      (reading) => reading.field === 'other' && !taken.has(reading) && !isOnTaskSheets(reading.heading),
    ),
  };
}

function meaningOf({ field, heading }: ColumnReading): Meaning | null {
  const own = taskColumnOf(heading.trim());
  if (own?.id === 'id') return 'id';
  if (own && own.id !== 'product')
    return REPORTED_COLUMNS.find((id) => id === own.id) ?? (own.id === 'note' ? 'note' : null);
  if (!MAY_REPORT.has(field)) return null;
  const reported = reportedIn(heading);
  if (field === 'product') return reported === 'evidence' ? reported : null;
  if (reported !== null) return reported;
  // A column of plain notes is the appendix's own, "Giải trình" is the unit's.
  if (field === 'note') return 'note';
  if (field === 'status') return 'progress';
  return field === 'result' ? 'followUp' : null;
}

/** Columns that task sheets have: one whose table is none any more still has them. */
function isOnTaskSheets(heading: string): boolean {
  return taskColumnOf(heading.trim()) !== undefined || heading.trim() === messages('vi').handOut.sheet.role;
}

const isState = ({ heading }: ColumnReading): boolean => taskColumnOf(heading.trim())?.id === 'state';

/** How people tick. */
const TICK = /^(?:[xX✓✔√vV+*]|có)$/u;

/** A column for one progress, with crosses. */
function tickedColumn(reading: ColumnReading): PlanColumn | null {
  const { field, heading } = reading;
  if ((field !== 'other' && field !== 'status') || taskColumnOf(heading.trim())) return null;
  const progress = progressIn(heading);
  if (progress === null) return null;
  const text = messages('vi').states.progress[progress];
  return {
    reading,
    meaning: 'progress',
    meant: (cell) => (TICK.test(shownText(cell).trim()) ? { ...cell, value: text, text } : cell),
  };
}

function asMeant({ heading }: ColumnReading, meaning: Meaning): PlanColumn['meant'] {
  if (meaning !== 'progress' || !heading.includes('%')) return (cell) => cell;
  // Whether 1 is one in a hundred or all of it nobody can tell.
  return (cell) =>
    typeof cell.value === 'number' && (cell.value === 0 || (cell.value > 1 && cell.value <= 100))
      ? { ...cell, text: `${String(cell.value)}%` }
      : cell;
}
