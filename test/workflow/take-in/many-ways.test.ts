/**
 * Whole rounds with every unit of a plan: sheets filled in late, early, edited, sorted anew, renamed, of an older
 * version, retyped in another layout. Every typed cell arrives or is listed with its place, and none is invented.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type CivilDate } from '../../../src/domain/dates';
import { cellAddress, column, sheetRow } from '../../../src/domain/grid';
import type { CellContent, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { consolidate, taskSheets, trackedTasksFrom, UNIT_SHEETS } from '../../../src/workflow';
import { blankWorkbook, openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { reopened, structured, typeInto } from '../../support/appendix-workbook';
import { describeWithShared } from '../../support/shared';
import { changeSet } from '../../support/written-workbook';
import { withPart } from '../../support/xlsx-parts';

jest.setTimeout(240_000);

const DAY = '2026-06-15' as CivilDate;
const WAYS = ['late', 'early', 'edited', 'sorted', 'renamed', 'foreign'] as const;
type Way = (typeof WAYS)[number];

/** The share of what was typed that arrives; the rest is listed, as is a task's wording that a unit changed. */
const LEAST_ARRIVING: Readonly<Record<Way, number>> = {
  late: 1,
  early: 1,
  edited: 0.75,
  sorted: 1,
  renamed: 1,
  foreign: 0.8,
};

/** What was typed, by "file cell". */
type Typed = Map<string, string>;

interface Report {
  readonly name: string;
  readonly way: Way;
  readonly snapshot: WorkbookSnapshot;
}

/** One report a unit, each in the next way, the first unit in that of `shift`; what was typed goes into `typed`. */
function reportsOf(master: XlsxWorkbook, typed: Typed, shift: number): readonly Report[] {
  const reported = new Set<string>();
  const sheets = taskSheets(master.snapshot(), { asOf: DAY })?.sheets ?? [];
  return sheets.map((sheet, index): Report => {
    const way = WAYS[(index + shift) % WAYS.length] ?? 'late';
    let workbook = blankWorkbook({ sheets: UNIT_SHEETS });
    workbook.apply(sheet.changeSet());
    // A task that several units lead is reported on by the first, so that nothing contradicts.
    const places = trackedTasksFrom(workbook.snapshot()).flatMap(({ id, due, progress }, place) => {
      if (place >= sheet.lead || reported.has(id)) return [];
      reported.add(id);
      return [{ place, due, progress }];
    });
    const { sheet: own, table } = taskTable(workbook.snapshot());
    if (way === 'foreign') {
      const retyped = retypedIn(workbook.snapshot(), sheet.fileName, places, typed);
      return { name: sheet.fileName, way, snapshot: retyped.snapshot() };
    }
    workbook.apply(changeSet({ kind: 'protect', sheet: own.name, on: false }));
    if (way === 'sorted') reverseRows(workbook, own, table);
    const writes: ReturnType<typeof changeSet>['changes'][number][] = [];
    for (const { place, due, progress } of places) {
      const at = way === 'sorted' ? table.range.bottom - table.range.top - 1 - place : place;
      const row = table.range.top + 1 + at;
      const doneOn = addDays(due ?? DAY, way === 'late' ? 9 : -9);
      const cells: Readonly<Record<string, CellContent>> = {
        'Ngày hoàn thành': { kind: 'date', date: doneOn },
        'Tiến độ': { kind: 'text', text: 'Hoàn thành' },
        'Văn bản minh chứng': { kind: 'text', text: `${String(index)}.${String(row)}/BC` },
        'Ghi chú theo dõi': { kind: 'text', text: `=lý do ${String(index)} ${String(row)}` },
        ...(way === 'edited'
          ? { 'Nhiệm vụ': { kind: 'text', text: `Việc đã sửa ${String(row)}` } as const }
          : {}),
      };
      for (const [heading, content] of Object.entries(cells)) {
        const place = { row: sheetRow(row), column: column(1 + table.columns.indexOf(heading)) };
        writes.push({ kind: 'write-block', why: 'test', sheet: own.name, at: place, cells: [[content]] });
        // What the office has noted already is no news.
        const isKnown = heading === 'Tiến độ' && progress === 'done';
        if (!isKnown) typed.set(`${sheet.fileName} ${cellAddress(place)}`, plainOf(content));
      }
    }
    workbook.apply(changeSet(...writes));
    if (way === 'renamed') {
      const bytes = withPart(workbook.save(), 'xl/workbook.xml', (xml) =>
        xml.replaceAll('Nhiệm vụ', 'BC tháng 6'),
      );
      workbook = openWorkbook(bytes);
    }
    return { name: sheet.fileName, way, snapshot: reopened(workbook).snapshot() };
  });
}

