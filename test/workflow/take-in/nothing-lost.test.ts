/** Laws of taking in: whatever was typed, in small plans and real ones, arrives or is listed, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CivilDate } from '../../../src/domain/dates';
import { column, sheetRow } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import { consolidate, taskSheets, trackedTasksFrom, UNIT_SHEETS } from '../../../src/workflow';
import { blankWorkbook, openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { appendixWorkbook, structured, tableRows, text } from '../../support/appendix-workbook';
import { describeWithShared } from '../../support/shared';
import { fill, sheetsOf } from '../../support/task-sheet-round';
import { changeSet } from '../../support/written-workbook';

/** Many workbooks are written and read; a busy machine takes its time. */
jest.setTimeout(120_000);

const DAY = '2025-06-15';

const HEADINGS = {
  progress: 'Tiến độ',
  doneOn: 'Ngày hoàn thành',
  evidence: 'Văn bản minh chứng',
  followUp: 'Ghi chú theo dõi',
};

test('whatever units type arrives, contradicts or is listed, and nothing else does', () => {
  const master = appendixWorkbook();
  structured(master, DAY);
  const units = [...sheetsOf(master, DAY)];
  const typed = fc.record({
    unit: fc.nat(units.length - 1),
    place: fc.nat(2),
    field: fc.constantFrom<keyof typeof HEADINGS>('progress', 'doneOn', 'evidence', 'followUp'),
    value: fc.constantFrom('Hoàn thành', 'Chưa thực hiện', '=A1', '+84', '2025-06-01', '5/6/2025', 'đã gửi'),
  });
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 6 }), (entries) => {
      const files = new Map(units.map(([unit, workbook]) => [unit, workbook.fork()]));
      const cells = new Map<string, string>();
      for (const { unit, place, field, value } of entries) {
        const [name] = units[unit] ?? [''];
        const workbook = files.get(name);
        const size = workbook ? tableRows(workbook.snapshot(), 'NhiemVu').length : 0;
        if (!workbook || place >= size) continue;
        fill(workbook, place, { [HEADINGS[field]]: text(value) });
        cells.set(`${name} ${field} ${String(place + 5)}`, value);
      }
      const result = consolidate(
        master.snapshot(),
        [...files].map(([name, workbook]) => ({ name, snapshot: workbook.snapshot() })),
      );
      if (!result) throw new Error('no task table');
      const rowOf = (cell: string) => cell.replace(/^[A-Z]+/, '');
      const told = [
        ...result.taken.map(({ field, from }) => `${from.file} ${field} ${rowOf(from.cell)}`),
        ...result.conflicts.flatMap(({ field, sides }) =>
          sides.map(({ from }) => `${from.file} ${field} ${rowOf(from.cell)}`),
        ),
      ];
      const leftCells = result.left.map(({ from }) => `${from.file} ${rowOf(from.cell)}`);
      for (const key of told) expect(cells.has(key)).toBe(true);
      // A second file that says the same as another is told once.
      const values = new Set([
        ...result.taken.map(({ field, value }) => `${field} ${value}`),
        ...result.conflicts.flatMap(({ field, sides }) => sides.map(({ value }) => `${field} ${value}`)),
      ]);
      for (const [key, value] of cells) {
        const [field = '', row = ''] = key.split(' ').slice(-2);
        const file = key.slice(0, -field.length - row.length - 2);
        const day = value === '5/6/2025' ? '2025-06-05' : value;
        const arrived =
          told.includes(key) || leftCells.includes(`${file} ${row}`) || values.has(`${field} ${day}`);
        expect([key, value, arrived]).toEqual([key, value, true]);
      }
    }),
    { numRuns: 40 },
  );
});

describeWithShared('the plans of real offices', (shared) => {
  test.each(['ha-tinh-2025', 'hai-phong-2025', 'khanh-hoa-2025'])(
    '%s: every cell that leading units fill in arrives in the row that it was filled in for',
    (name) => {
      const master = openWorkbook(readFileSync(join(shared, 'seeds', `${name}.xlsx`)));
      structured(master, DAY);
      const expected = new Map<string, string>();
      const files = taskSheets(master.snapshot(), { asOf: DAY as CivilDate })?.sheets.map((sheet) => {
        const workbook = blankWorkbook({ sheets: UNIT_SHEETS });
        workbook.apply(sheet.changeSet());
        const rows = trackedTasksFrom(workbook.snapshot());
        const before = expected.size;
        const notes = rows.slice(0, sheet.lead).map(({ id }): CellContent[] => {
          // A task that several units lead is reported on by the first.
          if (expected.has(id)) return [{ kind: 'blank' }];
          expected.set(id, `=${sheet.unit} ${id}`);
          return [text(`=${sheet.unit} ${id}`)];
        });
        if (expected.size > before) fillColumn(workbook, 'Ghi chú theo dõi', notes);
        return { name: sheet.fileName, snapshot: workbook.snapshot() };
      });
      const result = consolidate(master.snapshot(), files ?? []);
      expect(result?.conflicts).toEqual([]);
      expect(result?.left).toEqual([]);
      expect(new Map(result?.taken.map(({ task, value }) => [task.id, value]))).toEqual(expected);
      expect(expected.size).toBeGreaterThan(20);
      expect(result?.missingUnits).toEqual([]);
    },
  );
});

function fillColumn(workbook: XlsxWorkbook, heading: string, cells: CellContent[][]): void {
  const table = workbook.snapshot().sheets[0]?.tables[0];
  if (!table) throw new Error('no table');
  workbook.apply(
    changeSet(
      { kind: 'protect', sheet: 'Nhiệm vụ', on: false },
      {
        kind: 'write-block',
        sheet: 'Nhiệm vụ',
        at: { row: sheetRow(table.range.top + 1), column: column(1 + table.columns.indexOf(heading)) },
        cells,
      },
    ),
  );
}
