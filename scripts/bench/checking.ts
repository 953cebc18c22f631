/**
 * The check of a large plan for measuring: all rules over a workbook that was read, and what each kind of edit costs
 * from the renewed row to the findings.
 */
import type { CivilDate } from '../../src/domain/dates';
import { cellRange, column, sheetRow } from '../../src/domain/grid';
import type { CellRange, GridCell, GridRow } from '../../src/domain/grid';
import type { Finding } from '../../src/domain/rules';
import type { WorkbookSnapshot } from '../../src/workbook';
import { checkPlan, FollowedBook, readBook } from '../../src/workflow';

/** Every rule over the workbook; gives the number of findings. Reading and recognising are done before. */
export function fullCheck(snapshot: WorkbookSnapshot, day: CivilDate): () => number {
  const { recognized } = readBook(snapshot, day);
  return () => checkPlan(snapshot, { asOf: day, recognized }).findings.length;
}

/** What a clerk does to one row of a plan: the row as it stands then; null takes it out. */
interface Edit {
  readonly kind: string;
  /** Told rows of tasks, the heading of a section otherwise. */
  readonly of?: 'section';
  readonly done: (row: GridRow, turn: number) => GridRow | null;
  /** Puts the row in below the one edited, which stays. */
  readonly inserts?: true;
}

/** Columns of the generated appendix. */
const NUMBER = 1;
const TASK = 3;
const LEAD = 6;
const COOPERATING = 7;
const DEADLINE = 8;
const NOTE = 9;

const said = (at: number, text: string): GridCell => ({ column: column(at), value: text, text });

/** The row with other cells in some columns; null for a cell that is blanked. */
function withCells(row: GridRow, changed: Readonly<Record<number, GridCell | null>>): GridRow {
  const kept = row.cells.filter((cell) => !((cell.column as number) in changed));
  const put = Object.values(changed).filter((cell) => cell !== null);
  return { ...row, cells: [...kept, ...put].sort((one, other) => one.column - other.column) };
}

const TEXTS = [
  'Rà soát thủ tục hành chánh tại các phòng , đợt 77',
  'Khảo sát  lại dữ liệu ngành',
  'Báo cáo ;',
];

const EDITS: readonly Edit[] = [
  {
    kind: 'text',
    done: (row, turn) => withCells(row, { [TASK]: said(TASK, TEXTS[turn % TEXTS.length] ?? '') }),
  },
  {
    kind: 'number',
    done: (row) => withCells(row, { [NUMBER]: { column: column(NUMBER), value: 7, text: '7' } }),
  },
  { kind: 'deadline', done: (row) => withCells(row, { [DEADLINE]: said(DEADLINE, 'Trước ngày 31/6/2026') }) },
  {
    kind: 'typed date',
    done: (row) =>
      withCells(row, {
        [DEADLINE]: { column: column(DEADLINE), value: 45_000, text: '15/03/2023', format: 'dd/mm/yyyy' },
      }),
  },
  {
    kind: 'unit',
    done: (row) =>
      withCells(row, {
        [LEAD]: said(LEAD, 'Văn phòng sở'),
        [COOPERATING]: said(COOPERATING, 'Văn phòng sở'),
      }),
  },
  { kind: 'status', done: (row) => withCells(row, { [NOTE]: said(NOTE, 'Đã xong trước ngày 15/3/2026 ;') }) },
  { kind: 'blanked cell', done: (row) => withCells(row, { [LEAD]: null }) },
  { kind: 'blanked deadline', done: (row) => withCells(row, { [DEADLINE]: null }) },
  {
    kind: 'section title',
    of: 'section',
    done: (row) => withCells(row, { 2: said(2, 'CÔNG TÁC KIỂM TRA  ĐỢT HAI') }),
  },
  {
    kind: 'inserted row',
    inserts: true,
    done: (row) => withCells(row, { [TASK]: said(TASK, 'Khảo sát  lại dữ liệu ngành'), [LEAD]: null }),
  },
  { kind: 'deleted row', done: () => null },
];

export interface EditTimes {
  /** Wall and processor time of the middle one of the edits of each kind, in milliseconds. */
  readonly [kind: string]: { readonly milliseconds: number; readonly processorMilliseconds: number };
}

