/** The scoreboard: where units and sections stand, months closed, the pages made from them, and the record. */
import {
  boardOf,
  crossingsOf,
  groupId,
  monthOf,
  monthsBefore,
  sharesOf,
  type Crossing,
  type Figures,
  type GroupKind,
  type Month,
  type Shares,
} from '../../domain/scoreboard';
import type { CivilDate } from '../../domain/dates';
import {
  closedLines,
  journalCsv,
  journalEntries,
  meetingPage,
  monthPage,
  monthToClose,
  scorePlan,
  type BookReading,
  type JournalEntry,
  type ScoreRefusal,
} from '../../workflow';
import type { AreaMethod, DeskInside } from './area';

export interface GroupStanding {
  /** Tells it from others in every month. */
  readonly id: string;
  readonly kind: GroupKind;
  /** "" for the plan as a whole, and for tasks that name none. */
  readonly name: string;
  readonly figures: Figures;
  readonly shares: Shares;
  readonly crossed: readonly Crossing[];
}

/** The plan as a whole at the close of a month. */
export interface ClosedMonth {
  readonly month: Month;
  readonly completion: number | null;
  readonly overdue: number;
}

export interface BoardStanding {
  readonly day: CivilDate;
  readonly groups: readonly GroupStanding[];
  /** A year at most, earliest first. */
  readonly months: readonly ClosedMonth[];
  /** Months that may be closed, the current one first. */
  readonly choices: readonly Month[];
  /** Over, and not closed yet. */
  readonly toClose: Month | null;
  readonly hasTaskTable: boolean;
}

export type Made<Answer> = ({ readonly refused: null } & Answer) | { readonly refused: ScoreRefusal };

export interface ScoreboardArea {
  standing: AreaMethod<null, BoardStanding>;
  /** Brings the sheet up to date and closes months. */
  make: AreaMethod<
    { readonly close: readonly Month[] },
    Made<{ readonly sheet: string; readonly units: number; readonly sections: number }>
  >;
  meeting: AreaMethod<null, Made<{ readonly sheet: string; readonly overdue: number; readonly due: number }>>;
  monthly: AreaMethod<{ readonly month: Month }, Made<{ readonly sheet: string; readonly month: Month }>>;
  /** Latest first. */
  journal: AreaMethod<
    { readonly most: number },
    { readonly count: number; readonly latest: readonly JournalEntry[] }
  >;
  journalFile: AreaMethod<null, Uint8Array>;
}

const MONTHS_SHOWN = 12;

export const scoreboardArea = (desk: DeskInside): ScoreboardArea => {
  return {
    standing: async () => standingOf(await desk.latest()),
    make: async ({ close }, work) => {
      const { snapshot, recognized } = await desk.fresh(work);
      const result = scorePlan(snapshot, { asOf: desk.today(), close, year: recognized.year.value });
      if ('refused' in result) return result;
      await desk.session.apply(result.changeSet, work);
      const count = (kind: GroupKind): number => result.groups.filter((group) => group.kind === kind).length;
      return { refused: null, sheet: result.sheet, units: count('unit'), sections: count('section') };
    },
    meeting: async (_, work) => {
      const { snapshot } = await desk.fresh(work);
      const page = meetingPage(snapshot, { asOf: desk.today() });
      if ('refused' in page) return page;
      await desk.session.apply(page.changeSet, work);
      return { refused: null, sheet: page.sheet, overdue: page.overdue, due: page.due };
    },
    monthly: async ({ month }, work) => {
      const { snapshot } = await desk.fresh(work);
      const page = monthPage(snapshot, { asOf: desk.today(), month });
      if ('refused' in page) return page;
      await desk.session.apply(page.changeSet, work);
      return { refused: null, sheet: page.sheet, month: page.month };
    },
    journal: async ({ most }) => {
      const entries = journalEntries((await desk.latest()).snapshot);
      return { count: entries.length, latest: entries.slice(0, most) };
    },
    journalFile: async () =>
      new TextEncoder().encode(journalCsv(journalEntries((await desk.latest()).snapshot))),
  };
};

function standingOf({ snapshot, overview, plan, hasTaskTable }: BookReading): BoardStanding {
  const { day } = overview;
  const lines = closedLines(snapshot).filter(({ kind }) => kind === 'all');
  const now = monthOf(day);
  return {
    day,
    groups: boardOf(overview.tasks, day, plan.settings, plan.units).map((group) => ({
      id: groupId(group),
      kind: group.kind,
      name: group.name,
      figures: group.figures,
      shares: sharesOf(group.figures),
      crossed: crossingsOf(group.figures, plan.settings),
    })),
    months: lines
      .map(({ month, completion, figures }) => ({ month, completion, overdue: figures.overdue }))
      .sort((one, other) => (one.month < other.month ? -1 : 1))
      .slice(-MONTHS_SHOWN),
    choices: [now, ...monthsBefore(now, MONTHS_SHOWN)],
    toClose: hasTaskTable ? monthToClose(snapshot, day) : null,
    hasTaskTable,
  };
}
