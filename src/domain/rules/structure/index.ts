/** The rules of this family, in the order of the catalogue. */
import { missingLead } from './missing-lead';

export const structureRules = [missingLead] as const;
