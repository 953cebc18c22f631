/** The desk as the page sees it, while the thinking is done in a worker. */
import type { CellPosition, CellRange } from '../../domain/grid';
import type { AreaAnswer, AreaName, AreaRequest, MethodOf } from '../areas';
import type { Desk, Edit } from '../desk';
import type { CommandId, PeriodId } from '../../commands';
import type { TaskOnDay } from '../../domain/plan';
import type { Selection, WorkOptions } from '../../workflow';
import type { DeskMethods } from './desk-service';
import type { Remote } from './link';

export class RemoteDesk implements Desk {
  private latestTasks: Promise<readonly TaskOnDay[]> | null = null;
  private readonly selectionListeners = new Set<(selection: Selection) => void>();
  private readonly editListeners = new Set<(place: { sheet: string; range: CellRange }) => void>();

  constructor(
    private readonly remote: Pick<Remote<DeskMethods, never>, 'call'>,
    private readonly show: (sheet: string, at: CellPosition) => void | Promise<void>,
  ) {}

  look(work?: WorkOptions) {
    this.latestTasks = null;
    return this.remote.call('look', [], work);
  }

  /** Asked for by several screens; fetched once a reading. */
  tasks() {
    this.latestTasks ??= this.remote.call('tasks', []);
    return this.latestTasks;
  }

  findings() {
    return this.remote.call('findings', []);
  }

  suggestions(key: string) {
    return this.remote.call('suggestions', [key]);
  }

  tables() {
    return this.remote.call('tables', []);
  }

  run(command: CommandId, work?: WorkOptions, period?: PeriodId) {
    return this.remote.call('run', [command, period], work);
  }

  edit(edit: Edit, work?: WorkOptions) {
    return this.remote.call('edit', [edit], work);
  }

  ask<Area extends AreaName, Method extends MethodOf<Area>>(
    area: Area,
    method: Method,
    request: AreaRequest<Area, Method>,
    work?: WorkOptions,
  ): Promise<AreaAnswer<Area, Method>> {
    return this.remote.call('ask', [area, method, request], work) as Promise<AreaAnswer<Area, Method>>;
  }

  canUndo() {
    return this.remote.call('canUndo', []);
  }

  undo() {
    return this.remote.call('undo', []);
  }

  goTo(sheet: string, at: CellPosition): Promise<void> {
    return Promise.resolve(this.show(sheet, at));
  }

  onSelectionChanged(listener: (selection: Selection) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onEdited(listener: (place: { sheet: string; range: CellRange }) => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  /** The person went to another cell of the grid. */
  placed(selection: Selection): void {
    for (const listener of this.selectionListeners) listener(selection);
  }

  /** What the person typed is in the workbook now. */
  edited(place: { sheet: string; range: CellRange }): void {
    for (const listener of this.editListeners) listener(place);
  }
}
