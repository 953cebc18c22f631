/** The amended plan as the pane asks for it, over an .xlsx file: compared, taken over, undone. */
import type { CivilDate } from '../../../src/domain/dates';
import { LocalDesk } from '../../../src/taskpane/local-desk';
import { trackedTasksFrom } from '../../../src/workflow';
import { XlsxSession } from '../../../src/workbench/xlsx-session';
import { openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { appendixWorkbook, SAMPLE, structured, text, typeInto } from '../../support/appendix-workbook';

const TODAY = '2025-06-15' as CivilDate;

function office(workbook: XlsxWorkbook) {
  const session = new XlsxSession({
    workbook,
    name: 'so.xlsx',
    today: TODAY,
    now: () => 0,
    pause: () => Promise.resolve(),
    onSelect: () => undefined,
    onChanged: () => undefined,
  });
  const desk = new LocalDesk(
    session,
    () => TODAY,
    (bytes) => openWorkbook(bytes).snapshot(),
  );
  return { desk, tasks: () => trackedTasksFrom(session.workbook.snapshot()) };
}

function followed(): XlsxWorkbook {
  const workbook = appendixWorkbook();
  structured(workbook, TODAY);
  typeInto(workbook, 'Ban hành', { 'Ghi chú theo dõi': text('Đã trình ký') });
  return workbook;
}

/** The last task gone. */
const amended = (): Uint8Array => appendixWorkbook(SAMPLE.slice(0, -1)).save();

test('compares a chosen file, takes it over with what was typed, and undoes it as one step', async () => {
  const { desk, tasks } = office(followed());
  const before = tasks();
  const answer = await desk.ask('amendment', 'compare', { name: 'sua-doi.xlsx', bytes: amended() });
  expect(answer).toMatchObject({ found: 'amendment', amendment: { counts: { gone: 1, same: 4 } } });
  expect(await desk.ask('amendment', 'takeOver', { chosen: null })).toEqual({
    taken: 1,
    sheet: 'Phụ lục (sửa đổi)',
  });
  expect(tasks().map(({ dropped, followUp }) => [dropped, followUp])).toEqual([
    [false, 'Đã trình ký'],
    [false, ''],
    [false, ''],
    [false, ''],
    [true, ''],
  ]);
  expect((await desk.look()).tables.map(({ sheet }) => sheet)).toEqual(['Phụ lục (sửa đổi)']);
  await desk.undo();
  expect(tasks()).toEqual(before);
});

test('says what is missing: a task table, a plan in the file, a readable file', async () => {
  const plain = office(appendixWorkbook()).desk;
  expect(await plain.ask('amendment', 'compare', { name: 'a.xlsx', bytes: amended() })).toEqual({
    found: 'no-table',
  });
  expect(await plain.ask('amendment', 'takeOver', { chosen: null })).toBeNull();
  const { desk } = office(followed());
  const empty = appendixWorkbook([]).save();
  expect(await desk.ask('amendment', 'compare', { name: 'a.xlsx', bytes: empty })).toEqual({
    found: 'no-plan',
  });
  await expect(
    desk.ask('amendment', 'compare', { name: 'a.xlsx', bytes: new Uint8Array([1, 2, 3]) }),
  ).rejects.toMatchObject({ data: { name: 'a.xlsx' } });
});
