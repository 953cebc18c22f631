/**
 * A task that got another number: what hangs on it is its own reading, the ids of the tasks of its section and the
 * findings on the order of their numbers.
 */
import type { Finding } from '../../findings';
import { numberOrder } from '../findings';
import type { TableDraft } from '../recognize-table';
import type { RecognizedTable, RecognizedTask, RecognizedWorkbook, RowReading } from '../recognized';
import { idOf } from '../rows/read-tasks';
import { withFindingsOf } from './findings-of-row';

const OF_NUMBERS: ReadonlySet<string> = new Set(['duplicate-number', 'number-out-of-order']);
const WHOLE = /^\d+$/;

/** Whole numbers count on without a word about those around them. */
export const isWhole = (number: string): boolean => WHOLE.test(number);

/** Only sections divide the tasks: their numbers begin again with each, and nowhere else. */
export const isDividedBySections = ({ sections }: RecognizedTable): boolean =>
  sections.every(({ role }) => role === 'section');

/** `table` has the task with its new number already; `numberText` is what its cell says. */
export function withNumber(
  table: RecognizedTable,
  task: RecognizedTask,
  numberText: string,
): RecognizedTable {
  const tasks = withIdsOf(table.tasks, task.sectionId);
  const [own = 0] = task.sourceRows;
  const rows = table.rows.map((reading): RowReading => {
    if (reading.row !== own || reading.reason.id !== 'row-numbered') return reading;
    return { ...reading, reason: { ...reading.reason, data: { number: numberText } } };
  });
  return { ...table, tasks, rows };
}

/** The tasks with those of a section called by their numbers as they are now. */
export function withIdsOf(
  tasks: readonly RecognizedTask[],
  sectionId: string | null,
): readonly RecognizedTask[] {
  const used = new Set<string>();
  return tasks.map((each): RecognizedTask => {
    if (each.sectionId !== sectionId) return each;
    const [row = 0] = each.sourceRows;
    const id = idOf({ row, fields: each.fields, place: { idPrefix: each.sectionId } }, used);
    return id === each.id ? each : { ...each, id };
  });
}

/** The findings of the workbook with those on the numbers of a section made anew. */
export function withNumberFindings(
  recognized: RecognizedWorkbook,
  drafts: readonly TableDraft[],
  index: number,
  sectionId: string | null,
): readonly Finding[] {
  const table = recognized.tables[index];
  const draft = drafts[index];
  if (!table || !draft) return recognized.findings;
  const tasks = table.tasks.filter((task) => task.sectionId === sectionId);
  const own = tasks.flatMap(({ sources, sourceRows: [row] }) =>
    row !== undefined && sources.number?.row === row ? [row] : [],
  );
  const source = {
    table: { ...table, tasks },
    draft,
    year: recognized.year.value,
    ownNumbers: new Set<number>(own),
  };
  const concerned = new Set<number>(tasks.flatMap(({ sourceRows }) => sourceRows.slice(0, 1)));
  const isOfNumbers = ({ rule, sheet, row }: Finding): boolean =>
    OF_NUMBERS.has(rule) && sheet === table.sheet && row !== null && concerned.has(row);
  const former = byRow(recognized.findings.filter(isOfNumbers));
  const latest = byRow([...numberOrder(source)]);
  let { findings } = recognized;
  for (const row of new Set([...former.keys(), ...latest.keys()])) {
    const now = latest.get(row) ?? [];
    if (JSON.stringify(former.get(row) ?? []) === JSON.stringify(now)) continue;
    findings = withFindingsOf(findings, row, drafts, index, (mine) =>
      [...now, ...mine.filter((finding) => !isOfNumbers(finding))].sort(
        (one, other) => (one.column ?? 0) - (other.column ?? 0),
      ),
    );
  }
  return findings;
}

function byRow(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    const row = finding.row ?? 0;
    const list = rows.get(row);
    if (list) list.push(finding);
    else rows.set(row, [finding]);
  }
  return rows;
}
