/**
 * Two desks of the pane over the same file, one over its bytes and one in Excel, worked side by side: after each
 * step both give the same answer and hold the same workbook, and in the end every step is taken back.
 */
import type { CivilDate } from '../../src/domain/dates';
import { LocalDesk } from '../../src/taskpane/local-desk';
import { WorkbookFault } from '../../src/workbook';
import type { ChangeSet, WorkbookFaultId, WorkbookSnapshot } from '../../src/workbook';
import { journalingSession } from '../../src/workflow';
import type { AppliedCommand, WorkbookSession } from '../../src/workflow';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import type { XlsxWorkbook } from '../../src/xlsx';
import { giveCachedValues } from '../excel-host/calculated';
import type { ExcelBrowser, ExcelPage } from '../excel-host/excel-page';
import { snapshotOfHost } from '../excel-host/open-host';
import { excelOver } from './excel-over';
import { pictureOf as fullPicture } from './workbook-picture';

/** What both sessions share that no step here asks for. */
const QUIET = {
  workbookName: 'ke-hoach.xlsx',
  select: () => Promise.resolve(),
  selection: () => Promise.resolve(null),
  onSelectionChanged: () => () => undefined,
  onEdited: () => () => undefined,
};

/** The file, without the workbench's own bringing up to date: Excel would do that. */
function fileSession(file: Uint8Array): WorkbookSession {
  let current: XlsxWorkbook = openWorkbook(file);
  const kept: { readonly command: AppliedCommand; readonly before: XlsxWorkbook }[] = [];
  return {
    ...QUIET,
    host: 'xlsx',
    snapshot: () => Promise.resolve(current.snapshot()),
    apply(changeSet) {
      const before = current;
      current = before.fork();
      current.apply(changeSet);
      const command: AppliedCommand = {
        id: kept.length + 1,
        command: changeSet.command,
        at: 0,
        changedCells: 0,
        canUndo: true,
      };
      kept.push({ command, before });
      return Promise.resolve(command);
    },
    history: () => kept.map(({ command }) => command),
    undo() {
      current = kept.pop()?.before ?? current;
      return Promise.resolve();
    },
  };
}

function told<Value>(answer: { value: Value } | { fault: string; data?: object }): Value {
  if ('value' in answer) return answer.value;
  throw new WorkbookFault(
    answer.fault as WorkbookFaultId,
    (answer.data ?? {}) as Record<string, string | number>,
  );
}

async function excelSession(page: ExcelPage): Promise<WorkbookSession> {
  let commands: AppliedCommand[] = [];
  const listed = async () => {
    commands = (await page.history()) as AppliedCommand[];
  };
  await listed();
  return {
    ...QUIET,
    host: 'excel',
    snapshot: async () => told<WorkbookSnapshot>(await page.snapshot()),
    async apply(changeSet: ChangeSet) {
      giveCachedValues(page.host.book, changeSet.changes);
      told(await page.apply(changeSet));
      await listed();
      const latest = commands.at(-1);
      if (!latest) throw new Error('Nothing was logged.');
      return latest;
    },
    history: () => commands,
    async undo(id) {
      told(await page.undo(id));
      await listed();
    },
  };
}

/** The host does not calculate: what formulas show after many steps is no business of the adapters. */
function pictureOf(snapshot: WorkbookSnapshot): unknown {
  return fullPicture({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.formula === undefined ? cell : { ...cell, text: '', value: '' },
        ),
      })),
    })),
  });
}

/** Answers that both desks must give alike. */
export type Step = readonly [name: string, work: (desk: LocalDesk) => Promise<unknown>];

export interface TwoDesks {
  readonly onFile: LocalDesk;
  readonly inExcel: LocalDesk;
  /** Works each step on both and holds them against each other. Gives the commands that changed the workbook. */
  work(steps: readonly Step[]): Promise<readonly string[]>;
  /** Takes every step back in Excel, the latest first, as far as Excel can. Gives how many were. */
  takeBack(): Promise<number>;
}

/** `records`: with the record of commands, as the pane keeps it, at eight in the morning. */
export async function twoDesks(
  browser: ExcelBrowser,
  file: Uint8Array,
  today: CivilDate,
  { records = false } = {},
): Promise<TwoDesks> {
  const page = await excelOver(browser, file, []);
  const sessions = [fileSession(file), await excelSession(page)] as const;
  const deskOver = (session: WorkbookSession): LocalDesk =>
    new LocalDesk(
      records ? journalingSession(session, () => ({ day: today, minute: 480 })) : session,
      () => today,
      (bytes) => openWorkbook(bytes).snapshot(),
      (sheets, changeSet) => {
        const made = blankWorkbook({ sheets });
        made.apply(changeSet);
        return made.save();
      },
    );
  const [onFile, inExcel] = [deskOver(sessions[0]), deskOver(sessions[1])];
  const picturesBefore: unknown[] = [];
  return {
    onFile,
    inExcel,
    async work(steps) {
      for (const [step, work] of steps) {
        await onFile.look();
        await inExcel.look();
        const before = pictureOf(snapshotOfHost(page.host.book));
        const done = sessions[1].history().length;
        expect([step, await outcomeOf(work, inExcel)]).toEqual([step, await outcomeOf(work, onFile)]);
        const expected = pictureOf(await sessions[0].snapshot());
        expect([step, pictureOf(await sessions[1].snapshot())]).toEqual([step, expected]);
        if (sessions[1].history().length > done) picturesBefore.push(before);
      }
      const commands = sessions[1].history().map(({ command }) => command);
      expect(commands).toEqual(sessions[0].history().map(({ command }) => command));
      return commands;
    },
    async takeBack() {
      let taken = 0;
      for (const command of [...sessions[1].history()].reverse()) {
        if (!command.canUndo) break;
        await sessions[1].undo(command.id);
        taken += 1;
        const before = picturesBefore.pop();
        expect([command.command, pictureOf(snapshotOfHost(page.host.book))]).toEqual([
          command.command,
          before,
        ]);
      }
      return taken;
    },
  };
}

/** What a step gives, or the fault it meets. */
async function outcomeOf(work: Step[1], desk: LocalDesk): Promise<unknown> {
  try {
    return await work(desk);
  } catch (problem) {
    if (problem instanceof WorkbookFault) return { fault: problem.id };
    throw problem;
  }
}
