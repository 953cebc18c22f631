/**
 * Colours of rows in the grid: what our conditional formats in the file come to on the day. The grid itself does
 * not calculate.
 */
import type { CivilDate } from '../domain/dates';
import { overviewOf } from '../domain/plan';
import type { WorkbookSnapshot } from '../workbook';
import { colouredBoard, colouredCells, trackedPlanFrom } from '../workflow';
import type { ColouredCells } from '../workflow';
import type { WorkbookLook } from '../xlsx';

export function highlightsOf(
  snapshot: WorkbookSnapshot,
  look: WorkbookLook,
  today: CivilDate,
): readonly ColouredCells[] {
  const formats = look.sheets.flatMap(({ name, ownedFormats }) =>
    ownedFormats.map((format) => ({ sheet: name, ...format })),
  );
  const { tasks, fixedDay, settings, daysOff } = trackedPlanFrom(snapshot);
  if (formats.length === 0 || !tasks) return [];
  const onDay = overviewOf(tasks, fixedDay ?? today, settings, daysOff).tasks;
  return [...colouredCells(snapshot, formats, onDay), ...colouredBoard(snapshot, formats)];
}
