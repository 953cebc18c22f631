/** Task sheets of a structured workbook, and units that fill them in. */
import type { CivilDate } from '../../src/domain/dates';
import { taskSheets, UNIT_SHEETS } from '../../src/workflow';
import { blankWorkbook, type XlsxWorkbook } from '../../src/xlsx';

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
