/** A long form over a long plan: made while a person waits. */
import {
  HA_NAM_FORM,
  lineIds,
  readPeriodCode,
  type AnnexForm,
  type FormLine,
} from '../../../src/domain/annex';
import { cellRange, column, sheetRow, type GridCell, type GridRow } from '../../../src/domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { generateAnnex } from '../../../src/workflow';
import { appendixWorkbook, structured } from '../../support/appendix-workbook';
import { TODAY } from '../../support/annex-workbook';

const TASKS = 50_000;
const LINES = 200;
/** Processor time that a person notices as waiting; the machine that tests may be busy with other things. */
const MOST_MILLISECONDS = 2000;

/** A structured workbook whose task table has grown to 50,000 rows. */
function largeWorkbook(): WorkbookSnapshot {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-01-10');
  const snapshot = workbook.snapshot();
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.tables.some(({ name }) => name === 'NhiemVu') ? grown(sheet) : sheet,
  );
  return { ...snapshot, sheets };
}

function grown(sheet: SheetSnapshot): SheetSnapshot {
  const [table] = sheet.tables;
  const pattern = sheet.rows.at(-1);
  if (!table || !pattern) throw new Error('No task table');
  const id = table.columns.indexOf('Mã') + table.range.left;
  const doneOn = column(table.columns.indexOf('Ngày hoàn thành') + table.range.left);
  const rows: GridRow[] = sheet.rows.filter(({ row }) => row <= table.range.top);
  for (let index = 1; index <= TASKS; index++) {
    const cells: GridCell[] = pattern.cells
      .filter((cell) => cell.column !== doneOn)
      .map((cell) => (cell.column === id ? { ...cell, value: `S01/${String(index)}`, text: '' } : cell));
    if (index % 2 === 0)
      cells.push({ column: doneOn, value: 45_700, text: '12/02/2025', format: 'dd/mm/yyyy' });
    cells.sort((one, other) => one.column - other.column);
    rows.push({ row: sheetRow(table.range.top + index), cells });
  }
  const { top, left, right } = table.range;
  const range = cellRange(top, left, top + TASKS, right);
  return { ...sheet, rows, usedRange: range, tables: [{ ...table, range }] };
}

function longForm(): AnnexForm {
  const [part] = HA_NAM_FORM.parts;
  if (!part) throw new Error('No part');
  const more = Array.from({ length: LINES - part.lines.length }, (_, index): FormLine => {
    const number = `8.${String(index + 1)}`;
    return {
      id: lineIds([{ number, parentNumber: null }])[0] ?? number,
      number,
      rawNumber: `${number}.`,
      label: `Số hồ sơ của lĩnh vực thứ ${String(index + 1)}`,
      unit: 'Hồ sơ',
      valueType: 'count',
      level: 2,
      parent: null,
      note: '',
      aggregation: 'period',
    };
  });
  return { ...HA_NAM_FORM, id: 'long', parts: [{ ...part, lines: [...part.lines, ...more] }] };
}

test(`a form of ${String(LINES)} lines over ${String(TASKS)} tasks is made within two seconds`, () => {
  const snapshot = largeWorkbook();
  const form = longForm();
  const period = readPeriodCode('2025-H1');
  if (!period) throw new Error('No period');
  const before = process.cpuUsage();
  const result = generateAnnex(snapshot, { period, asOf: TODAY, form });
  const { user, system } = process.cpuUsage(before);
  expect(result.lines).toHaveLength(LINES);
  expect(result.lines.flatMap(({ kind, figure }) => (kind === 'computed' ? [figure] : []))).toEqual([
    TASKS,
    TASKS / 2,
  ]);
  expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
  process.stdout.write(
    `annex of ${String(LINES)} lines over ${String(TASKS)} tasks: ${String(Math.round((user + system) / 1000))} ms\n`,
  );
});
