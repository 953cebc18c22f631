/**
 * What a command is: one of the steps of the work, as a value that the ribbon, the pane, the workbench and
 * the keyboard all use. Its words are in messages/…/commands, under its id.
 */
import type { CivilDate } from '../domain/dates';
import type { AnnexNote, ScoreRefusal, StructureNote, WorkbookSession, WorkOptions } from '../workflow';
import type { PeriodId } from './periods';

/** In the order of the work. */
export const COMMAND_IDS = [
  'structure',
  'check',
  'highlight',
  'track',
  'annex',
  'merge',
  'dashboard',
  'help',
] as const;

export type CommandId = (typeof COMMAND_IDS)[number];

/** A screen of the pane. */
export type PaneView =
  'overview' | 'check' | 'tasks' | 'columns' | 'annex' | 'report' | 'units' | 'summary' | 'settings' | 'help';

/** What the workbook holds, as far as it decides which commands make sense. */
export interface WorkbookStanding {
  /** A plan's appendix was recognised. */
  readonly hasAppendix: boolean;
  /** A statistics annex was recognised. */
  readonly hasAnnex: boolean;
  /** The task table that this product makes is there. */
  readonly hasTaskTable: boolean;
}

export interface CommandContext {
  readonly session: WorkbookSession;
  readonly today: CivilDate;
  readonly work: WorkOptions;
  /** The kind of period chosen for the annex; the one proposed for the day where absent. */
  readonly period?: PeriodId;
}

/** What to show afterwards: the screen with the result, and a sentence of messages/…/commands. */
export interface CommandResult {
  readonly view: PaneView;
  readonly says?: CommandSentence;
}

export type CommandSentence =
  /** What structuring has to say, done or refused; sentences of messages/…/structure. */
  | { readonly id: 'structured'; readonly done: boolean; readonly notes: readonly StructureNote[] }
  | { readonly id: 'checked'; readonly findings: number }
  | { readonly id: 'highlighted'; readonly overdue: number; readonly dueSoon: number }
  /** What making the annex has to say, done or refused; sentences of messages/…/annex. */
  | { readonly id: 'annex-made'; readonly done: boolean; readonly notes: readonly AnnexNote[] }
  | {
      readonly id: 'scored';
      readonly sheet: string;
      readonly units: number;
      readonly sections: number;
    }
  /** Why there is no scoreboard; a sentence of messages/…/scoreboard. */
  | { readonly id: 'not-scored'; readonly refused: ScoreRefusal }
  | { readonly id: 'unchanged' };

export interface Command {
  readonly id: CommandId;
  /** Name of its drawing in assets/icons. */
  readonly icon: string;
  /** As assets/shortcuts.json writes it; null where it has none. */
  readonly shortcut: string | null;
  /** Only commands that change nothing run before the workbook has been read. */
  enabled(standing: WorkbookStanding): boolean;
  run(context: CommandContext): Promise<CommandResult>;
}
