/**
 * The use case behind "Tổng hợp": brings the scoreboard up to date, closes months, and says what came of it.
 * A second run on its outcome changes nothing.
 */
import type { CivilDate } from '../../domain/dates';
import { countTasks } from '../../domain/plan';
import { monthOf, monthWords, type BoardGroup, type Month, type MonthReport } from '../../domain/scoreboard';
import { messages } from '../../messages';
import type { ChangeSet, WorkbookSnapshot } from '../../workbook';
import { boardSheet } from './board-sheet';
import { BOARD_TABLE, HISTORY_TABLE } from './formulas';
import { closeMonths, monthToClose } from './history';
import { isRefusal, scoreSource, sheetFor, findTable, type ScoreRefusal } from './source';

export interface ScoreOptions {
  /** The day to count for; a day that the workbook fixes goes before it. */
  readonly asOf: CivilDate;
  /** Months to close, as well as the board. */
  readonly close?: readonly Month[];
  /** The plan's year, for the title of a new sheet. */
  readonly year?: number | null;
}

export interface ScoreResult {
  readonly changeSet: ChangeSet;
  readonly day: CivilDate;
  readonly sheet: string;
  readonly groups: readonly BoardGroup[];
  /** Tasks, each once; the groups count a task with several milestones by milestone. */
  readonly taskCount: number;
  readonly closed: readonly MonthReport[];
  /** A month that is over and not closed yet, after this run. */
  readonly toClose: Month | null;
}

export type Refused = { readonly refused: ScoreRefusal };

/** Pure; the change set holds nothing but this command's own sheets. */
export function scorePlan(snapshot: WorkbookSnapshot, options: ScoreOptions): ScoreResult | Refused {
  const { board, history } = messages('vi').scoreboard.sheet;
  const sheets = [
    sheetFor(snapshot, findTable(snapshot, BOARD_TABLE, board.headings.id), board.name),
    sheetFor(snapshot, findTable(snapshot, HISTORY_TABLE, history.headings.id), history.name),
  ];
  const source = scoreSource(snapshot, options.asOf, sheets);
  if (isRefusal(source)) return { refused: source };
  const months = options.close ?? [];
  const ahead = months.find((month) => month > monthOf(source.day));
  if (ahead !== undefined) return { refused: { id: 'monthAhead', data: { month: monthWords(ahead) } } };
  const closed = closeMonths(source, months, source.day);
  const placed = boardSheet(source, closed.lines, options.year ?? null);
  const open = monthToClose(snapshot, source.day);
  return {
    changeSet: {
      command: months.length > 0 ? 'close-month' : 'scoreboard',
      changes: [
        // The scoreboard stands before its history.
        {
          kind: 'ensure-sheet',
          why: messages('vi').scoreboard.why.board,
          sheet: placed.sheet,
          position: 'last',
          tabColor: '2F75B5',
        },
        ...closed.changes,
        ...placed.changes,
        { kind: 'activate', why: messages('vi').scoreboard.why.board, sheet: placed.sheet },
      ],
    },
    day: source.day,
    sheet: placed.sheet,
    groups: placed.groups,
    taskCount: countTasks(source.tasks.map(({ task }) => task)),
    closed: closed.reports,
    toClose: open !== null && months.includes(open) ? null : open,
  };
}
