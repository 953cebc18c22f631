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
export { countedIn, explainCell, explainedFigures, type ExplainedFigure } from './explain';
export { formFile, readFormFile, writeFormFile, type FormFileReading } from './form-file';
export { knownForm, rememberedForm, rememberForm } from './form-memory';
