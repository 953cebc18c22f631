/**
 * The title of the task sheet, and the line below it that counts, each morning anew, what is overdue, due
 * soon and done.
 */
import { column, cellRange, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change } from '../../workbook';
import { dateWords } from './date-words';
import { NAMES, quoteText, wholeColumn } from './formulas';
import { LOOKS } from './looks';
import type { FoundTable, OwnPlaces } from './own-places';
import { textContent } from './table-cells';
import { taskColumn } from './task-columns';
import type { TaskFrame } from './task-looks';
import type { TaskSheetContent } from './task-sheet-content';

/** What the summary counts: the rows of the table, each with its id and its state on the day. */
export type SummaryFigures = Pick<TaskSheetContent, 'day' | 'states'> & { readonly ids: readonly string[] };

/** Title and summary of a new sheet. */
export function titleChanges(
  frame: TaskFrame,
  content: TaskSheetContent,
  places: OwnPlaces,
): readonly Change[] {
  const words = messages('vi');
  const why = words.structure.why.tasksSheet;
  const { sheet, left } = frame;
  const title = words.structure.sheet.title(content.year === null ? {} : { year: content.year });
  const ids = content.rows.map(({ task }) => task.id);
  const summary = summaryFormula({ ...content, ids }, places);
  return [
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(1), column: column(left) },
      cells: [[textContent(title)], [summary]],
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(1, left, 1, left),
      format: { font: { name: LOOKS.font, size: 14, bold: true } },
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(2, left, 2, left),
      format: { font: { name: LOOKS.font, size: 13, italic: true } },
    },
  ];
}

/** The figures of a summary that stands there already, for the day asked for. */
export function summaryAgain(
  found: FoundTable,
  content: SummaryFigures,
  places: OwnPlaces,
): readonly Change[] {
  const why = messages('vi').structure.why.tasksTable;
  const cell = summaryFormula(content, places);
  const states = wholeColumn(places.tableNames.tasks, taskColumn('state').heading);
  return found.sheet.rows.flatMap(({ row, cells }): Change[] => {
    if (row >= found.table.range.top) return [];
    const known = cells.find(
      ({ formula = '' }) => formula.includes(NAMES.day) && formula.includes(`ROWS(${states})`),
    );
    if (!known) return [];
    const at = { row, column: known.column };
    return [{ kind: 'write-block', why, sheet: found.sheet.name, at, cells: [[cell]] }];
  });
}

/**
 * "Tính đến ngày 05/7/2025: 40 nhiệm vụ (42 dòng); 3 quá hạn, …", written as documents write dates. Tasks are
 * counted as the annex counts them: one with several milestones once, what the appendix dropped not at all.
 */
function summaryFormula(content: SummaryFigures, places: OwnPlaces): CellContent {
  const { state: labels } = messages('vi').states;
  const { summary } = messages('vi').structure.sheet;
  const states = wholeColumn(places.tableNames.tasks, taskColumn('state').heading);
  const day = NAMES.day;
  const date = `RIGHT("0"&DAY(${day}),2)&"/"&IF(MONTH(${day})<3,"0","")&MONTH(${day})&"/"&YEAR(${day})`;
  const count = (pattern: string): string => `COUNTIF(${states},${quoteText(pattern)})`;
  const done = count(labels.done + '*');
  const ids = wholeColumn(places.tableNames.tasks, taskColumn('id').heading);
  const tasks =
    `SUMPRODUCT((${states}<>${quoteText(labels.dropped)})*` +
    `((ISERROR(FIND("#",${ids}))+(RIGHT(${ids},2)="#1"))>0))`;
  const rows = `IF(${tasks}=ROWS(${states}),"",${quoteText(summary.rows)}&ROWS(${states})&${quoteText(summary.rowsEnd)})`;
  const formula =
    `${quoteText(summary.asOf)}&${date}&": "&${tasks}&${quoteText(summary.tasks)}&${rows}&"; "` +
    `&${count(labels.overdue)}&${quoteText(summary.overdue)}&${count(labels['due-soon'])}&${quoteText(summary.dueSoon)}` +
    `&${done}&${quoteText(summary.done)}`;
  const now = content.states.map(({ state }) => state);
  const counted = content.ids.filter(
    (id, index) => now[index] !== 'dropped' && (!id.includes('#') || id.endsWith('#1')),
  ).length;
  const number = (...wanted: readonly string[]): string =>
    String(now.filter((state) => wanted.includes(state)).length);
  const text =
    `${summary.asOf}${dateWords(content.day)}: ${String(counted)}${summary.tasks}` +
    `${counted === now.length ? '' : `${summary.rows}${String(now.length)}${summary.rowsEnd}`}; ` +
    `${number('overdue')}${summary.overdue}${number('due-soon')}${summary.dueSoon}` +
    `${number('done', 'done-on-time', 'done-late')}${summary.done}`;
  return { kind: 'formula', formula, cached: { kind: 'text', text } };
}
