/**
 * Figures of an annex laid beside those given for the period before and for the same period last year: what a
 * reader of the report would ask about. A count that has fallen although its period only grew, a figure many
 * times the former one, one that is no longer given, a number where there was a text.
 */
import { daysBetween } from '../dates';
import type { SheetRow } from '../grid';
import { readVietnameseNumber } from '../figures';
import type { RecognizedIndicator } from '../tables';
import type { Aggregation } from './form';
import type { ReportingPeriod } from './periods';

/** What was given earlier for a line of the annex as it stands. */
export interface FormerFigure {
  readonly sheet: string;
  /** Row of the line's figure now. */
  readonly row: SheetRow;
  /** As given then. */
  readonly value: string | number;
  readonly then: ReportingPeriod;
  /** The period that the annex stands for now. */
  readonly now: ReportingPeriod;
  readonly against: 'former' | 'last-year';
  readonly aggregation: Aggregation;
}

export const DOUBTFUL_CHANGES = ['other-type', 'no-longer-given', 'other-sign', 'fell', 'jump'] as const;
export type DoubtfulChange = (typeof DOUBTFUL_CHANGES)[number];

/** Small counts double and triple without meaning anything. */
const LEAST_DIFFERENCE = 10;

type Line = Pick<
  RecognizedIndicator,
  'rawValue' | 'value' | 'valueType' | 'numerator' | 'denominator' | 'unit' | 'options'
>;

/** What is doubtful about the change, worst first; null where nothing is. `factor`: how many times is too much. */
export function doubtfulChange(former: FormerFigure, line: Line, factor: number): DoubtfulChange | null {
  if (line.rawValue === '') return 'no-longer-given';
  const then = formerNumber(former.value);
  const now = line.value ?? line.denominator ?? null;
  if ((then === null) !== (now === null)) return 'other-type';
  if (then === null || now === null || line.options !== undefined || line.valueType === 'boolean01')
    return null;
  if (then * now < 0) return 'other-sign';
  const isShare = line.valueType === 'percent' || line.unit.includes('%');
  const growth = isShare ? 1 : growthExpected(former);
  if (growth > 1 && now < then) return 'fell';
  const [less, more] = now < then ? [now, then] : [then * growth, now];
  if (less <= 0 && then === 0) return null;
  return more - less >= LEAST_DIFFERENCE && more > factor * less ? 'jump' : null;
}

/** A count of what happened since the same first day grows with its days: six months hold quarter I. */
function growthExpected({ aggregation, then, now }: FormerFigure): number {
  if (aggregation === 'standing' || then.from !== now.from || then.to >= now.to) return 1;
  return daysBetween(now.from, now.to) / daysBetween(then.from, then.to);
}

/** "16.181/16.183" counts by its whole; null for a text. */
function formerNumber(value: string | number): number | null {
  if (typeof value === 'number') return value;
  const whole = /^[\d.,\s]+[/:]([\d.,\s]+)$/.exec(value)?.[1];
  return readVietnameseNumber((whole ?? value).trim().replace(/%$/, '')) ?? null;
}
