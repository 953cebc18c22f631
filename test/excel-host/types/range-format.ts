/**
 * RangeFormat and its parts: font, fill, borders, alignment, widths and heights, locking.
 */
import type { CellFormat } from '../../../src/workbook';
import { column, sheetRow } from '../../../src/domain/grid';
import { charactersOf } from '../widths';
import type { CellLook } from '../looks';
import { PLAIN } from '../looks';
import type { HostRange } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { bare, borderStyle, fontFormat, recordFormat } from '../record-look';

/** Changes the look of every cell; whole columns and rows would make a million cells, so tests use none. */
function restyle({ sheet, range }: HostRange, change: (look: CellLook) => CellLook): void {
  sheet.requireOpen();
  for (let row: number = range.top; row <= range.bottom; row++)
    for (let at: number = range.left; at <= range.right; at++) {
      const cell = sheet.touch(row, at);
      cell.look = change(cell.look);
    }
}

function look({ sheet, range }: HostRange): CellLook {
  return sheet.cell(range.top, range.left)?.look ?? PLAIN;
}

function setter<V>(
  change: (look: CellLook, value: V) => CellLook,
  format: (value: V) => CellFormat,
): (self: HostRange, value: unknown) => void {
  return (self, value) => {
    restyle(self, (before) => change(before, value as V));
    recordFormat(self.sheet, self.range, format(value as V));
  };
}

export const rangeFormat: (self: HostRange) => OfficeObject = officeType<HostRange>('RangeFormat', {
  get: {
    HorizontalAlignment: (self) => look(self).horizontal,
    VerticalAlignment: (self) => look(self).vertical,
    WrapText: (self) => look(self).wrap,
    IndentLevel: (self) => look(self).indent,
    ColumnWidth: ({ sheet, range }) => sheet.columnWidths.get(range.left) ?? 48,
    RowHeight: ({ sheet, range }) => sheet.rowHeights.get(range.top) ?? 15,
  },
  set: {
    HorizontalAlignment: setter<string>(
      (before, horizontal) => ({ ...before, horizontal }),
      (value) => ({ horizontal: value.toLowerCase() as NonNullable<CellFormat['horizontal']> }),
    ),
    VerticalAlignment: setter<string>(
      (before, vertical) => ({ ...before, vertical }),
      (value) => ({ vertical: value.toLowerCase() as NonNullable<CellFormat['vertical']> }),
    ),
    WrapText: setter<boolean>(
      (before, wrap) => ({ ...before, wrap }),
      (wrap) => ({ wrap }),
    ),
    IndentLevel: setter<number>(
      (before, indent) => ({ ...before, indent }),
      (indent) => ({ indent }),
    ),
    ColumnWidth: ({ sheet, range }, value) => {
      sheet.requireOpen();
      for (let at: number = range.left; at <= range.right; at++) {
        sheet.columnWidths.set(at, Number(value));
        const width = charactersOf(Number(value));
        sheet.book.record({
          why: 'host',
          kind: 'column-widths',
          sheet: sheet.name,
          widths: [{ column: column(at), width }],
        });
      }
    },
    RowHeight: ({ sheet, range }, value) => {
      sheet.requireOpen();
      for (let row: number = range.top; row <= range.bottom; row++) sheet.rowHeights.set(row, Number(value));
      recordHeight({ sheet, range }, Number(value));
    },
  },
  navigate: {
    Font: (self) => rangeFont(self),
    Fill: (self) => rangeFill(self),
    Borders: (self) => borders(self),
    Protection: (self) => formatProtection(self),
  },
  call: {
    AutofitRows: ({ sheet, range }) => {
      sheet.requireOpen();
      for (let row: number = range.top; row <= range.bottom; row++) sheet.rowHeights.delete(row);
      recordHeight({ sheet, range }, null);
    },
  },
});

