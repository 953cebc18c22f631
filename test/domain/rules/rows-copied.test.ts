/**
 * Whole appendices edited as clerks do: a row copied beside itself, a row deleted, a cell copied over another. Readings and
 * findings are then those of a first look.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cellRange, sheetRow, type CellRange, type GridRow, type SheetGrid } from '../../../src/domain/grid';
import { createCheck, ruleCatalogue } from '../../../src/domain/rules';
import { createRecognition, recognizeWorkbook } from '../../../src/domain/tables';
import { openWorkbook } from '../../../src/xlsx';
import { checkInput, findingsOf } from '../../support/literal-plan';
import { describeWithShared } from '../../support/shared';

type Edit =
  /** The row so many rows away is copied above the row. */
  | { readonly kind: 'copy'; readonly sheet: number; readonly at: number; readonly from: number }
  | { readonly kind: 'delete'; readonly sheet: number; readonly at: number }
  /** A cell of the row gets what a cell of another row holds. */
  | { readonly kind: 'paste'; readonly sheet: number; readonly at: number; readonly cell: number };

const place = { sheet: fc.nat(), at: fc.nat() };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('copy' as const), ...place, from: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ kind: fc.constant('delete' as const), ...place }),
  fc.record({ kind: fc.constant('paste' as const), ...place, cell: fc.nat() }),
);

const moved =
  (by: number) =>
  (row: GridRow): GridRow => ({ ...row, row: sheetRow(row.row + by) });

/** Areas below move, areas that reach over the row grow or shrink. */
function mergesAfter(merges: readonly CellRange[], row: number, by: 1 | -1): readonly CellRange[] {
  return merges.flatMap(({ top, left, bottom, right }) => {
    if (bottom < row) return [cellRange(top, left, bottom, right)];
    if (top >= row + (by === 1 ? 0 : 1)) return [cellRange(top + by, left, bottom + by, right)];
    const last = bottom + by;
    return last < top || (last === top && left === right) ? [] : [cellRange(top, left, last, right)];
  });
}

/** As a sheet is read again: rows above stay the same objects, rows below are others with the same cells. */
function edited(grid: SheetGrid, one: Edit): SheetGrid {
  const at = one.at % grid.rows.length;
  const own = grid.rows[at];
  if (!own) return grid;
  if (one.kind === 'paste') {
    const [to, from] = [one.cell % Math.max(1, own.cells.length), one.cell % grid.rows.length];
    const [cell, pasted] = [own.cells[to], grid.rows[from]?.cells[to]];
    if (!cell || !pasted) return grid;
    const cells = own.cells.with(to, { ...pasted, column: cell.column });
    return { ...grid, rows: grid.rows.with(at, { ...own, cells }) };
  }
  const by = one.kind === 'copy' ? 1 : -1;
  const merges = mergesAfter(grid.merges, own.row, by);
  const above = grid.rows.slice(0, at);
  if (one.kind === 'delete')
    return { ...grid, rows: [...above, ...grid.rows.slice(at + 1).map(moved(by))], merges };
  const source = grid.rows[Math.min(grid.rows.length - 1, Math.max(0, at + one.from))] ?? own;
  const copy = { ...source, row: own.row, cells: source.cells.slice() };
  return { ...grid, rows: [...above, copy, ...grid.rows.slice(at).map(moved(by))], merges };
}

function holdsAfterEdits(file: string, numRuns: number): void {
  const first: readonly SheetGrid[] = openWorkbook(readFileSync(file)).snapshot().sheets;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const [recognition, check] = [createRecognition(), createCheck(ruleCatalogue)];
      let grids = first;
      check.run({ ...checkInput(grids), recognized: recognition.read(grids) });
      for (const one of edits) {
        const sheet = one.sheet % grids.length;
        const grid = grids[sheet];
        if (!grid || grid.rows.length < 3) continue;
        grids = grids.with(sheet, edited(grid, one));
        const recognized = recognition.read(grids);
        expect(recognized).toEqual(recognizeWorkbook(grids));
        expect(check.run({ ...checkInput(grids), recognized })).toEqual(findingsOf(grids));
      }
    }),
    { numRuns },
  );
}

/** Each row in turn copied above itself, as one does to begin another like it. */
function holdsForCopies(file: string): void {
  const grids: readonly SheetGrid[] = openWorkbook(readFileSync(file)).snapshot().sheets;
  grids.forEach((grid, sheet) => {
    grid.rows.forEach((_row, at) => {
      const [recognition, check] = [createRecognition(), createCheck(ruleCatalogue)];
      check.run({ ...checkInput(grids), recognized: recognition.read(grids) });
      const now = grids.with(sheet, edited(grid, { kind: 'copy', sheet, at, from: 0 }));
      expect(check.run({ ...checkInput(now), recognized: recognition.read(now) })).toEqual(findingsOf(now));
    });
  });
}

const SAMPLES = [
  'so-cong-nghiep-song-lam-2026',
  'so-du-lich-an-hai-2026',
  'so-nong-nghiep-phu-son-2026-6-thang',
  'so-tai-nguyen-van-xuan-2026',
  'so-van-hoa-truong-giang-2026',
];

const sampleFile = (sample: string): string => join(__dirname, '../../../samples', sample, 'ke-hoach.xlsx');

test.each(SAMPLES)('any edits of sample %s', (sample) => {
  holdsAfterEdits(sampleFile(sample), 15);
});

test.each(SAMPLES)('every row of sample %s copied above itself', (sample) => {
  holdsForCopies(sampleFile(sample));
});

describeWithShared('appendices of real offices after edits', (shared) => {
  test.each(['ha-tinh-2025', 'hai-phong-2025', 'khanh-hoa-2025', 'ha-nam-2024-h1'])('%s', (seed) => {
    holdsAfterEdits(join(shared, 'seeds', `${seed}.xlsx`), 8);
  });
});
