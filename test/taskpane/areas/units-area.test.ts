/** The units as the pane asks for them, over an .xlsx file: sheets out, files in, decided, added up, reminded. */
import { unzipSync } from 'fflate';
import type { CivilDate } from '../../../src/domain/dates';
import { LocalDesk } from '../../../src/taskpane';
import { readFileBytes } from '../../../src/taskpane/entry-files';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { journalEntries, journalingSession, slipOf, trackedTasksFrom } from '../../../src/workflow';
import { blankWorkbook, openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { XlsxSession } from '../../../src/workbench/xlsx-session';
import { appendixWorkbook, structured, text, typeInto } from '../../support/appendix-workbook';
import { fill } from '../../support/task-sheet-round';
import { annexOf } from '../../support/unit-annexes';

const TODAY = '2025-06-15' as CivilDate;
const AT = '15/6/2025 08:00';
const SEND = { sendBy: '2025-06-28' as CivilDate, month: '2025-06-01' as CivilDate };

/** `onRead` gets what was read of a unit's file. */
function deskOver(
  workbook: XlsxWorkbook,
  onRead: (snapshot: WorkbookSnapshot) => void = () => undefined,
): { readonly desk: LocalDesk; readonly now: () => XlsxWorkbook } {
  const session = new XlsxSession({
    workbook,
    name: 'so.xlsx',
    today: TODAY,
    now: () => 0,
    pause: () => Promise.resolve(),
    onSelect: () => undefined,
    onChanged: () => undefined,
    engine: () => null,
  });
  const desk = new LocalDesk(
    journalingSession(session, () => ({ day: TODAY, minute: 480 })),
    () => TODAY,
    async (bytes, asked) => {
      const snapshot = await readFileBytes(bytes, asked);
      onRead(snapshot);
      return snapshot;
    },
    (sheets, changeSet) => {
      const made = blankWorkbook({ sheets });
      made.apply(changeSet);
      return made.save();
    },
  );
  return { desk, now: () => session.workbook };
}

function planned(): XlsxWorkbook {
  const workbook = appendixWorkbook();
  structured(workbook, TODAY);
  return workbook;
}

async function sheetOf(desk: LocalDesk, unit: string): Promise<XlsxWorkbook> {
  return openWorkbook(await desk.ask('units', 'handOut', { units: [unit], ...SEND }));
}

const begin = (desk: LocalDesk, kind: 'tasks' | 'annexes', units: readonly string[] = []) =>
  desk.ask('units', 'begin', { kind, at: AT, units });

test('task sheets of several units come as one zip, that of one unit as a workbook', async () => {
  const { desk } = deskOver(planned());
  const { units } = await desk.ask('units', 'look', null);
  expect(units?.map(({ unit }) => unit)).toContain('Văn phòng Sở');
  const all = unzipSync(
    await desk.ask('units', 'handOut', { units: ['Văn phòng Sở', 'Thanh tra Sở'], ...SEND }),
  );
  expect(Object.keys(all)).toEqual(['Văn phòng Sở - 2025-06.xlsx', 'Thanh tra Sở - 2025-06.xlsx']);
  expect(slipOf((await sheetOf(desk, 'Thanh tra Sở')).snapshot())).toEqual({
    unit: 'Thanh tra Sở',
    period: '2025-06',
  });
});

test('of a copy of the workbook that a unit sends back no cell is read but those of its tasks', async () => {
  const office = planned();
  const copy = office.fork();
  typeInto(copy, 'Ban hành', { 'Văn bản minh chứng': text('7/KH') });
  const read: WorkbookSnapshot[] = [];
  const { desk } = deskOver(office, (snapshot) => read.push(snapshot));
  await begin(desk, 'tasks');
  await desk.ask('units', 'add', { kind: 'tasks', name: 'ban-sao.xlsx', bytes: copy.save() });
  expect((await desk.ask('units', 'taken', null))?.cells).toBe(1);
  const sheets = read[0]?.sheets.map(({ name, rows }) => [name, rows.length > 0] as const) ?? [];
  expect(Object.fromEntries(sheets)).toMatchObject({ 'Nhiệm vụ': true, 'Danh mục': false });
});

test('nothing is written before it is applied; what was decided is, and it can be taken back', async () => {
  const { desk, now } = deskOver(planned());
  const sheet = await sheetOf(desk, 'Văn phòng Sở');
  fill(sheet, 0, { 'Văn bản minh chứng': text('2/KH'), 'Ghi chú theo dõi': text('xong') });
  const office = now().fork();
  typeInto(office, 'Ban hành', { 'Văn bản minh chứng': text('1/KH') });
  const later = deskOver(office);
  expect(await begin(later.desk, 'tasks')).toBe(true);
  const bytes = sheet.save();
  expect(await later.desk.ask('units', 'add', { kind: 'tasks', name: 'vp.xlsx', bytes })).toEqual({
    name: 'vp.xlsx',
    read: true,
  });
  const broken = { kind: 'tasks', name: 'hong.xlsx', bytes: new Uint8Array([1, 2]) } as const;
  expect(await later.desk.ask('units', 'add', broken)).toMatchObject({ name: 'hong.xlsx', read: false });
  const soFar = await later.desk.ask('units', 'taken', null);
  expect([soFar?.cells, soFar?.open.length, soFar?.badFiles.length]).toEqual([1, 1, 1]);
  const first = () => trackedTasksFrom(later.now().snapshot())[0];
  expect([first()?.evidence, first()?.followUp]).toEqual(['1/KH', '']);
  const chosen = (soFar?.open ?? []).map(({ id, task, field }) => ({ id, task, field, choice: 0 }));
  expect(await later.desk.ask('units', 'applyTaken', { chosen })).toBe(2);
  expect([first()?.evidence, first()?.followUp]).toEqual(['2/KH', 'xong']);
  expect(journalEntries(later.now().snapshot())[0]).toMatchObject({
    command: 'Gộp báo cáo các đơn vị',
    files: 'vp.xlsx',
  });
  await later.desk.undo();
  expect([first()?.evidence, first()?.followUp]).toEqual(['1/KH', '']);
});

test('annexes are added up in the annex that is open, and missing units are named', async () => {
  const { desk, now } = deskOver(annexOf({}));
  expect(await begin(desk, 'annexes', ['Sở Du lịch', 'Sở Y tế'])).toBe(true);
  const bytes = annexOf({ unit: 'Sở Du lịch', figures: { '1.1': 5 } }).save();
  await desk.ask('units', 'add', { kind: 'annexes', name: 'a.xlsx', bytes });
  const soFar = await desk.ask('units', 'gathered', null);
  expect(soFar?.missingUnits).toEqual(['Sở Y tế']);
  expect(await desk.ask('units', 'applyGathered', { replace: false })).toBe(1);
  expect(
    now()
      .snapshot()
      .sheets.map(({ name }) => name),
  ).toContain('Thành phần');
  // A file of an earlier run stands in the workbook already; this run tells of its own.
  await begin(desk, 'annexes');
  const second = annexOf({ unit: 'Sở Y tế', figures: { '1.1': 7 } }).save();
  await desk.ask('units', 'add', { kind: 'annexes', name: 'b.xlsx', bytes: second });
  await desk.ask('units', 'applyGathered', { replace: false });
  expect(journalEntries(now().snapshot()).map(({ command, files }) => [command, files])).toEqual([
    ['Gộp phụ lục các đơn vị', 'b.xlsx'],
    ['Gộp phụ lục các đơn vị', 'a.xlsx'],
  ]);
});

test('a calendar of the time before cancels what is gone since; one of something else is not used', async () => {
  const ask = (workbook: XlsxWorkbook, before: string, now: number) =>
    deskOver(workbook).desk.ask('units', 'calendar', { unit: null, now, before });
  const first = await ask(planned(), '', 0);
  const shorter = appendixWorkbook([
    ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
    ['1', 'Tổ chức kiểm tra tại các đơn vị', 'Báo cáo kiểm tra', 'Thanh tra Sở', '', 'Quý III/2025'],
  ]);
  structured(shorter, '2025-02-10');
  const second = await ask(shorter, first?.text ?? '', 86_400_000);
  expect([first?.isContinued, second?.isContinued]).toEqual([false, true]);
  // Of the three that are gone one was due in March, which no calendar shows as coming any more.
  expect([first?.entries, second?.entries, second?.cancelled]).toEqual([4, 1, 2]);
  expect(second?.text.match(/STATUS:CANCELLED/g)).toHaveLength(2);
  const other = await ask(shorter, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 86_400_000);
  expect(other).toMatchObject({ isContinued: false, cancelled: 0 });
});

test('calendar and mails follow the plan; a workbook without tasks has none', async () => {
  const { desk } = deskOver(planned());
  const calendar = await desk.ask('units', 'calendar', { unit: 'Thanh tra Sở', now: 0, before: '' });
  expect(calendar?.entries).toBe(1);
  const mails = await desk.ask('units', 'mails', { sendBy: null });
  expect(mails.map(({ unit }) => unit)).toContain('Văn phòng Sở');
  const { desk: blank } = deskOver(annexOf({}));
  expect((await blank.ask('units', 'look', null)).units).toBeNull();
  expect(await begin(blank, 'tasks')).toBe(false);
  expect(await blank.ask('units', 'calendar', { unit: null, now: 0, before: '' })).toBeNull();
  expect(await blank.ask('units', 'mails', { sendBy: null })).toEqual([]);
});