function plainOf(content: CellContent): string {
  if (content.kind === 'date') return content.date;
  return content.kind === 'text' ? content.text : '';
}

function taskTable(snapshot: WorkbookSnapshot): {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
} {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find(({ name }) => name.startsWith('NhiemVu'));
    if (table) return { sheet, table };
  }
  throw new Error('no task table');
}

/** As a person sorts: whole rows change places, values only. */
function reverseRows(
  workbook: XlsxWorkbook,
  { name, rows }: SheetSnapshot,
  { range, columns }: TableSnapshot,
): void {
  const contents = rows
    .filter(({ row }) => row > range.top && row <= range.bottom)
    .map(({ cells }) =>
      columns.map((_, index): CellContent => {
        const value = cells.find((cell) => cell.column === index + 1)?.value ?? '';
        if (typeof value === 'number') return { kind: 'number', number: value };
        return typeof value === 'string' && value !== '' ? { kind: 'text', text: value } : { kind: 'blank' };
      }),
    );
  workbook.apply(
    changeSet({
      kind: 'write-block',
      sheet: name,
      at: { row: sheetRow(range.top + 1), column: column(1) },
      cells: contents.reverse(),
    }),
  );
}

/** The unit's own table: fewer columns, other headings, no ids. */
function retypedIn(
  snapshot: WorkbookSnapshot,
  file: string,
  places: readonly { readonly place: number }[],
  typed: Typed,
): XlsxWorkbook {
  const headings = [
    'STT',
    'Nội dung nhiệm vụ',
    'Đơn vị chủ trì',
    'Thời hạn hoàn thành',
    'Tình trạng',
    'Giải trình',
  ];
  const chosen = new Set(places.map(({ place }) => place));
  const tasks = trackedTasksFrom(snapshot);
  const rows = tasks.map(({ number, task, lead, deadline, progress }, place) => {
    const reports = chosen.has(place);
    const explained = reports ? `giải trình ${file} ${String(place)}` : '';
    if (reports) {
      if (progress !== 'in-progress') typed.set(`${file} E${String(place + 4)}`, 'Đang thực hiện');
      typed.set(`${file} F${String(place + 4)}`, explained);
    }
    return [number, task, lead, deadline, reports ? 'Đang thực hiện' : '', explained];
  });
  const workbook = blankWorkbook({ sheets: ['Báo cáo'] });
  workbook.apply(
    changeSet({
      kind: 'write-block',
      sheet: 'Báo cáo',
      at: { row: sheetRow(1), column: column(1) },
      cells: [
        ['BÁO CÁO TÌNH HÌNH THỰC HIỆN NHIỆM VỤ', '', '', '', '', ''],
        ['', '', '', '', '', ''],
        headings,
        ...rows,
      ].map((row) =>
        row.map((text): CellContent => (text === '' ? { kind: 'blank' } : { kind: 'text', text })),
      ),
    }),
  );
  return workbook;
}

/** By way: cells typed, and how many of them arrived in the master without anybody being asked. */
type Tally = Map<Way, { typed: number; arrived: number }>;

