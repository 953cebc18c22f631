/**
 * What each cell of the annex is to hold for a period: a live formula where the task table or other lines
 * answer, what people entered, or nothing at all; never a 0 that nobody entered.
 */
import { compute, PARTLY_COMPUTED, takesValue, type ComputedId, type PlanOnDay } from '../../domain/annex';
import type { CellContent } from '../../workbook';
import { contentOf, figureOf, type CellsAt } from './annex-cells';
import { computedFormula } from './computed-formulas';
import { derivedFormula, derivedValue, sourcesOf, type RefCells } from './derived-formulas';
import type { HarvestedLine } from './harvest';
import { entryContent, type EntryValue, type IndicatorEntry } from './indicator-table';
import { ANNEX_NAMES } from './names';

export interface FilledLine {
  readonly asked: HarvestedLine;
  /** 'heading' takes no figure; 'foreign' holds a formula that is not ours and stays. */
  readonly kind: 'entered' | 'computed' | 'derived' | 'foreign' | 'heading';
  readonly content: CellContent;
  /** The number it shows; null where it shows none. */
  readonly figure: number | null;
  /** What a person entered for the period. */
  readonly entered: EntryValue | null;
  readonly note: string;
  readonly compute: ComputedId | null;
}

export interface TaskSource {
  /** Name of the task table in formulas. */
  readonly table: string;
  readonly plan: PlanOnDay;
}

/** `tasks` is null where the workbook has no task table, or one that lacks columns. */
export function filledLines(
  lines: readonly HarvestedLine[],
  entries: ReadonlyMap<HarvestedLine, IndicatorEntry>,
  tasks: TaskSource | null,
  cellAt: CellsAt,
  refCells: RefCells,
): readonly FilledLine[] {
  const filled = lines.map((asked): FilledLine => {
    const { placed } = asked;
    const entry = entries.get(asked);
    const entered = entry?.value ?? null;
    const base = { asked, entered, note: entry?.note ?? '', compute: null };
    const standing = contentOf(placed, cellAt, refCells);
    if (standing.kind === 'foreign') {
      const figure = figureOf(standing.value);
      return { ...base, kind: 'foreign', content: { kind: 'keep' }, figure };
    }
    const id = placed.line.compute;
    if (id !== undefined && tasks && !(PARTLY_COMPUTED.has(id) && entered !== null)) {
      const figure = compute(id, tasks.plan);
      if (figure !== null || !PARTLY_COMPUTED.has(id)) {
        const formula = computedFormula(id, tasks.table, ANNEX_NAMES.to);
        return { ...base, kind: 'computed', compute: id, figure, content: formulaContent(formula, figure) };
      }
    }
    if (!takesValue(placed.line) && entered === null) {
      return { ...base, kind: 'heading', content: { kind: 'keep' }, figure: null };
    }
    return { ...base, kind: 'entered', content: entryContent(entered), figure: figureOf(entered) };
  });
  return withDerived(filled, refCells);
}

/** Totals come last: they look at what the others hold. */
function withDerived(filled: readonly FilledLine[], refCells: RefCells): readonly FilledLine[] {
  const byRef = new Map(filled.map((line) => [line.asked.code, line]));
  const isDerived = (line: FilledLine): boolean =>
    line.kind === 'entered' &&
    line.entered === null &&
    line.asked.placed.line.derived !== undefined &&
    // Excel adds numbers only: a source that was typed as text would be left out without a word.
    sourcesOf(line.asked.placed.line.derived).every((ref) => typeof byRef.get(ref)?.entered !== 'string');
  const inWork = new Set<string>();
  const figureAt = (ref: string): number | null => {
    const line = byRef.get(ref);
    if (!line || inWork.has(ref)) return null;
    const { derived } = line.asked.placed.line;
    if (!derived || !isDerived(line)) return line.figure;
    inWork.add(ref);
    const value = derivedValue(derived, figureAt);
    inWork.delete(ref);
    return value;
  };
  return filled.map((line) => {
    const { placed, code } = line.asked;
    const { derived } = placed.line;
    if (!derived || !isDerived(line)) return line;
    const formula = derivedFormula(derived, placed.sheet, refCells);
    if (formula === undefined) return line;
    const figure = figureAt(code);
    return { ...line, kind: 'derived', figure, content: formulaContent(formula, figure) };
  });
}

export function formulaContent(formula: string, figure: number | null): CellContent {
  return {
    kind: 'formula',
    formula,
    cached: figure === null ? { kind: 'text', text: '' } : { kind: 'number', number: figure },
  };
}