/**
 * Does every kind of edit to `count` rows and looks at the workbook again after each: read, recognised, checked.
 * Throws where the plan is too short to measure anything, or where a kind of edit changes no finding.
 */
export function editTimes(snapshot: WorkbookSnapshot, day: CivilDate, count: number): EditTimes {
  const book = new FollowedBook();
  const findingsOf = (state: WorkbookSnapshot): readonly Finding[] =>
    book.check(book.read(state, day), day).findings;
  findingsOf(snapshot);
  const times: Record<string, EditTimes[string]> = {};
  let now = snapshot;
  for (const edit of EDITS) {
    const found = new Set<string>();
    const measured: EditTimes[string][] = [];
    for (let turn = 0; turn < count; turn++) {
      const next = edited(now, edit, turn, count);
      const [begin, processor] = [performance.now(), process.cpuUsage()];
      const findings = findingsOf(next);
      const { user, system } = process.cpuUsage(processor);
      measured.push({
        milliseconds: performance.now() - begin,
        processorMilliseconds: (user + system) / 1000,
      });
      found.add(told(findings));
      now = next;
    }
    if (found.size < 2) throw new Error(`Edits of the kind "${edit.kind}" changed no finding.`);
    measured.sort((one, other) => one.milliseconds - other.milliseconds);
    const middle = measured[Math.floor(measured.length / 2)];
    if (middle) times[edit.kind] = middle;
  }
  return times;
}

/** The slowest kind. */
export function worstOf(times: EditTimes): EditTimes[string] & { readonly kind: string } {
  const [worst] = Object.entries(times)
    .map(([kind, time]) => ({ kind, ...time }))
    .sort((one, other) => other.milliseconds - one.milliseconds);
  if (!worst) throw new Error('No edit was measured.');
  return worst;
}

const told = (findings: readonly Finding[]): string =>
  JSON.stringify([
    findings.length,
    findings.reduce((sum, { row, column: at }) => sum + (row ?? 0) * 31 + (at ?? 0), 0),
  ]);

const LEAST_TASKS = 1000;

/** Other rows than those touched stay the same objects; rows below one that came or went are told by new numbers. */
function edited(snapshot: WorkbookSnapshot, edit: Edit, turn: number, count: number): WorkbookSnapshot {
  const sheet = snapshot.sheets.reduce((longest, each) =>
    each.rows.length > longest.rows.length ? each : longest,
  );
  const fits = ({ cells }: GridRow): boolean =>
    edit.of === 'section' ? cells.length === 2 : cells.length >= 7 && typeof cells[0]?.value === 'number';
  const rows = sheet.rows.flatMap((row, index) => (fits(row) ? [index] : []));
  if (edit.of !== 'section' && rows.length < LEAST_TASKS)
    throw new Error(`The plan to edit has only ${String(rows.length)} tasks.`);
  const index = rows[Math.floor(((turn + 0.5) / count) * rows.length)] ?? -1;
  const row = sheet.rows[index];
  if (!row) throw new Error(`The plan has no row for an edit of the kind "${edit.kind}".`);
  const done = edit.done(row, turn);
  const renewed =
    edit.inserts === true && done
      ? [...sheet.rows.slice(0, index + 1), ...[done, ...sheet.rows.slice(index + 1)].map(oneBelow)]
      : done
        ? sheet.rows.with(index, done)
        : [...sheet.rows.slice(0, index), ...sheet.rows.slice(index + 1).map(oneAbove)];
  const merges =
    renewed.length === sheet.rows.length
      ? sheet.merges
      : sheet.merges.map((merge) =>
          merge.top <= row.row ? merge : shifted(merge, renewed.length - sheet.rows.length),
        );
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((each) => (each === sheet ? { ...each, rows: renewed, merges } : each)),
  };
}

const oneBelow = (row: GridRow): GridRow => ({ ...row, row: sheetRow(row.row + 1) });
const oneAbove = (row: GridRow): GridRow => ({ ...row, row: sheetRow(row.row - 1) });
const shifted = ({ top, left, bottom, right }: CellRange, by: number): CellRange =>
  cellRange(top + by, left, bottom + by, right);
