/**
 * Excel's errors as faults of ours. Excel's own message is in the language of the user's Excel and says
 * little; the code and the place where it happened tell more.
 */
import type { WorkbookFaultId } from '../workbook';
import { WorkbookFault } from '../workbook';

const BY_CODE: Readonly<Record<string, WorkbookFaultId>> = {
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'cell-in-edit-mode',
  ApiNotFound: 'feature-missing',
  ApiNotAvailable: 'feature-missing',
  UnsupportedOperation: 'feature-missing',
  NotImplemented: 'feature-missing',
  InvalidRequestContext: 'workbook-switched',
  InvalidReference: 'range-invalid',
  RangeExceedsLimit: 'range-invalid',
};

/** Some codes mean what their place says. */
const BY_PLACE: readonly { readonly code: string; readonly place: RegExp; readonly id: WorkbookFaultId }[] = [
  { code: 'ItemNotFound', place: /^WorksheetCollection\b/i, id: 'sheet-not-found' },
  { code: 'InvalidArgument', place: /^Range\.(formulas|values)\b/i, id: 'formula-invalid' },
  {
    code: 'InvalidArgument',
    place: /^ConditionalFormatRule\.formula\b|^DataValidation\.rule\b/i,
    id: 'formula-invalid',
  },
  { code: 'InvalidArgument', place: /^(TableCollection\.add|Table\.resize)\b/i, id: 'table-overlap' },
  { code: 'InvalidArgument', place: /^Table\.name\b/i, id: 'table-name-taken' },
  { code: 'InvalidArgument', place: /^NamedItemCollection\.add/i, id: 'name-invalid' },
  { code: 'InvalidArgument', place: /^Worksheet(Collection\.add|\.name)\b/i, id: 'sheet-name-invalid' },
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
  const byPlace = BY_PLACE.find(({ code, place }) => code === office.code && place.test(office.place));
  const id = byPlace?.id ?? BY_CODE[office.code] ?? 'host-failed';
  return new WorkbookFault(id, { ...data, code: office.code, message: office.message, place: office.place });
}
