/**
 * What formulas show after cells changed. The engine is asked before and after: where both times it finds
 * the same, the value that Excel or we wrote stays, so that a function the engine reads otherwise than Excel
 * does no harm.
 */
import { cellRange, columnOf } from '../../domain/grid';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import { comesToDay, isDayFormat } from './day-format';
import { cellKey } from './formula-engine';
import type { CellKey, FormulaEngine, FormulaResult } from './formula-engine';

/** With more formulas than this only the ones just typed are worked out; Excel does the rest on opening. */
const MOST_FORMULAS = 3_000;

export interface FreshValues {
  readonly changes: readonly Change[];
  /** False where there were too many formulas to work them all out. */
  readonly complete: boolean;
}

interface FormulaCell {
  readonly sheet: string;
  readonly row: Parameters<typeof cellKey>[1];
  readonly formula: string;
  readonly format: string | undefined;
  readonly change: (content: CellContent) => Change;
}

/**
 * Changes that bring the shown values up to date. `typed`: formulas a person just typed, which show
 * nothing yet. `isKnown`: formulas whose values the domain itself keeps.
 */
export async function freshValues(
  engine: FormulaEngine,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  typed: ReadonlySet<CellKey>,
  isKnown: (sheet: string, column: number) => boolean,
): Promise<FreshValues> {
  const now = formulasOf(after, isKnown);
  const complete = now.size <= MOST_FORMULAS;
  const wanted = complete ? new Set(now.keys()) : typed;
  if (wanted.size === 0) return { changes: [], complete };
  const found = await engine.calculate(after, wanted);
  const earlier = formulasOf(before, isKnown);
  const known = complete
    ? await engine.calculate(before, new Set(earlier.keys()))
    : new Map<CellKey, FormulaResult>();
  const changes: Change[] = [];
  for (const [key, result] of found) {
    const cell = now.get(key);
    if (!cell) continue;
    const was = known.get(key);
    const isSame = earlier.get(key)?.formula === cell.formula && was?.value === result.value;
    const isNew = earlier.get(key)?.formula !== cell.formula;
    if (typed.has(key) || !(isSame || isNew))
      changes.push(...shown(cell, result, typed.has(key) && showsDay(after, cell)));
  }
  return { changes, complete };
}

function shown(cell: FormulaCell, { value }: FormulaResult, asDay: boolean): Change[] {
  const cached =
    typeof value === 'number'
      ? ({ kind: 'number', number: value } as const)
      : typeof value === 'boolean'
        ? ({ kind: 'boolean', boolean: value } as const)
        : ({ kind: 'text', text: value } as const);
  const change = cell.change({ kind: 'formula', formula: cell.formula, cached });
  if (!asDay || typeof value !== 'number' || change.kind !== 'write-block') return [change];
  const { why, sheet, at } = change;
  const range = cellRange(at.row, at.column, at.row, at.column);
  return [change, { kind: 'format', why, sheet, range, format: { numberFormat: 'dd/mm/yyyy' } }];
}

/** Whether a formula just typed into a cell without a format of its own shows a day. */
function showsDay(snapshot: WorkbookSnapshot, cell: FormulaCell): boolean {
  if (cell.format !== undefined) return false;
  const rows = snapshot.sheets.find(({ name }) => name === cell.sheet)?.rows ?? [];
  return comesToDay(cell.formula, (letters, row) => {
    const cells = rows.find((one) => one.row === row)?.cells ?? [];
    return isDayFormat(cells.find(({ column }) => column === columnOf(letters))?.format ?? '');
  });
}

function formulasOf(
  { sheets }: WorkbookSnapshot,
  isKnown: (sheet: string, column: number) => boolean,
): ReadonlyMap<CellKey, FormulaCell> {
  const formulas = new Map<CellKey, FormulaCell>();
  for (const { name, rows } of sheets)
    for (const { row, cells } of rows)
      for (const { column, formula, format } of cells) {
        if (formula === undefined || isKnown(name, column)) continue;
        formulas.set(cellKey(name, row, column), {
          sheet: name,
          row,
          formula,
          format,
          change: (content) => ({
            kind: 'write-block',
            why: 'recalculated',
            sheet: name,
            at: { row, column },
            cells: [[content]],
          }),
        });
      }
  return formulas;
}
