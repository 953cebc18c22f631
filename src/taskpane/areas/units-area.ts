/**
 * The units of the plan: task sheets out, their files in, annexes put together, reminders. Files come one at a
 * time and are let go once read; what they said stays here until it is written or given up.
 */
import type { CivilDate } from '../../domain/dates';
import { messages } from '../../messages';
import { WorkbookFault } from '../../workbook';
import {
  deadlineCalendar,
  gatherAnnexes,
  reminderMails,
  sheetsWithTasks,
  takeIn,
  taskSheets,
  UNIT_SHEETS,
  type AnnexGathering,
  type ReminderMail,
  type TakingIn,
  type WorkOptions,
} from '../../workflow';
import type { AreaMethod, DeskInside } from './area';
import { archiveOf } from './units/archive';
import {
  choiceSides,
  gatheredSoFar,
  takenSoFar,
  type ChosenSide,
  type GatheredSoFar,
  type TakenSoFar,
} from './units/so-far';

export type { GatheredSoFar, TakenSoFar } from './units/so-far';

export interface UnitAtAGlance {
  readonly unit: string;
  readonly fileName: string;
  readonly lead: number;
  readonly cooperating: number;
}

export interface UnitsAtAGlance {
  /** Null where the workbook has no task table yet. */
  readonly units: readonly UnitAtAGlance[] | null;
  readonly plan: string;
  /** The next day of sending; "" without a task table. */
  readonly sendBy: CivilDate | '';
  /** Tasks whose leading unit cannot be told. */
  readonly unassigned: readonly string[];
  readonly hasAnnex: boolean;
}

export interface HandOutRequest {
  readonly units: readonly string[];
  readonly sendBy: CivilDate;
  /** First day of the month reported on. */
  readonly month: CivilDate;
}

export type ReportKind = 'tasks' | 'annexes';

/** What became of a file; `reason` is an id of messages.files with its data, or that it holds nothing of use. */
export type FileOutcome =
  | { readonly name: string; readonly read: true }
  | {
      readonly name: string;
      readonly read: false;
      readonly fault: { readonly id: WorkbookFault['id']; readonly data: WorkbookFault['data'] } | null;
    };

export interface UnitsArea {
  look: AreaMethod<null, UnitsAtAGlance>;
  /** The bytes of one unit's workbook, or of a zip of several. */
  handOut: AreaMethod<HandOutRequest, Uint8Array>;
  /** Starts anew; false where the workbook lacks what files are put into. */
  begin: AreaMethod<
    { readonly kind: ReportKind; readonly at: string; readonly units: readonly string[] },
    boolean
  >;
  add: AreaMethod<
    { readonly kind: ReportKind; readonly name: string; readonly bytes: Uint8Array },
    FileOutcome
  >;
  taken: AreaMethod<null, TakenSoFar | null>;
  gathered: AreaMethod<null, GatheredSoFar | null>;
  /** Writes what was taken, with what a person decided; gives the number of cells written. */
  applyTaken: AreaMethod<{ readonly chosen: readonly ChosenSide[] }, number>;
  /** Writes the totals; gives their number. */
  applyGathered: AreaMethod<{ readonly replace: boolean }, number>;
  /**
   * The calendar of one unit or, with null, of all, as the text of its file. `before`: the text of the file made the
   * time before, "" where none; what it holds and the plan no longer does is cancelled.
   */
  calendar: AreaMethod<
    { readonly unit: string | null; readonly now: number; readonly before: string },
    {
      readonly text: string;
      readonly entries: number;
      readonly cancelled: number;
      /** False where `before` is no calendar of this plan and unit, and was not used. */
      readonly isContinued: boolean;
    } | null
  >;
  mails: AreaMethod<{ readonly sendBy: CivilDate | null }, readonly ReminderMail[]>;
}

