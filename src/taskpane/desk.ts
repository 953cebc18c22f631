/**
 * The desk: what the pane asks of the open workbook, in the words of the work. Answers are plain data, so
 * that the desk may stand in the page or in a worker.
 */
import type { CommandId, CommandResult, PeriodId } from '../commands';
import type { CellPosition, CellRange } from '../domain/grid';
import type { TaskOnDay } from '../domain/plan';
import type { Selection, WorkOptions } from '../workflow';
import type { AreaAnswer, AreaName, AreaRequest, MethodOf } from './areas';
import type { Edit, ListedFinding, Standing, Suggestion, TableInDetail } from './desk-words';

export type * from './desk-words';

export interface Desk {
  /** Reads the workbook; everything below answers from the latest reading. */
  look(work?: WorkOptions): Promise<Standing>;
  tasks(): Promise<readonly TaskOnDay[]>;
  findings(): Promise<readonly ListedFinding[]>;
  /** Ways to mend a finding, best first; empty where its rule knows none for it. */
  suggestions(key: string): Promise<readonly Suggestion[]>;
  tables(): Promise<readonly TableInDetail[]>;
  /** `period`: the kind of period chosen, for the annex. */
  run(command: CommandId, work?: WorkOptions, period?: PeriodId): Promise<CommandResult>;
  /** Tasks recorded, findings mended, 1 for the other edits; 0 where nothing was to change. */
  edit(edit: Edit, work?: WorkOptions): Promise<number>;
  /** A question or a change of one area of the work; a changed workbook wants a new `look`. */
  ask<Area extends AreaName, Method extends MethodOf<Area>>(
    area: Area,
    method: Method,
    request: AreaRequest<Area, Method>,
    work?: WorkOptions,
  ): Promise<AreaAnswer<Area, Method>>;
  /** Whether the latest change can be taken back. */
  canUndo(): Promise<boolean>;
  undo(): Promise<void>;
  goTo(sheet: string, at: CellPosition): Promise<void>;
  onSelectionChanged(listener: (selection: Selection) => void): () => void;
  /** A person changed cells. */
  onEdited(listener: (place: { sheet: string; range: CellRange }) => void): () => void;
}
