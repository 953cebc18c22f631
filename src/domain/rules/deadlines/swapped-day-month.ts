/**
 * A date whose day and month Excel may have exchanged: typed "05/6/2026" where the computer puts the month
 * first, it became 6 May. Of nineteen such dates that could be checked against other papers all were swapped.
 */
import { parseCivilDate, partsOf } from '../../dates';
import { cellOf, edit } from '../cell-edits';
import type { FindingDatum } from '../../findings';
import { noticedInReading } from '../noticed-in-reading';

export const swappedDayMonth = noticedInReading({
  id: 'swapped-day-month',
  family: 'deadlines',
  severity: 'warning',
  source: 'excel',
  suggest(finding, context) {
    const { sheet, row, column, data } = finding;
    const cell = cellOf(finding, context);
    if (!cell || row === null || column === null) return [];
    return [data.swapped, data.stored].flatMap((date) => {
      const written = asWritten(date);
      return written === null ? [] : [[edit(sheet, row, column, cell.text, written)]];
    });
  },
});

/** "05/6/2026" as text, which no computer reads the other way round. */
function asWritten(date: FindingDatum | undefined): string | null {
  const parsed = typeof date === 'string' ? parseCivilDate(date) : undefined;
  if (parsed === undefined) return null;
  const { year, month, day } = partsOf(parsed);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${two(day)}/${month <= 2 ? two(month) : String(month)}/${String(year)}`;
}
