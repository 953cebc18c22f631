export { defaultReadLimits, type ReadLimits } from './limits';
export { formulaAt, formulaPieces, shiftFormula } from './shared-formulas';
export { readSnapshot, type SheetOutline, type SnapshotOptions } from './snapshot';
export { findWorkbookPart, readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';
