/**
 * The sheet "Danh mục": settings, units, days off and cycles side by side, so that each list can grow, and
 * the cells and names that the formulas of the task table look at.
 */
import type { CivilDate } from '../../domain/dates';
import { cellRange, column, columnLetters, sheetRow, type CellPosition } from '../../domain/grid';
import type { PlanSettings } from '../../domain/plan';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import {
  cyclesList,
  DAY_HEADINGS,
  DAY_KINDS,
  daysOffList,
  settingsList,
  UNIT_HEADINGS,
  unitsList,
} from './catalogue-lists';
import { catalogueValidations } from './catalogue-validations';
import type { CycleBook } from './cycle-book';
import { CYCLE_HEADINGS, NAMES, quoteSheet, wholeColumn } from './formulas';
import { placeList, type ListTable, type PlacedList } from './list-table';
import type { OwnPlaces, OwnTableId } from './own-places';
import { parameters, type Parameter } from './parameters';
import { NO, SETTING_HEADINGS, settingFormat, SETTINGS, YES } from './settings-table';
import { plainOf, rowsOfTable, textContent } from './table-cells';

export interface CatalogueContent {
  readonly settings: PlanSettings;
  /** The day to fix in the settings; null leaves what stands there, or today. */
  readonly fixedDay: CivilDate | null;
  readonly day: CivilDate;
  readonly book: CycleBook;
  /** Cells that name units. */
  readonly unitCells: Iterable<string>;
}

/** Rows of the sheet when it is made; lists stand below the cells that formulas look at. */
const TITLE_ROW = 1;
const NOTE_ROW = 2;
const FIRST_PARAMETER_ROW = 3;
const CAPTION_ROW = 7;
const LIST_ROW = 8;

type ListId = Exclude<OwnTableId, 'tasks'>;
const LIST_ORDER: readonly ListId[] = ['settings', 'units', 'daysOff', 'cycles'];

const FONT = 'Times New Roman';
const HEADER_FILL = 'D9E2F3';

export function catalogueChanges(
  snapshot: WorkbookSnapshot,
  places: OwnPlaces,
  content: CatalogueContent,
): readonly Change[] {
  const words = messages('vi').structure;
  const sheet = places.catalogueSheet;
  const existing = snapshot.sheets.find((candidate) => candidate.name === sheet) ?? null;
  const { tableNames: names, tables } = places;
  const { date1904 } = snapshot;
  const lists: Readonly<Record<ListId, ListTable>> = {
    settings: settingsList(names.settings, tables.settings, content.settings, content.fixedDay),
    units: unitsList(names.units, tables.units, content.unitCells),
    daysOff: daysOffList(names.daysOff, names, tables.daysOff, date1904),
    cycles: cyclesList(names.cycles, names, content.book, content.day),
  };
  const captions: Readonly<Record<ListId, string>> = {
    settings: words.sheet.settingsCaption,
    units: words.sheet.unitsCaption,
    daysOff: words.sheet.daysOffCaption,
    cycles: words.sheet.cyclesCaption,
  };
  const changes: Change[] = [];
  if (!existing) changes.push(...newSheet(sheet));
  // A list that is missing goes to the right of all that stands there.
  let nextColumn = existing?.usedRange ? existing.usedRange.right + 2 : 1;
  const placed = new Map<ListId, PlacedList>();
  const place = (id: ListId): void => {
    const found = tables[id];
    const corner: CellPosition = { row: sheetRow(LIST_ROW), column: column(nextColumn) };
    const home = found?.sheet.name ?? sheet;
    const list = placeList(home, lists[id], found, corner, words.why.catalogueTable, date1904);
    placed.set(id, list);
    if (!found) {
      changes.push(...captionAndWidths(sheet, lists[id], captions[id], list));
      nextColumn = list.right + 2;
    }
    changes.push(...list.changes);
  };
  place('settings');
  if (tables.settings) changes.push(...fixedDayChange(tables.settings, content.fixedDay, date1904));
  const parameterCorner = existing ? nextColumn : 1;
  const written = parameterChanges(
    snapshot,
    sheet,
    parameters(names, content.settings, content.day),
    parameterCorner,
  );
  changes.push(...written);
  if (existing && written.some((change) => change.kind === 'name')) nextColumn += 4;
  for (const id of LIST_ORDER) if (id !== 'settings') place(id);
  changes.push(...settingCellFormats(sheet, tables.settings === null ? placed.get('settings') : undefined));
  changes.push(...choices(snapshot, sheet, nextColumn));
  changes.push(...listNames(snapshot, places));
  changes.push(...catalogueValidations(places, placed));
  return changes;
}

