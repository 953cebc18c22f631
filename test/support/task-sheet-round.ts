/** Task sheets of a structured workbook, and units that fill them in. */
import type { CivilDate } from '../../src/domain/dates';
import { column, sheetRow } from '../../src/domain/grid';
import type { CellContent } from '../../src/workbook';
import { taskSheets, UNIT_SHEETS } from '../../src/workflow';
import { blankWorkbook, type XlsxWorkbook } from '../../src/xlsx';
import { changeSet } from './written-workbook';

/** The workbook of each unit, by its name. */
export function sheetsOf(master: XlsxWorkbook, day: string): ReadonlyMap<string, XlsxWorkbook> {
  const out = taskSheets(master.snapshot(), { asOf: day as CivilDate });
  if (!out) throw new Error('no task table');
  return new Map(
    out.sheets.map((sheet) => {
      const workbook = blankWorkbook({ sheets: UNIT_SHEETS });
      workbook.apply(sheet.changeSet());
      return [sheet.unit, workbook];
    }),
  );
}

/** Types into the row of the task table at this place (0 for the first), lock or no lock. Gives the addresses' row. */
export function fill(
  workbook: XlsxWorkbook,
  place: number,
  cells: Readonly<Record<string, CellContent>>,
): void {
  for (const sheet of workbook.snapshot().sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.startsWith('NhiemVu'));
    if (!table) continue;
    const row = sheetRow(table.range.top + 1 + place);
    workbook.apply(
      changeSet(
        { kind: 'protect', sheet: sheet.name, on: false },
        ...Object.entries(cells).map(([heading, content]) => ({
          kind: 'write-block' as const,
          sheet: sheet.name,
          at: { row, column: column(table.range.left + table.columns.indexOf(heading)) },
          cells: [[content]],
        })),
      ),
    );
    return;
  }
  throw new Error('no task table');
}

/** A workbook with one sheet of these rows: texts, and days as { date }. */
export function sheetOfRows(
  sheet: string,
  rows: readonly (readonly (string | { readonly date: string })[])[],
): XlsxWorkbook {
  const workbook = blankWorkbook({ sheets: [sheet] });
  const width = Math.max(...rows.map((row) => row.length));
  workbook.apply(
    changeSet({
      kind: 'write-block',
      sheet,
      at: { row: sheetRow(1), column: column(1) },
      cells: rows.map((row) =>
        Array.from({ length: width }, (_, index): CellContent => {
          const cell = row[index] ?? '';
          if (cell === '') return { kind: 'blank' };
          return typeof cell === 'string'
            ? { kind: 'text', text: cell }
            : { kind: 'date', date: cell.date as CivilDate };
        }),
      ),
    }),
  );
  return workbook;
}