function recordHeight({ sheet, range }: HostRange, height: number | null): void {
  const heights = [{ from: sheetRow(range.top), to: sheetRow(range.bottom), height }];
  sheet.book.record({ why: 'host', kind: 'row-heights', sheet: sheet.name, heights });
}

const FONT = ['name', 'size', 'bold', 'italic', 'underline', 'strikethrough', 'color'] as const;

function wire(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

const rangeFont = officeType<HostRange>('RangeFont', {
  get: Object.fromEntries(FONT.map((name) => [wire(name), (self: HostRange) => look(self).font[name]])),
  set: Object.fromEntries(
    FONT.map((name) => [
      wire(name),
      setter<unknown>(
        (before, value) => ({ ...before, font: { ...before.font, [name]: value } }),
        (value) => ({ font: fontFormat({ [name]: value }) }),
      ),
    ]),
  ),
});

const rangeFill = officeType<HostRange>('RangeFill', {
  get: { Color: (self) => look(self).fill || '#FFFFFF' },
  set: {
    Color: setter<string>(
      (before, fill) => ({ ...before, fill }),
      (fill) => ({ fill: bare(fill) }),
    ),
  },
  call: {
    Clear: (self) => {
      restyle(self, (before) => ({ ...before, fill: '' }));
      recordFormat(self.sheet, self.range, { fill: null });
    },
  },
});

const formatProtection = officeType<HostRange>('FormatProtection', {
  get: { Locked: (self) => look(self).locked },
  set: {
    Locked: setter<boolean>(
      (before, locked) => ({ ...before, locked }),
      (locked) => ({ locked }),
    ),
  },
});

interface HostEdge {
  readonly self: HostRange;
  readonly edge: string;
}

const borders = officeType<HostRange>('RangeBorderCollection', {
  call: { GetItem: (self, [edge]) => border({ self, edge: String(edge) }) },
});

const border = officeType<HostEdge>('RangeBorder', {
  set: {
    Style: (at, value) => {
      draw(at, { style: String(value) });
    },
    Weight: (at, value) => {
      draw(at, { weight: String(value) });
    },
    Color: (at, value) => {
      draw(at, { color: String(value) });
    },
  },
});

const SIDES: Readonly<Record<string, readonly string[]>> = {
  EdgeTop: ['top'],
  EdgeBottom: ['bottom'],
  EdgeLeft: ['left'],
  EdgeRight: ['right'],
  InsideHorizontal: ['top', 'bottom'],
  InsideVertical: ['left', 'right'],
};

function draw({ self, edge }: HostEdge, part: { style?: string; weight?: string; color?: string }): void {
  const { sheet, range } = self;
  sheet.requireOpen();
  for (let row: number = range.top; row <= range.bottom; row++)
    for (let at: number = range.left; at <= range.right; at++)
      for (const side of SIDES[edge] ?? []) {
        if (!reaches(edge, side, row, at, self)) continue;
        const cell = sheet.touch(row, at);
        const drawn = { style: 'Continuous', ...cell.look.borders[side], ...part };
        cell.look = { ...cell.look, borders: { ...cell.look.borders, [side]: drawn } };
      }
  /** All edges of a range are drawn alike, the top one first: it is recorded once the range is done. */
  const first = sheet.cell(range.top, range.left)?.look.borders.top;
  if (edge !== 'EdgeTop' || !first) return;
  recordFormat(sheet, range, {
    border: {
      style: borderStyle(first),
      ...(first.color === undefined || first.style === 'None' ? {} : { color: bare(first.color) }),
    },
  });
}

function reaches(edge: string, side: string, row: number, at: number, { range }: HostRange): boolean {
  const onEdge = {
    top: row === range.top,
    bottom: row === range.bottom,
    left: at === range.left,
    right: at === range.right,
  };
  const outer = side in onEdge && onEdge[side as keyof typeof onEdge];
  return edge.startsWith('Edge') ? outer : !outer;
}
