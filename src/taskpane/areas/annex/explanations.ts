/** What a figure of the annex counts, with the tasks behind it; and the cells that count a task. */
import type { ComputedId } from '../../../domain/annex';
import type { CivilDate } from '../../../domain/dates';
import type { CellPosition, SheetRow } from '../../../domain/grid';
import type { TrackedTask } from '../../../domain/plan';
import { annexLines, countedIn, explainedFigures, standingAnnex } from '../../../workflow';
import type { AnnexLine, BookReading, ExplainedFigure } from '../../../workflow';
import type { RelatedLine } from './screen';

/** Tasks told of one figure; more would only slow the pane. */
const MOST_TASKS = 300;

export interface Explanation {
  readonly ref: string;
  readonly label: string;
  readonly sheet: string;
  readonly at: CellPosition;
  /** Sentence of messages.annex.counts. */
  readonly says: NonNullable<AnnexLine['says']>;
  /** As the cell shows it. */
  readonly shown: string;
  /** The closing day up to which tasks count. */
  readonly to: CivilDate | null;
  /** Tasks behind it in all; `tasks` holds the first of them. */
  readonly count: number;
  readonly tasks: readonly CountedTask[];
  /** The lines it follows from. */
  readonly from: readonly RelatedLine[];
}

export interface CountedTask {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly doneOn: CivilDate | null;
  readonly place: { readonly sheet: string; readonly row: SheetRow } | null;
}

export interface CountedCell {
  readonly ref: string;
  readonly label: string;
  readonly says: ComputedId;
  readonly sheet: string;
  readonly at: CellPosition;
}

interface Known {
  readonly lines: readonly AnnexLine[];
  readonly figures: readonly ExplainedFigure[];
}

/** Worked out once a reading: the selection asks at every step. */
const known = new WeakMap<BookReading, Known>();

function knownOf(reading: BookReading): Known {
  let found = known.get(reading);
  if (!found) {
    const { standing } = standingAnnex(reading);
    found = {
      lines: standing ? annexLines(reading.snapshot, standing, reading.hasTaskTable) : [],
      figures: explainedFigures(reading.snapshot, reading.recognized),
    };
    known.set(reading, found);
  }
  return found;
}

export function explanationAt(
  reading: BookReading,
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): Explanation | null {
  const { lines, figures } = knownOf(reading);
  const line = lines.find(
    ({ sheet, at }) => sheet === place.sheet && at.row === place.row && at.column === place.column,
  );
  if (!line?.says) return null;
  const figure = figures.find((candidate) => candidate.line.ref === line.ref);
  const { ref, label, sheet, at, says, shown } = line;
  return {
    ...{ ref, label, sheet, at, says, shown },
    to: figure?.period.to ?? null,
    count: figure?.tasks.length ?? 0,
    tasks: (figure?.tasks ?? []).slice(0, MOST_TASKS).map(countedTask),
    from: line.from.flatMap((source): RelatedLine[] => {
      const other = lines.find((candidate) => candidate.ref === source);
      return other ? [relatedLine(other)] : [];
    }),
  };
}

export function countedCells(
  reading: BookReading,
  place: { readonly sheet: string; readonly row: SheetRow },
): readonly CountedCell[] {
  return countedIn(knownOf(reading).figures, place).map(({ line, compute }) => ({
    ref: line.ref,
    label: line.line.label,
    says: compute,
    sheet: line.sheet,
    at: line.value,
  }));
}

function relatedLine({ ref, label, shown, sheet, at }: AnnexLine): RelatedLine {
  return { ref, label, shown, sheet, at };
}

function countedTask({
  id,
  number,
  task,
  activity,
  goal,
  milestone,
  lead,
  doneOn,
  place,
  source,
}: TrackedTask): CountedTask {
  const text = task || activity || goal;
  const numbered = number === '' ? text : `${number}. ${text}`;
  return {
    id,
    title: milestone ? `${numbered} (${milestone})` : numbered,
    lead,
    doneOn,
    place: place ?? source,
  };
}
