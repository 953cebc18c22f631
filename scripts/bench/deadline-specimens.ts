/** Deadlines with the last day each gives: those of the samples, read by hand. */
import { lastOfMonth } from '../../src/domain/dates';
import { anHai } from '../samples/an-hai';
import { songLam } from '../samples/song-lam';
import { truongGiang } from '../samples/truong-giang';
import { vanXuan } from '../samples/van-xuan';
import { chronoResults } from './peers';

export interface Specimen {
  readonly text: string;
  /** Null where the phrase gives no day; a reader that finds one there is wrong. */
  readonly due: string | null;
}

export function deadlineSpecimens(): readonly Specimen[] {
  const all = [anHai, songLam, truongGiang, vanXuan].flatMap(({ deadlines }) => Object.entries(deadlines));
  const distinct = new Map(all.map(([text, { due }]) => [text, due ?? null]));
  return [...distinct].map(([text, due]) => ({ text, due }));
}

const NEW_YEAR = new Date(2026, 0, 1);

/** chrono-node's Vietnamese answer, taken kindly: a month or a year without day counts as its last day. */
export function chronoDue(text: string): string | null {
  const result = chronoResults(text, NEW_YEAR).at(-1);
  const last = result?.end ?? result?.start;
  const year = last?.get('year');
  if (!last || year === null || year === undefined) return null;
  const month = last.isCertain('month') ? (last.get('month') ?? 12) : 12;
  const day = last.get('day') ?? 1;
  if (!last.isCertain('day')) return lastOfMonth(year, month);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
