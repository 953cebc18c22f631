/**
 * The sheet "Chỉ tiêu": the period the annex stands for, with its days, and below it the table of entered
 * figures; at its right the choices that drop-downs of the annex offer.
 */
import type { ReportingPeriod } from '../../domain/annex';
import { cellRange, column, columnLetters, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import {
  cellOfName,
  dateContent,
  freeSheetName,
  HEADER_FORMAT,
  LOOKS,
  moveDown,
  nameIn,
  quoteSheet,
  textContent,
  type FoundTable,
} from '../structure';
import { entryContent, type IndicatorEntry } from './indicator-table';
import { ANNEX_NAMES, INDICATOR_HEADINGS, INDICATOR_SHEET, INDICATOR_TABLE } from './names';

type HeadingId = keyof typeof INDICATOR_HEADINGS;

const COLUMNS: readonly { readonly id: HeadingId; readonly width: number | null; readonly date?: true }[] = [
  { id: 'code', width: 14 },
  { id: 'period', width: 12 },
  { id: 'label', width: 60 },
  { id: 'value', width: 20 },
  { id: 'note', width: 30 },
  { id: 'updated', width: 12, date: true },
  { id: 'previous', width: 16 },
  { id: 'filled', width: null },
  { id: 'filledNote', width: null },
];
const HEADINGS = COLUMNS.map(({ id }) => INDICATOR_HEADINGS[id]);
const FIRST_PERIOD_ROW = 3;
const TABLE_ROW = 9;
const LABEL_COLUMN = 3;
const VALUE_COLUMN = 4;
const CHOICES_COLUMN = COLUMNS.length + 2;

export interface IndicatorSheetContent {
  readonly found: FoundTable | null;
  readonly before: readonly (IndicatorEntry | null)[];
  /** Rows as they are to stand: those of `before` in their order, then new ones. */
  readonly after: readonly (IndicatorEntry | null)[];
  readonly period: ReportingPeriod;
  readonly periodTitle: string;
  /** Codes that drop-downs offer, each list once. */
  readonly choices: readonly (readonly string[])[];
}

export interface IndicatorSheet {
  readonly changes: readonly Change[];
  /** Source of the drop-down for a list of codes. */
  readonly choiceName: (codes: readonly string[]) => string;
}

export function indicatorSheet(snapshot: WorkbookSnapshot, content: IndicatorSheetContent): IndicatorSheet {
  const sheet = content.found?.sheet.name ?? freeSheetName(snapshot, INDICATOR_SHEET);
  return {
    changes: [
      ...(content.found ? [] : newSheet(sheet)),
      ...periodCells(snapshot, sheet, content),
      ...tableChanges(snapshot, sheet, content),
      ...choiceLists(snapshot, sheet, content.choices),
    ],
    choiceName,
  };
}

function newSheet(sheet: string): readonly Change[] {
  const { why, sheet: words } = messages('vi').annex;
  return [
    { kind: 'ensure-sheet', why: why.entriesSheet, sheet, position: 'last', tabColor: '8EA9DB' },
    {
      kind: 'write-block',
      why: why.entriesSheet,
      sheet,
      at: { row: sheetRow(1), column: column(1) },
      cells: [[textContent(words.entriesTitle)], [textContent(words.entriesNote)]],
    },
    {
      kind: 'format',
      why: why.entriesSheet,
      sheet,
      range: cellRange(1, 1, 1, 1),
      format: { font: { name: LOOKS.font, size: 14, bold: true } },
    },
    {
      kind: 'format',
      why: why.entriesSheet,
      sheet,
      range: cellRange(2, 1, 2, 1),
      format: { font: { name: LOOKS.font, size: 12, italic: true } },
    },
    { kind: 'freeze', why: why.entriesSheet, sheet, rows: TABLE_ROW, columns: 0 },
    {
      kind: 'column-widths',
      why: why.entriesSheet,
      sheet,
      widths: [
        ...COLUMNS.map(({ width }, index) => ({ column: column(index + 1), width })),
        { column: column(CHOICES_COLUMN - 1), width: 3 },
      ],
    },
  ];
}

/** The cells stay where their names say; where a name is gone, they are written anew. */
function periodCells(
  snapshot: WorkbookSnapshot,
  sheet: string,
  { period, periodTitle }: IndicatorSheetContent,
): readonly Change[] {
  const { why, sheet: words } = messages('vi').annex;
  const cells: readonly (readonly [
    id: 'period' | 'periodTitle' | 'from' | 'to',
    label: string,
    CellContent,
  ])[] = [
    ['period', words.period, textContent(period.code)],
    ['periodTitle', words.periodTitle, textContent(periodTitle)],
    ['from', words.from, dateContent(period.from)],
    ['to', words.to, dateContent(period.to)],
  ];
  return cells.flatMap(([id, label, cell], index): Change[] => {
    const known = cellOfName(snapshot, ANNEX_NAMES[id]);
    if (known) {
      return [{ kind: 'write-block', why: why.period, sheet: known.sheet, at: known.at, cells: [[cell]] }];
    }
    const row = FIRST_PERIOD_ROW + index;
    return [
      {
        kind: 'write-block',
        why: why.period,
        sheet,
        at: { row: sheetRow(row), column: column(LABEL_COLUMN) },
        cells: [[textContent(label), cell]],
      },
      {
        kind: 'format',
        why: why.period,
        sheet,
        range: cellRange(row, LABEL_COLUMN, row, VALUE_COLUMN),
        format: { font: { name: LOOKS.font, size: 12 } },
      },
      {
        kind: 'format',
        why: why.period,
        sheet,
        range: cellRange(row, VALUE_COLUMN, row, VALUE_COLUMN),
        format: {
          font: { bold: true },
          horizontal: 'left',
          numberFormat: id === 'from' || id === 'to' ? 'dd/mm/yyyy' : '@',
          ...(id === 'from' || id === 'to' ? { fill: LOOKS.inputFill } : {}),
        },
      },
      {
        kind: 'name',
        why: why.period,
        name: ANNEX_NAMES[id],
        refersTo: `${quoteSheet(sheet)}!$${columnLetters(VALUE_COLUMN)}$${String(row)}`,
      },
    ];
  });
}

function tableChanges(
  snapshot: WorkbookSnapshot,
  sheet: string,
  { found, before, after }: IndicatorSheetContent,
): readonly Change[] {
  const why = messages('vi').annex.why.entries;
  const headings = found ? missingHeadingsAdded(found.table.columns) : HEADINGS;
  const top = found?.table.range.top ?? TABLE_ROW;
  const left = found?.table.range.left ?? 1;
  const rows = Math.max(after.length, 1);
  const bottom = Math.max(top + rows, found?.table.range.bottom ?? 0);
  const changes: Change[] = [];
  if (found) changes.push(...moveDown(found, bottom - found.table.range.bottom, snapshot.date1904));
  const grown = !found || bottom > found.table.range.bottom || headings.length > found.table.columns.length;
  if (grown) {
    changes.push({
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(top), column: column(left) },
      cells: [headings.map(textContent)],
    });
  }
  for (const block of changedBlocks(before, after)) {
    changes.push({
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(top + 1 + block.from), column: column(left) },
      cells: block.entries.map((entry) => rowOf(entry, headings)),
    });
  }
  if (!grown) return changes;
  const range = cellRange(top, left, bottom, left + headings.length - 1);
  changes.push({
    kind: 'table',
    why,
    sheet,
    name: found?.table.name ?? freeTableName(snapshot),
    range,
    columns: headings,
    ...(found ? {} : { style: 'TableStyleLight1', showFilter: true, bandedRows: false }),
  });
  const firstNew = found ? Math.max(top + 1, found.table.range.bottom + 1) : top + 1;
  if (firstNew <= bottom) changes.push(...bodyFormats(sheet, firstNew, bottom, left, headings));
  if (!found) {
    changes.push({
      kind: 'format',
      why,
      sheet,
      range: cellRange(top, left, top, left + headings.length - 1),
      format: HEADER_FORMAT,
    });
  }
  return changes;
}

