/**
 * What a person does in the pane comes out the same in Excel and in the file: each step asked of the desk over
 * both, the workbooks held against each other after it, and every step taken back in the end.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '../../src/domain/dates';
import type { SheetRow } from '../../src/domain/grid';
import { LocalDesk } from '../../src/taskpane/local-desk';
import { WorkbookFault } from '../../src/workbook';
import type { ChangeSet, WorkbookFaultId, WorkbookSnapshot } from '../../src/workbook';
import type { AppliedCommand, WorkbookSession } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';
import type { XlsxWorkbook } from '../../src/xlsx';
import { giveCachedValues } from '../excel-host/calculated';
import type { ExcelBrowser, ExcelPage } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import { snapshotOfHost } from '../excel-host/open-host';
import { excelOver } from './excel-over';
import { pictureOf as fullPicture } from './workbook-picture';

const TODAY = '2026-11-22' as CivilDate;
const samples = path.resolve(__dirname, '../../samples');

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

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

type Step = (desk: LocalDesk) => Promise<unknown>;

const firstRows = async (desk: LocalDesk): Promise<readonly SheetRow[]> =>
  (await desk.tasks()).slice(0, 2).flatMap(({ task }) => (task.place ? [task.place.row] : []));

const STEPS: readonly (readonly [string, Step])[] = [
  ['the first check', (desk) => desk.run('check')],
  [
    'a corrected column',
    async (desk) => {
      const [table] = await desk.tables();
      const [headerRow] = table?.headerRows ?? [];
      const last = table?.columns.at(-1);
      if (!table || headerRow === undefined || !last) throw new Error('No table.');
      const { sheet } = table;
      return desk.edit({ kind: 'column-meaning', sheet, headerRow, column: last.column, field: 'note' });
    },
  ],
  [
    'a corrected row',
    async (desk) => {
      const [table] = await desk.tables();
      const row = table?.rows.find(({ role }) => role === 'task');
      if (!table || !row) throw new Error('No row.');
      return desk.edit({ kind: 'row-role', sheet: table.sheet, row: row.row, role: 'task' });
    },
  ],
  ['structure', (desk) => desk.run('structure')],
  ['all safe fixes', (desk) => desk.edit({ kind: 'fix', key: null })],
  [
    'a suggestion',
    async (desk) => {
      for (const { key, mayHaveSuggestions } of await desk.findings()) {
        if (!mayHaveSuggestions || (await desk.suggestions(key)).length === 0) continue;
        return desk.edit({ kind: 'suggestion', key, choice: 0 });
      }
      return 0;
    },
  ],
  [
    'a finding ignored',
    async (desk) => {
      const [first] = await desk.findings();
      return first ? desk.edit({ kind: 'ignore', key: first.key, reason: 'đã đối chiếu bản gốc' }) : 0;
    },
  ],
  [
    'progress of two tasks',
    async (desk) =>
      desk.edit({
        kind: 'record',
        rows: await firstRows(desk),
        entry: { progress: 'done', doneOn: '2026-01-10' as CivilDate, evidence: '=12/BC', followUp: 'xong' },
      }),
  ],
  [
    'a setting',
    async (desk) => {
      const { settings } = await desk.look();
      return desk.edit({ kind: 'settings', settings: { ...settings, dueSoonDays: 30 } });
    },
  ],
  ['the sheet of findings', (desk) => desk.edit({ kind: 'export-findings' })],
  ['highlighting', (desk) => desk.run('highlight')],
  ['the table of follow-up', (desk) => desk.run('track')],
  ['the annex', (desk) => desk.run('annex')],
  ['the annex once more', (desk) => desk.run('annex')],
  ['the sheet of targets', (desk) => desk.ask('targets', 'record', null)],
  ['structure again', (desk) => desk.run('structure')],
];

const NAMES = ['so-du-lich-an-hai-2026', 'so-cong-nghiep-song-lam-2026'];

test.each(NAMES)(
  '%s: every step gives the same workbook and the same answer, and is taken back',
  async (name) => {
    const file = readFileSync(path.join(samples, name, 'ke-hoach.xlsx'));
    const page = await excelOver(browser, file, []);
    const sessions = [fileSession(file), await excelSession(page)] as const;
    const [onFile, inExcel] = sessions.map(
      (session) =>
        new LocalDesk(
          session,
          () => TODAY,
          (bytes) => openWorkbook(bytes).snapshot(),
        ),
    );
    if (!onFile || !inExcel) throw new Error('No desks.');
    const picturesBefore: unknown[] = [];
    for (const [step, work] of STEPS) {
      await onFile.look();
      await inExcel.look();
      const before = pictureOf(snapshotOfHost(page.host.book));
      const done = sessions[1].history().length;
      expect([step, await work(inExcel)]).toEqual([step, await work(onFile)]);
      const expected = pictureOf(await sessions[0].snapshot());
      expect([step, pictureOf(await sessions[1].snapshot())]).toEqual([step, expected]);
      if (sessions[1].history().length > done) picturesBefore.push(before);
    }
    expect(sessions[1].history().map(({ command }) => command)).toEqual(
      sessions[0].history().map(({ command }) => command),
    );
    for (const command of [...sessions[1].history()].reverse()) {
      if (!command.canUndo) break;
      await sessions[1].undo(command.id);
      const before = picturesBefore.pop();
      expect([command.command, pictureOf(snapshotOfHost(page.host.book))]).toEqual([command.command, before]);
    }
  },
  300_000,
);
