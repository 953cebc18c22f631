/**
 * Excel tables: laid over cells that are already written, never filled row by row.
 */
import { rangeAddress } from '../domain/grid';
import type { ChangeOf } from '../workbook';
import { sameName } from './addresses';
import type { Writing } from './writing';

const USUAL_STYLE = 'TableStyleMedium2';

export async function writeTable(writing: Writing, change: ChangeOf<'table'>): Promise<void> {
  await writing.conversation.room(8);
  const table = writing.tableNames.some((name) => sameName(name, change.name))
    ? resized(writing, change)
    : made(writing, change);
  if (change.showFilter !== undefined) table.showFilterButton = change.showFilter;
  if (change.bandedRows !== undefined) table.showBandedRows = change.bandedRows;
}

function resized(writing: Writing, change: ChangeOf<'table'>): Excel.Table {
  const table = writing.sheet(change.sheet).tables.getItem(change.name);
  table.resize(rangeAddress(change.range));
  if (change.style !== undefined) table.style = change.style;
  return table;
}

function made(writing: Writing, change: ChangeOf<'table'>): Excel.Table {
  const table = writing.sheet(change.sheet).tables.add(rangeAddress(change.range), true);
  table.name = change.name;
  table.style = change.style ?? USUAL_STYLE;
  writing.tableNames.push(change.name);
  return table;
}