interface Block {
  readonly from: number;
  readonly entries: readonly IndicatorEntry[];
}

/** Runs of rows that differ from what stands there. */
function changedBlocks(
  before: readonly (IndicatorEntry | null)[],
  after: readonly (IndicatorEntry | null)[],
): readonly Block[] {
  const blocks: { from: number; entries: IndicatorEntry[] }[] = [];
  after.forEach((entry, index) => {
    const old = before[index];
    if (entry === null || (old && JSON.stringify(old) === JSON.stringify(entry))) return;
    const last = blocks.at(-1);
    if (last && last.from + last.entries.length === index) last.entries.push(entry);
    else blocks.push({ from: index, entries: [entry] });
  });
  return blocks;
}

function rowOf(entry: IndicatorEntry, headings: readonly string[]): readonly CellContent[] {
  const cells: Readonly<Record<HeadingId, CellContent>> = {
    code: textContent(entry.code),
    period: textContent(entry.period),
    label: textContent(entry.label),
    value: entryContent(entry.value),
    note: textContent(entry.note),
    updated: dateContent(entry.updated),
    previous: entryContent(entry.previous),
    filled: textContent(entry.filled),
    filledNote: textContent(entry.filledNote),
  };
  const byHeading = new Map(COLUMNS.map(({ id }) => [INDICATOR_HEADINGS[id] as string, cells[id]]));
  return headings.map((heading) => byHeading.get(heading) ?? { kind: 'keep' });
}

