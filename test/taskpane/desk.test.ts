/** The desk over an .xlsx file: what a person does in the pane ends in the workbook, and can be taken back. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '../../src/domain/dates';
import type { SheetRow } from '../../src/domain/grid';
import { LocalDesk } from '../../src/taskpane/local-desk';
import { XlsxSession } from '../../src/workbench/xlsx-session';
import { readBook } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';

const TODAY = '2026-11-22' as CivilDate;
const sample = readFileSync(path.join(__dirname, '../../samples/so-du-lich-an-hai-2026/ke-hoach.xlsx'));

function deskOverSample() {
  const shown: string[] = [];
  const session = new XlsxSession({
    workbook: openWorkbook(new Uint8Array(sample)),
    name: 'ke-hoach.xlsx',
    today: TODAY,
    now: () => 0,
    pause: () => Promise.resolve(),
    onSelect: (sheet) => shown.push(sheet),
    onChanged: () => undefined,
  });
  const desk = new LocalDesk(
    session,
    () => TODAY,
    (bytes) => openWorkbook(bytes).snapshot(),
  );
  const book = () => readBook(openWorkbook(session.workbook.save()).snapshot(), TODAY);
  return { desk, session, shown, book };
}

it('reads the appendix before anything was made of it', async () => {
  const { desk } = deskOverSample();
  const standing = await desk.look();
  expect([standing.hasAppendix, standing.hasTaskTable, standing.overview.total]).toEqual([true, false, 33]);
  expect(standing.nextReport).toBe('2026-11-25');
});

it('structures; a second run leaves the tasks as they are and says that nothing changed', async () => {
  const { desk, shown, book } = deskOverSample();
  expect((await desk.run('structure')).says).toMatchObject({ id: 'structured', done: true });
  expect(shown).toContain('Nhiệm vụ');
  const before = book().overview.tasks;
  expect((await desk.run('structure')).says).toEqual({ id: 'unchanged' });
  expect(book().overview.tasks).toEqual(before);
});

it('records progress for several tasks, brings the shown states up to date, and undoes it as one step', async () => {
  const { desk, book } = deskOverSample();
  await desk.run('structure');
  const tasks = await desk.tasks();
  const rows = tasks.slice(0, 2).flatMap(({ task }): SheetRow[] => (task.place ? [task.place.row] : []));
  expect(rows).toHaveLength(2);
  const doneOn = '2026-01-15' as CivilDate;
  await desk.edit({ kind: 'record', rows, entry: { progress: 'done', doneOn, evidence: '=1+1' } });
  const done = book();
  expect(done.overview.tasks.slice(0, 2).map(({ state }) => state)).toEqual(['done-on-time', 'done-on-time']);
  expect(done.overview.tasks[0]?.task.evidence).toBe('=1+1');
  const shownStates = done.snapshot.sheets
    .find(({ name }) => name === 'Nhiệm vụ')
    ?.rows.filter(({ row }) => rows.includes(row))
    .map(({ cells }) => cells.filter(({ text }) => text === 'Hoàn thành đúng hạn').length);
  expect(shownStates).toEqual([1, 1]);
  await desk.undo();
  expect(book().overview.tasks[0]?.task.evidence).toBe('');
});

it('refuses to record where there is no task table', async () => {
  const { desk } = deskOverSample();
  const edit = desk.edit({ kind: 'record', rows: [5 as SheetRow], entry: { evidence: 'x' } });
  await expect(edit).rejects.toMatchObject({ id: 'sheet-not-found' });
});

it('remembers an ignored finding with its reason, and lets it be looked at again', async () => {
  const { desk, book } = deskOverSample();
  const before = (await desk.look()).openFindings;
  const [first] = await desk.findings();
  if (!first) throw new Error('the sample has no finding');
  await desk.edit({ kind: 'ignore', key: first.key, reason: 'đúng như văn bản gốc' });
  expect((await desk.look()).openFindings).toBe(before - 1);
  expect(book().snapshot.sheets.find(({ name }) => name === 'Ghi nhớ')?.visibility).toBe('hidden');
  await desk.edit({ kind: 'ignore', key: first.key, reason: null });
  expect((await desk.look()).openFindings).toBe(before);
  expect(book().remembered.ignored).toEqual([]);
});

it('reads a column anew once a person said what it means', async () => {
  const { desk } = deskOverSample();
  const [table] = await desk.tables();
  const note = table?.columns.find(({ field }) => field === 'cooperating');
  const headerRow = table?.headerRows[0];
  if (!table || !note || headerRow === undefined) throw new Error('the sample has no such column');
  await desk.edit({
    kind: 'column-meaning',
    sheet: table.sheet,
    headerRow,
    column: note.column,
    field: 'other',
  });
  const again = (await desk.tables())[0]?.columns.find(({ column }) => column === note.column);
  expect([again?.field, again?.reason.id]).toEqual(['cooperating', note.reason.id]);
  await desk.look();
  const read = (await desk.tables())[0]?.columns.find(({ column }) => column === note.column);
  expect([read?.field, read?.reason.id]).toEqual(['other', 'column-corrected']);
});

it('writes the findings onto a sheet with links, and again onto the same one', async () => {
  const { desk, book } = deskOverSample();
  const open = (await desk.look()).openFindings;
  await desk.edit({ kind: 'export-findings' });
  await desk.edit({ kind: 'export-findings' });
  const sheets = book().snapshot.sheets.filter(({ name }) => name.startsWith('Kiểm tra'));
  expect(sheets).toHaveLength(1);
  const [sheet] = sheets;
  expect(sheet?.tables.map(({ name }) => name)).toEqual(['KetQuaKiemTra']);
  expect(sheet?.rows).toHaveLength(open + 1);
  expect(sheet?.hyperlinks.map(({ location }) => location)).toEqual(
    expect.arrayContaining(["'Phụ lục'!C26", "'Phụ lục'!C58"]),
  );
  expect(book().recognized.tables.map(({ sheet: where }) => where)).toEqual(['Phụ lục']);
});

it.each(['all safe fixes', 'the fix of one finding'])(
  'shows before it mends what %s would write',
  async (which) => {
    const { desk, session } = deskOverSample();
    const [found] = (await desk.findings()).filter(({ fixable }) => fixable);
    const key = which === 'all safe fixes' ? null : (found?.key ?? '');
    const textAt = async (sheet: string, row: number, column: number): Promise<string> => {
      const rows = (await session.snapshot()).sheets.find(({ name }) => name === sheet)?.rows ?? [];
      const cells = rows.find((line) => line.row === row)?.cells ?? [];
      return cells.find((cell) => cell.column === column)?.text ?? '';
    };
    const preview = await desk.ask('mending', 'preview', { key });
    expect(preview.length).toBeGreaterThan(0);
    for (const { sheet, row, column, before } of preview) {
      expect(await textAt(sheet, row, column)).toBe(before);
    }
    await desk.edit({ kind: 'fix', key });
    for (const { sheet, row, column, after } of preview) {
      expect(await textAt(sheet, row, column)).toBe(String(after ?? ''));
    }
  },
);

it('mends all that can be mended safely, once', async () => {
  const { desk } = deskOverSample();
  const before = (await desk.findings()).filter(({ fixable }) => fixable).length;
  expect(before).toBeGreaterThan(0);
  expect(await desk.edit({ kind: 'fix', key: null })).toBeGreaterThanOrEqual(before);
  await desk.look();
  expect((await desk.findings()).filter(({ fixable }) => fixable)).toEqual([]);
  expect(await desk.edit({ kind: 'fix', key: null })).toBe(0);
});

it('offers the ways to mend where a person has to choose, and writes the one chosen', async () => {
  const { desk, session, book } = deskOverSample();
  const [table] = await desk.tables();
  const task = table?.rows.find(({ role }) => role === 'task');
  const column = table?.columns.find(({ field }) => field === 'task')?.column;
  if (!table || !task || column === undefined) throw new Error('The sample has no task.');
  const slip = { kind: 'text', text: 'Thực hiện tinh giảm biên chế theo kế hoạch được giao' } as const;
  const at = { row: task.row, column };
  await session.apply({
    command: 'type',
    changes: [{ kind: 'write-block', why: 'typed', sheet: table.sheet, at, cells: [[slip]] }],
  });
  await desk.look();
  const asked = await Promise.all(
    (await desk.findings())
      .filter(({ mayHaveSuggestions }) => mayHaveSuggestions)
      .map(async ({ key }) => ({ key, suggestions: await desk.suggestions(key) })),
  );
  const found = asked.find(({ suggestions }) => suggestions.length > 0);
  const [edit] = found?.suggestions[0] ?? [];
  if (!found || !edit) throw new Error('The sample has nothing to choose.');
  expect(await desk.edit({ kind: 'suggestion', key: found.key, choice: 0 })).toBe(1);
  const row = book()
    .snapshot.sheets.find(({ name }) => name === edit.sheet)
    ?.rows.find((one) => one.row === edit.row);
  expect(row?.cells.find(({ column }) => column === edit.column)?.value ?? '').toBe(edit.after ?? '');
});

it('writes nothing, and says so, for a finding that is gone or a choice that does not exist', async () => {
  const { desk, session } = deskOverSample();
  const [first] = await desk.findings();
  expect(await desk.edit({ kind: 'fix', key: 'Trang khác!A1 spelling' })).toBe(0);
  expect(await desk.edit({ kind: 'suggestion', key: first?.key ?? '', choice: 99 })).toBe(0);
  expect(await desk.suggestions('Trang khác!A1 spelling')).toEqual([]);
  expect(session.history()).toEqual([]);
});

it('answers the areas of the work from the latest reading, also over the link to a worker', async () => {
  const { desk } = deskOverSample();
  await desk.look();
  const targets = await desk.ask('targets', 'list', null);
  expect(targets.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(targets))).toEqual(targets);
});
