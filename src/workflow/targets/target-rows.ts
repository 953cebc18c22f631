/** The rows of the table "MucTieu" as they stand: what each asks, its actual and where that comes from, met or not. */
import type { SheetRow } from '../../domain/grid';
import { isMet, type Target, type TargetBinding } from '../../domain/targets';
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { rowsOfTable } from '../structure';
import { linkIn, type ActualLink } from './actual-links';
import { bindingNamed, findTargetTable, numberIn } from './target-table';

const { headings, gone } = messages('vi').targets.sheet;

export interface TargetRow {
  readonly sheet: string;
  readonly row: SheetRow;
  readonly metric: string;
  readonly binding: TargetBinding | null;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly period: string;
  readonly actual: number | null;
  /** Where the actual comes from; null where it was typed, or there is none. */
  readonly link: ActualLink | null;
  /** Null where there is no actual. */
  readonly met: boolean | null;
  readonly note: string;
  /** The clause of the plan, and the cell it stands in: "Phụ lục!B6". */
  readonly text: string;
  readonly source: string;
  /** The plan no longer states it. */
  readonly gone: boolean;
}

/** Empty where the workbook has no such table. */
export function targetRows(snapshot: WorkbookSnapshot): readonly TargetRow[] {
  const found = findTargetTable(snapshot);
  if (!found) return [];
  return rowsOfTable(found).flatMap(({ row, cells }): TargetRow[] => {
    const cell = (id: keyof typeof headings) => cells[found.table.columns.indexOf(headings[id])];
    const text = (id: keyof typeof headings): string => cell(id)?.text.trim() ?? '';
    const [binding, value, actual] = [
      bindingNamed(text('binding')),
      numberIn(cell('value')),
      numberIn(cell('actual')),
    ];
    if (text('metric') === '' && text('text') === '') return [];
    const formula = cell('actual')?.formula;
    return [
      {
        sheet: found.sheet.name,
        row,
        metric: text('metric'),
        binding,
        value,
        valueMax: numberIn(cell('upper')),
        unit: text('unit'),
        period: text('period'),
        actual,
        link: formula === undefined ? null : linkIn(formula),
        met: binding === null || value === null ? null : isMet(binding, value, text('unit'), actual),
        note: text('note'),
        text: text('text'),
        source: text('source'),
        gone: text('state') === gone,
      },
    ];
  });
}

type Bound = Pick<Target, 'operator' | 'strict' | 'value' | 'valueMax' | 'unit' | 'direction'>;

const OPERATORS: Readonly<Record<TargetBinding, Pick<Bound, 'operator' | 'strict' | 'direction'>>> = {
  'at-least': { operator: '>=', strict: false, direction: null },
  'more-than': { operator: '>=', strict: true, direction: null },
  'at-most': { operator: '<=', strict: false, direction: null },
  'less-than': { operator: '<=', strict: true, direction: null },
  exactly: { operator: '=', strict: false, direction: null },
  range: { operator: 'range', strict: false, direction: null },
  increase: { operator: 'increase_by', strict: false, direction: 'increase' },
  decrease: { operator: 'decrease_by', strict: false, direction: 'decrease' },
};

/** What a row asks, as messages.targets.bound takes it; null where people left it unreadable. */
export function boundOfRow({ binding, value, valueMax, unit }: TargetRow): Bound | null {
  return binding === null || value === null ? null : { ...OPERATORS[binding], value, valueMax, unit };
}