function bodyFormats(
  sheet: string,
  from: number,
  to: number,
  left: number,
  headings: readonly string[],
): readonly Change[] {
  const why = messages('vi').annex.why.entries;
  const formatAt = (heading: string, numberFormat: string): Change[] => {
    const index = headings.indexOf(heading);
    if (index < 0) return [];
    const range = cellRange(from, left + index, to, left + index);
    return [{ kind: 'format', why, sheet, range, format: { numberFormat } }];
  };
  return [
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(from, left, to, left + headings.length - 1),
      format: {
        font: { name: LOOKS.font, size: 12 },
        wrap: true,
        vertical: 'top',
        border: { style: 'thin', color: LOOKS.line },
      },
    },
    // "4.10" and "2024-01" are names, no numbers and no dates.
    ...formatAt(INDICATOR_HEADINGS.code, '@'),
    ...formatAt(INDICATOR_HEADINGS.period, '@'),
    ...formatAt(INDICATOR_HEADINGS.updated, 'dd/mm/yyyy'),
    ...formatAt(INDICATOR_HEADINGS.filled, '@'),
  ];
}

/** Columns that a person deleted come back at the end. */
function missingHeadingsAdded(columns: readonly string[]): readonly string[] {
  return [...columns, ...HEADINGS.filter((heading) => !columns.includes(heading))];
}

function freeTableName(snapshot: WorkbookSnapshot): string {
  const taken = new Set([
    ...snapshot.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())),
    ...snapshot.names.map(({ name }) => name.toLowerCase()),
  ]);
  let name = INDICATOR_TABLE;
  for (let count = 1; taken.has(name.toLowerCase()); count++) {
    name = `${INDICATOR_TABLE}_CCHC${count === 1 ? '' : String(count)}`;
  }
  return name;
}

/** "CCHC_LuaChon_0_1_2" */
function choiceName(codes: readonly string[]): string {
  return `CCHC_LuaChon_${codes.join('_')}`;
}

function choiceLists(
  snapshot: WorkbookSnapshot,
  sheet: string,
  choices: readonly (readonly string[])[],
): readonly Change[] {
  const { why, sheet: words } = messages('vi').annex;
  const missing = choices.filter((codes) => {
    const known = nameIn(snapshot, choiceName(codes));
    return !known || known.refersTo.includes('#REF!');
  });
  const used = snapshot.sheets.find(({ name }) => name === sheet)?.usedRange?.right ?? 0;
  const first = Math.max(CHOICES_COLUMN, used + 1);
  return missing.flatMap((codes, index): Change[] => {
    const at = first + index;
    const letters = columnLetters(at);
    const last = TABLE_ROW + codes.length;
    return [
      {
        kind: 'write-block',
        why: why.choices,
        sheet,
        at: { row: sheetRow(TABLE_ROW), column: column(at) },
        cells: [
          [textContent(words.choices)],
          ...codes.map((code): CellContent[] => [{ kind: 'number', number: Number(code) }]),
        ],
      },
      {
        kind: 'format',
        why: why.choices,
        sheet,
        range: cellRange(TABLE_ROW, at, TABLE_ROW, at),
        format: HEADER_FORMAT,
      },
      {
        kind: 'name',
        why: why.choices,
        name: choiceName(codes),
        refersTo: `${quoteSheet(sheet)}!$${letters}$${String(TABLE_ROW + 1)}:$${letters}$${String(last)}`,
      },
    ];
  });
}
