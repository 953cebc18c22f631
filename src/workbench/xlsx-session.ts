/**
 * The open .xlsx file as panes and commands see it. A change is taken back by going to the workbook as it
 * was: packages share the parts that no change touched, so keeping the last ones costs little.
 */
import type { CivilDate } from '../domain/dates';
import type { CellPosition } from '../domain/grid';
import { WorkbookFault } from '../workbook';
import type { Change, ChangeSet, WorkbookSnapshot } from '../workbook';
import type { AppliedCommand, Selection, SnapshotOptions, WorkbookSession, WorkOptions } from '../workflow';
import { freshStates } from '../workflow';
import type { XlsxWorkbook } from '../xlsx';

/** How many changes can be taken back, one after the other. */
const KEPT_CHANGES = 20;

interface Kept {
  readonly command: AppliedCommand;
  readonly before: XlsxWorkbook;
}

export interface XlsxSessionOptions {
  readonly workbook: XlsxWorkbook;
  readonly name: string;
  /** The day that states are shown for. */
  readonly today: CivilDate;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Lets other work of the same thread go first. */
  readonly pause: () => Promise<void>;
  /** Somebody asked to see a cell. */
  readonly onSelect: (sheet: string, at: CellPosition) => void;
  /** The workbook now holds something else. */
  readonly onChanged: () => void;
}

export class XlsxSession implements WorkbookSession {
  readonly host = 'xlsx';
  private current: XlsxWorkbook;
  private kept: Kept[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private lastId = 0;
  private place: Selection | null = null;
  private readonly selectionListeners = new Set<(selection: Selection) => void>();
  private readonly editListeners = new Set<(edit: Selection) => void>();

  constructor(private readonly options: XlsxSessionOptions) {
    this.current = options.workbook;
  }

  get workbookName(): string {
    return this.options.name;
  }

  /** The workbook as it stands, for pictures and saving. */
  get workbook(): XlsxWorkbook {
    return this.current;
  }

  snapshot(how: SnapshotOptions = {}): Promise<WorkbookSnapshot> {
    return this.inTurn(() =>
      this.current.snapshotInSlices(this.slices(how), how.sheets ? { sheets: how.sheets } : {}),
    );
  }

  apply(changeSet: ChangeSet, how: WorkOptions = {}): Promise<AppliedCommand> {
    return this.inTurn(async () => {
      const before = this.current;
      const changed = before.fork();
      await changed.applyInSlices(changeSet, this.slices(how));
      this.recalculate(changed, changeSet.command);
      const command: AppliedCommand = {
        id: (this.lastId += 1),
        command: changeSet.command,
        at: this.options.now(),
        changedCells: changeSet.changes.reduce((sum, change) => sum + cellsOf(change), 0),
        canUndo: true,
      };
      this.current = changed;
      this.kept = [...this.kept, { command, before }].slice(-KEPT_CHANGES);
      const shown = changeSet.changes.findLast((change) => change.kind === 'activate');
      this.options.onChanged();
      if (shown?.kind === 'activate') await this.select(shown.sheet, shown.at ?? TOP_LEFT);
      return command;
    });
  }

  history(): readonly AppliedCommand[] {
    return this.kept.map(({ command }) => command);
  }

  undo(id: number): Promise<void> {
    return this.inTurn(() => {
      const latest = this.kept.at(-1);
      if (latest?.command.id !== id) throw new WorkbookFault('host-failed', { command: id });
      this.kept = this.kept.slice(0, -1);
      this.current = latest.before;
      this.options.onChanged();
      return Promise.resolve();
    });
  }

  select(sheet: string, at: CellPosition): Promise<void> {
    this.options.onSelect(sheet, at);
    return Promise.resolve();
  }

  selection(): Promise<Selection | null> {
    return Promise.resolve(this.place);
  }

  onSelectionChanged(listener: (selection: Selection) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onEdited(listener: (edit: Selection) => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  /** The person went to another cell. */
  placed(place: Selection): void {
    this.place = place;
    for (const listener of this.selectionListeners) listener(place);
  }

  /** The person typed; `changeSet` says what. */
  async typed(changeSet: ChangeSet, edits: readonly Selection[]): Promise<void> {
    await this.apply(changeSet);
    for (const edit of edits) for (const listener of this.editListeners) listener(edit);
  }

  /** No Excel stands behind the file: what the formulas of the task table show is brought up to date here. */
  private recalculate(workbook: XlsxWorkbook, command: string): void {
    const changes = freshStates(workbook.snapshot(), this.options.today);
    if (changes.length > 0) workbook.apply({ command, changes });
  }

  private slices({ signal, onProgress }: WorkOptions) {
    return {
      pause: this.options.pause,
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress: (share: number) => onProgress(share) } : {}),
    };
  }

  /** Calls run in the order they were made. */
  private inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

const TOP_LEFT = { row: 1, column: 1 } as CellPosition;

function cellsOf(change: Change): number {
  if (change.kind === 'write-block')
    return change.cells.reduce((sum, row) => sum + row.filter(({ kind }) => kind !== 'keep').length, 0);
  if (change.kind !== 'clear') return 0;
  const { top, bottom, left, right } = change.range;
  return (bottom - top + 1) * (right - left + 1);
}
