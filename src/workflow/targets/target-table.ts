/**
 * The table "MucTieu": a row for each target of the plan, with the figure that people enter or link beside it,
 * and whether it is met as a formula.
 */
import { cellAddress, isCellError, type GridCell, type SheetRow } from '../../domain/grid';
import { bindingOf, isMet, type PlanTarget, type TargetBinding } from '../../domain/targets';
import { fold, normalizeText } from '../../domain/text';
import { messages } from '../../messages';
import type { CellContent, WorkbookSnapshot } from '../../workbook';
import {
  quoteText,
  rowsOfTable,
  textContent,
  type CachedValue,
  type FoundTable,
  type ListColumn,
} from '../structure';

export const TARGET_TABLE = 'MucTieu';

const { headings, bindings, verdicts } = messages('vi').targets.sheet;

type HeadingId = keyof typeof headings;

interface KeptRow {
  readonly mark: string;
  readonly binding: TargetBinding | null;
  readonly value: number | null;
  readonly unit: string;
  readonly actual: number | null;
  readonly row: SheetRow;
  /** It was taken from the plan, not added by a person. */
  readonly fromPlan: boolean;
  readonly state: string;
}

/** The table under whatever sheet's name; null where there is none. */
export function findTargetTable(snapshot: WorkbookSnapshot): FoundTable | null {
  for (const sheet of snapshot.sheets) {
    for (const table of sheet.tables) {
      const needed = [headings.metric, headings.binding, headings.value, headings.actual, headings.text];
      const named = table.name === TARGET_TABLE && table.hasHeaderRow;
      if (named && needed.every((heading) => table.columns.includes(heading))) return { sheet, table };
    }
  }
  return null;
}

export function keptRows(found: FoundTable | null): readonly KeptRow[] {
  if (!found) return [];
  const at = (id: HeadingId): number => found.table.columns.indexOf(headings[id]);
  return rowsOfTable(found).map(({ row, cells }) => {
    const text = (id: HeadingId): string => cells[at(id)]?.text.trim() ?? '';
    const value = numberIn(cells[at('value')]);
    return {
      mark: markOf(text('text'), value, text('unit')),
      binding: bindingNamed(text('binding')),
      value,
      unit: text('unit'),
      actual: numberIn(cells[at('actual')]),
      row,
      fromPlan: text('source') !== '',
      state: text('state'),
    };
  });
}

/** Equal where the plan says the same figure in the same words. */
export function markOf(text: string, value: number | null, unit: string): string {
  return `${fold(normalizeText(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()}|${String(value)}|${unit}`;
}

export function rowOf(target: PlanTarget): Readonly<Record<string, CellContent>> {
  const number = (value: number | null): CellContent =>
    value === null ? { kind: 'blank' } : { kind: 'number', number: value };
  return {
    [headings.metric]: textContent(target.metric),
    [headings.binding]: textContent(bindings[bindingOf(target)]),
    [headings.value]: number(target.value),
    [headings.upper]: number(target.valueMax),
    [headings.unit]: textContent(target.unit),
    [headings.period]: textContent(target.period?.value ?? ''),
    [headings.text]: textContent(target.text),
    [headings.source]: textContent(`${target.sheet}!${cellAddress(target)}`),
  };
}

/** `rows` as the finished table has them, for the values shown until Excel recalculates. */
export function targetColumns(
  tableName: string,
  rows: readonly Pick<KeptRow, 'binding' | 'value' | 'unit' | 'actual'>[],
): readonly ListColumn[] {
  return [
    { heading: headings.metric, width: 52 },
    { heading: headings.binding, width: 13, centered: true },
    { heading: headings.value, width: 9, centered: true },
    { heading: headings.upper, width: 9, centered: true },
    { heading: headings.unit, width: 12, centered: true },
    { heading: headings.period, width: 12, centered: true },
    { heading: headings.actual, width: 14, centered: true },
    {
      heading: headings.met,
      width: 16,
      centered: true,
      computed: { formula: metFormula(tableName), cached: rows.map(verdictOf) },
    },
    { heading: headings.note, width: 28 },
    { heading: headings.text, width: 60 },
    { heading: headings.source, width: 18 },
    { heading: headings.state, width: 18, centered: true },
  ];
}

export function verdictOf({
  binding,
  value,
  unit,
  actual,
}: Pick<KeptRow, 'binding' | 'value' | 'unit' | 'actual'>): CachedValue {
  const met = binding === null || value === null ? null : isMet(binding, value, unit, actual);
  return { kind: 'text', text: met === null ? verdicts.open : met ? verdicts.met : verdicts.missed };
}

/** The twin of `isMet`: an actual below 1 under "%" is a share that Excel keeps as a part of one. */
export function metFormula(tableName: string): string {
  const cell = (id: HeadingId): string => `${tableName}[[#This Row],[${headings[id]}]]`;
  const actual = cell('actual');
  const figure = `IF(AND(${cell('unit')}="%",${actual}>0,${actual}<=1),${actual}*100,${actual})`;
  const value = cell('value');
  const is = (binding: TargetBinding): string => `${cell('binding')}=${quoteText(bindings[binding])}`;
  const met = [
    `IF(${is('more-than')},${figure}>${value}`,
    `IF(${is('at-most')},${figure}<=${value}`,
    `IF(${is('less-than')},${figure}<${value}`,
    `IF(AND(${is('exactly')},${value}=0),${figure}=0,${figure}>=${value}))))`,
  ].join(',');
  const known = `AND(ISNUMBER(${actual}),ISNUMBER(${value}))`;
  return `IF(${known},IF(${met},${quoteText(verdicts.met)},${quoteText(verdicts.missed)}),${quoteText(verdicts.open)})`;
}

export function bindingNamed(words: string): TargetBinding | null {
  const all = Object.entries(bindings) as readonly (readonly [TargetBinding, string])[];
  return all.find(([, name]) => name === words)?.[0] ?? null;
}

export function numberIn(cell: GridCell | undefined): number | null {
  const value = cell?.value;
  return typeof value === 'number' && !isCellError(value) ? value : null;
}
