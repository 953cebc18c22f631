/**
 * What `annex` was asked: to make the annex of a period, to check the one that stands there, or to pass its form
 * on; and of which period `report` is to tell.
 */
import { customPeriod, periodInTitle, readPeriodCode, type ReportingPeriod } from '../domain/annex';
import type { CivilDate } from '../domain/dates';
import type { CommandWords } from './command-words';
import { CommandProblem } from './problem';

export type AnnexTask =
  | {
      readonly task: 'make';
      readonly output: string;
      readonly inPlace: boolean;
      readonly period: AskedSpan['period'];
      readonly days: AskedSpan['days'];
      /** A form file. */
      readonly form: string | undefined;
      readonly compare: { readonly former: boolean; readonly lastYear: boolean };
    }
  /** `report`: the report's text, to be held against the annex. */
  | { readonly task: 'check'; readonly report: string | undefined }
  /** `output`: the form file to write. */
  | { readonly task: 'export-form'; readonly output: string };

/** Throws CommandProblem where the options do not go together. */
export function annexTask(words: CommandWords, file: string): AnnexTask {
  const [output, exportForm, period] = [
    words.text('output'),
    words.text('export-form'),
    words.text('period'),
  ];
  const inPlace = words.has('in-place');
  const isMaking = output !== undefined || inPlace || period !== undefined;
  if ([words.has('check'), exportForm !== undefined, isMaking].filter(Boolean).length > 1) {
    throw new CommandProblem((say) => say['annex-one-task']());
  }
  if (words.has('check')) return { task: 'check', report: words.text('report') };
  if (exportForm !== undefined) return { task: 'export-form', output: exportForm };
  return {
    task: 'make',
    ...words.destination(file),
    ...askedSpan(words),
    form: words.text('form'),
    compare: comparedWith(words.list('compare')),
  };
}

/** The period that was asked for, with days that differ from its own. */
interface AskedSpan {
  /** Null: the report that goes up next. */
  readonly period: ReportingPeriod | null;
  readonly days: { readonly from: CivilDate | undefined; readonly to: CivilDate | undefined };
}

export interface ReportTask extends AskedSpan {
  /** The text goes to the standard output, to be pasted. */
  readonly text: boolean;
}

/** Throws CommandProblem where the days or the period cannot be. */
export function reportTask(words: CommandWords): ReportTask {
  return { text: words.has('text'), ...askedSpan(words) };
}

function askedSpan(words: CommandWords): AskedSpan {
  const [from, to] = [words.day('from'), words.day('to')];
  if (from && to && to < from) throw new CommandProblem((say) => say['days-reversed']({ from, to }));
  const period = askedPeriod(words.text('period'), from, to);
  return { period, days: period?.kind === 'custom' ? { from: undefined, to: undefined } : { from, to } };
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
