/** The sheet "Chưa cộng": everything that is in no total, to be dealt with one line after the other. */
import { cellRange, column, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { Change, WorkbookSnapshot } from '../../workbook';
import { BODY_FORMAT, freeSheetName, HEADER_FORMAT, LOOKS, textContent } from '../structure';
import type { Gathered } from './gathered';
import { REST_SHEET, REST_TABLE } from './names';

const TOP = 3;

/** Nothing where nothing is left and no earlier list stands there. */
export function restSheet(
  snapshot: WorkbookSnapshot,
  { rest, missingUnits, badFiles }: Pick<Gathered, 'rest' | 'missingUnits' | 'badFiles'>,
): readonly Change[] {
  const words = messages('vi').gather;
  const found = snapshot.sheets.find(({ tables }) => tables.some(({ name }) => name === REST_TABLE));
  const earlier = found?.tables.find(({ name }) => name === REST_TABLE);
  const rows = [
    ...missingUnits.map((unit) => [words.rest.missing, unit, '', '', '', '', '']),
    ...badFiles.map(({ name, reason }) => [
      words.rest.bad,
      '',
      name,
      '',
      '',
      '',
      reason === 'no-annex' ? words.noAnnex : reason,
    ]),
    ...rest.map(({ reason, line, value, from, against }) => [
      words.rest[reason],
      from.unit,
      from.file,
      from.cell,
      line,
      value,
      against,
    ]),
  ];
  if (rows.length === 0 && !earlier) return [];
  const why = words.reason.rest;
  const sheet = found?.name ?? freeSheetName(snapshot, REST_SHEET);
  const headings = [...words.sheet.restHeadings];
  const body = rows.length > 0 ? rows : [[words.sheet.restNone, '', '', '', '', '', '']];
  const bottom = TOP + body.length;
  const at = (row: number) => ({ row: sheetRow(row), column: column(1) });
  return [
    { kind: 'ensure-sheet', why, sheet, position: 'last', tabColor: 'F4B084' },
    ...(earlier ? [{ kind: 'clear', why, sheet, range: earlier.range, what: 'contents' } as const] : []),
    { kind: 'write-block', why, sheet, at: at(1), cells: [[textContent(words.sheet.restTitle)]] },
    {
      kind: 'write-block',
      why,
      sheet,
      at: at(TOP),
      cells: [headings, ...body].map((row) => row.map(textContent)),
    },
    {
      kind: 'table',
      why,
      sheet,
      name: REST_TABLE,
      range: cellRange(TOP, 1, bottom, headings.length),
      columns: headings,
      ...(earlier ? {} : { style: 'TableStyleLight1', showFilter: true, bandedRows: false }),
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(1, 1, 1, 1),
      format: { font: { name: LOOKS.font, size: 14, bold: true } },
    },
    { kind: 'format', why, sheet, range: cellRange(TOP, 1, TOP, headings.length), format: HEADER_FORMAT },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(TOP + 1, 1, bottom, headings.length),
      format: BODY_FORMAT,
    },
    {
      kind: 'column-widths',
      why,
      sheet,
      widths: [30, 28, 30, 18, 34, 24, 34].map((width, index) => ({ column: column(index + 1), width })),
    },
    { kind: 'freeze', why, sheet, rows: TOP, columns: 0 },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        fitToWidth: true,
        titleRows: { from: sheetRow(TOP), to: sheetRow(TOP) },
      },
    },
  ];
}
