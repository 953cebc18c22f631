/** What the scoreboard says above its table: the day and the sums, the thresholds in force, tasks left out. */
import { cellRange, column, sheetRow } from '../../domain/grid';
import { lastReportDay, taskOf } from '../../domain/plan';
import type { Figures } from '../../domain/scoreboard';
import { messages } from '../../messages';
import type { Change } from '../../workbook';
import { dateWords, LOOKS } from '../structure';
import { formulaCell, NOTHING } from './computed-cells';
import { leftFormula, limitsFormula, summaryFormula } from './formulas';
import type { ScoreSource } from './source';

const words = () => messages('vi').scoreboard.sheet.board;

/** The lines between title and table, unless a person wrote something of their own there. */
export function boardLines(
  sheet: string,
  { snapshot, day, settings, tasks }: ScoreSource,
  whole: Figures,
  taskTable: string,
  top: number,
  why: string,
): readonly Change[] {
  const { asOf, counts, limits } = words();
  const percent = (share: number): string => `${String(Math.round(100 * share))}%`;
  const taskCount = whole.tasks - furtherMilestones(tasks);
  const byMilestone =
    taskCount === whole.tasks ? '' : `${counts.rows}${String(whole.tasks)}${counts.rowsEnd}`;
  const done = whole.onTime + whole.late + whole.done;
  const said = [
    formulaCell(summaryFormula(taskTable), {
      kind: 'text',
      text:
        `${asOf}${dateWords(day)}: ${String(taskCount)}${counts.tasks}${byMilestone}, ${String(done)}${counts.done}` +
        `${String(whole.overdue)}${counts.overdue}`,
    }),
    formulaCell(limitsFormula(), {
      kind: 'text',
      text:
        `${limits.opening}${percent(settings.lateShareLimit)}${limits.onTime}${percent(settings.onTimeShareGood)}` +
        `${limits.early}${percent(settings.earlyShareBonus)}${limits.silent}` +
        `${dateWords(lastReportDay(day, settings.reportDay))}${limits.end}`,
    }),
    formulaCell(leftFormula(taskTable), NOTHING),
  ];
  const first = top - said.length - 1;
  const rows = snapshot.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return said.flatMap((content, index): Change[] => {
    const row = first + index;
    const standing = rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === 1);
    if (row < 1 || (standing && standing.formula === undefined && standing.text !== '')) return [];
    return [
      {
        kind: 'write-block',
        why,
        sheet,
        at: { row: sheetRow(row), column: column(1) },
        cells: [[content]],
      },
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(row, 1, row, 1),
        format: {
          font: {
            name: LOOKS.font,
            size: index === 0 ? 13 : 11,
            italic: true,
            color: index === 2 ? 'C00000' : '000000',
          },
        },
      },
    ];
  });
}

/** Rows of tasks that the plan still holds, beyond the first of each. */
function furtherMilestones(tasks: ScoreSource['tasks']): number {
  return tasks.filter(({ task: { id, dropped } }) => !dropped && taskOf(id) !== null && !id.endsWith('#1'))
    .length;
}
