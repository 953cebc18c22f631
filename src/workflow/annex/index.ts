export { INDICATOR_SHEET, INDICATOR_TABLE } from './names';
export {
  annexTables,
  generateAnnex,
  recordedPeriod,
  type AnnexNote,
  type AnnexOptions,
  type AnnexResult,
} from './generate-annex';
export type { FilledLine } from './fill';
export { periodTitle } from './period-title';
