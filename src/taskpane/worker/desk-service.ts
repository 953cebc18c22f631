/** The desk's questions as they go over to a worker. */
import type { CommandId, CommandResult, PeriodId } from '../../commands';
import type { TaskOnDay } from '../../domain/plan';
import type { AreaName } from '../areas';
import type { Desk, Edit, ListedFinding, Standing, Suggestion, TableInDetail } from '../desk';
import type { Service } from './link';

export interface DeskMethods {
  look(): Promise<Standing>;
  tasks(): Promise<readonly TaskOnDay[]>;
  findings(): Promise<readonly ListedFinding[]>;
  suggestions(key: string): Promise<readonly Suggestion[]>;
  tables(): Promise<readonly TableInDetail[]>;
  run(command: CommandId, period?: PeriodId): Promise<CommandResult>;
  edit(edit: Edit): Promise<number>;
  /** A question or a change of one area of the desk; see Desk.ask. */
  ask(area: AreaName, method: string, request: unknown): Promise<unknown>;
  canUndo(): Promise<boolean>;
  undo(): Promise<void>;
}

/** Answers from `desk`, which may only be there once the workbook is open. */
export function deskService(desk: () => Desk): Service<DeskMethods> {
  return {
    look: (_, work) => desk().look(work),
    tasks: () => desk().tasks(),
    findings: () => desk().findings(),
    suggestions: ([key]) => desk().suggestions(key),
    tables: () => desk().tables(),
    run: ([command, period], work) => desk().run(command, work, period),
    edit: ([edit], work) => desk().edit(edit, work),
    ask: ([area, method, request], work) => desk().ask(area, method as never, request as never, work),
    canUndo: () => desk().canUndo(),
    undo: () => desk().undo(),
  };
}
