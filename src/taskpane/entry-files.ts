/** Other files read and made for the desk, which the entries hand to it. Asked for seldom: the code arrives then. */
import type { ChangeSet, WorkbookSnapshot } from '../workbook';
import type { AskedOfFile } from './areas';

export async function readFileBytes(
  bytes: Uint8Array,
  { formats: withFormats = false, ...asked }: AskedOfFile = {},
): Promise<WorkbookSnapshot> {
  const { openWorkbook } = await import(/* webpackChunkName: "files" */ '../xlsx');
  const workbook = openWorkbook(bytes);
  const formats = withFormats ? { formats: workbook.formats() } : {};
  return { ...workbook.snapshot(asked), ...formats };
}

export async function makeFileBytes(sheets: readonly string[], changeSet: ChangeSet): Promise<Uint8Array> {
  const { blankWorkbook } = await import(/* webpackChunkName: "files" */ '../xlsx');
  const workbook = blankWorkbook({ sheets });
  workbook.apply(changeSet);
  return workbook.save();
}
