/**
 * The workbench as it stands: which workbook is open, what was not downloaded yet, what is being done. It
 * keeps grid, pane and the kept copy in step with the workbook in the worker.
 */
import type { CivilDate } from '../domain/dates';
import { cellRange } from '../domain/grid';
import { WorkbookFault } from '../workbook';
import type { BenchEvent, BenchMethods } from './bench-service';
import type { GridPlace, TypedCell, WorkbookGrid } from './grid/workbook-grid';
import { unpackView } from './grid/packed-view';
import type { PackedView } from './grid/packed-view';
import type { WorkbookView } from './grid/sheet-view';
import { forgetWork, keepWork, keptWork } from './kept-work';
import type { LineMove } from '../xlsx';
import { connect, RemoteDesk } from '../taskpane';
import type { Channel, Remote } from '../taskpane';
import { SAMPLE_FILE } from './samples';

export type BenchNote =
  | { readonly id: 'opening'; readonly name: string }
  | { readonly id: 'restored'; readonly name: string }
  | { readonly id: 'saved'; readonly name: string }
  | { readonly id: 'refused' }
  | { readonly id: 'formula-kept-as-text'; readonly count: number }
  | { readonly id: 'no-step'; readonly direction: 'back' | 'again' }
  | { readonly id: 'fault'; readonly fault: WorkbookFault }
  | { readonly id: 'unexpected'; readonly detail: string };

export interface OpenWorkbook {
  readonly name: string;
  readonly desk: RemoteDesk;
}

export interface BenchState {
  readonly open: OpenWorkbook | null;
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly note: BenchNote | null;
  /** The copy in this browser holds the workbook as it is. */
  readonly kept: boolean;
  /** Counts openings, so that each workbook gets a fresh pane. */
  readonly opened: number;
}

/** Milliseconds after a change until the copy in the browser is renewed. */
const KEEP_AFTER = 400;

export class Bench {
  private current: BenchState = {
    open: null,
    unsaved: false,
    busy: false,
    note: null,
    kept: true,
    opened: 0,
  };
  private readonly listeners = new Set<() => void>();
  private readonly remote: Remote<BenchMethods, BenchEvent>;
  private grid: WorkbookGrid | null = null;
  private view: WorkbookView | null = null;
  private place: GridPlace | null = null;
  private drawn: Promise<void> = Promise.resolve();
  private drawing = 0;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(
    channel: Channel,
    private readonly today: () => CivilDate,
  ) {
    this.remote = connect<BenchMethods, BenchEvent>(channel);
    this.remote.onEvent((event) => this.follow(event));
  }

  readonly state = (): BenchState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Opens what the last visit left behind. */
  async restore(): Promise<void> {
    const kept = await keptWork();
    if (!kept || this.current.open) return;
    await this.open(kept.name, kept.bytes, kept.unsaved);
    if (kept.unsaved && this.state().open) this.set({ note: { id: 'restored', name: kept.name } });
  }

  async open(name: string, bytes: Uint8Array, unsaved = false): Promise<void> {
    this.set({ busy: true, note: { id: 'opening', name } });
    await this.guard(async () => {
      const copy = bytes.slice();
      this.view = null;
      this.place = null;
      await this.remote
        .call('open', [name, bytes, this.today(), document.baseURI])
        .catch((problem: unknown) => {
          throw problem instanceof WorkbookFault
            ? new WorkbookFault(problem.id, { ...problem.data, name })
            : problem;
        });
      const desk = new RemoteDesk(this.remote, (sheet, at) => this.grid?.goTo(sheet, at.row, at.column));
      this.set({ open: { name, desk }, unsaved, note: null, opened: this.current.opened + 1 });
      await keepWork({ name, bytes: copy, unsaved });
    });
    this.set({ busy: false });
  }

