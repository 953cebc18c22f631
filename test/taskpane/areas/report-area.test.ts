/** The report and the targets as the pane asks for them, over an .xlsx file. */
import type { SheetRow } from '../../../src/domain/grid';
import { documentText } from '../../../src/docx';
import { LocalDesk } from '../../../src/taskpane/local-desk';
import { reportDocument, targetRows } from '../../../src/workflow';
import { openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { PLAN, reportedYear, reportOf, REPORT_DAY } from '../../support/reported-year';
import { tableRows, writeAppendix } from '../../support/appendix-workbook';
import { XlsxSession } from '../../../src/workbench/xlsx-session';

const TODAY = REPORT_DAY;

function office() {
  const session = new XlsxSession({
    workbook: reportedYear(),
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
    (file) => openWorkbook(file).snapshot(),
  );
  return { desk, session };
}

const TEXT =
  'Trong kỳ công bố mới 08 TTHC. Đã tiếp nhận 16.183 hồ sơ; đã giải quyết 16.180 hồ sơ. Có 12 tin bài.';

test('figures of the text are told apart: what differs, what agrees, what has no line', async () => {
  const { desk } = office();
  const compared = await desk.ask('report', 'compare', { kind: 'text', text: TEXT });
  expect(compared.differences.map(({ data }) => [data.written, data.annexText])).toEqual([
    ['08', '7'],
    ['16.180', '16.181/16.183'],
  ]);
  expect(compared.agreements.map(({ written, numbers }) => [written, numbers])).toEqual([['16.183', '3.3']]);
  expect(compared.untied.map(({ written }) => written)).toEqual(['12']);
  expect(compared.found).toBe(4);
});

test('a Word document is read as its text, and bytes that are none are refused', async () => {
  const { desk, session } = office();
  const bytes = await reportDocument(reportOf(session.workbook));
  const compared = await desk.ask('report', 'compare', { kind: 'file', name: 'bc.docx', bytes });
  expect(compared.text).toContain('Số TTHC công bố mới: 07 thủ tục');
  expect(compared.differences).toEqual([]);
  const noText = { kind: 'file', name: 'anh.png', bytes: new Uint8Array([0x89, 0x50, 0xff, 0xfe]) } as const;
  await expect(desk.ask('report', 'compare', noText)).rejects.toMatchObject({ id: 'file-not-workbook' });
});

test('the period of the annex is proposed, and its draft is what the document holds', async () => {
  const { desk } = office();
  const periods = await desk.ask('report', 'periods', null);
  expect(periods.chosen).toBe('2025-H1');
  const draft = await desk.ask('report', 'draft', periods.chosen);
  expect(draft.sections.length).toBeGreaterThan(3);
  const text = documentText(await desk.ask('report', 'document', periods.chosen));
  expect(text).toContain(draft.subject);
});

test('targets gone from the plan are marked, and the mark goes when they come back', async () => {
  const { desk, session } = office();
  writeAppendix(
    session.workbook,
    PLAN.filter((row) => !row.some((cell) => cell.includes('90%'))),
  );
  expect(await desk.ask('targets', 'record', null)).toEqual({ added: 0, gone: 1 });
  const states = () => tableRows(session.workbook.snapshot(), 'MucTieu').map((row) => row['Tình trạng']);
  expect(states()).toEqual(['', 'Không còn trong kế hoạch']);
  writeAppendix(session.workbook, PLAN);
  expect(await desk.ask('targets', 'record', null)).toEqual({ added: 0, gone: 0 });
  expect(states()).toEqual(['', '']);
});

async function linked() {
  const { desk, session } = office();
  const rows = async () => {
    await desk.look();
    return (await desk.ask('targets', 'standing', null)).rows;
  };
  const [first, second] = await rows();
  const toCell = (await desk.ask('targets', 'choices', second?.row as SheetRow)).cells.find(({ label }) =>
    label.includes('đúng hẹn'),
  );
  const toTask = (await desk.ask('targets', 'choices', first?.row as SheetRow)).tasks;
  return { desk, session, rows, first, second, toCell, toTask };
}

test('an actual is typed, taken from a figure of the annex, or from a task', async () => {
  const { desk, rows, first, second, toCell, toTask } = await linked();
  expect(toTask[0]?.name).toBe('Kiểm tra tối thiểu 30% đơn vị trực thuộc');
  const done = toTask.find(({ name }) => name.startsWith('Ban hành'));
  if (!first || !second || !toCell || !toTask[0] || !done) throw new Error('No choices');
  const enter = (row: SheetRow, actual: Parameters<typeof desk.ask<'targets', 'enter'>>[2]['actual']) =>
    desk.ask('targets', 'enter', { row, actual });

  expect(await enter(first.row, { kind: 'typed', value: 25 })).toMatchObject({ actual: 25, met: false });
  const task = { kind: 'task', id: toTask[0].id } as const;
  expect(await enter(first.row, task)).toMatchObject({ actual: null, met: null, link: task });
  expect(await enter(first.row, { kind: 'task', id: done.id })).toMatchObject({ actual: 30, met: true });
  const cell = { kind: 'cell', sheet: toCell.sheet, at: toCell.at } as const;
  expect(await enter(second.row, cell)).toMatchObject({
    actual: 99.5,
    met: true,
    link: { kind: 'cell', sheet: 'Phụ lục I' },
  });
  // Recording again keeps what was linked.
  await desk.ask('targets', 'record', null);
  expect((await rows()).map(({ met }) => met)).toEqual([true, true]);
  expect(await enter(second.row, { kind: 'typed', value: null })).toMatchObject({ met: null, link: null });
});

describeWithLibreOffice('links in another program', () => {
  test('give the same actuals and verdicts', async () => {
    const { desk, session, first, second, toCell, toTask } = await linked();
    const done = toTask.find(({ name }) => name.startsWith('Ban hành'));
    if (!first || !second || !toCell || !done) throw new Error('No choices');
    await desk.ask('targets', 'enter', { row: first.row, actual: { kind: 'task', id: done.id } });
    await desk.ask('targets', 'enter', {
      row: second.row,
      actual: { kind: 'cell', sheet: toCell.sheet, at: toCell.at },
    });
    const told = (workbook: XlsxWorkbook) =>
      targetRows(workbook.snapshot()).map(({ actual, met }) => [actual, met]);
    const again = openWorkbook(await recalculate(session.workbook.save()));
    expect(told(again)).toEqual(told(session.workbook));
    expect(told(again)).toEqual([
      [30, true],
      [99.5, true],
    ]);
  });
});
