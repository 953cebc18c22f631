/**
 * Which period the annex stands for, and its days: those given now, those that stand in the workbook, those an
 * office chose earlier, and last the rule's.
 */
import {
  periodInTitle,
  readPeriodCode,
  withDays,
  type PeriodSettings,
  type ReportingPeriod,
  type StandingForm,
} from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { cellOfName, dateOf, settingsIn } from '../structure';
import { cellsOf } from './annex-cells';
import { chosenDays, daysEntry, type IndicatorEntry } from './indicator-table';
import { ANNEX_NAMES } from './names';

export interface ChosenDays {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The period that the annex in the workbook stands for; null before the first. */
export function recordedPeriod(snapshot: WorkbookSnapshot): ReportingPeriod | null {
  const cells = cellsOf(snapshot);
  const settings = settingsIn(snapshot);
  const cellOf = (name: string) => {
    const place = cellOfName(snapshot, name);
    return place ? cells(place.sheet, place.at) : undefined;
  };
  const period = readPeriodCode(cellOf(ANNEX_NAMES.period)?.text ?? '', settings);
  if (!period) return null;
  const from = dateOf(cellOf(ANNEX_NAMES.from), snapshot.date1904);
  const to = dateOf(cellOf(ANNEX_NAMES.to), snapshot.date1904);
  // A custom period is named by its days and keeps that name.
  return { ...withDays(period, from ?? period.from, to ?? period.to), code: period.code };
}

/** Days given now count, then those that stand in the workbook, then those chosen earlier, then the rule. */
export function settledPeriod(
  period: ReportingPeriod,
  days: ChosenDays | undefined,
  recorded: ReportingPeriod | null,
  entries: readonly IndicatorEntry[],
): ReportingPeriod {
  const chosen =
    days ?? (recorded?.code === period.code ? recorded : null) ?? chosenDays(entries, period.code);
  if (!chosen || chosen.to < chosen.from) return period;
  return { ...period, from: chosen.from, to: chosen.to };
}

/** Keeps the days of a period among the entries where they are not those of the rule. */
export function keepChosenDays(
  entries: IndicatorEntry[],
  period: ReportingPeriod,
  today: CivilDate,
  settings: PeriodSettings,
): void {
  const usual = readPeriodCode(period.code, settings);
  const kept = chosenDays(entries, period.code);
  if (
    kept
      ? kept.from === period.from && kept.to === period.to
      : usual?.from === period.from && usual.to === period.to
  )
    return;
  const label = messages('vi').annex.sheet.chosenDays;
  const fresh = daysEntry(period.code, period.from, period.to, label, today);
  const known = entries.find(({ code, period: of }) => code === fresh.code && of === period.code);
  if (known) known.value = fresh.value;
  else entries.push(fresh);
}

/** Before the first run a form stands for the period that its title names. */
export function standingPeriod(
  standing: StandingForm,
  recorded: ReportingPeriod | null,
  asked: ReportingPeriod,
): ReportingPeriod {
  if (recorded) return recorded;
  for (const { title } of standing.tables) {
    const named = periodInTitle(title.text);
    if (named && asked.kind !== 'custom') return named;
  }
  return asked;
}
