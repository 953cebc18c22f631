/**
 * Which names Excel takes for sheets, tables and defined names.
 */
const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST_SHEET_NAME &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

/** Begins with a letter, "_" or "\"; no spaces; not what could be a cell ("DV1", "R1C1"). */
export function isDefinedName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    /^[\p{L}_\\][\p{L}\p{M}\p{Nd}_.\\?]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) &&
    !/^[Rr]?[0-9]*[Cc]?[0-9]*$/.test(name)
  );
}
