/** Figures as reports write them: "07 nhiệm vụ", "16.183", "48,7". */
import type { FigurePlace } from '../annex';
import type { TracedFigure } from './report-draft';

/** Counts below ten take a 0 in front, as offices write them. */
export function countWords(count: number): string {
  return Number.isInteger(count) && count > 0 && count < 10 ? `0${String(count)}` : numberWords(count);
}

export function numberWords(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
}

export function counted(count: number, places: readonly FigurePlace[]): TracedFigure {
  return { written: countWords(count), how: 'counted', places };
}

export function workedOut(value: number, places: readonly FigurePlace[]): TracedFigure {
  return { written: numberWords(value), how: 'worked-out', places };
}

/** 48,72 of 19 and 39; null of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((10_000 * part) / whole) / 100;
}
