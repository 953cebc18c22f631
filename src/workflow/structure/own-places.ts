/**
 * Where this product's sheets and tables stand in a workbook, and what they are called there.
 *
 * Sheets may be renamed and moved by people, so tables are looked for by name, wherever they stand. A
 * sheet or table that bears our name but is not ours stays untouched: ours then takes another name.
 */
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../workbook';
import { replacedSheets } from './replaced-sheets';

export type OwnTableId = 'tasks' | 'settings' | 'units' | 'daysOff' | 'cycles';

interface OwnTableSpec {
  readonly name: string;
  /** A table of this name is ours when it has these columns. */
  readonly marks: readonly string[];
}

export const OWN_TABLES: Readonly<Record<OwnTableId, OwnTableSpec>> = {
  tasks: { name: 'NhiemVu', marks: ['Nhiệm vụ', 'Mã'] },
  settings: { name: 'CauHinh', marks: ['Khoá', 'Giá trị', 'Diễn giải'] },
  units: { name: 'DonVi', marks: ['Đơn vị', 'Tên khác', 'Loại'] },
  daysOff: { name: 'NgayNghi', marks: ['Ngày', 'Loại', 'Áp dụng'] },
  cycles: { name: 'ChuKy', marks: ['Chu kỳ', 'Hạn kế tiếp'] },
};

/** Tables that other commands of this product write. */
const FURTHER_TABLES: readonly string[] = [
  'ChuaCong',
  'BaoCaoThang',
  'ChiTieu',
  'GhiNho',
  'GiaoBan',
  'KetQuaKiemTra',
  'LichSu',
  'MauPhuLuc',
  'MucTieu',
  'ONguon',
  'QuyetDinh',
  'ThanhPhan',
  'TiepNhan',
  'ChuaNhan',
  'NhatKy',
  'TongHop',
  'TongHopCachGhi',
];

const OUR_TABLES: ReadonlySet<string> = new Set([
  ...Object.values(OWN_TABLES).map(({ name }) => name),
  ...FURTHER_TABLES,
]);

export const TASK_SHEET = 'Nhiệm vụ';
export const CATALOGUE_SHEET = 'Danh mục';
/** Appended where a workbook already uses a name for something else. */
const SHEET_SUFFIX = ' (CCHC)';
const TABLE_SUFFIX = '_CCHC';

export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
}

export interface OwnPlaces {
  readonly tables: Readonly<Record<OwnTableId, FoundTable | null>>;
  /** Names to use in formulas, whether the table exists or will be made. */
  readonly tableNames: Readonly<Record<OwnTableId, string>>;
  readonly taskSheet: string;
  readonly catalogueSheet: string;
}

export function findOwnPlaces(snapshot: WorkbookSnapshot): OwnPlaces {
  const tables = mapTables((id) => findTable(snapshot, OWN_TABLES[id]));
  const taken = new Set(
    snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  for (const name of snapshot.names) taken.add(name.name.toLowerCase());
  const catalogue = (['settings', 'units', 'daysOff', 'cycles'] as const)
    .map((id) => tables[id])
    .find((found) => found !== null);
  return {
    tables,
    tableNames: mapTables(
      (id) => tables[id]?.table.name ?? freeName(OWN_TABLES[id].name, TABLE_SUFFIX, taken),
    ),
    taskSheet: tables.tasks?.sheet.name ?? freeSheetName(snapshot, TASK_SHEET),
    catalogueSheet: catalogue?.sheet.name ?? freeSheetName(snapshot, CATALOGUE_SHEET),
  };
}

/** Sheets never read as an appendix: those that hold a table of this product, and appendices that were replaced. */
export function ownSheetsOf(snapshot: WorkbookSnapshot): readonly string[] {
  const places = findOwnPlaces(snapshot);
  const own = new Set<string>(replacedSheets(snapshot));
  for (const found of Object.values(places.tables)) if (found) own.add(found.sheet.name);
  for (const sheet of snapshot.sheets) {
    if (sheet.tables.some((table) => FURTHER_TABLES.includes(table.name))) own.add(sheet.name);
  }
  return [...own];
}

/** A name for a new sheet that no sheet of the workbook bears; Excel takes no notice of case. */
export function freeSheetName(snapshot: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  return freeName(wanted, SHEET_SUFFIX, taken);
}

/** Whether the task table stands on this sheet, or could. */
export function holdsTasks({ tables }: SheetTables): boolean {
  return tables.some((table) => isOwn(table, OWN_TABLES.tasks));
}

type SheetTables = Pick<SheetSnapshot, 'tables'>;

/**
 * Where a unit may have written something: on the sheet of the task table and on sheets of its own; without a task
 * table on any of the sheets.
 */
export function sheetsWithTasks<Sheet extends SheetTables>(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.some(holdsTasks) ? sheets.filter((sheet) => holdsTasks(sheet) || !isOurs(sheet)) : sheets;
}

/** Whether a sheet holds a table that this product writes. */
export function isOurs({ tables }: SheetTables): boolean {
  return tables.some(({ name }) => OUR_TABLES.has(name));
}

/**
 * All that is needed to go on with a task table: the sheets that hold tables, as everything of this product does.
 * Where there is no task table yet, all sheets.
 */
export function sheetsBesideTasks<Sheet extends SheetTables>(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.some(holdsTasks) ? sheets.filter(({ tables }) => tables.length > 0) : sheets;
}

function findTable(snapshot: WorkbookSnapshot, spec: OwnTableSpec): FoundTable | null {
  for (const sheet of snapshot.sheets) {
    for (const table of sheet.tables) if (isOwn(table, spec)) return { sheet, table };
  }
  return null;
}

function isOwn(table: TableSnapshot, { name, marks }: OwnTableSpec): boolean {
  const named = table.name === name || table.name.startsWith(name + TABLE_SUFFIX);
  return named && table.hasHeaderRow && marks.every((mark) => table.columns.includes(mark));
}

function freeName(wanted: string, suffix: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 1; taken.has(name.toLowerCase()); count++) {
    name = count === 1 ? wanted + suffix : wanted + suffix.replace('CCHC', `CCHC${String(count)}`);
  }
  return name;
}

function mapTables<Value>(valueOf: (id: OwnTableId) => Value): Readonly<Record<OwnTableId, Value>> {
  return {
    tasks: valueOf('tasks'),
    settings: valueOf('settings'),
    units: valueOf('units'),
    daysOff: valueOf('daysOff'),
    cycles: valueOf('cycles'),
  };
}