/** Every typed cell is told once with its value, and nothing is told that nobody typed. */
function expectAllTold(master: XlsxWorkbook, shift: number, tally: Tally): void {
  const typed: Typed = new Map();
  const reports = reportsOf(master, typed, shift);
  // The office changes a deadline after the sheets went out: all of them are of an older version now.
  const first = trackedTasksFrom(master.snapshot())[0]?.task ?? '';
  typeInto(master, first.slice(0, 20), { 'Thời hạn': { kind: 'text', text: 'Quý IV/2026' } });
  const result = consolidate(master.snapshot(), reports, { at: '15/6/2026 08:00' });
  if (!result) throw new Error('no task table');
  const told = new Map<string, string>();
  for (const { from, value } of result.taken) told.set(`${from.file} ${from.cell}`, value);
  for (const { field, sides } of result.conflicts) {
    if (field === 'deadline' || field === 'due') continue;
    for (const { from, value } of sides) told.set(`${from.file} ${from.cell}`, value);
  }
  for (const { from, value } of result.left) told.set(`${from.file} ${from.cell}`, value);
  expect(new Map([...told].sort())).toEqual(new Map([...typed].sort()));
  const arrived = new Set(result.taken.map(({ from }) => `${from.file} ${from.cell}`));
  for (const { name, way } of reports) {
    const own = [...typed.keys()].filter((place) => place.startsWith(`${name} `));
    const count = tally.get(way) ?? { typed: 0, arrived: 0 };
    count.typed += own.length;
    count.arrived += own.filter((place) => arrived.has(place)).length;
    tally.set(way, count);
  }
  expect(result.badFiles).toEqual([]);
  expect(result.conflicts.some(({ reason }) => reason.startsWith('deadline-'))).toBe(true);
  // What was written stands in the row that it was meant for.
  master.apply(result.changeSet);
  const after = reopened(master);
  const byId = new Map(trackedTasksFrom(after.snapshot()).map((task) => [task.id, task]));
  for (const { task, field, value } of result.taken) {
    const stands = byId.get(task.id);
    if (field === 'evidence') expect(stands?.evidence).toBe(value);
    if (field === 'followUp') expect(stands?.followUp).toBe(value);
    if (field === 'doneOn') expect(stands?.doneOn).toBe(value);
  }
  // The same files once more: nothing is new.
  const again = consolidate(after.snapshot(), reports, { at: '16/6/2026 08:00' });
  expect(again?.taken).toEqual([]);
  expect(typed.size).toBeGreaterThan(20);
}

/** Each unit in turn fills in its sheet in each way that starts from one of these. */
const SHIFTS = [0, 2, 4];

/** To be listed for a person is not enough: what stands beside an id or a name of the plan arrives by itself. */
function expectMostArrived(tally: Tally): void {
  for (const way of WAYS) {
    const { typed, arrived } = tally.get(way) ?? { typed: 0, arrived: 0 };
    expect({ way, typed: typed > 0, arrives: arrived / typed >= LEAST_ARRIVING[way] }).toEqual({
      way,
      typed: true,
      arrives: true,
    });
  }
}

function expectRounds(open: () => XlsxWorkbook): void {
  const tally: Tally = new Map();
  for (const shift of SHIFTS) {
    const master = open();
    structured(master, DAY);
    expectAllTold(master, shift, tally);
  }
  expectMostArrived(tally);
}

test.each([
  'so-du-lich-an-hai-2026',
  'so-tai-nguyen-van-xuan-2026',
  'so-cong-nghiep-song-lam-2026',
  'so-van-hoa-truong-giang-2026',
])('%s', (slug) => {
  const bytes = readFileSync(join(__dirname, '../../../samples', slug, 'ke-hoach.xlsx'));
  expectRounds(() => openWorkbook(bytes));
});

describeWithShared('the plans of real offices', (shared) => {
  test.each(['ha-tinh-2025', 'hai-phong-2025', 'khanh-hoa-2025'])('%s', (name) => {
    const bytes = readFileSync(join(shared, 'seeds', `${name}.xlsx`));
    expectRounds(() => openWorkbook(bytes));
  });
});
