/** Two panes on one workbook: what one does is neither lost nor written beside its place by the other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '../../src/domain/dates';
import type { SheetRow } from '../../src/domain/grid';
import type { TaskOnDay } from '../../src/domain/plan';
import { LocalDesk } from '../../src/taskpane/local-desk';
import { XlsxSession } from '../../src/workbench/xlsx-session';
import { readBook, taskSeen } from '../../src/workflow';
import type { TaskSeen } from '../../src/workflow';
import { openWorkbook } from '../../src/xlsx';

const TODAY = '2026-11-22' as CivilDate;
const sample = readFileSync(path.join(__dirname, '../../samples/so-du-lich-an-hai-2026/ke-hoach.xlsx'));

async function twoPanes() {
  const session = new XlsxSession({
    workbook: openWorkbook(new Uint8Array(sample)),
    name: 'ke-hoach.xlsx',
    today: TODAY,
    now: () => 0,
    pause: () => Promise.resolve(),
    onSelect: () => undefined,
    onChanged: () => undefined,
  });
  const pane = () =>
    new LocalDesk(
      session,
      () => TODAY,
      (bytes) => openWorkbook(bytes).snapshot(),
    );
  const [one, other] = [pane(), pane()];
  await one.run('structure');
  await Promise.all([one.look(), other.look()]);
  const tasks = () => readBook(openWorkbook(session.workbook.save()).snapshot(), TODAY).overview.tasks;
  return { one, other, session, tasks };
}

const seenIn = (tasks: readonly TaskOnDay[], ...places: readonly number[]): readonly TaskSeen[] =>
  places.flatMap((place) => {
    const task = tasks[place];
    const seen = task ? taskSeen(task.task) : null;
    return seen ? [seen] : [];
  });

const record = (seen: readonly TaskSeen[], evidence: string) =>
  ({ kind: 'record', rows: seen.map(({ row }) => row), entry: { evidence }, seen }) as const;

const evidenceOf = (tasks: readonly TaskOnDay[]): readonly (readonly [string, string])[] =>
  tasks.flatMap(({ task }) => (task.evidence === '' ? [] : [[task.id, task.evidence] as const]));

it('progress goes to the task that was chosen, though the other pane took rows out above it', async () => {
  const { one, other, session, tasks } = await twoPanes();
  const before = await one.tasks();
  const seen = seenIn(before, 4, 6);
  const first = seenIn(await other.tasks(), 1)[0];
  await session.moveLines('Nhiệm vụ', { axis: 'rows', kind: 'delete', at: first?.row ?? 0, count: 1 });
  expect(await one.edit(record(seen, 'Công văn 12'))).toBe(2);
  expect(evidenceOf(tasks())).toEqual(seen.map(({ id }) => [id, 'Công văn 12']));
});

it('a task that is gone is refused with its name, and nothing is written to any', async () => {
  const { one, session, tasks } = await twoPanes();
  const seen = seenIn(await one.tasks(), 2, 4);
  await session.moveLines('Nhiệm vụ', {
    axis: 'rows',
    kind: 'delete',
    at: seen[1]?.row ?? 0,
    count: 1,
  });
  await expect(one.edit(record(seen, 'Công văn 12'))).rejects.toMatchObject({
    id: 'row-moved',
    data: { name: seen[1]?.task, row: seen[1]?.row },
  });
  expect(evidenceOf(tasks())).toEqual([]);
});

it('both record at the same moment: both entries are there', async () => {
  const { one, other, tasks } = await twoPanes();
  const all = await one.tasks();
  const [mine, theirs] = [seenIn(all, 0), seenIn(all, 5)];
  await Promise.all([one.edit(record(mine, 'của tôi')), other.edit(record(theirs, 'của bạn'))]);
  expect(evidenceOf(tasks())).toEqual([
    [mine[0]?.id, 'của tôi'],
    [theirs[0]?.id, 'của bạn'],
  ]);
});

it('a pane that structures again after the other recorded keeps what was recorded', async () => {
  const { one, other, tasks } = await twoPanes();
  const seen = seenIn(await one.tasks(), 3);
  await one.edit(record(seen, 'Quyết định 5'));
  await other.run('structure');
  await other.edit({ kind: 'fix', key: null });
  expect(evidenceOf(tasks())).toEqual([[seen[0]?.id, 'Quyết định 5']]);
});

it('both make the task table at the same moment: there is one, and each task once', async () => {
  const { session } = await twoPanes();
  await session.undo(session.history().at(-1)?.id ?? 0);
  const panes = [1, 2].map(
    () =>
      new LocalDesk(
        session,
        () => TODAY,
        (bytes) => openWorkbook(bytes).snapshot(),
      ),
  );
  await Promise.all(panes.map((pane) => pane.run('structure')));
  const { overview, snapshot } = readBook(openWorkbook(session.workbook.save()).snapshot(), TODAY);
  const ids = overview.tasks.map(({ task }) => task.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(snapshot.sheets.filter(({ name }) => name.startsWith('Nhiệm vụ'))).toHaveLength(1);
});

it.each(['structure', 'highlight', 'fix'] as const)(
  'what the other records while %s is thinking stays',
  async (command) => {
    const { one, session, tasks } = await twoPanes();
    const seen = seenIn(await one.tasks(), 3);
    const slow = Object.create(session) as XlsxSession;
    slow.snapshot = async (how) => {
      const taken = await session.snapshot(how);
      await one.edit(record(seen, 'Quyết định 5'));
      return taken;
    };
    const late = new LocalDesk(
      slow,
      () => TODAY,
      (bytes) => openWorkbook(bytes).snapshot(),
    );
    if (command === 'fix') await late.edit({ kind: 'fix', key: null });
    else await late.run(command);
    expect(evidenceOf(tasks())).toEqual([[seen[0]?.id, 'Quyết định 5']]);
  },
);

it('a finding mended in one pane is refused in the other, and what was typed since stays', async () => {
  const { one, other, session } = await twoPanes();
  const found = (await one.findings()).find(({ fixable }) => fixable);
  if (!found) throw new Error('the sample has nothing to mend');
  await other.edit({ kind: 'fix', key: found.key });
  const mended = session.workbook.save();
  expect(await one.edit({ kind: 'fix', key: found.key })).toBe(0);
  expect(openWorkbook(session.workbook.save()).snapshot()).toEqual(openWorkbook(mended).snapshot());
});

it('only the latest step is taken back, whichever pane made it', async () => {
  const { one, other, session, tasks } = await twoPanes();
  const all = await one.tasks();
  await one.edit(record(seenIn(all, 0), 'của tôi'));
  const mine = session.history().at(-1)?.id ?? 0;
  await other.edit(record(seenIn(all, 5), 'của bạn'));
  await expect(session.undo(mine)).rejects.toMatchObject({ name: 'WorkbookFault' });
  await other.undo();
  expect(evidenceOf(tasks())).toEqual([[all[0]?.task.id, 'của tôi']]);
});

it('rows without the tasks as seen mean the rows as they are', async () => {
  const { one, tasks } = await twoPanes();
  const [seen] = seenIn(await one.tasks(), 0);
  await one.edit({ kind: 'record', rows: [seen?.row ?? (0 as SheetRow)], entry: { evidence: 'x' } });
  expect(evidenceOf(tasks())).toEqual([[seen?.id, 'x']]);
});
