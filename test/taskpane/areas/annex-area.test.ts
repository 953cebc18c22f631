/** The annex as the pane asks for it, over an .xlsx file: made for periods, filled, its figures explained. */
import type { CivilDate } from '../../../src/domain/dates';
import type { SheetRow } from '../../../src/domain/grid';
import { cellOfName } from '../../../src/workflow/structure';
import { deskOver, FORM, PLAN } from '../../support/annex-desk';

describe('a plan without an annex', () => {
  it('is proposed the period of its year, and the built-in form', async () => {
    const { screen } = deskOver(PLAN);
    const shown = await screen();
    expect([shown.proposed.code, shown.planYear, shown.recorded]).toEqual(['2026-Y', 2026, null]);
    expect(shown.form).toMatchObject({ source: 'built-in', sheets: [], parts: 2 });
  });

  it('gets the annex of the period that the ribbon names, in one step that can be taken back', async () => {
    const { desk, screen, session } = deskOver(PLAN);
    await desk.run('structure');
    const result = await desk.run('annex', {}, 'half-year');
    expect(result).toMatchObject({ view: 'annex', says: { id: 'annex-made', done: true } });
    const shown = await screen();
    expect(shown.recorded?.code).toBe('2026-H1');
    expect(shown.form).toMatchObject({
      source: 'standing',
      sheets: ['Phụ lục I', 'Biểu mẫu 3'],
      ownLayout: true,
    });
    await desk.undo();
    expect((await session.snapshot()).sheets.map(({ name }) => name)).not.toContain('Phụ lục I');
  });
});

describe('a form that was filled elsewhere', () => {
  it('is taken for the period that its title names, in the annex and in the report', async () => {
    const { desk, screen, make } = deskOver(FORM);
    const shown = await screen();
    expect([shown.recorded, shown.titled?.code, shown.proposed.code]).toEqual([null, '2026-H1', '2026-Y']);
    const { chosen, choices } = await desk.ask('report', 'periods', null);
    expect([chosen, choices.some(({ code }) => code === chosen)]).toEqual(['2026-H1', true]);
    await make('2026-Q3');
    const made = await screen();
    expect([made.recorded?.code, made.titled]).toEqual(['2026-Q3', null]);
  });
});

describe('the annex beside the scoreboard', () => {
  const cellNamed = async (session: ReturnType<typeof deskOver>['session'], name: string) => {
    const snapshot = await session.snapshot();
    const place = cellOfName(snapshot, name);
    const row = snapshot.sheets
      .find((sheet) => sheet.name === place?.sheet)
      ?.rows.find((each) => each.row === place?.at.row);
    const cell = row?.cells.find(({ column }) => column === place?.at.column);
    return { sheet: place?.sheet, text: cell?.text };
  };

  it.each([
    ['annex first', ['annex', 'merge']],
    ['scoreboard first', ['merge', 'annex']],
  ] as const)('%s: keeps its period, and the scoreboard its report day', async (_, commands) => {
    const { desk, session, screen } = deskOver(PLAN);
    await desk.run('structure');
    for (const command of commands) await desk.run(command, {}, 'quarter-1');
    expect((await screen()).recorded?.code).toBe('2026-Q1');
    expect(await cellNamed(session, 'CCHC_NgayBaoCao')).toEqual({ sheet: 'Tổng hợp', text: '25/10/2026' });
  });

  it('does not write into the cell that an older scoreboard called by the name of the period', async () => {
    const { desk, session, screen } = deskOver(PLAN);
    await desk.run('structure');
    await desk.run('merge');
    await session.apply({
      command: 'merge',
      changes: [
        { kind: 'name', why: 'as it once was', name: 'CCHC_KyBaoCao', refersTo: "'Tổng hợp'!$V$1" },
        { kind: 'name', why: 'as it once was', name: 'CCHC_NgayBaoCao', refersTo: "'Tổng hợp'!$V$1" },
      ],
    });
    await desk.run('annex', {}, 'quarter-1');
    expect((await screen()).recorded?.code).toBe('2026-Q1');
    expect(await cellNamed(session, 'CCHC_KyBaoCao')).toEqual({ sheet: 'Chỉ tiêu', text: '2026-Q1' });
    expect(await cellNamed(session, 'CCHC_NgayBaoCao')).toEqual({ sheet: 'Tổng hợp', text: '25/10/2026' });
  });
});

