/** Kết quả kiểm tra as a sheet to print or send: one line a finding, each linked to its cell. */
import { cellAddress, cellRange } from '../../domain/grid';
import type { CellRange, Column, SheetRow } from '../../domain/grid';
import type { Finding, Severity } from '../../domain/rules';
import { messages } from '../../messages';
import type { CellContent, Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { freeSheetName, quoteSheet } from '../structure';
import { findingWords } from './finding-words';

const SHEET = 'Kiểm tra';
const TABLE = 'KetQuaKiemTra';
const HEADINGS = ['Mức độ', 'Trang', 'Ô', 'Phát hiện', 'Vì sao', 'Cách sửa'] as const;
const WIDTHS = [10, 18, 8, 48, 36, 36];
const LINK_PLACE = 2;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** The sheet of an earlier run is written anew; one of that name that is not ours stays. */
export function findingsSheet(snapshot: WorkbookSnapshot, open: readonly Finding[]): ChangeSet {
  const found = earlierTable(snapshot);
  const sheet = found?.sheet ?? freeSheetName(snapshot, SHEET);
  const why = messages('vi').pane.check.export;
  const findings = SEVERITIES.flatMap((severity) => open.filter((finding) => finding.severity === severity));
  const top = found?.range.top ?? (1 as SheetRow);
  const left = found?.range.left ?? (1 as Column);
  const lines = findings.map(lineOf);
  const body = lines.length > 0 ? lines : [['', '', '', messages('vi').pane.check.none, '', '']];
  const bottom = top + body.length;
  const right = left + HEADINGS.length - 1;
  const range = cellRange(top, left, bottom, right);
  const changes: Change[] = [
    { kind: 'ensure-sheet', why, sheet, position: 'last' },
    ...(found ? [{ kind: 'clear', why, sheet, range: below(found.range), what: 'all' } as const] : []),
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: top, column: left },
      cells: [[...HEADINGS], ...body].map((line) => line.map(cellOf)),
    },
    { kind: 'format', why, sheet, range, format: { wrap: true, vertical: 'top', border: { style: 'thin' } } },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(top, left, top, right),
      format: { font: { bold: true }, horizontal: 'center' },
    },
    {
      kind: 'column-widths',
      why,
      sheet,
      widths: WIDTHS.map((width, index) => ({ column: (left + index) as Column, width })),
    },
    { kind: 'table', why, sheet, name: TABLE, range, columns: HEADINGS },
    ...findings.flatMap((finding, index): Change[] => {
      if (finding.row === null) return [];
      const at = { row: (top + 1 + index) as SheetRow, column: (left + LINK_PLACE) as Column };
      const cell = cellAddress({ row: finding.row, column: finding.column ?? (1 as Column) });
      return [
        { kind: 'hyperlink', why, sheet, at, target: { location: `${quoteSheet(finding.sheet)}!${cell}` } },
      ];
    }),
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: { paper: 'A4', orientation: 'landscape', fitToWidth: true, titleRows: { from: top, to: top } },
    },
    { kind: 'activate', why, sheet },
  ];
  return { command: 'export-findings', changes };
}

/** On the sheet everything is Vietnamese, as the workbook goes from office to office. */
function lineOf(finding: Finding): readonly string[] {
  const say = messages('vi');
  const { what, why, how } = findingWords(finding, say);
  const { row, column } = finding;
  const cell = row === null ? '' : cellAddress({ row, column: column ?? (1 as Column) });
  return [say.pane.check.severity[finding.severity], finding.sheet, cell, what, why, how];
}

function cellOf(text: string): CellContent {
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}

/** The rows of a table without its header. */
function below({ top, left, bottom, right }: CellRange): CellRange {
  return cellRange(top + 1, left, Math.max(bottom, top + 1), right);
}

function earlierTable(snapshot: WorkbookSnapshot): { sheet: string; range: CellRange } | null {
  for (const { name, tables } of snapshot.sheets) {
    const table = tables.find((known) => known.name === TABLE);
    if (table && HEADINGS.every((heading, index) => table.columns[index] === heading))
      return { sheet: name, range: table.range };
  }
  return null;
}
