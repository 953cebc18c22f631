/**
 * The check of a large plan for measuring: all rules over a workbook that was read, and what one edit costs from the
 * renewed row to the findings.
 */
import type { CivilDate } from '../../src/domain/dates';
import type { GridRow } from '../../src/domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { checkPlan, FollowedBook, readBook } from '../../src/workflow';

/** Every rule over the workbook; gives the number of findings. Reading and recognising are done before. */
export function fullCheck(snapshot: WorkbookSnapshot, day: CivilDate): () => number {
  const { recognized } = readBook(snapshot, day);
  return () => checkPlan(snapshot, { asOf: day, recognized }).findings.length;
}

const TEXTS = [
  'Rà soát thủ tục hành chánh tại các phòng , đợt 77',
  'Khảo sát lại dữ liệu ngành',
  'Công khai văn bản quy phạm tại các phòng',
  'Báo cáo',
];

/**
 * Types into one task after the other and looks at the workbook again after each: read, recognised, checked. Gives the
 * number of edits.
 */
export function edits(snapshot: WorkbookSnapshot, day: CivilDate, count: number): () => number {
  const book = new FollowedBook();
  book.check(book.read(snapshot, day), day);
  const sheet = snapshot.sheets.reduce((longest, each) =>
    each.rows.length > longest.rows.length ? each : longest,
  );
  const tasks = sheet.rows.flatMap(({ cells }, index) => (cells.length >= 8 ? [index] : []));
  let now = snapshot;
  return () => {
    for (let turn = 0; turn < count; turn++) {
      const index = tasks[Math.floor(((turn + 0.5) / count) * tasks.length)] ?? 0;
      now = typed(now, sheet.name, index, TEXTS[turn % TEXTS.length] ?? '');
      book.check(book.read(now, day), day);
    }
    return count;
  };
}

/** Another text in the third column of a row; all other rows stay the same objects. */
function typed(snapshot: WorkbookSnapshot, name: string, index: number, text: string): WorkbookSnapshot {
  const renewed = (row: GridRow): GridRow => ({
    ...row,
    cells: row.cells.map((cell) => (Number(cell.column) === 3 ? { ...cell, value: text, text } : cell)),
  });
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    const row = sheet.rows[index];
    return sheet.name === name && row ? { ...sheet, rows: sheet.rows.with(index, renewed(row)) } : sheet;
  });
  return { ...snapshot, sheets };
}
