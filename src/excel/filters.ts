/**
 * Filters taken off before writing and put back after: Excel misplaces what is written into filtered rows.
 */
import type { CellRange } from '../domain/grid';
import { rangeAddress } from '../domain/grid';
import { sameName } from './addresses';
import type { Conversation } from './office-run';
import type { SheetStructure, WorkbookStructure } from './read-structure';

/** Shows all rows of these sheets; sheets without an active filter are left alone. */
export async function setFiltersAside(
  conversation: Conversation,
  structure: WorkbookStructure,
  sheets: readonly string[],
): Promise<void> {
  for (const sheet of filtered(structure, sheets)) {
    await conversation.room(2 + sheet.tableFilters.length * 2);
    const worksheet = conversation.workbook.worksheets.getItem(sheet.name);
    if (hasCriteria(sheet)) worksheet.autoFilter.clearCriteria();
    for (const { table } of sheet.tableFilters) worksheet.tables.getItem(table).autoFilter.clearCriteria();
  }
}

export async function putFiltersBack(
  conversation: Conversation,
  structure: WorkbookStructure,
  sheets: readonly string[],
): Promise<void> {
  for (const sheet of filtered(structure, sheets)) {
    const worksheet = conversation.workbook.worksheets.getItem(sheet.name);
    if (sheet.filter && hasCriteria(sheet))
      await applyCriteria(conversation, worksheet, sheet.filter.range, sheet.filter.criteria);
    for (const { table, filter } of sheet.tableFilters) {
      const columns = worksheet.tables.getItem(table).columns;
      for (const [index, criterion] of filter.criteria.entries()) {
        if (criterion === null) continue;
        await conversation.room(4, criterion);
        columns.getItemAt(index).filter.apply(criterion);
      }
    }
  }
}

async function applyCriteria(
  conversation: Conversation,
  worksheet: Excel.Worksheet,
  range: CellRange,
  criteria: readonly (Excel.FilterCriteria | null)[],
): Promise<void> {
  for (const [index, criterion] of criteria.entries()) {
    if (criterion === null) continue;
    await conversation.room(3, criterion);
    worksheet.autoFilter.apply(rangeAddress(range), index, criterion);
  }
}

function filtered(structure: WorkbookStructure, sheets: readonly string[]): SheetStructure[] {
  return structure.sheets.filter(
    (sheet) =>
      (hasCriteria(sheet) || sheet.tableFilters.length > 0) &&
      sheets.some((name) => sameName(name, sheet.name)),
  );
}

function hasCriteria(sheet: SheetStructure): boolean {
  return sheet.filter?.criteria.some((criterion) => criterion !== null) ?? false;
}
