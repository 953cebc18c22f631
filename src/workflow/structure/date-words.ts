/**
 * A day as official documents write it (Decree 30/2020/NĐ-CP): a 0 before days below 10 and before months 1
 * and 2 only, as in 05/7/2025 and 15/02/2025.
 */
import { partsOf, type CivilDate } from '../../domain/dates';

export function dateWords(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}/${month < 3 ? '0' : ''}${String(month)}/${String(year)}`;
}
