/**
 * Excel's errors as faults of ours. Excel's own message is in the language of the user's Excel and says
 * little; the code and the place where it happened tell more.
 */
import type { WorkbookFaultId } from '../workbook';
import { WorkbookFault } from '../workbook';

const BY_CODE: Readonly<Record<string, WorkbookFaultId>> = {
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'sheet-not-found',
  InvalidOperationInCellEditMode: 'cell-in-edit-mode',
  ApiNotFound: 'feature-missing',
  ApiNotAvailable: 'feature-missing',
  UnsupportedOperation: 'feature-missing',
  NotImplemented: 'feature-missing',
  InvalidRequestContext: 'workbook-switched',
  InvalidObjectPath: 'workbook-switched',
  InvalidReference: 'range-invalid',
  FilteredRangeConflict: 'host-failed',
  RangeExceedsLimit: 'range-invalid',
};

/** An InvalidArgument means what its place says. */
const BY_PLACE: readonly { readonly place: RegExp; readonly id: WorkbookFaultId }[] = [
  { place: /\bRange\.(formulas|values)\b/i, id: 'formula-invalid' },
  { place: /\bConditionalFormatRule\.formula\b|\bDataValidation\.rule\b/i, id: 'formula-invalid' },
  { place: /\b(TableCollection\.add|Table\.resize)\b/i, id: 'table-overlap' },
  { place: /\bTable\.name\b/i, id: 'table-name-taken' },
  { place: /\bNamedItemCollection\.add/i, id: 'name-invalid' },
  { place: /\bWorksheet(Collection\.add|\.name)\b/i, id: 'sheet-name-invalid' },
];

export interface OfficeErrorLike {
  readonly code: string;
  readonly message: string;
  readonly place: string;
}

/** Reads an error of office.js; undefined for any other error. */
export function officeError(error: unknown): OfficeErrorLike | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const debug = 'debugInfo' in error ? error.debugInfo : undefined;
  const place =
    typeof debug === 'object' && debug !== null && 'errorLocation' in debug ? debug.errorLocation : undefined;
  return { code: error.code, message: error.message, place: typeof place === 'string' ? place : '' };
}

/** Too much was asked for at once; asking for less helps. */
export function isTooLarge(error: unknown): boolean {
  const code = officeError(error)?.code ?? '';
  return /PayloadSizeLimitExceeded|ResponseTooLarge|RequestTooLarge/.test(code);
}

export function asFault(
  error: unknown,
  data: Readonly<Record<string, string | number>> = {},
): WorkbookFault | Error {
  if (error instanceof WorkbookFault) return error;
  const office = officeError(error);
  if (!office) return error instanceof Error ? error : new Error(String(error));
  const byPlace =
    office.code === 'InvalidArgument' ? BY_PLACE.find(({ place }) => place.test(office.place)) : undefined;
  const id = byPlace?.id ?? BY_CODE[office.code] ?? 'host-failed';
  return new WorkbookFault(id, { ...data, code: office.code, message: office.message, place: office.place });
}
