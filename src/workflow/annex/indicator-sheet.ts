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
  LOOKS,
  quoteSheet,
  sheetHeading,
  textContent,
} from '../structure';
import { choiceLists, choiceName, CHOICES_COLUMN } from './choice-lists';
import { ENTRY_COLUMNS, entryRowChanges, TABLE_ROW, type EntryRows } from './entry-rows';
import { ANNEX_NAMES, INDICATOR_SHEET } from './names';

const FIRST_PERIOD_ROW = 3;
const LABEL_COLUMN = 3;
const VALUE_COLUMN = 4;
/** Millimetres. */
const PRINT_MARGINS = { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 } as const;

export interface IndicatorSheetContent extends EntryRows {
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
      ...entryRowChanges(snapshot, sheet, content),
      ...choiceLists(snapshot, sheet, content.choices),
    ],
    choiceName,
  };
}

function newSheet(sheet: string): readonly Change[] {
  const { why, sheet: words } = messages('vi').annex;
  return [
    { kind: 'ensure-sheet', why: why.entriesSheet, sheet, position: 'last', tabColor: '8EA9DB' },
    ...sheetHeading(sheet, words.entriesTitle, words.entriesNote, why.entriesSheet),
    { kind: 'freeze', why: why.entriesSheet, sheet, rows: TABLE_ROW, columns: 0 },
    // Whoever prints the whole workbook gets the table one page wide, its header repeated.
    {
      kind: 'page-setup',
      why: why.entriesSheet,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        margins: PRINT_MARGINS,
        titleRows: { from: sheetRow(TABLE_ROW), to: sheetRow(TABLE_ROW) },
        fitToWidth: true,
        pageNumber: 'top-center-except-first',
      },
    },
    {
      kind: 'column-widths',
      why: why.entriesSheet,
      sheet,
      widths: [
        ...ENTRY_COLUMNS.map(({ width }, index) => ({ column: column(index + 1), width })),
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
    // A name that leads to another sheet is someone else's: older scoreboards called their report day so.
    if (known?.sheet === sheet) {
      return [{ kind: 'write-block', why: why.period, sheet, at: known.at, cells: [[cell]] }];
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
