/** The year of the plan that a workbook follows: its annexes are those of that year. */
import type { BookReading } from '../reading';

/** Null where the workbook holds no plan, or one that names no year. */
export function planYearOf({ recognized }: Pick<BookReading, 'recognized'>): number | null {
  const plans = recognized.tables.filter(({ kind }) => kind === 'plan');
  const titled = plans.find(({ title }) => title.year !== null)?.title.year;
  if (titled) return titled;
  const { value, from } = recognized.year;
  return plans.length > 0 && from !== 'given' && from !== 'title' ? value : null;
}