export function unitsArea(desk: DeskInside): UnitsArea {
  let taking: TakingIn | null = null;
  let gathering: AnnexGathering | null = null;

  const sheetsFor = async (request: Partial<HandOutRequest>) => {
    const { snapshot, recognized } = await desk.latest();
    return taskSheets(snapshot, { asOf: desk.today(), recognized, ...request });
  };

  return {
    look: async () => {
      const { recognized } = await desk.latest();
      const out = await sheetsFor({});
      return {
        units:
          out?.sheets.map(({ unit, fileName, lead, cooperating }) => ({
            unit,
            fileName,
            lead,
            cooperating,
          })) ?? null,
        plan: out?.plan ?? '',
        sendBy: out?.sendBy ?? '',
        unassigned: out?.unassigned.map(({ task }) => task) ?? [],
        hasAnnex: recognized.tables.some(({ kind }) => kind === 'annex'),
      };
    },

    handOut: async (request, work = {}) => {
      const out = await sheetsFor(request);
      if (!out || out.sheets.length === 0) throw new WorkbookFault('host-failed', { reason: 'no-unit' });
      const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
      for (const sheet of out.sheets) {
        goOn(work, files.length / out.sheets.length);
        files.push({ name: sheet.fileName, bytes: await desk.makeFile(UNIT_SHEETS, sheet.changeSet()) });
      }
      const [only, second] = files;
      return only && !second ? only.bytes : archiveOf(files);
    },

    begin: async ({ kind, at, units }) => {
      const { snapshot } = await desk.fresh();
      if (kind === 'tasks') {
        taking = takeIn(snapshot, { at });
        return taking !== null;
      }
      gathering = gatherAnnexes(snapshot, { at, ...(units.length === 0 ? {} : { units }) });
      return gathering !== null;
    },

    add: async ({ kind, name, bytes }) => {
      const into = kind === 'tasks' ? taking : gathering;
      if (!into) throw new WorkbookFault('host-failed', { reason: 'not-begun' });
      try {
        const asked = kind === 'tasks' ? { cellsOf: sheetsWithTasks } : {};
        const snapshot = await desk.readFile(name, bytes, asked);
        return into.add({ name, snapshot }) ? { name, read: true } : { name, read: false, fault: null };
      } catch (problem) {
        if (!(problem instanceof WorkbookFault)) throw problem;
        const fault = { id: problem.id, data: problem.data };
        into.bad(name, messages('vi').files[problem.id](problem.data));
        return { name, read: false, fault };
      }
    },

    taken: () => Promise.resolve(taking && takenSoFar(taking)),

    gathered: () => Promise.resolve(gathering && gatheredSoFar(gathering)),

    applyTaken: async ({ chosen }, work = {}) => {
      if (!taking) return 0;
      taking.decide(choiceSides(taking.open(), chosen));
      const { changeSet, taken } = taking.result();
      if (changeSet.changes.length > 0) await desk.session.apply(changeSet, work);
      taking = null;
      return taken.length;
    },

    applyGathered: async ({ replace }, work = {}) => {
      if (!gathering) return 0;
      gathering.settle({ replace });
      const { changeSet, totals } = gathering.result();
      await desk.session.apply(changeSet, work);
      gathering = null;
      return totals.filter(({ value, written }) => value !== null && written).length;
    },

    calendar: async ({ unit, now, before }) => {
      const { snapshot } = await desk.latest();
      const calendar = deadlineCalendar(snapshot, {
        asOf: desk.today(),
        now,
        before,
        ...(unit === null ? {} : { unit }),
      });
      if (calendar === null || calendar === 'no-unit') return null;
      const { text, entries, cancelled, isContinued } = calendar;
      return { text, entries, cancelled, isContinued };
    },

    mails: async ({ sendBy }) => {
      const { snapshot, recognized } = await desk.latest();
      const options = { asOf: desk.today(), recognized, ...(sendBy === null ? {} : { sendBy }) };
      return reminderMails(snapshot, options) ?? [];
    },
  };
}

function goOn({ signal, onProgress }: WorkOptions, share: number): void {
  if (signal?.aborted === true) throw new WorkbookFault('cancelled');
  onProgress?.(share);
}
