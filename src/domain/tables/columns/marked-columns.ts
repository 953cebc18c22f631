/**
 * Columns that hold marks and nothing else: the heading above a mark is the deadline, the unit or the state.
 */
import type { HeadingField } from '../lexicon/heading-words';
import { deadlineOfMarks, isMark, markedPeriods, type MarkColumn } from './marked-periods';
import { markedStates, stateOfMarks, type StateColumn } from './marked-states';
import { markedUnits, unitsOfMarks, type UnitColumn } from './marked-units';
import type { Candidate } from './table-kind';

export interface MarkedColumns {
  /** "Quý I | Quý II | …" under one heading for time. */
  readonly periods: readonly MarkColumn[];
  /** "Văn phòng | Phòng Tài chính | …" under one heading for units. */
  readonly units: readonly UnitColumn[];
  /** "Đã hoàn thành | Đang thực hiện | …". */
  readonly states: readonly StateColumn[];
}

/** Most tables have none; every row asks, so it is this one object. */
export const NO_MARKED: MarkedColumns = { periods: [], units: [], states: [] };

export function markedColumns(candidates: readonly Candidate[]): MarkedColumns {
  return {
    periods: markedPeriods(candidates),
    units: markedUnits(candidates),
    states: markedStates(candidates),
  };
}

/** Every column that holds marks. */
export function columnsOfMarks({ periods, units, states }: MarkedColumns): ReadonlySet<number> {
  return new Set([...periods, ...units, ...states].map(({ column }) => column));
}

const KINDS = ['periods', 'units', 'states'] as const;
const FIELD_OF = { periods: 'deadline', units: 'lead', states: 'status' } as const;

export type MarkReason = 'column-marks-periods' | 'column-marks-units' | 'column-marks-states';

const REASON_OF: Readonly<Record<keyof MarkedColumns, MarkReason>> = {
  periods: 'column-marks-periods',
  units: 'column-marks-units',
  states: 'column-marks-states',
};

export interface MarksTaken {
  /** Those whose field no column of words has. */
  readonly marked: MarkedColumns;
  /** By place among the candidates: the first of each kind, which stands for its field. */
  readonly first: ReadonlyMap<number, MarkReason>;
}

/** Gives the first column of each kind its field in `chosen`, where no other column has it. */
export function takeMarks(
  chosen: HeadingField[],
  candidates: readonly Candidate[],
  found: MarkedColumns,
): MarksTaken {
  const first = new Map<number, MarkReason>();
  const taken = KINDS.filter((kind) => {
    const column = found[kind][0]?.column;
    const at = candidates.findIndex(({ head }) => head.column === column);
    if (at < 0 || chosen.includes(FIELD_OF[kind])) return false;
    chosen[at] = FIELD_OF[kind];
    first.set(at, REASON_OF[kind]);
    return true;
  });
  if (taken.length === 0) return { marked: NO_MARKED, first };
  const { periods, units, states } = found;
  return {
    marked: {
      periods: taken.includes('periods') ? periods : [],
      units: taken.includes('units') ? units : [],
      states: taken.includes('states') ? states : [],
    },
    first,
  };
}

export interface FieldsOfMarks {
  readonly deadline?: string;
  readonly lead?: string;
  readonly cooperating?: string;
  readonly status?: string;
}

/** What the marks of one row say; `textOf` gives what a column shows there. */
export function fieldsOfMarks(
  { periods, units, states }: MarkedColumns,
  textOf: (column: number) => string | undefined,
): FieldsOfMarks {
  return {
    ...(periods.length > 0 && { deadline: deadlineOfMarks(markedAmong(periods, textOf)) }),
    ...(units.length > 0 && unitsOfMarks(units, textOf)),
    ...(states.length > 0 && { status: stateOfMarks(states, textOf) }),
  };
}

/** The periods marked in a row. */
export function markedAmong(
  periods: readonly MarkColumn[],
  textOf: (column: number) => string | undefined,
): readonly MarkColumn[] {
  return periods.filter(({ column }) => isMark(textOf(column)));
}
