/**
 * The formulas of the scoreboard. Each has its twin in domain/scoreboard that gives the cached value; a test
 * holds the two against LibreOffice.
 *
 * The figures are counted once for each way a unit or section is written (SPELLINGS), and added up by group.
 * Only functions that Excel 2010 and LibreOffice know are used.
 */
import { FIGURE_IDS, type FigureId } from '../../domain/scoreboard';
import { messages } from '../../messages';
import { NAMES, quoteText, taskColumn, thisRow, wholeColumn, type TaskColumnId } from '../structure';
import { SCORE_NAMES } from './parameters';

export const BOARD_TABLE = 'TongHop';
export const SPELLING_TABLE = 'TongHopCachGhi';
export const HISTORY_TABLE = 'LichSu';

const words = () => messages('vi').scoreboard.sheet;

const cell = (heading: string): string => thisRow(BOARD_TABLE, heading);

/** Figures of one way of writing; `in` is null where the whole table is counted. */
export function figureFormulas(
  tasks: string,
  countedBy: 'lead' | 'section' | null,
): Readonly<Record<FigureId, string>> {
  const { state } = messages('vi').states;
  const { spellings } = words().board;
  const of = (id: TaskColumnId): string => wholeColumn(tasks, taskColumn(id).heading);
  const criterion = thisRow(SPELLING_TABLE, spellings.criterion);
  const own = countedBy === null ? '' : `${of(countedBy)},IF(${criterion}="","","="&${criterion}),`;
  const count = (...pairs: readonly string[]): string => `COUNTIFS(${own}${pairs.join(',')})`;
  const is = (name: string): string => `${of('state')},${quoteText(name)}`;
  const isNot = (name: string): string => `${of('state')},${quoteText(`<>${name}`)}`;
  const still = isNot(state.dropped);
  const blank = (id: TaskColumnId): string => `${of(id)},""`;
  const today = NAMES.day;
  const text = thisRow(SPELLING_TABLE, spellings.text);
  const written = countedBy === null ? '' : `(${of(countedBy)}=${text})*`;
  // "Hoàn thành" begins all three states of what is done. Blank columns come last: LibreOffice looks no further
  // than the first column reaches.
  const open = [isNot(`${state.done}*`), still];
  const unsaid = [blank('progress'), blank('followUp'), blank('evidence')];
  const begun = `"<"&${SCORE_NAMES.reportDay}+1`;
  return {
    tasks: `${count(still)}-${count(still, blank('task'), blank('id'))}`,
    onTime: count(is(state['done-on-time'])),
    early: `SUMPRODUCT(${written}(${of('state')}=${quoteText(state['done-on-time'])})*(${of('doneOn')}<${of('nextDue')}))`,
    late: count(is(state['done-late'])),
    done: count(is(state.done)),
    overdue: count(is(state.overdue)),
    dueThisMonth: count(
      `${of('nextDue')},"<"&DATE(YEAR(${today}),MONTH(${today})+1,1)`,
      `${of('daysLeft')},">=0"`,
    ),
    silent:
      `${count(...open, `${of('start')},${begun}`, ...unsaid)}+` +
      count(...open, `${of('due')},${begun}`, blank('start'), ...unsaid),
  };
}

export interface BoardFormulas {
  readonly figures: Readonly<Record<FigureId, string>>;
  /** Neither done nor overdue. */
  readonly open: string;
  readonly completion: string;
  readonly onTimeShare: string;
  readonly lateShare: string;
  readonly crossed: string;
  readonly completionChange: string;
  readonly overdueChange: string;
}

