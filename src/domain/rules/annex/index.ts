/** The rules of this family, in the order of the catalogue. */
import { blankValue } from './blank-value';
import { brokenRelation } from './broken-relation';
import { compositeNote } from './composite-note';
import { compositeValue } from './composite-value';
import { differsFromTasks } from './differs-from-tasks';
import { duplicateNumberAcrossSheets } from './duplicate-number-across-sheets';
import { missingUnit } from './missing-unit';
import { noteConflict } from './note-conflict';
import { numberFormat } from './number-format';
import { periodMismatch } from './period-mismatch';
import { unitInValue } from './unit-in-value';
import { unitMismatch } from './unit-mismatch';
import { unlikeFormerPeriod } from './unlike-former-period';
import { valueOutsideUnit } from './value-outside-unit';

export const annexRules = [
  blankValue,
  missingUnit,
  unitInValue,
  unitMismatch,
  valueOutsideUnit,
  compositeValue,
  compositeNote,
  noteConflict,
  brokenRelation,
  numberFormat,
  periodMismatch,
  duplicateNumberAcrossSheets,
  unlikeFormerPeriod,
  differsFromTasks,
] as const;
