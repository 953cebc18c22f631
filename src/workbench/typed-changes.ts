/** Cells typed into the grid as changes to the workbook. Nothing typed is lost: what is no formula stays as text. */
import { cellAddress, cellRange } from '../domain/grid';
import type { Column, SheetRow } from '../domain/grid';
import type { CellContent, Change, WorkbookFault } from '../workbook';
import type { TypedCell } from './grid/workbook-grid';
import { typedContent } from './typed-cell';

export interface TypedChanges {
  changes(): readonly Change[];
  /** Takes the formula that the fault is about for text from now on; false where it is about none. */
  keepAsText(fault: WorkbookFault): boolean;
  readonly keptAsText: number;
}

export function typedChanges(cells: readonly TypedCell[]): TypedChanges {
  const asText = new Set<TypedCell>();
  return {
    changes: () => cells.flatMap((cell) => changesOf(cell, asText.has(cell))),
    keepAsText({ id, data }) {
      if (id !== 'formula-invalid') return false;
      const faulty = cells.find(
        (cell) =>
          !asText.has(cell) &&
          cell.text?.trim().startsWith('=') === true &&
          cell.sheet === data.sheet &&
          addressOf(cell) === data.cell,
      );
      if (faulty) asText.add(faulty);
      return faulty !== undefined;
    },
    get keptAsText() {
      return asText.size;
    },
  };
}

function changesOf(cell: TypedCell, asText: boolean): Change[] {
  const why = 'typed in the grid';
  const { sheet } = cell;
  const at = positionOf(cell);
  const write = (content: CellContent): Change => ({
    kind: 'write-block',
    why,
    sheet,
    at,
    cells: [[content]],
  });
  if (asText) return [write({ kind: 'text', text: cell.text ?? '' })];
  const typed = typedContent(cell.text);
  if (typed.kind === 'formula') {
    // What it shows is worked out once it stands in the workbook.
    return [write({ ...typed, cached: { kind: 'text', text: '' } })];
  }
  if (typed.kind !== 'share') return [write(typed)];
  const range = cellRange(at.row, at.column, at.row, at.column);
  const numberFormat = typed.decimals === 0 ? '0%' : `0.${'0'.repeat(typed.decimals)}%`;
  return [
    write({ kind: 'number', number: typed.number }),
    { kind: 'format', why, sheet, range, format: { numberFormat } },
  ];
}

function positionOf({ row, column }: TypedCell) {
  return { row: row as SheetRow, column: column as Column };
}

function addressOf(cell: TypedCell): string {
  return cellAddress(positionOf(cell));
}
