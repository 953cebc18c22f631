export { composeReport, type ReportOptions } from './compose-report';
export { draftText, sectionText } from './plain-text';
export { reportDocument } from './report-document';
export type {
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportDraft,
  ReportSection,
  ReportSentence,
  TracedFigure,
} from './report-draft';
export { tracedPieces, type TracedPiece } from './traced-pieces';
