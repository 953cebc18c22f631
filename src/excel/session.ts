/**
 * The open workbook as panes and commands see it, with Excel behind it.
 */
import type { AppliedCommand, Selection, SnapshotOptions, WorkbookSession, WorkOptions } from '../workflow';
import type { ChangeSet, WorkbookSnapshot } from '../workbook';
import { WorkbookFault } from '../workbook';
import { rangeOfAddress, sameName } from './addresses';
import { changedSheets, prepareChanges, writeChanges } from './apply-changes';
import type { BeforeImage } from './before-image';
import { changedCells, oneCell } from './changed-ranges';
import { changedSince } from './changed-since';
import { CommandLog } from './command-log';
import { listenToEdits, listenToSelection } from './events';
import type { IsSetSupported } from './features';
import { featuresOf, officeIsSetSupported } from './features';
import { converse, stopIfAsked } from './office-run';
import { officeRange } from './read-bands';
import { readSnapshot } from './read-snapshot';
import type { WorkbookStructure } from './read-structure';
import { readStructure } from './read-structure';
import { takeBack } from './take-back';
import { workQueue } from './work-queue';

export interface ExcelSessionOptions {
  /** Asks which requirement sets Excel has; Office itself unless given. */
  readonly isSetSupported?: IsSetSupported;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

/**
 * Opens the session over the workbook the add-in runs in. Office must be ready.
 *
 * Throws WorkbookFault: `feature-missing` in an Excel older than the add-in needs, `host-failed` where Excel
 * does not answer.
 */
export async function excelSession(options: ExcelSessionOptions): Promise<WorkbookSession> {
  const features = featuresOf(options.isSetSupported ?? officeIsSetSupported);
  const queue = workQueue();
  const log = new CommandLog();
  let writtenAt = Number.NEGATIVE_INFINITY;
  /** As cells showed it when the workbook was last read; the same for the life of the workbook. */
  let date1904: boolean | undefined;
  let workbookName = await readName();

  return {
    host: 'excel',
    get workbookName() {
      return workbookName;
    },
    snapshot: (how = {}) => queue.run(() => snapshot(how)),
    apply: (changeSet, how = {}) => queue.run(() => inOneWorkbook(() => apply(changeSet, how))),
    history: () => log.list(),
    undo: (id) => queue.run(() => inOneWorkbook(() => undo(id))),
    select: (sheet, at) =>
      queue.run(() =>
        converse(async (conversation) => {
          conversation.workbook.worksheets.getItem(sheet).activate();
          officeRange(conversation, { sheet, range: oneCell(at) }).select();
          await conversation.send();
        }),
      ),
    selection: () => queue.run(readSelection),
    onSelectionChanged: (listener) => listenToSelection(listener),
    onEdited: (listener) =>
      listenToEdits(listener, {
        get busy() {
          return queue.busy;
        },
        get quietFor() {
          return options.now() - writtenAt;
        },
      }),
  };

  async function snapshot(how: SnapshotOptions): Promise<WorkbookSnapshot> {
    const read = await converse(
      (conversation) => readSnapshot(conversation, features, how.sheets, how.onProgress),
      { signal: how.signal },
    );
    workbookName = read.structure.name;
    date1904 = read.snapshot.date1904;
    return workbookName === null ? read.snapshot : { ...read.snapshot, fileName: workbookName };
  }

  async function apply(asked: ChangeSet, how: WorkOptions): Promise<AppliedCommand> {
    const { changeSet, before, leftOut } = await converse(
      (conversation) => prepareChanges(conversation, asked, features, date1904),
      { signal: how.signal },
    );
    stopIfAsked(how.signal);
    try {
      await converse(
        (conversation) => writeChanges(conversation, changeSet, before, features, how.onProgress),
        { signal: how.signal },
      );
    } catch (error) {
      await putRight(changeSet, before, error);
      throw error;
    } finally {
      writtenAt = options.now();
    }
    how.onProgress?.(1);
    const command = log.add(changeSet, before, options.now(), changedCells(changeSet));
    return leftOut === 0 ? command : { ...command, leftOut };
  }

  /** What was written before Excel failed is taken back; the user is told of the first failure, not of this. */
  async function putRight(changeSet: ChangeSet, before: BeforeImage, first: unknown): Promise<void> {
    try {
      await converse(async (conversation) => {
        await takeBack(conversation, changeSet, before, await readStructure(conversation), features);
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new WorkbookFault('host-failed', { message, partly: 1 });
    }
    /** What could not be kept could not be put back; sheets are deleted last, when nothing fails any more. */
    if (before.obstacles.some((obstacle) => obstacle !== 'sheet-deleted')) {
      const data = first instanceof WorkbookFault ? first.data : {};
      throw new WorkbookFault('host-failed', { ...data, partly: 1 });
    }
  }

  async function undo(id: number): Promise<void> {
    const { changeSet, before } = log.latest(id);
    try {
      await converse(async (conversation) => {
        const now = await readStructure(conversation);
        if (now.readOnly) throw new WorkbookFault('workbook-read-only', { name: now.name });
        const locked = lockedSince(changeSet, before, now);
        if (locked !== undefined) throw new WorkbookFault('sheet-protected', { sheet: locked });
        const changed = await changedSince(conversation, changeSet, before, now);
        if (changed)
          throw new WorkbookFault('undo-cells-changed', { command: changeSet.command, ...changed });
        await takeBack(conversation, changeSet, before, now, features);
      });
    } finally {
      writtenAt = options.now();
    }
    log.takenBack(id);
  }

  /** Excel says no more than "general exception" when another workbook came to the front meanwhile. */
  async function inOneWorkbook<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WorkbookFault) || error.data.code !== 'GeneralException') throw error;
      const name = await readName().catch(() => workbookName);
      if (name === workbookName) throw error;
      throw new WorkbookFault('workbook-switched', { name: workbookName, found: name });
    }
  }
}

/** A sheet somebody locked after the command, which is not ours to open. */
function lockedSince(changeSet: ChangeSet, before: BeforeImage, now: WorkbookStructure): string | undefined {
  const isLockedIn = (structure: WorkbookStructure, name: string): boolean =>
    structure.sheets.some((sheet) => sheet.protected && sameName(sheet.name, name));
  return changedSheets(changeSet).find((name) => {
    const last = changeSet.changes.findLast(
      (change) => change.kind === 'protect' && sameName(change.sheet, name),
    );
    const wasLocked = last?.kind === 'protect' ? last.on : isLockedIn(before.structure, name);
    return isLockedIn(now, name) && !wasLocked;
  });
}

function readName(): Promise<string> {
  return converse(async ({ workbook, send }) => {
    workbook.load('name');
    await send();
    return workbook.name;
  });
}

/** Null where a chart or shape is selected; of several areas the first. */
async function readSelection(): Promise<Selection | null> {
  return converse(async ({ workbook, send }) => {
    const areas = workbook.getSelectedRanges();
    areas.load('address');
    areas.worksheet.load('name');
    await send();
    const range = rangeOfAddress(areas.address.split(',')[0] ?? '');
    return range ? { sheet: areas.worksheet.name, range } : null;
  }).catch(() => null);
}