/** The same for every row, so that a row may be moved or sorted. */
export function boardFormulas(tasks: string): BoardFormulas {
  const { headings, crossed } = words().board;
  const whole = figureFormulas(tasks, null);
  const id = cell(headings.id);
  const own = wholeColumn(SPELLING_TABLE, headings.id);
  const figure = (name: FigureId): string =>
    `IF(${id}="all",${whole[name]},SUMIFS(${wholeColumn(SPELLING_TABLE, headings[name])},${own},${id}))`;
  const of = (name: FigureId): string => cell(headings[name]);
  const share = (part: string, total: string): string => `IF(${total}=0,"",(${part})/(${total}))`;
  const settled = `${of('onTime')}+${of('late')}+${of('overdue')}`;
  const late = cell(headings.lateShare);
  const onTime = cell(headings.onTimeShare);
  // Percent are worked out from counts, so that a half is exactly a half.
  const said = (id: keyof typeof crossed, part: string, total: string, limit: string): string => {
    const { before, between, after } = crossed[id];
    return (
      `"; "&${quoteText(before)}&ROUND(100*(${part})/(${total}),0)&${quoteText(between)}` +
      `&ROUND(100*${limit},0)&${quoteText(after)}`
    );
  };
  const { lateLimit, onTimeLimit, earlyLimit } = SCORE_NAMES;
  const saidLate = said('late', `${of('late')}+${of('overdue')}`, of('tasks'), lateLimit);
  const saidOnTime = said('on-time', of('onTime'), settled, onTimeLimit);
  const saidEarly = said('early', of('early'), of('tasks'), earlyLimit);
  const crossings = [
    `IF(N(${late})>0,IF(${late}>=${lateLimit},${saidLate},""),"")`,
    `IF(ISNUMBER(${onTime}),IF(${onTime}<${onTimeLimit},${saidOnTime},""),"")`,
    `IF(${of('early')}>0,IF(${of('early')}/${of('tasks')}>=${earlyLimit},${saidEarly},""),"")`,
  ];
  const { history } = words();
  const then = (heading: string): string =>
    `INDEX(${wholeColumn(HISTORY_TABLE, heading)},` +
    `MATCH(${SCORE_NAMES.previousMonth}&"|"&${id},${wholeColumn(HISTORY_TABLE, history.headings.id)},0))`;
  return {
    figures: Object.fromEntries(FIGURE_IDS.map((name) => [name, figure(name)])) as Record<FigureId, string>,
    open: `${of('tasks')}-${of('onTime')}-${of('late')}-${of('done')}-${of('overdue')}`,
    completion: share(`${of('onTime')}+${of('late')}+${of('done')}`, of('tasks')),
    onTimeShare: share(of('onTime'), settled),
    lateShare: share(`${of('late')}+${of('overdue')}`, of('tasks')),
    crossed: `MID(${crossings.join('&')},3,200)`,
    completionChange: `IFERROR(ROUND(100*(${cell(headings.completion)}-${then(headings.completion)}),1),"")`,
    overdueChange: `IFERROR(${of('overdue')}-${then(headings.overdue)},"")`,
  };
}

/**
 * The line below the title: "Tính đến ngày 22/11/2026: 33 nhiệm vụ, 10 hoàn thành, 3 quá hạn." Where tasks have
 * several milestones, the rows that the figures count are told beside the tasks: "72 nhiệm vụ (73 dòng theo mốc), …"
 */
export function summaryFormula(tasks: string): string {
  const { asOf, counts } = words().board;
  const whole = figureFormulas(tasks, null);
  const day = NAMES.day;
  const date = `RIGHT("0"&DAY(${day}),2)&"/"&IF(MONTH(${day})<3,"0","")&MONTH(${day})&"/"&YEAR(${day})`;
  const done = `${whole.onTime}+${whole.late}+${whole.done}`;
  const tasksOnce = `(${whole.tasks}-${furtherMilestones(tasks)})`;
  const rows = `IF(${tasksOnce}=${whole.tasks},"",${quoteText(counts.rows)}&(${whole.tasks})&${quoteText(counts.rowsEnd)})`;
  return (
    `${quoteText(asOf)}&${date}&": "&${tasksOnce}&${quoteText(counts.tasks)}&${rows}&", "` +
    `&(${done})&${quoteText(counts.done)}&${whole.overdue}&${quoteText(counts.overdue)}`
  );
}

/** Rows of a task beyond its first: its further milestones, which are still in the plan. */
function furtherMilestones(tasks: string): string {
  const { state } = messages('vi').states;
  const of = (id: TaskColumnId): string => wholeColumn(tasks, taskColumn(id).heading);
  const still = `${of('state')},${quoteText(`<>${state.dropped}`)}`;
  return `(COUNTIFS(${still},${of('id')},"*#*")-COUNTIFS(${still},${of('id')},"*#1"))`;
}

/** Says how many tasks name a unit or a section in a way that the scoreboard does not know yet. */
export function leftFormula(tasks: string): string {
  const { left, headings, spellings, kinds } = words().board;
  const whole = figureFormulas(tasks, null);
  const counted = (kind: string): string =>
    `SUMIFS(${wholeColumn(SPELLING_TABLE, headings.tasks)},${wholeColumn(SPELLING_TABLE, headings.kind)},${quoteText(kind)},${wholeColumn(SPELLING_TABLE, spellings.first)},1)`;
  const missing = `${whole.tasks}-MIN(${counted(kinds.unit)},${counted(kinds.section)})`;
  return `IF(${missing}=0,"",${quoteText(left.opening)}&(${missing})&${quoteText(left.end)})`;
}

/** The thresholds in force, in words. */
export function limitsFormula(): string {
  const { limits } = words().board;
  const percent = (name: string): string => `ROUND(100*${name},0)&"%"`;
  const day = SCORE_NAMES.reportDay;
  const date = `RIGHT("0"&DAY(${day}),2)&"/"&IF(MONTH(${day})<3,"0","")&MONTH(${day})&"/"&YEAR(${day})`;
  return (
    `${quoteText(limits.opening)}&${percent(SCORE_NAMES.lateLimit)}&${quoteText(limits.onTime)}&${percent(SCORE_NAMES.onTimeLimit)}` +
    `&${quoteText(limits.early)}&${percent(SCORE_NAMES.earlyLimit)}&${quoteText(limits.silent)}&${date}&${quoteText(limits.end)}`
  );
}
