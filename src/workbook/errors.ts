/**
 * What can go wrong between a workbook and us, as data. `messages/` makes the sentence.
 */
export type WorkbookFaultId =
  /** Reading */
  | 'file-empty'
  | 'file-not-workbook'
  | 'file-old-format'
  | 'file-binary-format'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-truncated'
  | 'file-too-large'
  | 'file-hostile'
  | 'file-not-found'
  | 'file-not-readable'
  | 'file-not-writable'
  /** Changing */
  | 'sheet-not-found'
  | 'sheet-name-invalid'
  | 'last-visible-sheet'
  | 'sheet-protected'
  | 'structure-protected'
  | 'table-overlap'
  | 'table-name-taken'
  | 'table-header-mismatch'
  | 'merge-overlap'
  | 'name-invalid'
  | 'formula-invalid'
  | 'range-invalid'
  | 'array-formula-part'
  /** Letters of one cell differ in font and would all get one; nobody said whether they may */
  | 'mixed-fonts'
  | 'table-lines-needed'
  | 'text-too-long'
  /** Found again in the workbook as it is now, or not */
  | 'row-moved'
  /** Taking back */
  | 'undo-unknown'
  | 'undo-not-latest'
  | 'undo-cells-changed'
  | 'undo-not-kept'
  /** Excel only */
  | 'workbook-read-only'
  | 'cell-in-edit-mode'
  | 'workbook-switched'
  | 'feature-missing'
  | 'cancelled'
  | 'host-failed';

/** Thrown by both adapters; `data` names the file, sheet or cell. */
export class WorkbookFault extends Error {
  readonly id: WorkbookFaultId;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(id: WorkbookFaultId, data: Readonly<Record<string, string | number>> = {}) {
    super(`${id} ${JSON.stringify(data)}`);
    this.name = 'WorkbookFault';
    this.id = id;
    this.data = data;
  }
}
