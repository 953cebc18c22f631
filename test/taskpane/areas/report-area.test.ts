/** The report and the targets as the pane asks for them, over an .xlsx file. */
import type { SheetRow } from '../../../src/domain/grid';
import { documentText } from '../../../src/docx';
import { LocalDesk } from '../../../src/taskpane/local-desk';
import { reportDocument, targetRows } from '../../../src/workflow';
import type { TargetSeen } from '../../../src/workflow';
import type { AreaRequest } from '../../../src/taskpane/areas';
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
  const enter = (seen: TargetSeen, actual: AreaRequest<'targets', 'enter'>['actual']) =>
    desk.ask('targets', 'enter', { seen, actual });

  expect(await enter(first, { kind: 'typed', value: 25 })).toMatchObject({ actual: 25, met: false });
  const task = { kind: 'task', id: toTask[0].id } as const;
  expect(await enter(first, task)).toMatchObject({ actual: null, met: null, link: task });
  expect(await enter(first, { kind: 'task', id: done.id })).toMatchObject({ actual: 30, met: true });
  const { sheet, at, label } = toCell;
  const cell = { kind: 'cell', sheet, at, label } as const;
  expect(await enter(second, cell)).toMatchObject({
    actual: 99.5,
    met: true,
    link: { kind: 'cell', sheet: 'Phụ lục I' },
  });
  // Recording again keeps what was linked.
  await desk.ask('targets', 'record', null);
  expect((await rows()).map(({ met }) => met)).toEqual([true, true]);
  expect(await enter(second, { kind: 'typed', value: null })).toMatchObject({ met: null, link: null });
});

describe('rows that moved since a person saw them', () => {
  const deleteRow = async (session: XlsxSession, sheet: string, at: number) =>
    session.moveLines(sheet, { axis: 'rows', kind: 'delete', at, count: 1 });

  test('the actual goes to the target that was meant, not to the row where it stood', async () => {
    const { desk, session, rows, first, second } = await linked();
    if (!first || !second) throw new Error('No targets');
    await deleteRow(session, first.sheet, first.row);
    const actual = { kind: 'typed', value: 96 } as const;
    expect(await desk.ask('targets', 'enter', { seen: second, actual })).toMatchObject({
      metric: second.metric,
      row: second.row - 1,
      actual: 96,
    });
    await expect(desk.ask('targets', 'enter', { seen: first, actual })).rejects.toMatchObject({
      id: 'row-moved',
      data: { name: first.metric, row: first.row },
    });
    expect((await rows()).map((row) => row.actual)).toEqual([96]);
  });

  test('a figure of the annex is taken from its line, wherever the line stands by now', async () => {
    const { desk, session, second, toCell } = await linked();
    if (!second || !toCell) throw new Error('No choices');
    const { sheet, at, label } = toCell;
    await session.moveLines(sheet, { axis: 'rows', kind: 'insert', at: at.row - 1, count: 1 });
    const actual = { kind: 'cell', sheet, at, label } as const;
    expect(await desk.ask('targets', 'enter', { seen: second, actual })).toMatchObject({
      actual: 99.5,
      link: { kind: 'cell', sheet, cell: `D${String(at.row + 1)}` },
    });
  });
});

test('a figure of the draft tells the cells it was counted over, each with its task', async () => {
  const { desk } = office();
  const draft = await desk.ask('report', 'draft', '2025-H1');
  const [opening] = draft.sections[0]?.blocks ?? [];
  const figures = opening?.kind === 'sentence' ? opening.sentence.figures : [];
  expect(figures.map(({ written }) => written)).toEqual(['06', '02', '33,33']);
  const behind = await desk.ask('report', 'sources', figures[1]?.places ?? []);
  expect(behind.count).toBe(2);
  expect(behind.cells.map(({ sheet, name }) => [sheet, name])).toEqual([
    ['Nhiệm vụ', 'Ban hành kế hoạch cải cách hành chính'],
    ['Nhiệm vụ', 'Rà soát thủ tục hành chính'],
  ]);
  expect((await desk.ask('report', 'sources', figures[0]?.places ?? [])).count).toBe(6);
  expect(await desk.ask('report', 'sources', [])).toEqual({ count: 0, cells: [] });
});

describeWithLibreOffice('links in another program', () => {
  test('give the same actuals and verdicts', async () => {
    const { desk, session, first, second, toCell, toTask } = await linked();
    const done = toTask.find(({ name }) => name.startsWith('Ban hành'));
    if (!first || !second || !toCell || !done) throw new Error('No choices');
    await desk.ask('targets', 'enter', { seen: first, actual: { kind: 'task', id: done.id } });
    await desk.ask('targets', 'enter', {
      seen: second,
      actual: { kind: 'cell', sheet: toCell.sheet, at: toCell.at, label: toCell.label },
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
