/**
 * The lines of the annex that stands in the workbook, as a person looks through them: what each shows, where
 * that comes from, and whether something is missing or cannot be right.
 */
import {
  PARTLY_COMPUTED,
  readTypedFigure,
  takesValue,
  type PlacedLine,
  type StandingForm,
  type TypedProblem,
} from '../../domain/annex';
import type { CellPosition } from '../../domain/grid';
import type { WorkbookSnapshot } from '../../workbook';
import { cellsOf, contentOf, type CellsAt } from './annex-cells';
import { sourcesOf } from './derived-formulas';
import { entryValue, type EntryValue } from './indicator-table';

/** 'computed' from the task table, 'derived' from other lines, 'foreign' by a formula that is not ours. */
export type FigureSource = 'heading' | 'computed' | 'derived' | 'entered' | 'foreign';

export interface AnnexLine {
  readonly ref: string;
  /** The sheet of a form with several parts. */
  readonly part: string;
  readonly number: string | null;
  readonly label: string;
  readonly unit: string;
  readonly valueType: PlacedLine['line']['valueType'];
  readonly options?: Readonly<Record<string, string>>;
  readonly level: number;
  readonly source: FigureSource;
  readonly state: 'heading' | 'filled' | 'blank' | 'invalid';
  readonly problem: TypedProblem | null;
  /** As the cell shows it. */
  readonly shown: string;
  /** As a person would type it. */
  readonly typed: string;
  readonly note: string;
  readonly hasNoteCell: boolean;
  readonly sheet: string;
  readonly at: CellPosition;
  /** A person may type a figure; what stands there is computed otherwise and would come back. */
  readonly editable: boolean;
  /** Sentence of messages.annex.counts that says what a figure counts. */
  readonly says: 'sum' | 'share' | 'same' | NonNullable<PlacedLine['line']['compute']> | null;
  /** Lines that a derived figure follows from. */
  readonly from: readonly string[];
}

/** `hasTasks`: a task table stands in the workbook, so that what it answers is counted. */
export function annexLines(
  snapshot: WorkbookSnapshot,
  standing: StandingForm,
  hasTasks: boolean,
): readonly AnnexLine[] {
  const cellAt = cellsOf(snapshot);
  const refCells = new Map(
    standing.lines.map(({ ref, sheet, value }) => [ref, { sheet, at: value }] as const),
  );
  return standing.lines.map((placed): AnnexLine => {
    const { line, ref, part, sheet, value, note } = placed;
    const source = sourceOf(placed, contentOf(placed, cellAt, refCells).kind);
    const cell = cellAt(sheet, value);
    const held = entryValue(cell);
    const typed = typedOf(held);
    const problem = source === 'entered' ? readTypedFigure(line, typed).problem : errorIn(cellAt, placed);
    const counts = line.compute !== undefined && hasTasks && !PARTLY_COMPUTED.has(line.compute);
    return {
      ref,
      part: part.id,
      number: line.number,
      label: line.label,
      unit: line.unit,
      valueType: line.valueType,
      ...(line.options ? { options: line.options } : {}),
      level: line.level,
      source,
      state:
        source === 'heading'
          ? 'heading'
          : problem
            ? 'invalid'
            : held === null || held === ''
              ? 'blank'
              : 'filled',
      problem,
      shown: cell?.text ?? '',
      typed,
      note: note === null ? '' : (cellAt(sheet, note)?.text ?? ''),
      hasNoteCell: note !== null,
      sheet,
      at: value,
      editable: source !== 'heading' && source !== 'foreign' && !counts,
      says:
        source === 'computed'
          ? (line.compute ?? null)
          : source === 'derived'
            ? (line.derived?.kind ?? null)
            : null,
      from: source === 'derived' && line.derived ? sourcesOf(line.derived) : [],
    };
  });
}

function sourceOf({ line }: PlacedLine, kind: 'typed' | 'ours' | 'foreign'): FigureSource {
  if (kind === 'foreign') return 'foreign';
  if (kind === 'ours') return line.compute === undefined ? 'derived' : 'computed';
  return takesValue(line) ? 'entered' : 'heading';
}

/** Formulas that Excel could not calculate. */
function errorIn(cellAt: CellsAt, { sheet, value }: PlacedLine): TypedProblem | null {
  const held = cellAt(sheet, value)?.value;
  return typeof held === 'object' ? 'not-a-number' : null;
}

/** 12.5 is typed as "12,5". */
export function typedOf(value: EntryValue | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}
