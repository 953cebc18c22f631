/**
 * Indicators of a statistics form: number, label, unit and figure of each line, and which line it divides.
 */
import { column as toColumn, sheetRow, type GridCell } from '../../grid';
import { joinParts } from '../../text';
import type { GridView, ViewCell } from '../grid-view';
import type { ColumnReading, FieldSource, IndicatorField, RecognizedIndicator } from '../recognized';
import type { ClassifiedRow } from '../rows/classify-rows';
import { numberOf } from '../rows/row-facts';
import { readAnnexValue, readOptions, valueTypeOf } from './annex-values';
import { indicatorCode, indicatorNumber, isDamagedNumber, repairNumber } from './indicator-number';
import { indicatorPlaces } from './indicator-places';

interface Draft {
  readonly row: number;
  rawNumber: string;
  label: string;
  unit: string;
  rawValue: string;
  note: string;
  readonly other: Map<number, string>;
  readonly sourceRows: number[];
  readonly sources: Partial<Record<IndicatorField, FieldSource>>;
  valueCell: GridCell | undefined;
}

export function readIndicators(
  view: GridView,
  columns: readonly ColumnReading[],
  rows: readonly ClassifiedRow[],
): RecognizedIndicator[] {
  const drafts = draftIndicators(view, columns, rows);
  const numbers = normalNumbers(drafts);
  const places = indicatorPlaces(numbers);
  const headings = new Map(columns.map((column) => [column.column as number, column.heading]));
  const usedIds = new Set<string>();
  return drafts.map((draft, index): RecognizedIndicator => {
    const number = numbers[index] ?? null;
    const read = readAnnexValue(draft.valueCell, draft.rawValue, draft.unit);
    const options = readOptions(draft.unit);
    const { level, parentNumber } = places[index] ?? { level: 1, parentNumber: null };
    return {
      id: idOf(number, draft.row, usedIds),
      number,
      rawNumber: draft.rawNumber,
      label: draft.label,
      unit: draft.unit,
      rawValue: draft.rawValue,
      value: read.value,
      ...(read.numerator === undefined ? {} : { numerator: read.numerator }),
      ...(read.denominator === undefined ? {} : { denominator: read.denominator }),
      valueType: valueTypeOf(draft.unit, draft.label, read, options),
      ...(options ? { options } : {}),
      note: draft.note,
      other: [...draft.other].map(([column, text]) => ({
        column: toColumn(column),
        heading: headings.get(column) ?? '',
        text,
      })),
      level,
      parentNumber,
      sourceRows: draft.sourceRows.map(sheetRow),
      sources: draft.sources,
    };
  });
}

function draftIndicators(
  view: GridView,
  columns: readonly ColumnReading[],
  rows: readonly ClassifiedRow[],
): Draft[] {
  const drafts: Draft[] = [];
  const byRow = new Map<number, Draft>();
  for (const { facts, reading } of rows) {
    if (reading.role === 'indicator') {
      const draft = newDraft(facts.row);
      for (const column of columns) {
        const cell = cellFor(view, facts.row, column);
        if (cell) put(draft, column, cell, view);
      }
      if (facts.heading && draft.rawNumber === '') {
        draft.rawNumber = facts.heading.number.text;
        draft.label = facts.heading.title;
      } else if (draft.label === '' && facts.sole) draft.label = facts.sole.text;
      drafts.push(draft);
      byRow.set(facts.row, draft);
    } else if (reading.role === 'continuation' && reading.continues !== undefined) {
      const draft = byRow.get(reading.continues);
      if (!draft) continue;
      draft.sourceRows.push(facts.row);
      for (const cell of facts.cells) {
        const column = columns.find((candidate) => candidate.column === cell.column);
        if (column && column.field !== 'number') put(draft, column, cell, view);
      }
    }
  }
  return drafts;
}

/** "Trong đó" merged down says nothing about the rows under its first. */
function cellFor(view: GridView, row: number, column: ColumnReading): ViewCell | undefined {
  const own = view.own(row, column.column);
  if (own || column.field === 'number') return own;
  const merge = view.mergeAt(row, column.column);
  return merge && merge.left === merge.right ? view.seen(row, column.column) : undefined;
}

function put(draft: Draft, column: ColumnReading, cell: ViewCell, view: GridView): void {
  const field = column.field;
  const source = { row: sheetRow(cell.row), column: toColumn(cell.column) };
  switch (field) {
    case 'number':
      draft.rawNumber = numberOf(cell, view.date1904);
      break;
    case 'label':
      draft.label = joinParts(draft.label, cell.text);
      break;
    case 'unit':
      draft.unit = joinParts(draft.unit, cell.text);
      break;
    case 'value':
      draft.valueCell = draft.rawValue === '' ? cell.cell : undefined;
      draft.rawValue = joinParts(draft.rawValue, cell.text);
      break;
    case 'note':
      draft.note = joinParts(draft.note, cell.text);
      break;
    default:
      draft.other.set(column.column, joinParts(draft.other.get(column.column) ?? '', cell.text));
      return;
  }
  draft.sources[field] ??= source;
}

function normalNumbers(drafts: readonly Draft[]): (string | null)[] {
  const plain = drafts.map((draft) => {
    const isCode = indicatorCode(draft.rawNumber) !== undefined;
    return !isCode && isDamagedNumber(draft.rawNumber) ? undefined : indicatorNumber(draft.rawNumber);
  });
  const known = new Set(plain.filter((number): number is string => typeof number === 'string'));
  return plain.map((number, index) => {
    if (number !== undefined) return number;
    const before = plain.slice(0, index).findLast((other) => typeof other === 'string') ?? undefined;
    const after = plain.slice(index + 1).find((other) => typeof other === 'string') ?? undefined;
    return repairNumber(drafts[index]?.rawNumber ?? '', before, after, known);
  });
}

function idOf(number: string | null, row: number, used: Set<string>): string {
  const id = number === null || used.has(number) ? `row${String(row)}` : number;
  used.add(id);
  return id;
}

function newDraft(row: number): Draft {
  return {
    row,
    rawNumber: '',
    label: '',
    unit: '',
    rawValue: '',
    note: '',
    other: new Map(),
    sourceRows: [row],
    sources: {},
    valueCell: undefined,
  };
}
