/**
 * A new sheet for a form, laid out as Decree 30/2020/NĐ-CP, Annex I asks: A4 upright, Times New Roman, title
 * lines, two-row header repeated on every page, ready to print and to send.
 */
import { lineRef, type AnnexForm, type FormLine, type FormPart, type PlacedLine } from '../../domain/annex';
import { cellRange, column, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, CellFormat, Change } from '../../workbook';
import { groupHeights, heightOf, linesOf, LOOKS, textContent } from '../structure';
import { ANNEX_NAMES } from './names';

/** STT, Chỉ tiêu, Đơn vị tính, Số liệu, Ghi chú: 165 mm together at the size of their text. */
const WIDTHS = { number: 8, label: 38, unit: 15, value: 12, note: 16 } as const;
const [NUMBER, LABEL, UNIT, VALUE, NOTE] = [1, 2, 3, 4, 5] as const;
const HEADER_ROW = 7;
const FIRST_ROW = 9;
const LINE_COLOR = '000000';

export interface NewAnnexSheet {
  readonly changes: readonly Change[];
  readonly lines: readonly PlacedLine[];
  readonly frame: { readonly headerRow: number; readonly right: number };
}

export interface PeriodShown {
  readonly title: string;
  /** "(Số liệu từ ngày 15/12/2023 đến ngày 14/6/2024)" */
  readonly days: string;
}

export function newAnnexSheet(
  form: AnnexForm,
  part: FormPart,
  sheet: string,
  shown: PeriodShown,
  position: 'last' | { readonly after: string },
): NewAnnexSheet {
  const why = messages('vi').annex.why.newSheet;
  const last = FIRST_ROW + part.lines.length - 1;
  const rows = part.lines.map((line): CellContent[] => [
    textContent(line.rawNumber),
    textContent(line.label),
    textContent(line.unit),
    { kind: 'blank' },
    textContent(line.note),
  ]);
  const changes: Change[] = [
    { kind: 'ensure-sheet', why, sheet, position, tabColor: 'A9D08E' },
    ...titleLines(sheet, part, shown, why),
    ...headerRows(sheet, why),
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(FIRST_ROW), column: column(NUMBER) },
      cells: rows,
    },
    ...bodyFormats(sheet, part.lines, last, why),
    {
      kind: 'column-widths',
      why,
      sheet,
      widths: Object.values(WIDTHS).map((width, index) => ({ column: column(index + 1), width })),
    },
    { kind: 'row-heights', why, sheet, heights: heightsOf(part.lines) },
    { kind: 'freeze', why, sheet, rows: FIRST_ROW - 1, columns: 0 },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'portrait',
        margins: LOOKS.margins,
        titleRows: { from: sheetRow(HEADER_ROW), to: sheetRow(HEADER_ROW + 1) },
        printArea: cellRange(1, NUMBER, last, NOTE),
        fitToWidth: true,
        pageNumber: 'top-center-except-first',
        centerHorizontally: true,
      },
    },
  ];
  const lines = part.lines.map((line, index): PlacedLine => {
    const row = sheetRow(FIRST_ROW + index);
    return {
      ref: lineRef(form, part, line),
      part,
      line,
      sheet,
      value: { row, column: column(VALUE) },
      note: { row, column: column(NOTE) },
      indicator: null,
      match: null,
    };
  });
  return { changes, lines, frame: { headerRow: HEADER_ROW + 1, right: NOTE } };
}

/** "05/7/2025": a leading 0 for days below 10 and for months 1 and 2 only, as documents write them. */
function daysFormula(): string {
  const words = messages('vi').annex.sheet;
  const date = (name: string): string =>
    `RIGHT("0"&DAY(${name}),2)&"/"&IF(MONTH(${name})<3,"0","")&MONTH(${name})&"/"&YEAR(${name})`;
  return `"${words.daysFrom}"&${date(ANNEX_NAMES.from)}&"${words.daysTo}"&${date(ANNEX_NAMES.to)}&")"`;
}

