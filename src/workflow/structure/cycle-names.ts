/**
 * A cycle in words, as the table of cycles and the column "Chu kỳ" call it: "Hằng tháng, ngày 25".
 *
 * The words are the key by which a task finds its cycle, so one cycle has one name.
 */
import type { CivilDate } from '../../domain/dates';
import type { Recurrence, RecurrenceUnit, WeekdayCode } from '../../domain/deadlines';
import { dateWords } from './date-words';

const EVERY: Readonly<Record<RecurrenceUnit, string>> = {
  week: 'Hằng tuần',
  month: 'Hằng tháng',
  quarter: 'Hằng quý',
  'half-year': 'Sáu tháng một lần',
  year: 'Hằng năm',
};

const UNIT: Readonly<Record<RecurrenceUnit, string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': 'nửa năm',
  year: 'năm',
};

const WEEKDAY: Readonly<Record<WeekdayCode, string>> = {
  MO: 'thứ hai',
  TU: 'thứ ba',
  WE: 'thứ tư',
  TH: 'thứ năm',
  FR: 'thứ sáu',
  SA: 'thứ bảy',
  SU: 'chủ nhật',
};

/** What a recurring task's deadline says: its recurrence, and its own first and last day where it has them. */
export interface NamedCycle {
  readonly recurrence: Recurrence;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

export function cycleName({ recurrence: cycle, from, until }: NamedCycle): string {
  const interval = cycle.interval ?? 1;
  const parts = [interval > 1 ? `${String(interval)} ${UNIT[cycle.every]} một lần` : EVERY[cycle.every]];
  const day = dayWords(cycle);
  if (day !== '') parts.push(day);
  if (from !== null) parts.push(`từ ${dateWords(from)}`);
  if (until !== null) parts.push(`đến ${dateWords(until)}`);
  return parts.join(', ');
}

/** "Hằng tháng; hằng năm, ngày 15 tháng 12". */
export function cyclesName(cycles: readonly NamedCycle[]): string {
  return cycles
    .map(cycleName)
    .map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join('; ');
}

function dayWords(cycle: Recurrence): string {
  const { day, month } = cycle;
  const inMonth =
    cycle.every === 'week' || cycle.every === 'month' || month === undefined
      ? ''
      : month === 'last'
        ? 'tháng cuối'
        : cycle.every === 'year'
          ? `tháng ${String(month)}`
          : `tháng thứ ${String(month)}`;
  const onDay =
    day === undefined
      ? ''
      : typeof day === 'number'
        ? `ngày ${String(day)}`
        : day === 'last'
          ? 'ngày cuối'
          : cycle.every === 'week'
            ? WEEKDAY[day]
            : `${WEEKDAY[day]} cuối tháng`;
  return [onDay, inMonth].filter((words) => words !== '').join(' ');
}
