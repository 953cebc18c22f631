/** The period that a person is choosing in the pane, before the annex is made for it. */
import { customPeriod, standardPeriod, withDays } from '../../../domain/annex';
import type { PeriodKind, PeriodSettings, ReportingPeriod } from '../../../domain/annex';
import { parseCivilDate } from '../../../domain/dates';

export interface ChosenPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  /** As the date fields hold them: "2026-06-14", "" where empty. */
  readonly from: string;
  readonly to: string;
}

export function chosenOf({ kind, year, from, to }: ReportingPeriod): ChosenPeriod {
  return { kind, year, from, to };
}

/** Another kind or year brings the rule's own days; those chosen by hand go. */
export function withRule(chosen: ChosenPeriod, settings: PeriodSettings): ChosenPeriod {
  if (chosen.kind === 'custom') return chosen;
  return chosenOf(standardPeriod(chosen.kind, chosen.year, settings));
}

export type PeriodReading =
  | { readonly period: ReportingPeriod; readonly ownDays: boolean; readonly problem: null }
  | { readonly period: null; readonly ownDays: false; readonly problem: 'missing' | 'reversed' };

/** `ownDays`: the days are not those of the rule. */
export function readChosen(chosen: ChosenPeriod, settings: PeriodSettings): PeriodReading {
  const [from, to] = [parseCivilDate(chosen.from), parseCivilDate(chosen.to)];
  if (!from || !to) return { period: null, ownDays: false, problem: 'missing' };
  if (to < from) return { period: null, ownDays: false, problem: 'reversed' };
  if (chosen.kind === 'custom') {
    const period = customPeriod(from, to);
    return period
      ? { period, ownDays: false, problem: null }
      : { period: null, ownDays: false, problem: 'reversed' };
  }
  const rule = standardPeriod(chosen.kind, chosen.year, settings);
  return { period: withDays(rule, from, to), ownDays: rule.from !== from || rule.to !== to, problem: null };
}
