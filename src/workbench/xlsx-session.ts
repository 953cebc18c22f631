/**
 * The open .xlsx file as panes and commands see it. A change is taken back by going to the workbook as it
 * was: packages share the parts that no change touched, so keeping the last ones costs little.
 */
import type { CivilDate } from '../domain/dates';
import type { CellPosition } from '../domain/grid';
import { WorkbookFault } from '../workbook';
import type { Change, ChangeSet, WorkbookSnapshot } from '../workbook';
import type { AppliedCommand, Selection, SnapshotOptions, WorkbookSession, WorkOptions } from '../workflow';
import { findOwnPlaces, freshStates, taskColumn } from '../workflow';
import type { LineMove, XlsxWorkbook } from '../xlsx';
import { cellKey } from './calculation/formula-engine';
import type { CellKey, FormulaEngine } from './calculation/formula-engine';
import { freshValues } from './calculation/fresh-values';

/** How many changes can be taken back, one after the other. */
const KEPT_CHANGES = 20;

interface Kept {
  readonly command: AppliedCommand;
  readonly before: XlsxWorkbook;
  readonly after: XlsxWorkbook;
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
  /** Works formulas out; where none can be had Excel does it on opening. */
  readonly engine?: () => FormulaEngine | null;
}

export class XlsxSession implements WorkbookSession {
  readonly host = 'xlsx';
  private current: XlsxWorkbook;
  private kept: Kept[] = [];
  /** What was taken back and can be done again, the next one last. */
  private takenBack: Kept[] = [];
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
    return this.inTurn(async () => {
      const asked = how.sheets ? { sheets: how.sheets } : {};
      const snapshot = await this.current.snapshotInSlices(this.slices(how), asked);
      return { ...snapshot, fileName: this.workbookName };
    });
  }

  apply(changeSet: ChangeSet, how: WorkOptions = {}): Promise<AppliedCommand> {
    return this.inTurn(async () => {
      const changed = this.current.fork();
      await changed.applyInSlices(changeSet, this.slices(how));
      const cells = changeSet.changes.reduce((sum, change) => sum + cellsOf(change), 0);
      const command = await this.take(changed, changeSet.command, cells, typedFormulas(changeSet));
      const shown = changeSet.changes.findLast((change) => change.kind === 'activate');
      if (shown?.kind === 'activate') await this.select(shown.sheet, shown.at ?? TOP_LEFT);
      return command;
    });
  }

  /** Rows or columns of a sheet inserted or deleted, as a person does it in the grid. */
  moveLines(sheet: string, move: LineMove): Promise<AppliedCommand> {
    return this.inTurn(() => {
      const changed = this.current.fork();
      changed.moveLines(sheet, move);
      return this.take(changed, `${move.kind}-${move.axis}`, move.count, new Set());
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
      this.takenBack = [...this.takenBack, latest];
      this.current = latest.before;
      this.options.onChanged();
      return Promise.resolve();
    });
  }

  /** Does again what was taken back last; false where there is nothing. */
  redo(): Promise<boolean> {
    return this.inTurn(() => {
      const latest = this.takenBack.at(-1);
      if (!latest) return Promise.resolve(false);
      this.takenBack = this.takenBack.slice(0, -1);
      this.kept = [...this.kept, latest];
      this.current = latest.after;
      this.options.onChanged();
      return Promise.resolve(true);
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

  /** The changed workbook becomes the open one, its formulas up to date. */
  private async take(
    changed: XlsxWorkbook,
    command: string,
    changedCells: number,
    typed: ReadonlySet<CellKey>,
  ): Promise<AppliedCommand> {
    const before = this.current;
    await this.recalculate(before, changed, command, typed);
    const applied: AppliedCommand = {
      id: (this.lastId += 1),
      command,
      at: this.options.now(),
      changedCells,
      canUndo: true,
    };
    this.current = changed;
    this.kept = [...this.kept, { command: applied, before, after: changed }].slice(-KEPT_CHANGES);
    this.takenBack = [];
    this.options.onChanged();
    return applied;
  }

  /**
   * No Excel stands behind the file: what the formulas of the task table show is brought up to date by the
   * domain, what all others show by the engine.
   */
  private async recalculate(
    before: XlsxWorkbook,
    changed: XlsxWorkbook,
    command: string,
    typed: ReadonlySet<CellKey>,
  ): Promise<void> {
    const states = freshStates(changed.snapshot(), this.options.today);
    if (states.length > 0) changed.apply({ command, changes: states });
    const after = changed.snapshot();
    if (typed.size === 0 && !holdsOtherFormulas(after)) return;
    const engine = this.options.engine?.();
    if (!engine) return;
    const { changes } = await freshValues(engine, before.snapshot(), after, typed, ownStates(after));
    if (changes.length > 0) changed.apply({ command, changes });
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

/** The columns of the task table that the domain itself works out. */
function ownStates(snapshot: WorkbookSnapshot): (sheet: string, column: number) => boolean {
  const found = findOwnPlaces(snapshot).tables.tasks;
  if (!found) return () => false;
  const columns = new Set(
    (['state', 'nextDue', 'daysLeft'] as const).flatMap((id) => {
      const place = found.table.columns.indexOf(taskColumn(id).heading);
      return place < 0 ? [] : [found.table.range.left + place];
    }),
  );
  return (sheet, column) => sheet === found.sheet.name && columns.has(column);
}

function holdsOtherFormulas(snapshot: WorkbookSnapshot): boolean {
  const isOwn = ownStates(snapshot);
  return snapshot.sheets.some(({ name, rows }) =>
    rows.some(({ cells }) =>
      cells.some(({ column, formula }) => formula !== undefined && !isOwn(name, column)),
    ),
  );
}

/** Cells whose formulas a person just typed, and which show nothing yet. */
function typedFormulas({ command, changes }: ChangeSet): ReadonlySet<CellKey> {
  if (command !== 'type') return new Set();
  return new Set(
    changes.flatMap((change) =>
      change.kind === 'write-block' && change.cells[0]?.[0]?.kind === 'formula'
        ? [cellKey(change.sheet, change.at.row, change.at.column)]
        : [],
    ),
  );
}

const TOP_LEFT = { row: 1, column: 1 } as CellPosition;

function cellsOf(change: Change): number {
  if (change.kind === 'write-block')
    return change.cells.reduce((sum, row) => sum + row.filter(({ kind }) => kind !== 'keep').length, 0);
  if (change.kind !== 'clear') return 0;
  const { top, bottom, left, right } = change.range;
  return (bottom - top + 1) * (right - left + 1);
}
