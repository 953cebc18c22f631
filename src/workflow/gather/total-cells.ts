/** Writes the totals into the office's form: live formulas, each with a note that says where its parts stand. */
import type { CombinedLine, PlacedLine, Total } from '../../domain/annex';
import { cellRange, columnLetters } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import { cellsOf, contentOf, type RefCells } from '../annex';
import { quoteSheet } from '../structure';
import type { PartsSheets } from './parts-sheets';
import { totalFormula, type FormulaPlaces } from './total-formulas';

export interface TotalCells {
  readonly changes: readonly Change[];
  /** References of lines whose cell holds what a person typed, with that. */
  readonly typedOver: ReadonlyMap<string, string>;
}

/** `earlier`: totals as the last run left them. `replace`: totals go where figures were typed, too. */
export function totalCells(
  snapshot: WorkbookSnapshot,
  placed: readonly PlacedLine[],
  lines: readonly CombinedLine[],
  totals: readonly Total[],
  earlier: readonly Total[],
  parts: PartsSheets,
  replace: boolean,
): TotalCells {
  const words = messages('vi').gather;
  const byRef = new Map(placed.map((line) => [line.ref, line]));
  const columns = new Map(parts.columns.map((own) => [own.line.ref, own]));
  const places: FormulaPlaces = {
    sheet: parts.sheet,
    lastRow: parts.lastRow,
    columnsOf: (ref) => columns.get(ref),
    totalAt: (ref) => {
      const line = byRef.get(ref);
      return line && { sheet: line.sheet, at: line.value };
    },
  };
  const typedOver = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const sheet of snapshot.sheets) {
    for (const { row, column, text } of sheet.notes)
      notes.set(`${sheet.name} ${String(row)} ${String(column)}`, text);
  }
  const cellAt = cellsOf(snapshot);
  const refCells: RefCells = new Map(placed.map(({ ref, sheet, value }) => [ref, { sheet, at: value }]));
  const changes = lines.flatMap((line, index): Change[] => {
    const [place, total] = [byRef.get(line.ref), totals[index]];
    if (!place || !total || line.combination.kind === 'none') return [];
    const { sheet, value: at } = place;
    const cell = cellAt(sheet, at);
    const formula = totalFormula(line, sheet, places);
    const isTotal =
      cell?.formula !== undefined &&
      (cell.formula === formula || cell.formula.includes(`${quoteSheet(parts.sheet)}!`));
    const isOurs =
      cell?.formula === undefined
        ? cell?.value === earlier[index]?.value
        : isTotal || contentOf(place, cellAt, refCells).kind === 'ours';
    const isFilled = cell !== undefined && cell.text.trim() !== '';
    // Where no unit gave a figure, what the office counts or typed itself says more than a blank.
    if (total.value === null && isFilled && !isTotal) return [];
    if (isFilled && !isOurs && !replace) {
      typedOver.set(line.ref, cell.text);
      return [];
    }
    const own = columns.get(line.ref);
    const numberFormat = formatOf(line);
    const range = cellRange(at.row, at.column, at.row, at.column);
    const known = notes.get(`${sheet} ${String(at.row)} ${String(at.column)}`);
    const note = words.sheet.note({
      from: total.from,
      sheet: parts.sheet,
      column: own ? columnLetters(own.columns[0]) : '',
    });
    return [
      {
        kind: 'write-block',
        why: words.reason.total,
        sheet,
        at,
        cells: [[totalContent(total, formula)]],
      },
      {
        kind: 'format',
        why: words.reason.total,
        sheet,
        range,
        format: { numberFormat, ...(typeof total.value === 'string' ? { wrap: true } : {}) },
      },
      ...(known === undefined || known.startsWith(words.sheet.noteOpening)
        ? [{ kind: 'note', why: words.reason.total, sheet, at, text: note } as const]
        : []),
    ];
  });
  return { changes, typedOver };
}

function totalContent({ value }: Total, formula: string | undefined): CellContent {
  if (formula !== undefined) {
    return {
      kind: 'formula',
      formula,
      cached:
        typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value ?? '' },
    };
  }
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
}

/** Thousands parted by dots on any computer. */
const COUNT = '[>=1000000]#\\.000\\.000;[>=1000]#\\.000;0';

function formatOf({ combination, line }: CombinedLine): string {
  return combination.kind === 'sum' && !/đồng|vnd/iu.test(line.unit) ? COUNT : 'General';
}
