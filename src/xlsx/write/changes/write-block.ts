/** Writes a block of cells; each keeps its format. */
import { cellRange, contains, LAST_COLUMN, LAST_SHEET_ROW, type CellRange } from '../../../domain/grid';
import { WorkbookFault, type CellContent } from '../../../workbook';
import {
  addressOf,
  columnStyles,
  type EditedRow,
  holdsFormula,
  releaseFormulas,
  type SheetDocument,
} from '../sheet';
import { EMPTY } from '../written-content';
import type { WorkbookEdit } from '../workbook-edit';
import { sameName, tableName, tableRange } from '../book';
import { needsQuotePrefix, writtenContent, type ContentPlace } from './cell-content';
import type { ChangeOf, Steps } from './change-of';

/** Rows between two looks at the clock. */
const ROWS_A_STEP = 500;

export function* writeBlock(edit: WorkbookEdit, change: ChangeOf<'write-block'>): Steps {
  const { at, cells } = change;
  const width = cells[0]?.length ?? 0;
  if (cells.length === 0 || width === 0) return;
  const range = cellRange(at.row, at.column, at.row + cells.length - 1, at.column + width - 1);
  if (
    range.bottom > LAST_SHEET_ROW ||
    range.right > LAST_COLUMN ||
    cells.some((row) => row.length !== width)
  ) {
    throw new WorkbookFault('range-invalid', { sheet: change.sheet, cell: addressOf(at.row, at.column) });
  }
  const sheet = edit.openSheet(change.sheet);
  const contentAt = (row: number, column: number): CellContent | undefined =>
    cells[row - at.row]?.[column - at.column];
  releaseFormulas(sheet, range, (row, column) => (contentAt(row, column)?.kind ?? 'keep') !== 'keep');
  const write = cellWriter(edit, sheet, range);
  for (let row: number = range.top; row <= range.bottom; row++) {
    const edited = sheet.rows.edit(row);
    for (let column: number = range.left; column <= range.right; column++) {
      const content = contentAt(row, column);
      if (content && content.kind !== 'keep') write(edited, column, content);
    }
    if (row % ROWS_A_STEP === 0) yield;
  }
  sheet.grow(range);
  edit.noteWritten(sheet, range);
}

function cellWriter(
  edit: WorkbookEdit,
  sheet: SheetDocument,
  range: CellRange,
): (row: EditedRow, column: number, content: Exclude<CellContent, { kind: 'keep' }>) => void {
  const styleOfColumn = columnStyles(sheet);
  const tableAt = tableFinder(edit, sheet, range);
  return (row, column, content) => {
    const cell = row.cell(column);
    if (cell && holdsFormula(cell)) edit.formulasChanged = true;
    edit.valuesChanged = true;
    if (content.kind === 'formula') edit.formulasChanged = true;
    const table = content.kind === 'formula' ? tableAt(row.number, column) : undefined;
    const written = writtenContent(edit, content, new Place(sheet.name, row.number, column, table), cell);
    if (written === undefined && !cell) return;
    let style = cell?.style ?? row.style ?? styleOfColumn(column);
    const quoted = needsQuotePrefix(content);
    if (quoted || style !== 0) style = edit.styles.withQuotePrefix(style, quoted);
    if (written === undefined && style === 0) row.remove(column);
    else row.put(column, style, written ?? EMPTY);
  };
}

/** Its address is put together only for a message. */
class Place implements ContentPlace {
  constructor(
    readonly sheet: string,
    private readonly row: number,
    private readonly column: number,
    readonly table: string | undefined,
  ) {}

  get cell(): string {
    return addressOf(this.row, this.column);
  }
}

/** The name of the table a cell stands in, now or once the whole change set is done. */
function tableFinder(
  edit: WorkbookEdit,
  sheet: SheetDocument,
  range: CellRange,
): (row: number, column: number) => string | undefined {
  const planned = edit.plannedTables.filter((table) => sameName(table.sheet, sheet.name));
  const present = edit.tables.ofSheet(sheet.part).flatMap((table) => {
    const area = tableRange(table);
    const name = tableName(table);
    return area && !planned.some((plan) => sameName(plan.name, name)) ? [{ name, range: area }] : [];
  });
  const near = [...planned, ...present].filter((table) => table.range.bottom >= range.top);
  return (row, column) => near.find((table) => contains(table.range, row, column))?.name;
}
