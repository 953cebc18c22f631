/**
 * What a person does in the pane comes out the same in Excel and in the file: each step asked of the desk over
 * both, the workbooks held against each other after it, and every step taken back in the end.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '../../src/domain/dates';
import type { SheetRow } from '../../src/domain/grid';
import type { LocalDesk } from '../../src/taskpane/local-desk';
import type { ExcelBrowser } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import { twoDesks } from './two-desks';
import type { Step } from './two-desks';

const TODAY = '2026-11-22' as CivilDate;
const samples = path.resolve(__dirname, '../../samples');

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

const firstRows = async (desk: LocalDesk): Promise<readonly SheetRow[]> =>
  (await desk.tasks()).slice(0, 2).flatMap(({ task }) => (task.place ? [task.place.row] : []));

const STEPS: readonly Step[] = [
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
    const desks = await twoDesks(browser, readFileSync(path.join(samples, name, 'ke-hoach.xlsx')), TODAY);
    await desks.work(STEPS);
    expect(await desks.takeBack()).toBeGreaterThan(STEPS.length / 2);
  },
  300_000,
);