describe('figures typed in the pane', () => {
  it('go into the annex and stay with their period when another is made', async () => {
    const { desk, make, line } = deskOver(PLAN);
    await desk.run('structure');
    await make('2026-Q1');
    const answer = await desk.ask('annex', 'enter', [
      { ref: '1.1.3', text: '1.204' },
      { ref: '1.4.2', text: '1' },
      { ref: '3.3', text: '16.181/16.183' },
    ]);
    expect(answer).toMatchObject({ entered: 3, refused: null });
    expect((await line('1.1.3')).shown).toBe('1.204');
    await make('2026-H1');
    expect([(await line('1.1.3')).shown, (await line('3.3')).state]).toEqual(['', 'blank']);
    await desk.ask('annex', 'enter', [{ ref: '1.1.3', text: '7' }]);
    await make('2026-Q1');
    expect([(await line('1.1.3')).shown, (await line('3.3')).shown]).toEqual(['1.204', '16.181/16.183']);
    await make('2026-H1');
    expect((await line('1.1.3')).shown).toBe('7');
  });

  it('can be taken out again, the last one too', async () => {
    const { desk, make, line } = deskOver(PLAN);
    await make('2026-Q1');
    await desk.ask('annex', 'enter', [{ ref: '1.1.3', text: '5' }]);
    await desk.ask('annex', 'enter', [{ ref: '1.1.3', text: '' }]);
    await make('2026-H1');
    await make('2026-Q1');
    expect((await line('1.1.3')).state).toBe('blank');
  });

  it('are refused where one of them cannot be, and then none is written', async () => {
    const { desk, make, line } = deskOver(PLAN);
    await make('2026-Q1');
    const answer = await desk.ask('annex', 'enter', [
      { ref: '1.1.3', text: '5' },
      { ref: '3.2.1', text: '120' },
    ]);
    expect(answer).toEqual({ entered: 0, refused: { ref: '3.2.1', problem: 'not-a-share' }, notes: [] });
    expect((await line('1.1.3')).state).toBe('blank');
  });

  it('bring totals that follow from them up to date', async () => {
    const { desk, make, line } = deskOver(PLAN);
    await make('2026-Q1');
    await desk.ask('annex', 'enter', [
      { ref: '7.1.1', text: '26' },
      { ref: '7.1.2', text: '101' },
    ]);
    expect(await line('7.1')).toMatchObject({ source: 'derived', shown: '127', from: ['7.1.1', '7.1.2'] });
  });
});

describe('a figure of the annex', () => {
  it('says what it counts and names the tasks behind it; a task names the cells that count it', async () => {
    const { desk, make, line } = deskOver(PLAN);
    await desk.run('structure');
    const [first] = await desk.tasks();
    await desk.edit({
      kind: 'record',
      rows: first?.task.place ? [first.task.place.row] : [],
      entry: { progress: 'done', doneOn: '2026-02-02' as CivilDate },
    });
    await make('2026-H1');
    const done = await line('1.1.2');
    const explained = await desk.ask('annex', 'explain', { sheet: done.sheet, ...done.at });
    expect(explained).toMatchObject({
      ref: '1.1.2',
      says: 'plan-done',
      shown: '9',
      count: 9,
      to: '2026-06-14',
    });
    expect(explained?.tasks[0]).toMatchObject({ doneOn: '2026-02-02', place: { sheet: 'Nhiệm vụ' } });
    const place = explained?.tasks[0]?.place;
    const counted = await desk.ask('annex', 'countedIn', {
      sheet: place?.sheet ?? '',
      row: place?.row ?? (1 as SheetRow),
    });
    expect(counted.map(({ ref }) => ref)).toEqual(['1.1.1', '1.1.2']);
    const label = { sheet: done.sheet, row: done.at.row, column: 1 };
    expect(await desk.ask('annex', 'explain', label)).toBeNull();
  });
});
