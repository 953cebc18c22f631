/** The day that a workbook's states are for, fixed in its settings, as if a person had typed it there. */
import type { CivilDate } from '../../domain/dates';
import { column } from '../../domain/grid';
import { messages } from '../../messages';
import type { Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import {
  cellOfName,
  findOwnPlaces,
  NAMES,
  plainOf,
  rowsOfTable,
  SETTING_HEADINGS,
  settingKey,
} from '../structure';

/** Nothing to change where there is no table of settings, or where it says so already. */
export function fixDay(snapshot: WorkbookSnapshot, day: CivilDate): ChangeSet {
  const found = findOwnPlaces(snapshot).tables.settings;
  const why = messages('vi').scoreboard.why.fixedDay;
  const content = { kind: 'date', date: day } as const;
  const changes: Change[] = [];
  if (found) {
    const { columns, range } = found.table;
    const [keyAt, valueAt] = [columns.indexOf(SETTING_HEADINGS.key), columns.indexOf(SETTING_HEADINGS.value)];
    const row = rowsOfTable(found).find(
      ({ cells }) => plainOf(cells[keyAt], false, snapshot.date1904) === settingKey('asOf'),
    );
    const at = row && { row: row.row, column: column(range.left + valueAt) };
    if (at && plainOf(row.cells[valueAt], true, snapshot.date1904) !== day)
      changes.push({ kind: 'write-block', why, sheet: found.sheet.name, at, cells: [[content]] });
  }
  const shown = cellOfName(snapshot, NAMES.day);
  const formula = snapshot.sheets
    .find(({ name }) => name === shown?.sheet)
    ?.rows.find(({ row }) => row === shown?.at.row)
    ?.cells.find((cell) => cell.column === shown?.at.column)?.formula;
  if (changes.length > 0 && shown && formula !== undefined)
    changes.push({
      kind: 'write-block',
      why,
      sheet: shown.sheet,
      at: shown.at,
      cells: [[{ kind: 'formula', formula, cached: content }]],
    });
  return { command: 'fix-day', changes };
}
