/** A workbook with its task table: the one it has, or one made now from the appendix. */
import type { CivilDate } from '../domain/dates';
import type { RecognizedWorkbook } from '../domain/tables';
import type { WorkbookSnapshot } from '../workbook';
import { findOwnPlaces, structureWorkbook } from '../workflow';
import type { XlsxWorkbook } from '../xlsx';
import { openedWorkbook } from './opened-workbook';
import { CommandProblem } from './problem';
import { recognised } from './recognised';

export interface StructuredWorkbook {
  readonly workbook: XlsxWorkbook;
  readonly snapshot: WorkbookSnapshot;
  /** What its appendices hold; asked for only by those who need more than the task table. */
  recognized(): RecognizedWorkbook;
}

/** Throws WorkbookFault naming the file, or CommandProblem where the workbook holds no task. */
export async function structuredWorkbook(
  request: { readonly file: string; readonly year: number | undefined; readonly asOf: CivilDate | undefined },
  today: CivilDate,
  onProgress: (share: number) => void,
): Promise<StructuredWorkbook> {
  const { file, year, asOf } = request;
  const { workbook, snapshot } = await openedWorkbook(file, onProgress);
  let known: RecognizedWorkbook | undefined;
  const recognized = (): RecognizedWorkbook => (known ??= recognised(snapshot, year));
  if (findOwnPlaces(snapshot).tables.tasks) return { workbook, snapshot, recognized };
  const { changeSet, report } = structureWorkbook(snapshot, {
    asOf: asOf ?? today,
    recognized: recognized(),
    ...(year === undefined ? {} : { year }),
  });
  if (!report.done) throw new CommandProblem((say) => say['no-task-to-build']({ file }));
  workbook.apply(changeSet);
  return { workbook, snapshot: workbook.snapshot(), recognized };
}
