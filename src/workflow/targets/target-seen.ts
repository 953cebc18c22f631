/**
 * A target as somebody saw it in a row of the table of targets. Rows may be sorted or put in meanwhile: the target is
 * found again by its words, never by the number of its row alone.
 */
import type { SheetRow } from '../../domain/grid';
import { WorkbookFault } from '../../workbook';
import type { TargetRow } from './target-rows';

export type TargetSeen = Pick<TargetRow, 'row' | 'metric' | 'text' | 'value'>;

export const targetSeen = ({ row, metric, text, value }: TargetRow): TargetSeen => ({
  row,
  metric,
  text,
  value,
});

/** Throws WorkbookFault `row-moved` where it is gone, or where several could be it. */
export function targetNow(rows: readonly TargetRow[], seen: TargetSeen): SheetRow {
  const alike = rows.filter(
    ({ metric, text, value }) => metric === seen.metric && text === seen.text && value === seen.value,
  );
  const found = alike.find(({ row }) => row === seen.row) ?? (alike.length === 1 ? alike[0] : undefined);
  if (!found) throw new WorkbookFault('row-moved', { name: seen.metric || seen.text, row: seen.row });
  return found.row;
}
