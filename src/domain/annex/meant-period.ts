/**
 * Which period is meant where only its kind is said: "quý I" pressed in December is next year's, "năm" pressed
 * in January is the year that has just been closed.
 */
import { daysBetween, partsOf, type CivilDate } from '../dates';
import {
  DEFAULT_PERIOD_SETTINGS,
  proposePeriod,
  standardPeriod,
  type PeriodSettings,
  type ReportingPeriod,
  type StandardPeriodKind,
} from './periods';

/** Days after the day of sending in which a report may still be worked on. */
const STILL_WORKED_ON = 31;

/** The plan's own year counts first: the tasks of a workbook are of that year. */
export function periodOfKind(
  kind: StandardPeriodKind,
  today: CivilDate,
  planYear: number | null,
  settings: PeriodSettings = DEFAULT_PERIOD_SETTINGS,
): ReportingPeriod {
  if (planYear !== null) return standardPeriod(kind, planYear, settings);
  const { year } = partsOf(today);
  const candidates = [year + 1, year, year - 1].map((each) => standardPeriod(kind, each, settings));
  const begun = candidates.filter(({ from }) => from <= today);
  const [latest, before] = begun;
  const sentSince = before?.sendBy ? daysBetween(before.sendBy, today) : Infinity;
  const isLate = latest !== undefined && latest.to >= today && sentSince <= STILL_WORKED_ON;
  return (isLate ? before : latest) ?? standardPeriod(kind, year, settings);
}

/** The report that goes up next; the whole year for a plan of a year gone by, the first for one yet to come. */
export function proposedPeriod(
  today: CivilDate,
  planYear: number | null,
  settings: PeriodSettings = DEFAULT_PERIOD_SETTINGS,
): ReportingPeriod {
  const next = proposePeriod(today, settings);
  if (planYear === null || planYear === next.year) return next;
  return standardPeriod(planYear < next.year ? 'year' : 'quarter-1', planYear, settings);
}
