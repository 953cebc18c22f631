/** Settings changed in the pane, written into the table CauHinh beside their keys. */
import type { CivilDate } from '../../domain/dates';
import type { Column } from '../../domain/grid';
import type { PlanSettings } from '../../domain/plan';
import { messages } from '../../messages';
import { WorkbookFault } from '../../workbook';
import type { Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import {
  SETTINGS,
  SETTING_HEADINGS,
  findOwnPlaces,
  plainOf,
  readSettings,
  rowsOfTable,
  placeList,
  settingContent,
  settingsList,
  type FoundTable,
} from '../structure';

/** Only values that differ are written; a row that the table lacks, as one of an earlier version may, is added. Throws `sheet-not-found` where the workbook has no such table. */
export function changeSettings(snapshot: WorkbookSnapshot, settings: PlanSettings): ChangeSet {
  const found = findOwnPlaces(snapshot).tables.settings;
  if (!found) throw new WorkbookFault('sheet-not-found', { sheet: 'Danh mục' });
  const { settings: stored, asOf } = readSettings(found, snapshot.date1904);
  const keyAt = found.table.columns.indexOf(SETTING_HEADINGS.key);
  const valueAt = found.table.columns.indexOf(SETTING_HEADINGS.value);
  const changes = rowsOfTable(found).flatMap(({ row, cells }): Change[] => {
    const key = plainOf(cells[keyAt], false, snapshot.date1904);
    const setting = SETTINGS.find((candidate) => candidate.key === key);
    if (!setting || setting.id === 'asOf' || stored[setting.id] === settings[setting.id]) return [];
    return [
      {
        kind: 'write-block',
        why: messages('vi').pane.settings.save,
        sheet: found.sheet.name,
        at: { row, column: (found.table.range.left + valueAt) as Column },
        cells: [[settingContent(setting, settings, asOf)]],
      },
    ];
  });
  return { command: 'settings', changes: [...changes, ...missingRows(snapshot, found, settings, asOf)] };
}

function missingRows(
  snapshot: WorkbookSnapshot,
  found: FoundTable,
  settings: PlanSettings,
  asOf: CivilDate | null,
): readonly Change[] {
  const { table, sheet } = found;
  const list = settingsList(table.name, found, settings, asOf);
  const why = messages('vi').pane.settings.save;
  const corner = { row: table.range.top, column: table.range.left };
  return list.added.length === 0
    ? []
    : placeList(sheet.name, list, found, corner, why, snapshot.date1904).changes;
}
