/** A workbook with its task table: the one it has, or one made now from the appendix. */
import type { CivilDate } from '../domain/dates';
import type { RecognizedWorkbook } from '../domain/tables';
import type { WorkbookSnapshot } from '../workbook';
import { findOwnPlaces, holdsTasks, sheetsBesideTasks, structureWorkbook } from '../workflow';
import type { SnapshotOptions, XlsxWorkbook } from '../xlsx';
import { openedWorkbook } from './opened-workbook';
import { CommandProblem } from './problem';
import { recognised } from './recognised';

interface Request {
  readonly file: string;
  readonly year: number | undefined;
  readonly asOf: CivilDate | undefined;
}

export interface StructuredWorkbook {
  readonly workbook: XlsxWorkbook;
  readonly snapshot: WorkbookSnapshot;
  /** The task table made now, by its sheet; null where the workbook had one, or holds no task. */
  readonly made: { readonly sheet: string; readonly tasks: number } | null;
  /** What its appendices hold; asked for only by those who need more than the task table. */
  recognized(): RecognizedWorkbook;
}

/** For those who ask nothing of the appendices where there is a task table: they are not read then. */
export const tasksAlone: SnapshotOptions = { cellsOf: sheetsBesideTasks };

/** Throws WorkbookFault naming the file, or CommandProblem where the workbook holds no task. */
export async function structuredWorkbook(
  request: Request,
  today: CivilDate,
  onProgress: (share: number) => void,
  options: SnapshotOptions = {},
): Promise<StructuredWorkbook> {
  const structured = await structuredIfPlanned(request, today, onProgress, options);
  if (structured.made === null && !findOwnPlaces(structured.snapshot).tables.tasks)
    throw new CommandProblem((say) => say['no-task-to-build']({ file: request.file }));
  return structured;
}

/** As `structuredWorkbook`; one without a task, or that takes no further sheet, stays as it is. */
export async function structuredIfPlanned(
  { file, year, asOf }: Request,
  today: CivilDate,
  onProgress: (share: number) => void,
  options: SnapshotOptions = {},
): Promise<StructuredWorkbook> {
  const reading = { willChange: holdsTasks, ...options };
  const { workbook, snapshot } = await openedWorkbook(file, onProgress, reading);
  let known: RecognizedWorkbook | undefined;
  const recognized = (): RecognizedWorkbook => (known ??= recognised(snapshot, year));
  const asItIs = { workbook, snapshot, made: null, recognized };
  if (findOwnPlaces(snapshot).tables.tasks) return asItIs;
  const { changeSet, report } = structureWorkbook(snapshot, {
    asOf: asOf ?? today,
    recognized: recognized(),
    ...(year === undefined ? {} : { year }),
  });
  if (!report.done) return asItIs;
  workbook.apply(changeSet);
  return {
    workbook,
    snapshot: workbook.snapshot(),
    made: { sheet: report.taskSheet, tasks: report.tasks },
    recognized,
  };
}
