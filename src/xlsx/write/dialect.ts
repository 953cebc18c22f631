/**
 * The two dialects of the same language: "transitional", which Excel writes, and "strict", which it can
 * also be told to write. They differ in namespaces and relationship types only; a workbook is continued
 * in the one it was begun in.
 */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  /** Of drawings and charts, up to the name of each. */
  readonly drawing: string;
}

export const transitional: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
};

export const strict: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml',
};

export function dialectOf(workbookXml: string): Dialect {
  return workbookXml.includes(strict.main) ? strict : transitional;
}

export type RelationshipKind =
  | 'officeDocument'
  | 'theme'
  | 'worksheet'
  | 'styles'
  | 'sharedStrings'
  | 'calcChain'
  | 'table'
  | 'comments'
  | 'drawing'
  | 'chart'
  | 'vmlDrawing'
  | 'hyperlink';

export function relationshipType(dialect: Dialect, kind: RelationshipKind): string {
  return `${dialect.relationships}/${kind}`;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  table: `${spreadsheet}.table+xml`,
  comments: `${spreadsheet}.comments+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;
