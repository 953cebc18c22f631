/** A sheet of which no more is told than `known`: nothing stands on it, as far as anybody looked. */
import type { SheetSnapshot } from './snapshot';

type Known = Pick<SheetSnapshot, 'name' | 'position' | 'visibility'> & Partial<SheetSnapshot>;

export function emptySheet(known: Known): SheetSnapshot {
  return {
    usedRange: null,
    rows: [],
    merges: [],
    tables: [],
    protected: false,
    autoFilter: null,
    hiddenRows: [],
    hiddenColumns: [],
    hyperlinks: [],
    notes: [],
    columnWidths: [],
    frozen: null,
    ...known,
  };
}
