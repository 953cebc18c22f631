/** What a picture of the workbook needs beside its snapshot. */
import type { OpcPackage } from '../package';
import { readWorkbookPart } from '../read';
import { readCellLooks } from './cell-looks';
import { readTheme } from './colors';
import { readFormatLooks } from './format-looks';
import type { WorkbookLook } from './look';
import { readSheetLook } from './sheet-look';

export { sheetFormats } from './sheet-formats';
export type {
  CellLook,
  ConditionalLook,
  EdgeLook,
  FormatLook,
  RowLook,
  SheetLook,
  Threshold,
  WorkbookLook,
} from './look';

/** `sheets` limits the reading to sheets of these names. Throws WorkbookFault `file-…`. */
export function readLook(source: OpcPackage, sheets?: readonly string[]): WorkbookLook {
  const workbook = readWorkbookPart(source);
  const theme = readTheme(source, workbook.part);
  const formatLooks = workbook.styles === null ? [] : readFormatLooks(source, workbook.styles, theme);
  return {
    styles: workbook.styles === null ? [] : readCellLooks(source, workbook.styles, theme),
    sheets: workbook.sheets
      .filter(({ name }) => sheets === undefined || sheets.includes(name))
      .map((sheet) => readSheetLook(source, sheet, theme, formatLooks)),
  };
}
