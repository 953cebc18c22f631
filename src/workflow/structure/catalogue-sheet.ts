/**
 * The sheet "Danh mục": settings, units, days off and cycles side by side, so that each list can grow, and
 * the cells and names that the formulas of the task table look at.
 */
import type { CivilDate } from '../../domain/dates';
import { cellRange, column, sheetRow, type CellPosition } from '../../domain/grid';
import type { PlanSettings } from '../../domain/plan';
import { messages } from '../../messages';
import type { Change, WorkbookSnapshot } from '../../workbook';
import {
  cyclesList,
  DAY_HEADINGS,
  daysOffList,
  settingsList,
  UNIT_HEADINGS,
  unitsList,
} from './catalogue-lists';
import { catalogueValidations } from './catalogue-validations';
import { choiceChanges } from './choices';
import type { CycleBook } from './cycle-book';
import { CYCLE_HEADINGS, NAMES, wholeColumn } from './formulas';
import { nameIn } from './known-names';
import { placeList, type ListTable, type PlacedList } from './list-table';
import { headerFormat, LOOKS } from './looks';
import type { OwnPlaces, OwnTableId } from './own-places';
import { parameterChanges, parameters } from './parameters';
import { groupHeights, heightOf, linesOf } from './row-heights';
import { sheetHeading } from './sheet-heading';
import { SETTING_HEADINGS, settingFormat, SETTINGS } from './settings-table';
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
const CAPTION_ROW = 7;
const LIST_ROW = 8;

type ListId = Exclude<OwnTableId, 'tasks'>;
const LIST_ORDER: readonly ListId[] = ['settings', 'units', 'daysOff', 'cycles'];

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
  if (!existing) changes.push(...firstLook(sheet, lists, placed));
  changes.push(...settingCellFormats(sheet, tables.settings === null ? placed.get('settings') : undefined));
  changes.push(...choiceChanges(snapshot, sheet, LIST_ROW, nextColumn));
  changes.push(...listNames(snapshot, places));
  changes.push(...catalogueValidations(places, placed));
  return changes;
}

function newSheet(sheet: string): readonly Change[] {
  const words = messages('vi').structure;
  const why = words.why.catalogueSheet;
  return [
    { kind: 'ensure-sheet', why, sheet, position: 'last', tabColor: '8EA9DB' },
    ...sheetHeading(sheet, words.sheet.catalogueTitle, words.sheet.catalogueNote, why),
    { kind: 'freeze', why, sheet, rows: LIST_ROW, columns: 0 },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        margins: LOOKS.margins,
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
      format: { font: { name: LOOKS.font, size: 13, bold: true } },
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

/** Rows as high as their longest text; settings and units are what is printed. */
function firstLook(
  sheet: string,
  lists: Readonly<Record<ListId, ListTable>>,
  placed: ReadonlyMap<ListId, PlacedList>,
): readonly Change[] {
  const why = messages('vi').structure.why.catalogueFormat;
  const lines: number[] = [];
  for (const list of Object.values(lists)) {
    list.added.forEach((row, index) => {
      for (const spec of list.columns) {
        const cell = row[spec.heading];
        if (cell?.kind !== 'text') continue;
        lines[index] = Math.max(lines[index] ?? 1, linesOf(cell.text, spec.width));
      }
    });
  }
  const [settings, units] = [placed.get('settings'), placed.get('units')];
  const bottom = Math.max(settings?.bottom ?? LIST_ROW, units?.bottom ?? LIST_ROW);
  return [
    {
      kind: 'row-heights',
      why,
      sheet,
      heights: groupHeights(
        LIST_ROW + 1,
        Array.from(lines, (count) => heightOf(count)),
      ),
    },
    {
      kind: 'page-setup',
      why,
      sheet,
      setup: { printArea: cellRange(TITLE_ROW, 1, bottom, units?.right ?? 1), fitToWidth: true },
    },
  ];
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
    format: { numberFormat: settingFormat(setting), font: { bold: true }, fill: LOOKS.inputFill },
  }));
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
    .filter(([name, refersTo]) => nameIn(snapshot, name)?.refersTo !== refersTo)
    .map(([name, refersTo]) => ({ kind: 'name', why, name, refersTo }));
}
