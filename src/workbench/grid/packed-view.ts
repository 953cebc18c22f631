/** A workbook's picture packed for the way to the page, and unpacked there sheet by sheet. */
import { packCells, unpackCells } from './packed-cells';
import type { PackedCells } from './packed-cells';
import type { SheetView, WorkbookView } from './sheet-view';

export interface PackedView extends Omit<WorkbookView, 'sheets'> {
  readonly sheets: readonly { readonly name: string; readonly data: Omit<SheetView['data'], 'cellData'> }[];
  readonly cells: readonly PackedCells[];
}

export function packView({ sheets, ...rest }: WorkbookView): PackedView {
  return {
    ...rest,
    sheets: sheets.map(({ name, data: { cellData: _, ...data } }) => ({ name, data })),
    cells: sheets.map(({ data }) => packCells(data.cellData)),
  };
}

export async function unpackView(packed: PackedView): Promise<WorkbookView> {
  const { sheets, cells, ...rest } = packed;
  const unpacked: SheetView[] = [];
  for (const [index, { name, data }] of sheets.entries()) {
    const own = cells[index];
    unpacked.push({ name, data: { ...data, cellData: own ? await unpackCells(own, breathe) : {} } });
  }
  return { ...rest, sheets: unpacked };
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
