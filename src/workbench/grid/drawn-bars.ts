/** A sheet's data bars, handed to the grid the way it draws them: in their cells, one colour, the number left showing. */
import type { GridCellData, SheetData } from './sheet-view';

interface BarInCell {
  readonly color: string;
  readonly value: number;
  readonly startPoint: number;
  readonly isGradient: false;
  readonly isShowValue: true;
}

export interface DrawnSheet extends Omit<SheetData, 'bars' | 'cellData'> {
  readonly cellData: Readonly<
    Record<number, Readonly<Record<number, GridCellData & { readonly dataBar?: BarInCell }>>>
  >;
}

/** The sheet's own rows are left as they are. */
export function withBarsDrawn({ bars = [], cellData: plain, ...data }: SheetData): DrawnSheet {
  const cellData: Record<number, DrawnSheet['cellData'][number]> = { ...plain };
  for (const { row, column, color, value, startPoint } of bars) {
    const dataBar: BarInCell = { color, value, startPoint, isGradient: false, isShowValue: true };
    const cells = cellData[row - 1];
    cellData[row - 1] = { ...cells, [column - 1]: { ...cells?.[column - 1], dataBar } };
  }
  return { ...data, cellData };
}
