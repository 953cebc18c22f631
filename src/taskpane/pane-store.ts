/**
 * What the pane shows at this moment, and the few ways to change it. Work runs one piece at a time; a
 * person can stop it, and edits in the workbook are read again once typing pauses.
 */
import type {
  CommandId,
  CommandResult,
  CommandSentence,
  PaneView,
  PeriodId,
  WorkbookStanding,
} from '../commands';
import type { CellPosition } from '../domain/grid';
import { WorkbookFault } from '../workbook';
import type { Selection, WorkOptions } from '../workflow';
import type { AreaAnswer, AreaName, AreaRequest, MethodOf } from './areas';
import type { Desk, Edit, Standing } from './desk';

export type Notice =
  | { readonly kind: 'result'; readonly says: CommandSentence; readonly canUndo: boolean }
  | {
      readonly kind: 'edited';
      readonly what: Edit['kind'];
      readonly count: number;
      readonly canUndo: boolean;
    }
  /** What a screen has to say of a change it asked for, as a person reads it. */
  | {
      readonly kind: 'told';
      readonly sentence: string;
      readonly canUndo: boolean;
      readonly refused?: boolean;
    }
  | { readonly kind: 'undone' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'fault'; readonly fault: WorkbookFault }
  /** Letters of some cells would all get one font; the person says what to do with them. */
  | { readonly kind: 'fonts'; readonly fault: WorkbookFault; readonly edit: MendingEdit }
  | { readonly kind: 'unexpected'; readonly detail: string };

/** Nothing was changed, and why. */
export interface Refusal {
  readonly refusal: string;
}

/** An edit that mends texts. */
export type MendingEdit = Extract<Edit, { kind: 'fix' | 'suggestion' }>;

export interface Work {
  readonly what: 'reading' | CommandId | 'edit' | 'undo';
  /** 0 to 1; null until the work says. */
  readonly share: number | null;
  readonly sheet: string | null;
}

export interface PaneState {
  readonly view: PaneView;
  readonly work: Work | null;
  readonly standing: Standing | null;
  /** Counts readings, so that screens know when to ask the desk again. */
  readonly reading: number;
  readonly notice: Notice | null;
  readonly selection: Selection | null;
}

const NOTHING: WorkbookStanding = { hasAppendix: false, hasAnnex: false, hasTaskTable: false };
/** Milliseconds without an edit after which the workbook is read again. */
const TYPING_PAUSE = 800;

export class PaneStore {
  private current: PaneState = {
    view: 'overview',
    work: null,
    standing: null,
    reading: 0,
    notice: null,
    selection: null,
  };
  private readonly listeners = new Set<() => void>();
  private running: AbortController | null = null;
  private reading: Promise<void> = Promise.resolve();
  private pause: ReturnType<typeof setTimeout> | undefined;
  private readonly stops: (() => void)[] = [];

  constructor(readonly desk: Desk) {}

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get standing(): WorkbookStanding {
    return this.current.standing ?? NOTHING;
  }

  /** Begins to follow the workbook and reads it. */
  async open(): Promise<void> {
    this.stops.push(
      this.desk.onSelectionChanged((selection) => this.set({ selection })),
      this.desk.onEdited(() => this.readSoon()),
    );
    await this.read();
  }

  close(): void {
    clearTimeout(this.pause);
    this.running?.abort();
    for (const stop of this.stops.splice(0)) stop();
  }

  show(view: PaneView): void {
    this.set({ view });
  }

  dismiss(): void {
    this.set({ notice: null });
  }

  cancel(): void {
    this.running?.abort();
  }

  read(): Promise<void> {
    if (!this.running) this.reading = this.perform('reading', (work) => this.look(work));
    return this.reading;
  }

  /** `period`: the kind of period chosen, for the annex. */
  async run(command: CommandId, period?: PeriodId): Promise<void> {
    await this.perform(command, async (work) => {
      const result = await this.desk.run(command, work, period);
      this.set({ view: result.view });
      if (result.says) await this.look(work);
      await this.tellResult(result);
    });
  }

  async edit(edit: Edit): Promise<void> {
    await this.perform('edit', async (work) => {
      const count = await this.desk.edit(edit, work);
      await this.look(work);
      this.set({ notice: { kind: 'edited', what: edit.kind, count, canUndo: await this.desk.canUndo() } });
    });
    const { notice } = this.current;
    if (notice?.kind !== 'fault' || notice.fault.id !== 'mixed-fonts') return;
    if (edit.kind === 'fix' || edit.kind === 'suggestion')
      this.set({ notice: { kind: 'fonts', fault: notice.fault, edit } });
  }

  /**
   * A change of one area of the work, after which the workbook is read again and `tell` says what happened.
   * Null where it was stopped or failed; the notice then says so.
   */
  async change<Area extends AreaName, Method extends MethodOf<Area>>(
    area: Area,
    method: Method,
    request: AreaRequest<Area, Method>,
    tell: (answer: AreaAnswer<Area, Method>) => string | Refusal,
  ): Promise<AreaAnswer<Area, Method> | null> {
    let answer: AreaAnswer<Area, Method> | null = null;
    await this.perform('edit', async (work) => {
      const given = await this.desk.ask(area, method, request, work);
      answer = given;
      await this.look(work);
      const told = tell(given);
      const canUndo = await this.desk.canUndo();
      this.set({
        notice:
          typeof told === 'string'
            ? { kind: 'told', sentence: told, canUndo }
            : { kind: 'told', sentence: told.refusal, canUndo: false, refused: true },
      });
    });
    return answer;
  }

  async undo(): Promise<void> {
    await this.perform('undo', async (work) => {
      await this.desk.undo();
      await this.look(work);
      this.set({ notice: { kind: 'undone' } });
    });
  }

  async goTo(sheet: string, at: CellPosition): Promise<void> {
    await this.guard(() => this.desk.goTo(sheet, at));
  }

  private async look(work: WorkOptions): Promise<void> {
    const standing = await this.desk.look(work);
    this.set({ standing, reading: this.current.reading + 1 });
  }

  private async tellResult(result: CommandResult): Promise<void> {
    if (!result.says) return;
    this.set({ notice: { kind: 'result', says: result.says, canUndo: await this.desk.canUndo() } });
  }

  private readSoon(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      if (this.running) this.readSoon();
      else void this.read();
    }, TYPING_PAUSE);
  }

  private async perform(what: Work['what'], work: (options: WorkOptions) => Promise<void>): Promise<void> {
    // A button of the ribbon may itself have started the add-in, which reads the workbook first.
    if (what !== 'reading' && this.current.work?.what === 'reading') await this.reading;
    if (this.running) return;
    const controller = new AbortController();
    this.running = controller;
    this.set({ work: { what, share: null, sheet: null }, ...(what === 'reading' ? {} : { notice: null }) });
    const onProgress = (share: number, sheet?: string): void =>
      this.set({ work: { what, share, sheet: sheet ?? null } });
    try {
      await this.guard(() => work({ signal: controller.signal, onProgress }));
    } finally {
      this.running = null;
      this.set({ work: null });
    }
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      this.set({ notice: noticeOf(problem) });
    }
  }

  private set(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function noticeOf(problem: unknown): Notice {
  if (!(problem instanceof WorkbookFault))
    return { kind: 'unexpected', detail: problem instanceof Error ? problem.message : String(problem) };
  return problem.id === 'cancelled' ? { kind: 'cancelled' } : { kind: 'fault', fault: problem };
}
