/** The rules of this family, in the order of the catalogue. */
import { cooperatingInLead } from './cooperating-in-lead';
import { cooperatingInNote } from './cooperating-in-note';
import { leadEqualsCooperating } from './lead-equals-cooperating';
import { leadMixedWithQuota } from './lead-mixed-with-quota';
import { leadNotASingleUnit } from './lead-not-a-single-unit';
import { leadNotAUnit } from './lead-not-a-unit';
import { severalLeads } from './several-leads';
import { unitAbbreviation } from './unit-abbreviation';
import { unitCellContainsInstructions } from './unit-cell-contains-instructions';
import { unitNameSpelling } from './unit-name-spelling';
import { unitNameVariant } from './unit-name-variant';
import { unitNotListed } from './unit-not-listed';

export const unitsRules = [
  unitNotListed,
  unitNameVariant,
  unitNameSpelling,
  unitAbbreviation,
  leadEqualsCooperating,
  severalLeads,
  leadNotASingleUnit,
  leadNotAUnit,
  cooperatingInLead,
  cooperatingInNote,
  leadMixedWithQuota,
  unitCellContainsInstructions,
] as const;