function newSheet(sheet: string): readonly Change[] {
  const words = messages('vi').structure;
  const why = words.why.catalogueSheet;
  return [
    { kind: 'ensure-sheet', why, sheet, position: 'last', tabColor: '8EA9DB' },
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(TITLE_ROW), column: column(1) },
      cells: [[textContent(words.sheet.catalogueTitle)], [textContent(words.sheet.catalogueNote)]],
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(TITLE_ROW, 1, TITLE_ROW, 1),
      format: { font: { name: FONT, size: 14, bold: true } },
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(NOTE_ROW, 1, NOTE_ROW, 1),
      format: { font: { name: FONT, size: 12, italic: true } },
    },
    { kind: 'freeze', why, sheet, rows: LIST_ROW, columns: 0 },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
        titleRows: { from: sheetRow(CAPTION_ROW), to: sheetRow(LIST_ROW) },
        pageNumber: 'top-center-except-first',
      },
    },
  ];
}

function captionAndWidths(
  sheet: string,
  list: ListTable,
  caption: string,
  placed: PlacedList,
): readonly Change[] {
  const why = messages('vi').structure.why.catalogueFormat;
  const captionRow = placed.top - 1;
  return [
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(captionRow), column: column(placed.left) },
      cells: [[textContent(caption)]],
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(captionRow, placed.left, captionRow, placed.left),
      format: { font: { name: FONT, size: 13, bold: true } },
    },
    {
      kind: 'column-widths',
      why,
      sheet,
      widths: [
        ...list.columns.map((spec, index) => ({
          column: column(placed.left + index),
          width: spec.hidden === true ? null : spec.width,
        })),
        { column: column(placed.right + 1), width: 3 },
      ],
    },
    headerFormat(sheet, placed.top, placed.left, placed.right, why),
  ];
}

function headerFormat(sheet: string, row: number, left: number, right: number, why: string): Change {
  return {
    kind: 'format',
    why,
    sheet,
    range: cellRange(row, left, row, right),
    format: {
      font: { name: FONT, size: 12, bold: true, color: '000000' },
      fill: HEADER_FILL,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      border: { style: 'thin', color: '7F7F7F' },
    },
  };
}

/** Writes the fixed day into the settings that exist already. */
function fixedDayChange(
  found: NonNullable<OwnPlaces['tables']['settings']>,
  fixedDay: CivilDate | null,
  date1904: boolean,
): readonly Change[] {
  if (fixedDay === null) return [];
  const keyAt = found.table.columns.indexOf(SETTING_HEADINGS.key);
  const valueAt = found.table.columns.indexOf(SETTING_HEADINGS.value);
  const key = SETTINGS.find((setting) => setting.id === 'asOf')?.key;
  const row = rowsOfTable(found).find(({ cells }) => plainOf(cells[keyAt], false, date1904) === key);
  if (!row) return [];
  const at = { row: row.row, column: column(found.table.range.left + valueAt) };
  const why = messages('vi').structure.why.catalogueTable;
  return [
    { kind: 'write-block', why, sheet: found.sheet.name, at, cells: [[{ kind: 'date', date: fixedDay }]] },
  ];
}

/** The cells stay where their names say they are; where a name is gone, they are written anew. */
function parameterChanges(
  snapshot: WorkbookSnapshot,
  sheet: string,
  list: readonly Parameter[],
  left: number,
): readonly Change[] {
  const why = messages('vi').structure.why.names;
  return list.flatMap((parameter, index): Change[] => {
    const known = cellOfName(snapshot, NAMES[parameter.id]);
    if (known) {
      return [{ kind: 'write-block', why, sheet: known.sheet, at: known.at, cells: [[parameter.content]] }];
    }
    const row = sheetRow(FIRST_PARAMETER_ROW + index);
    const cells: CellContent[][] = [
      [textContent(parameter.label), parameter.content, textContent(parameter.note)],
    ];
    return [
      { kind: 'write-block', why, sheet, at: { row, column: column(left) }, cells },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(row, left, row, left + 2),
        format: { font: { name: FONT, size: 12 }, vertical: 'top' },
      },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(row, left + 1, row, left + 1),
        format: { font: { bold: true }, horizontal: 'center', numberFormat: parameter.format },
      },
      {
        kind: 'name',
        why,
        name: NAMES[parameter.id],
        refersTo: `${quoteSheet(sheet)}!$${columnLetters(left + 1)}$${String(row)}`,
      },
    ];
  });
}

