/**
 * The sheets that explain every total: "Thành phần" with one row a file and one column a line, and beside it
 * "Ô nguồn", where the same row and line say which cell of that file the figure came from.
 */
import { figureText, isRatio, type CombinedLine, type Counted, type UnitFigure } from '../../domain/annex';
import { unitKey } from '../../domain/plan';
import { cellRange, column, columnLetters, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import {
  freeSheetName,
  HEADER_FORMAT,
  LOOKS,
  sheetHeading,
  textContent,
  type FoundTable,
} from '../structure';
import { flagFormulas } from './flag-formulas';
import type { KnownParts, Part } from './known-parts';
import {
  CELLS_SHEET,
  CELLS_TABLE,
  FIRST_PART_ROW,
  HEADER_ROW,
  LABEL_ROW,
  PART_COLUMNS,
  PART_HEADINGS,
  PARTS_SHEET,
  PARTS_TABLE,
  VERDICTS,
  type PartColumn,
} from './names';
import { lineColumns, type LineColumns } from './part-columns';

export interface PartsSheets {
  readonly changes: readonly Change[];
  /** Name of the sheet of parts. */
  readonly sheet: string;
  readonly lastRow: number;
  readonly columns: readonly LineColumns[];
}

const WIDTHS: Readonly<Record<PartColumn, number>> = {
  unit: 30,
  period: 10,
  file: 30,
  verdict: 12,
  adds: 8,
  latest: 9,
  why: 26,
  taken: 16,
};
const FIGURE_WIDTH = 11;
const CELL_WIDTH = 15;
const LONGEST_LABEL = 120;
const BLANK: CellContent = { kind: 'blank' };

/** Row by row: `parts` and what became of each. */
export function partsSheets(
  snapshot: WorkbookSnapshot,
  lines: readonly CombinedLine[],
  known: KnownParts,
  parts: readonly Part[],
  counted: readonly Counted[],
): PartsSheets {
  const words = messages('vi').gather;
  const columns = lineColumns(lines);
  const sheet = known.partsTable?.sheet.name ?? freeSheetName(snapshot, PARTS_SHEET);
  const cellsSheet = known.cellsTable?.sheet.name ?? freeSheetName(snapshot, CELLS_SHEET);
  const lastRow = HEADER_ROW + Math.max(parts.length, 1);
  const partRows = parts.map((part, index) => [
    ...fixedCells(parts, part, counted[index] ?? UNCOUNTED, index, lastRow),
    ...columns.flatMap(({ index: place, columns: own }) => figureCells(part.figures[place], own.length)),
  ]);
  const cellRows = parts.map(({ unit, file, cells }) => [
    textContent(unit),
    textContent(file),
    ...columns.map(({ index }) => textContent(cells[index] ?? '')),
  ]);
  const labels = (perLine: (line: LineColumns) => number): readonly string[] =>
    columns.flatMap((line) => {
      const label = line.line.line.label.slice(0, LONGEST_LABEL);
      return [label, ...Array.from({ length: perLine(line) - 1 }, () => '')];
    });
  const changes = [
    ...tableSheet(
      sheet,
      known.partsTable,
      PARTS_TABLE,
      { title: words.sheet.partsTitle, note: words.sheet.partsNote },
      [...PART_COLUMNS.map((id) => VERDICT_CHOICES[id] ?? ''), ...labels((line) => line.columns.length)],
      [...PART_COLUMNS.map((id) => PART_HEADINGS[id]), ...columns.flatMap(({ headings }) => headings)],
      partRows,
      [
        ...PART_COLUMNS.map((id) => WIDTHS[id]),
        ...columns.flatMap(({ columns: own }) => own.map(() => FIGURE_WIDTH)),
      ],
    ),
    ...verdictCells(sheet, lastRow),
    ...tableSheet(
      cellsSheet,
      known.cellsTable,
      CELLS_TABLE,
      { title: words.sheet.cellsTitle, note: words.sheet.cellsNote },
      ['', '', ...labels(() => 1)],
      [PART_HEADINGS.unit, PART_HEADINGS.file, ...columns.map(({ line }) => line.ref)],
      cellRows,
      [WIDTHS.unit, WIDTHS.file, ...columns.map(() => CELL_WIDTH)],
    ),
  ];
  return { changes, sheet, lastRow, columns };
}

const UNCOUNTED: Counted = { adds: false, latest: false, why: null, behind: null };

function fixedCells(
  parts: readonly Part[],
  part: Part,
  counted: Counted,
  index: number,
  lastRow: number,
): readonly CellContent[] {
  const words = messages('vi').gather;
  const hasOthers = counted.behind === null && sharesUnit(parts, index);
  const { adds, latest } = flagFormulas(index, part, counted, hasOthers, lastRow);
  const flag = (formula: string, on: boolean): CellContent => ({
    kind: 'formula',
    formula,
    cached: { kind: 'number', number: on ? 1 : 0 },
  });
  const before = counted.behind === null ? undefined : parts[counted.behind];
  const cells: Record<PartColumn, CellContent> = {
    unit: textContent(part.unit),
    period: textContent(part.period?.code ?? ''),
    file: textContent(part.file),
    verdict: part.verdict === null ? BLANK : textContent(part.verdict ? VERDICTS.counted : VERDICTS.left),
    adds: flag(adds, counted.adds),
    latest: flag(latest, counted.latest),
    why: textContent(counted.why === null ? '' : words.sheet.why[counted.why]({ file: before?.file ?? '' })),
    taken: textContent(part.taken),
  };
  return PART_COLUMNS.map((id) => cells[id]);
}

const unitCounts = new WeakMap<readonly Part[], ReadonlyMap<string, number>>();

/** Another file of the same unit is there; counted once for all rows. */
function sharesUnit(parts: readonly Part[], index: number): boolean {
  let counts = unitCounts.get(parts);
  if (!counts) {
    const made = new Map<string, number>();
    for (const { unit } of parts) made.set(unitKey(unit), (made.get(unitKey(unit)) ?? 0) + 1);
    counts = made;
    unitCounts.set(parts, made);
  }
  return (counts.get(unitKey(parts[index]?.unit ?? '')) ?? 0) > 1;
}

function figureCells(figure: UnitFigure | undefined, width: number): readonly CellContent[] {
  if (width === 2 && isRatio(figure)) {
    return [
      { kind: 'number', number: figure.numerator },
      { kind: 'number', number: figure.denominator },
    ];
  }
  const only: CellContent =
    typeof figure === 'number' ? { kind: 'number', number: figure } : textContent(figureText(figure));
  return width === 2 ? [only, BLANK] : [only];
}

function verdictCells(sheet: string, lastRow: number): readonly Change[] {
  const words = messages('vi').gather;
  const at = PART_COLUMNS.indexOf('verdict') + 1;
  const range = cellRange(FIRST_PART_ROW, at, lastRow, at);
  const choice = (index: number): string => `$${columnLetters(at + index)}$${String(LABEL_ROW)}`;
  return [
    {
      kind: 'validation',
      why: words.reason.verdict,
      sheet,
      range,
      rule: { kind: 'list', source: `${choice(0)}:${choice(1)}` },
      messages: { promptTitle: PART_HEADINGS.verdict, prompt: words.sheet.verdictPrompt, allowBlank: true },
    },
    { kind: 'format', why: words.reason.verdict, sheet, range, format: { fill: LOOKS.inputFill } },
  ];
}

/** The choices stand above their column: a list typed into the rule would be parted by locale. */
const VERDICT_CHOICES: Readonly<Partial<Record<PartColumn, string>>> = {
  verdict: VERDICTS.counted,
  adds: VERDICTS.left,
};

/** The table of an earlier run is written anew where it stands. */
function tableSheet(
  sheet: string,
  found: FoundTable | null,
  name: string,
  { title, note }: { readonly title: string; readonly note: string },
  labels: readonly string[],
  headings: readonly string[],
  rows: readonly (readonly CellContent[])[],
  widths: readonly number[],
): readonly Change[] {
  const why = messages('vi').gather.reason.parts;
  const width = headings.length;
  const body = rows.length > 0 ? rows : [headings.map(() => BLANK)];
  const bottom = HEADER_ROW + body.length;
  const at = (row: number) => ({ row: sheetRow(row), column: column(1) });
  return [
    { kind: 'ensure-sheet', why, sheet, position: 'last', tabColor: 'C6E0B4' },
    ...(found ? [{ kind: 'clear', why, sheet, range: found.table.range, what: 'contents' } as const] : []),
    ...sheetHeading(sheet, title, note, why),
    { kind: 'write-block', why, sheet, at: at(LABEL_ROW), cells: [labels.map(textContent)] },
    { kind: 'write-block', why, sheet, at: at(HEADER_ROW), cells: [headings.map(textContent)] },
    { kind: 'write-block', why, sheet, at: at(FIRST_PART_ROW), cells: body },
    {
      kind: 'table',
      why,
      sheet,
      name,
      range: cellRange(HEADER_ROW, 1, bottom, width),
      columns: headings,
      ...(found ? {} : { style: 'TableStyleLight1', showFilter: true, bandedRows: false }),
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(LABEL_ROW, 1, LABEL_ROW, width),
      format: { font: { name: LOOKS.font, size: 10 }, wrap: true, vertical: 'bottom' },
    },
    { kind: 'format', why, sheet, range: cellRange(HEADER_ROW, 1, HEADER_ROW, width), format: HEADER_FORMAT },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(FIRST_PART_ROW, 1, bottom, width),
      format: { font: { name: LOOKS.font, size: 12 } },
    },
    {
      kind: 'row-heights',
      why,
      sheet,
      heights: [{ from: sheetRow(LABEL_ROW), to: sheetRow(LABEL_ROW), height: 66 }],
    },
    {
      kind: 'column-widths',
      why,
      sheet,
      widths: widths.map((characters, index) => ({ column: column(index + 1), width: characters })),
    },
    { kind: 'freeze', why, sheet, rows: HEADER_ROW, columns: 1 },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A3',
        orientation: 'landscape',
        titleRows: { from: sheetRow(LABEL_ROW), to: sheetRow(HEADER_ROW) },
      },
    },
  ];
}
