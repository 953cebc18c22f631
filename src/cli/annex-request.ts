/**
 * What `annex` was asked: to make the annex of a period, to check the one that stands there, or to pass its form
 * on; and of which period `report` is to tell.
 */
import { customPeriod, periodInTitle, readPeriodCode, type ReportingPeriod } from '../domain/annex';
import type { CivilDate } from '../domain/dates';
import { CommandProblem } from './problem';

export type AnnexTask =
  | {
      readonly task: 'make';
      readonly output: string;
      readonly inPlace: boolean;
      /** Null: the report that goes up next. */
      readonly period: ReportingPeriod | null;
      readonly days: { readonly from: CivilDate | undefined; readonly to: CivilDate | undefined };
      /** A form file. */
      readonly form: string | undefined;
      readonly compare: { readonly former: boolean; readonly lastYear: boolean };
    }
  /** `report`: the report's text, to be held against the annex. */
  | { readonly task: 'check'; readonly report: string | undefined }
  /** `output`: the form file to write. */
  | { readonly task: 'export-form'; readonly output: string };

export interface AnnexOptionWords {
  readonly file: string;
  readonly check: boolean;
  readonly exportForm: string | undefined;
  readonly inPlace: boolean;
  readonly output: string | undefined;
  readonly period: string | undefined;
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
  readonly form: string | undefined;
  readonly compare: readonly string[];
  readonly report: string | undefined;
}

/** Throws CommandProblem where the options do not go together. */
export function annexTask(words: AnnexOptionWords): AnnexTask {
  const { exportForm, inPlace, from, to, form } = words;
  const isMaking = words.output !== undefined || inPlace || words.period !== undefined;
  if ([words.check, exportForm !== undefined, isMaking].filter(Boolean).length > 1) {
    throw new CommandProblem((say) => say['annex-one-task']());
  }
  if (words.check) return { task: 'check', report: words.report };
  if (exportForm !== undefined) return { task: 'export-form', output: exportForm };
  const output = words.output ?? (inPlace ? words.file : undefined);
  if (output === undefined) throw new CommandProblem((say) => say['output-missing']());
  if (from && to && to < from) throw new CommandProblem((say) => say['days-reversed']({ from, to }));
  const period = askedPeriod(words.period, from, to);
  const days = period?.kind === 'custom' ? { from: undefined, to: undefined } : { from, to };
  const compare = comparedWith(words.compare);
  return { task: 'make', output, inPlace, period, days, form, compare };
}

export interface ReportTask {
  /** The text goes to the standard output, to be pasted. */
  readonly text: boolean;
  /** Null: the report that goes up next. */
  readonly period: ReportingPeriod | null;
  readonly days: { readonly from: CivilDate | undefined; readonly to: CivilDate | undefined };
}

/** Throws CommandProblem where the days or the period cannot be. */
export function reportTask(
  words: Pick<AnnexOptionWords, 'period' | 'from' | 'to'> & { readonly text: boolean },
): ReportTask {
  const { text, from, to } = words;
  if (from && to && to < from) throw new CommandProblem((say) => say['days-reversed']({ from, to }));
  const period = askedPeriod(words.period, from, to);
  const days = period?.kind === 'custom' ? { from: undefined, to: undefined } : { from, to };
  return { text, period, days };
}

/** "2024-H1", or as people write it: "quý I/2025", "6 tháng đầu năm 2024"; days alone make a period of their own. */
function askedPeriod(
  text: string | undefined,
  from: CivilDate | undefined,
  to: CivilDate | undefined,
): ReportingPeriod | null {
  if (text === undefined) return (from && to && customPeriod(from, to)) ?? null;
  const period = readPeriodCode(text) ?? periodInTitle(text);
  if (period) return period;
  throw new CommandProblem((say) => say['period-invalid']({ value: text }));
}

function comparedWith(words: readonly string[]): { readonly former: boolean; readonly lastYear: boolean } {
  const foreign = words.find((word) => word !== 'former' && word !== 'last-year');
  if (foreign !== undefined) throw new CommandProblem((say) => say['compare-invalid']({ value: foreign }));
  return { former: words.includes('former'), lastYear: words.includes('last-year') };
}
