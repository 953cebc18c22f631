export { formatKind, type FormatKind } from './formats';
export { openWorkbook, openWorkbookInSlices, XlsxWorkbook, type OpenOptions } from './workbook';
export type { SliceOptions } from './slices';
export { OpcPackage, portableCodec, type Codec, type Deflater, type PackageLimits } from './package';
export { defaultReadLimits, formulaAt, formulaPieces, type ReadLimits, type SnapshotOptions } from './read';
export { blankWorkbook, type BlankOptions } from './blank';
export type { ApplyNote, LineMove } from './write';
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
export { XmlScanner } from './xml';
