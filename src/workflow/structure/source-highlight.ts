/**
 * Colour on the overdue rows of the source appendix itself, alive: it looks at the task table each time
 * Excel recalculates, and goes along when rows are inserted. Nothing else of the sheet is touched.
 */
import { cellRange, columnLetters } from '../../domain/grid';
import type { RecognizedTable } from '../../domain/tables';
import { messages } from '../../messages';
import type { Change, WorkbookSnapshot } from '../../workbook';
import { NAMES, quoteText } from './formulas';
import { COLOUR_OWNERS, SOURCE_COLOUR } from './state-colours';

/** `on` false takes the colour away. Protected sheets are left out. */
export function highlightChanges(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognizedTable[],
  on: boolean,
): readonly Change[] {
  const { why } = messages('vi').structure;
  const { state } = messages('vi').states;
  const bySheet = new Map<string, RecognizedTable[]>();
  for (const table of tables) {
    if (table.kind === 'plan') bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  }
  return [...bySheet].flatMap(([sheet, plans]): Change[] => {
    if (snapshot.sheets.find((candidate) => candidate.name === sheet)?.protected !== false) return [];
    const top = Math.min(...plans.map(firstRow));
    const bottom = Math.max(...plans.map((plan) => plan.range.bottom));
    const left = Math.min(...plans.map((plan) => plan.range.left));
    const right = Math.max(...plans.map((plan) => plan.range.right));
    const criteria =
      `${NAMES.sourceSheet},${quoteText('=' + sheet.replaceAll('~', '~~'))},` +
      `${NAMES.sourceRow},"<="&ROW(),${NAMES.lastSourceRow},">="&ROW(),${NAMES.state},${quoteText(state.overdue)}`;
    const formula = `AND(COUNTIFS(${criteria})>0${notRepeatedHeader(plans[0], top)})`;
    return [
      {
        kind: 'conditional-formats',
        why: on ? why.highlight : why.highlightOff,
        sheet,
        owner: COLOUR_OWNERS.source,
        range: cellRange(top, left, bottom, right),
        rules: on ? [{ formula, ...SOURCE_COLOUR.colour }] : [],
      },
    ];
  });
}

function firstRow(table: RecognizedTable): number {
  return Math.max(table.range.top, ...table.headerRows.map((row) => row + 1));
}

/** A task cut in two by a page break has the repeated header between its halves. */
function notRepeatedHeader(table: RecognizedTable | undefined, top: number): string {
  const header = table?.headerRows.at(-1);
  const task = table?.columns.find((candidate) => candidate.field === 'task');
  if (header === undefined || !task || table?.repeatedHeaderRows.length === 0) return '';
  const letters = columnLetters(task.column);
  return `,$${letters}${String(top)}<>$${letters}$${String(header)}`;
}