function cellOfName(
  snapshot: WorkbookSnapshot,
  name: string,
): { readonly sheet: string; readonly at: CellPosition } | null {
  const refersTo = nameIn(snapshot, name)?.refersTo;
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/i.exec(refersTo ?? '');
  if (!parts) return null;
  const sheet = (parts[1]?.replaceAll("''", "'") ?? parts[2] ?? '').trim();
  if (!snapshot.sheets.some((candidate) => candidate.name === sheet)) return null;
  const letters = (parts[3] ?? '').toUpperCase();
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return { sheet, at: { row: sheetRow(Number(parts[4])), column: column(index) } };
}

function nameIn(snapshot: WorkbookSnapshot, name: string) {
  return snapshot.names.find(
    (known) => known.scope === null && known.name.toLowerCase() === name.toLowerCase(),
  );
}

/** Yes and no, percentages, the fixed day: each value of the settings shows as what it is. */
function settingCellFormats(sheet: string, placed: PlacedList | undefined): readonly Change[] {
  const valueColumn = placed?.columnOf(SETTING_HEADINGS.value);
  if (!placed || valueColumn === undefined) return [];
  const why = messages('vi').structure.why.catalogueFormat;
  return SETTINGS.map((setting, index) => ({
    kind: 'format',
    why,
    sheet,
    range: cellRange(placed.top + 1 + index, valueColumn, placed.top + 1 + index, valueColumn),
    format: { numberFormat: settingFormat(setting), font: { bold: true }, fill: 'FFFBE6' },
  }));
}

interface Choice {
  readonly name: string;
  readonly heading: string;
  readonly values: readonly string[];
}

/** What drop-downs offer, in columns at the far right. */
function choices(snapshot: WorkbookSnapshot, sheet: string, left: number): readonly Change[] {
  const words = messages('vi');
  const why = words.structure.why.tasksLists;
  const lists: readonly Choice[] = [
    { name: NAMES.progress, heading: 'Tiến độ', values: Object.values(words.states.progress) },
    { name: NAMES.kinds, heading: 'Loại thời hạn', values: Object.values(words.states.kind) },
    { name: NAMES.dayTypes, heading: 'Loại ngày', values: Object.values(DAY_KINDS) },
    { name: NAMES.yesNo, heading: 'Áp dụng', values: [YES, NO] },
  ];
  const missing = lists.filter((list) => {
    const known = nameIn(snapshot, list.name);
    return !known || known.refersTo.includes('#REF!');
  });
  return missing.flatMap((list, index): Change[] => {
    const at = left + index;
    const letters = columnLetters(at);
    const last = LIST_ROW + list.values.length;
    return [
      {
        kind: 'write-block',
        why,
        sheet,
        at: { row: sheetRow(LIST_ROW), column: column(at) },
        cells: [[textContent(list.heading)], ...list.values.map((value) => [textContent(value)])],
      },
      headerFormat(sheet, LIST_ROW, at, at, why),
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(LIST_ROW + 1, at, last, at),
        format: { font: { name: FONT, size: 12 } },
      },
      { kind: 'column-widths', why, sheet, widths: [{ column: column(at), width: 20 }] },
      {
        kind: 'name',
        why,
        name: list.name,
        refersTo: `${quoteSheet(sheet)}!$${letters}$${String(LIST_ROW + 1)}:$${letters}$${String(last)}`,
      },
    ];
  });
}

function listNames(snapshot: WorkbookSnapshot, places: OwnPlaces): readonly Change[] {
  const why = messages('vi').structure.why.names;
  const { tableNames: names } = places;
  const wanted: readonly (readonly [string, string])[] = [
    [NAMES.units, wholeColumn(names.units, UNIT_HEADINGS.name)],
    [NAMES.cycles, wholeColumn(names.cycles, CYCLE_HEADINGS.name)],
    [NAMES.daysOff, wholeColumn(names.daysOff, DAY_HEADINGS.off)],
    [NAMES.makeUpDays, wholeColumn(names.daysOff, DAY_HEADINGS.makeUp)],
  ];
  return wanted
    .filter(([name]) => {
      const known = nameIn(snapshot, name);
      return !known || known.refersTo.includes('#REF!');
    })
    .map(([name, refersTo]) => ({ kind: 'name', why, name, refersTo }));
}
