/**
 * A task table of any length for measuring: the plan of a large department with twenty units and seven
 * sections, half of it done, as structuring would leave it.
 */
import type { CivilDate } from '../../src/domain/dates';
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import type { CellContent } from '../../src/workbook';
import { structureWorkbook } from '../../src/workflow';
import { blankWorkbook } from '../../src/xlsx';

const SHEET = 'Phụ lục';
const HEADINGS = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời hạn'];
const SECTIONS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const UNITS = 20;
const DEADLINES = ['Quý I/2026', 'Trước ngày 15/6/2026', 'Tháng 9/2026', 'Thường xuyên', 'Trong năm 2026'];

export function generatedPlan(tasks: number): Uint8Array {
  const text = (value: string): CellContent =>
    value === '' ? { kind: 'blank' } : { kind: 'text', text: value };
  const cells: CellContent[][] = [HEADINGS.map(text)];
  const each = Math.ceil(tasks / SECTIONS.length);
  for (let task = 0; task < tasks; task++) {
    const section = SECTIONS[Math.floor(task / each)] ?? '';
    if (task % each === 0) cells.push([section, `LĨNH VỰC ${section}`, '', '', ''].map(text));
    const number = String((task % each) + 1);
    const unit = `Phòng Nghiệp vụ ${String((task % UNITS) + 1)}`;
    const deadline = DEADLINES[task % DEADLINES.length] ?? '';
    cells.push([number, `Rà soát hồ sơ đợt ${String(task + 1)}`, 'Báo cáo', unit, deadline].map(text));
  }
  const workbook = blankWorkbook({ sheets: [SHEET] });
  const at = { row: sheetRow(1), column: column(1) };
  const why = 'generated';
  workbook.apply({
    command: 'generate',
    changes: [{ kind: 'write-block', why, sheet: SHEET, at, cells }],
  });
  const { changeSet } = structureWorkbook(workbook.snapshot(), {
    asOf: '2026-01-01' as CivilDate,
    year: 2026,
  });
  workbook.apply(changeSet);
  const snapshot = workbook.snapshot();
  const sheet = snapshot.sheets.find(({ tables }) => tables.some(({ name }) => name === 'NhiemVu'));
  const table = sheet?.tables.find(({ name }) => name === 'NhiemVu');
  if (!sheet || !table) throw new Error('the generated plan has no task table');
  const { top, bottom, left } = table.range;
  const done = Array.from({ length: bottom - top }, (_, row): CellContent[] => [
    row % 2 === 0
      ? { kind: 'date', date: `2026-${String((row % 12) + 1).padStart(2, '0')}-10` as CivilDate }
      : { kind: 'blank' },
  ]);
  const place = left + table.columns.indexOf('Ngày hoàn thành');
  const range = cellRange(top + 1, place, bottom, place);
  workbook.apply({
    command: 'generate',
    changes: [
      {
        kind: 'write-block',
        why,
        sheet: sheet.name,
        at: { row: range.top, column: range.left },
        cells: done,
      },
    ],
  });
  return workbook.save();
}
