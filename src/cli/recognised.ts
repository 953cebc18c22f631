/** What a workbook holds, read as its own earlier settings and corrections ask. */
import type { RecognitionOptions, RecognizedWorkbook } from '../domain/tables';
import { recognizeWorkbook } from '../domain/tables';
import type { WorkbookSnapshot } from '../workbook';
import { ownSheetsOf, rememberedIn, trackedPlanFrom } from '../workflow';

/** `year` is the plan's where the user gave it. */
export function recognised(snapshot: WorkbookSnapshot, year: number | undefined): RecognizedWorkbook {
  const options: RecognitionOptions = {
    beforeDayIsStrict: trackedPlanFrom(snapshot).settings.beforeDayIsStrict,
    corrections: rememberedIn(snapshot).corrections,
    ownSheets: ownSheetsOf(snapshot),
    ...(year === undefined ? {} : { year }),
    ...(snapshot.fileName === undefined ? {} : { fileName: snapshot.fileName }),
  };
  return recognizeWorkbook(snapshot.sheets, options);
}
