/**
 * A task sheet that comes back with anything typed anywhere: what was typed arrives in the master or is listed with its
 * cell, and nothing else is written.
 */
import type { CivilDate } from '../../src/domain/dates';
import { cellAddress, column, sheetRow, type GridCell } from '../../src/domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { consolidate, taskSheets, UNIT_SHEETS, type Consolidation } from '../../src/workflow';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import type { Chance } from './chance';
import { wildPhrase, wildValue } from './wild-texts';

const TODAY = '2026-06-15' as CivilDate;

/** Columns in which people type; the program reads or computes the others. */
const TYPED_IN: ReadonlySet<string> = new Set([
  'TT',
  'Mục',
  'Nhiệm vụ',
  'Sản phẩm',
  'Chủ trì',
  'Phối hợp',
  'Vai trò',
  'Ngày hoàn thành',
  'Văn bản minh chứng',
  'Tiến độ',
  'Ghi chú theo dõi',
  'Ghi chú',
]);

let sound: WorkbookSnapshot | undefined;

/** The first task sheet of the office's workbook. */
function taskSheet(master: WorkbookSnapshot): WorkbookSnapshot {
  if (sound) return sound;
  const [first] = taskSheets(master, { asOf: TODAY })?.sheets ?? [];
  if (!first) throw new Error('no task sheet');
  const workbook = blankWorkbook({ sheets: UNIT_SHEETS });
  workbook.apply(first.changeSet());
  sound = workbook.snapshot();
  return sound;
}

/** `result` is a structured workbook. */
export function throughReport(result: Uint8Array, chance: Chance): void {
  const master = openWorkbook(result);
  const sheet = taskSheet(master.snapshot());
  const typed = new Map<string, string>();
  const report = typedOver(sheet, chance, typed);
  const taken = consolidate(master.snapshot(), [{ name: 'report', snapshot: report }], { at: 'now' });
  if (!taken) throw new Error('no task table');
  requireTold(taken, typed);
  master.apply(taken.changeSet);
  openWorkbook(master.save()).snapshot();
}

function typedOver(workbook: WorkbookSnapshot, chance: Chance, typed: Map<string, string>): WorkbookSnapshot {
  const [first, ...others] = workbook.sheets;
  const [table] = first?.tables ?? [];
  if (!first || !table) throw new Error('no table');
  const rows = new Map(
    first.rows.map(({ row, cells }) => [
      row as number,
      new Map(cells.map((cell) => [cell.column as number, cell])),
    ]),
  );
  for (const _ of chance.list(1, 25, () => null)) {
    const outside = chance.happens(0.3);
    const row = outside
      ? table.range.bottom + chance.whole(1, 9)
      : chance.whole(table.range.top + 1, table.range.bottom);
    const at = outside ? chance.whole(1, 40) : chance.whole(table.range.left, table.range.right);
    if (!outside && !TYPED_IN.has(table.columns[at - table.range.left] ?? '')) continue;
    const value = chance.happens(0.5) ? wildPhrase(chance) : wildValue(chance);
    const text = value === null ? '' : String(value);
    const cells = rows.get(row) ?? new Map<number, GridCell>();
    rows.set(row, cells);
    const address = cellAddress({ row: sheetRow(row), column: column(at) });
    if (!says(text) || (cells.has(at) && typed.has(address)) || text === cells.get(at)?.text) continue;
    cells.set(at, { column: column(at), value: value ?? '', text });
    typed.set(address, text);
  }
  const sheet: SheetSnapshot = {
    ...first,
    rows: [...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => ({
        row: sheetRow(row),
        cells: [...cells.values()].sort((one, other) => one.column - other.column),
      })),
  };
  return { ...workbook, sheets: [sheet, ...others] };
}

/** Signs that nobody sees say nothing; neither does a role of the sheet's own words. */
function says(text: string): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(text.normalize('NFC')) && text !== 'Chủ trì' && text !== 'Phối hợp';
}

function requireTold(taken: Consolidation, typed: ReadonlyMap<string, string>): void {
  const told = new Set([
    ...taken.taken.map(({ from }) => from.cell),
    ...taken.conflicts.flatMap(({ sides }) => sides.map(({ from }) => from.cell)),
    ...taken.left.map(({ from }) => from.cell),
  ]);
  const lost = [...typed].filter(([cell]) => !told.has(cell));
  const invented = taken.taken.map(({ from }) => from.cell).filter((cell) => !typed.has(cell));
  if (lost.length + invented.length > 0)
    throw new Error(
      `lost ${lost.map(([cell, text]) => `${cell} ${JSON.stringify(text)}`).join(', ')}; invented ${invented.join(', ')}`,
    );
}
