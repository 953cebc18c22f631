/**
 * Which annexes count where a unit sent several: periods that overlap are not added, an annex sent again
 * replaces the one before, and a person's word goes before both.
 */
import { unitKey } from '../../plan';
import type { ReportingPeriod } from '../periods';
import type { UnitAnnex } from './unit-annex';

export type NotCounted =
  /** The same unit sent a later file for the same period. */
  | 'sent-again'
  /** A longer period of the same unit holds this one. */
  | 'overlaps'
  /** It counts in what adds up; what stands is taken from a later period. */
  | 'earlier-period'
  | 'decided';

export interface Counted {
  /** In lines that add up over periods. */
  readonly adds: boolean;
  /** In lines that tell how things stand. */
  readonly latest: boolean;
  readonly why: NotCounted | null;
  /** Place of the annex that goes before this one; null where it counts. */
  readonly behind: number | null;
}

/** One for each annex, in their order. */
export function countedAnnexes(annexes: readonly UnitAnnex[]): readonly Counted[] {
  const byUnit = new Map<string, number[]>();
  annexes.forEach(({ unit }, index) => {
    const key = unitKey(unit);
    const group = byUnit.get(key);
    if (group) group.push(index);
    else byUnit.set(key, [index]);
  });
  const counted: Counted[] = annexes.map(() => ALONE);
  for (const group of byUnit.values()) {
    if (group.length > 1 || annexes[group[0] ?? 0]?.verdict !== null) settle(group, annexes, counted);
  }
  return counted;
}

const ALONE: Counted = { adds: true, latest: true, why: null, behind: null };

function settle(group: readonly number[], annexes: readonly UnitAnnex[], counted: Counted[]): void {
  const periodAt = (index: number): ReportingPeriod | null => annexes[index]?.period ?? null;
  const verdictAt = (index: number) => annexes[index]?.verdict ?? null;
  // A person's choice first, then the longer period, then the file given later.
  const order = group
    .filter((index) => verdictAt(index) !== false)
    .sort(
      (one, other) =>
        Number(verdictAt(other)) - Number(verdictAt(one)) ||
        daysOf(periodAt(other)) - daysOf(periodAt(one)) ||
        other - one,
    );
  const adding: number[] = [];
  for (const index of order) {
    const behind =
      verdictAt(index) === true ? undefined : adding.find((kept) => overlap(periodAt(kept), periodAt(index)));
    if (behind === undefined) {
      adding.push(index);
      counted[index] = ALONE;
    } else {
      const again = samePeriod(periodAt(behind), periodAt(index));
      counted[index] = { adds: false, latest: false, why: again ? 'sent-again' : 'overlaps', behind };
    }
  }
  for (const index of group) {
    if (verdictAt(index) === false)
      counted[index] = { adds: false, latest: false, why: 'decided', behind: null };
  }
  const latest = adding.reduce<number | null>(
    (last, index) => (last === null || closing(periodAt(index)) > closing(periodAt(last)) ? index : last),
    null,
  );
  for (const index of adding) {
    if (index === latest) continue;
    counted[index] = { adds: true, latest: false, why: 'earlier-period', behind: latest };
  }
}

function daysOf(period: ReportingPeriod | null): number {
  return period ? Date.parse(period.to) - Date.parse(period.from) : 0;
}

const closing = (period: ReportingPeriod | null): string => period?.to ?? '';

/** An annex that names no period may stand for any. */
function overlap(one: ReportingPeriod | null, other: ReportingPeriod | null): boolean {
  return !one || !other || (one.from <= other.to && other.from <= one.to);
}

function samePeriod(one: ReportingPeriod | null, other: ReportingPeriod | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}