  /** One of the samples that lie beside the page. */
  async openSample(folder: string, name: string): Promise<void> {
    await this.guard(async () => {
      const answer = await fetch(`samples/${folder}/${SAMPLE_FILE}`);
      if (!answer.ok) throw new WorkbookFault('file-not-found', { name });
      await this.open(name, new Uint8Array(await answer.arrayBuffer()));
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.keeping);
    this.grid = null;
    this.view = null;
    this.set({ open: null, unsaved: false, note: null });
    await forgetWork();
  }

  /** The grid is there now, or gone. */
  attach(grid: WorkbookGrid | null): void {
    this.grid = grid;
    if (grid && this.view) grid.begin(this.view);
  }

  /** The spreadsheet takes the keys; false where it is not there yet. */
  focusGrid(): boolean {
    return this.grid?.focus() ?? false;
  }

  placed(where: GridPlace): void {
    this.place = where;
    const { sheet, top, left, bottom, right } = where;
    const place = { sheet, range: cellRange(top, left, bottom, right) };
    this.current.open?.desk.placed(place);
    if (this.current.open) void this.remote.call('select', [place]);
  }

  async typed(cells: readonly TypedCell[]): Promise<void> {
    await this.guard(async () => {
      const count = await this.remote.call('type', [cells]);
      if (count > 0) this.set({ note: { id: 'formula-kept-as-text', count } });
      for (const { sheet, row, column } of cells)
        this.current.open?.desk.edited({ sheet, range: cellRange(row, column, row, column) });
    });
  }

  /** Inserts as many rows or columns as are selected before the selection, or deletes those selected. */
  async moveLines(axis: LineMove['axis'], kind: LineMove['kind']): Promise<void> {
    const { place } = this;
    if (!place) return;
    const [from, to] = axis === 'rows' ? [place.top, place.bottom] : [place.left, place.right];
    await this.stepped(async () => {
      await this.remote.call('moveLines', [place.sheet, { axis, kind, at: from, count: to - from + 1 }]);
      return true;
    });
  }

  undo(): Promise<void> {
    return this.step('back');
  }

  redo(): Promise<void> {
    return this.step('again');
  }

  private async step(direction: 'back' | 'again'): Promise<void> {
    await this.stepped(async () => {
      const done = await this.remote.call(direction === 'back' ? 'stepBack' : 'stepAgain', []);
      if (!done) this.set({ note: { id: 'no-step', direction } });
      return done;
    });
  }

  /** What a person did in the grid other than typing; the pane reads the workbook again. */
  private async stepped(work: () => Promise<boolean>): Promise<void> {
    await this.guard(async () => {
      const { place } = this;
      if (!(await work()) || !place) return;
      const { sheet, top, left, bottom, right } = place;
      this.current.open?.desk.edited({ sheet, range: cellRange(top, left, bottom, right) });
    });
  }

  refused(): void {
    this.set({ note: { id: 'refused' } });
  }

  dismiss(): void {
    this.set({ note: null });
  }

  /** The file's bytes; from now on nothing is unsaved. */
  async download(): Promise<Uint8Array | null> {
    const { open } = this.current;
    if (!open) return null;
    let bytes: Uint8Array | null = null;
    await this.guard(async () => {
      bytes = await this.remote.call('save', []);
      this.set({ unsaved: false, note: { id: 'saved', name: open.name } });
      await keepWork({ name: open.name, bytes, unsaved: false });
    });
    return bytes;
  }

  private follow(event: BenchEvent): void {
    if (event.kind === 'go-to') {
      // The sheet may only just be on its way to the grid.
      void this.drawn.then(() => this.grid?.goTo(event.sheet, event.at.row, event.at.column));
      return;
    }
    if (event.kind === 'changed') this.grid?.put(event.cells);
    else this.drawn = this.draw(event.view, event.kind);
    if (event.kind === 'opened') return;
    this.set({ unsaved: true, kept: false });
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => void this.keep(), KEEP_AFTER);
  }

  /** The latest picture wins where several are on their way. */
  private async draw(packed: PackedView, kind: 'opened' | 'redrawn'): Promise<void> {
    const turn = (this.drawing += 1);
    const view = await unpackView(packed);
    if (turn !== this.drawing) return;
    this.view = view;
    if (kind === 'opened') this.grid?.begin(view);
    else this.grid?.refresh(view);
  }

  private async keep(): Promise<void> {
    const { open } = this.current;
    if (!open) return;
    const bytes = await this.remote.call('save', []);
    if (this.current.open !== open) return;
    await keepWork({ name: open.name, bytes, unsaved: this.current.unsaved });
    this.set({ kept: true });
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      const note: BenchNote =
        problem instanceof WorkbookFault
          ? { id: 'fault', fault: problem }
          : { id: 'unexpected', detail: problem instanceof Error ? problem.message : String(problem) };
      this.set({ note });
    }
  }

  private set(change: Partial<BenchState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