function titleLines(sheet: string, part: FormPart, shown: PeriodShown, why: string): readonly Change[] {
  const words = messages('vi').annex.sheet;
  const cells: readonly CellContent[] = [
    textContent(part.id),
    textContent(part.title),
    {
      kind: 'formula',
      formula: `UPPER(${ANNEX_NAMES.periodTitle})`,
      cached: { kind: 'text', text: shown.title.toUpperCase() },
    },
    textContent(words.attachedTo),
    { kind: 'formula', formula: daysFormula(), cached: { kind: 'text', text: shown.days } },
  ];
  const formats: readonly CellFormat['font'][] = [
    { size: 14, bold: true },
    { size: 14, bold: true },
    { size: 14, bold: true },
    { size: 13, italic: true },
    { size: 13, italic: true },
  ];
  return cells.flatMap((cell, index): Change[] => {
    const row = index + 1;
    const range = cellRange(row, NUMBER, row, NOTE);
    return [
      {
        kind: 'write-block',
        why,
        sheet,
        at: { row: sheetRow(row), column: column(NUMBER) },
        cells: [[cell]],
      },
      { kind: 'merge', why, sheet, range },
      {
        kind: 'format',
        why,
        sheet,
        range,
        format: {
          font: { name: LOOKS.font, color: '000000', ...formats[index] },
          horizontal: 'center',
          vertical: 'center',
          wrap: true,
        },
      },
    ];
  });
}

function headerRows(sheet: string, why: string): readonly Change[] {
  const words = messages('vi').annex.sheet;
  const top = HEADER_ROW;
  const merged = [
    cellRange(top, NUMBER, top + 1, NUMBER),
    cellRange(top, LABEL, top + 1, LABEL),
    cellRange(top, UNIT, top, VALUE),
    cellRange(top, NOTE, top + 1, NOTE),
  ];
  return [
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(top), column: column(NUMBER) },
      cells: [
        [words.number, words.label, words.result, '', words.note].map(textContent),
        ['', '', words.unit, words.value, ''].map(textContent),
      ],
    },
    ...merged.map((range): Change => ({ kind: 'merge', why, sheet, range })),
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(top, NUMBER, top + 1, NOTE),
      format: {
        font: { name: LOOKS.font, size: 12, bold: true, color: '000000' },
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
        border: { style: 'thin', color: LINE_COLOR },
      },
    },
  ];
}

function bodyFormats(
  sheet: string,
  lines: readonly FormLine[],
  last: number,
  why: string,
): readonly Change[] {
  const body: Change = {
    kind: 'format',
    why,
    sheet,
    range: cellRange(FIRST_ROW, NUMBER, last, NOTE),
    format: {
      font: { name: LOOKS.font, size: 12, color: '000000' },
      vertical: 'center',
      wrap: true,
      border: { style: 'thin', color: LINE_COLOR },
    },
  };
  const centered: Change[] = [NUMBER, UNIT, VALUE].map((at) => ({
    kind: 'format',
    why,
    sheet,
    range: cellRange(FIRST_ROW, at, last, at),
    // "1.10" is a number of a line, no decimal.
    format: { horizontal: 'center', ...(at === VALUE ? {} : { numberFormat: '@' }) },
  }));
  const headings = lines.flatMap((line, index): Change[] => {
    if (line.level > 2 || (line.level === 2 && line.valueType !== 'none')) return [];
    const row = FIRST_ROW + index;
    const font = line.level === 1 ? { bold: true } : { bold: true, italic: true };
    return [{ kind: 'format', why, sheet, range: cellRange(row, NUMBER, row, NOTE), format: { font } }];
  });
  return [body, ...centered, ...headings];
}

function heightsOf(lines: readonly FormLine[]) {
  return groupHeights(
    FIRST_ROW,
    lines.map((line) =>
      heightOf(Math.max(linesOf(line.label, WIDTHS.label - 2), linesOf(line.unit, WIDTHS.unit - 1))),
    ),
  );
}
