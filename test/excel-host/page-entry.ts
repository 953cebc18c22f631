/**
 * What the browser page runs: the add-in's session over the real office.js, whose requests go to the test host.
 */
import type { ChangeSet, WorkbookSnapshot } from '../../src/workbook';
import { rangeAddress } from '../../src/domain/grid';
import { WorkbookFault } from '../../src/workbook';
import { excelSession } from '../../src/excel';
import type { AppliedCommand, Selection, WorkbookSession } from '../../src/workflow';
import { isSetSupported, setsUpTo, standIn, tellEvent } from './seam';
import type { HostEvent } from './seam';

export type Told<T> =
  | { readonly value: T }
  | { readonly fault: string; readonly data: Readonly<Record<string, string | number>> };

/** As a page can be asked for it from outside: plain data in and out, what may be large as JSON. */
export interface ExcelPageApi {
  /** `announced`: the Excel beside it announces ExcelApi 1.`announced` and no more. */
  open(announced?: number): Promise<Told<string>>;
  /** Gives `Told<WorkbookSnapshot>`. */
  snapshot(sheets?: readonly string[]): Promise<string>;
  /** `cancelAt` aborts once that share is done. */
  apply(changeSetJson: string, cancelAt?: number): Promise<Told<AppliedCommand>>;
  undo(id: number): Promise<Told<null>>;
  history(): readonly AppliedCommand[];
  select(sheet: string, row: number, column: number): Promise<Told<null>>;
  selection(): Promise<Told<Selection | null>>;
  /** Order in which calls made at once came back. */
  race(changeSets: readonly ChangeSet[]): Promise<readonly string[]>;
  readonly progress: readonly number[];
  /** Listens to selections and edits; the texts heard are "selected Sheet!A1" and "edited Sheet!A1". */
  listen(): Promise<void>;
  stopListening(): Promise<void>;
  heard(): Promise<readonly string[]>;
  /** Lets Excel tell that something happened, `milliseconds` after what came before. */
  happen(event: HostEvent, milliseconds?: number): Promise<void>;
}

async function told<T>(work: Promise<T>): Promise<Told<T>> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof WorkbookFault) return { fault: error.id, data: error.data };
    throw error;
  }
}

let session: WorkbookSession | undefined;
let progress: number[] = [];
let clock = 1_750_000_000_000;
let heard: string[] = [];
let stops: (() => void)[] = [];

/** Registrations and answers to events take a few turns of the page. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 60));
}

function opened(): WorkbookSession {
  if (!session) throw new Error('The session is not open.');
  return session;
}

const api: ExcelPageApi = {
  async open(announced) {
    const announces = announced === undefined ? isSetSupported : setsUpTo(announced);
    return told(
      excelSession({ isSetSupported: announces, now: () => clock }).then((made) => {
        session = made;
        return made.workbookName ?? '';
      }),
    );
  },
  async snapshot(sheets) {
    return JSON.stringify(await told<WorkbookSnapshot>(opened().snapshot(sheets ? { sheets } : {})));
  },
  apply(changeSetJson, cancelAt) {
    const controller = new AbortController();
    progress = [];
    const onProgress = (share: number): void => {
      progress.push(share);
      if (cancelAt !== undefined && share >= cancelAt) controller.abort();
    };
    return told(
      opened().apply(JSON.parse(changeSetJson) as ChangeSet, { signal: controller.signal, onProgress }),
    );
  },
  undo: (id) =>
    told(
      opened()
        .undo(id)
        .then(() => null),
    ),
  history: () => opened().history(),
  select: (sheet, row, column) =>
    told(
      opened()
        .select(sheet, { row, column } as Parameters<WorkbookSession['select']>[1])
        .then(() => null),
    ),
  selection: () => told(opened().selection()),
  async race(changeSets) {
    const order: string[] = [];
    await Promise.all(
      changeSets.map((changeSet) =>
        opened()
          .apply(changeSet)
          .then(
            () => order.push(changeSet.command),
            () => order.push(`${changeSet.command} failed`),
          ),
      ),
    );
    return order;
  },
  async listen() {
    heard = [];
    const tell = (what: string) => (where: Selection) => {
      heard.push(`${what} ${where.sheet}!${rangeAddress(where.range)}`);
    };
    stops = [opened().onSelectionChanged(tell('selected')), opened().onEdited(tell('edited'))];
    await settled();
  },
  async stopListening() {
    for (const stop of stops) stop();
    stops = [];
    await settled();
  },
  async heard() {
    await settled();
    return heard;
  },
  async happen(event, milliseconds = 0) {
    clock += milliseconds;
    tellEvent(event);
    await settled();
  },
  get progress() {
    return progress;
  },
};

standIn();
Object.assign(globalThis, { excelPage: api });
