/** The annex as the pane asks for it, over an .xlsx file: made, filled, explained, its form and relations changed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '../../../src/domain/dates';
import type { SheetRow } from '../../../src/domain/grid';
import { LocalDesk } from '../../../src/taskpane/local-desk';
import type { AreaAnswer } from '../../../src/taskpane/areas';
import { XlsxSession } from '../../../src/workbench/xlsx-session';
import { openWorkbook } from '../../../src/xlsx';
import { shownByLibreOffice, describeWithLibreOffice } from '../../support/libreoffice';

const TODAY = '2026-11-22' as CivilDate;
const NO_COMPARISON = { former: false, lastYear: false };

function deskOver(sample: string) {
  const bytes = readFileSync(path.join(__dirname, `../../../samples/${sample}/ke-hoach.xlsx`));
  const session = new XlsxSession({
    workbook: openWorkbook(new Uint8Array(bytes)),
    name: 'ke-hoach.xlsx',
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
  const lines = async () => {
    await desk.look();
    return desk.ask('annex', 'lines', null);
  };
  const line = async (ref: string) => {
    const found = (await lines()).find((candidate) => candidate.ref === ref);
    if (!found) throw new Error(`No line ${ref}`);
    return found;
  };
  const screen = async (): Promise<AreaAnswer<'annex', 'screen'>> => {
    await desk.look();
    return desk.ask('annex', 'screen', null);
  };
  const make = (period: string) => desk.ask('annex', 'make', { period, days: null, compare: NO_COMPARISON });
  return { desk, session, lines, line, screen, make };
}

const PLAN = 'so-du-lich-an-hai-2026';
const FORM = 'so-nong-nghiep-phu-son-2026-6-thang';

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

describe('the form of another department', () => {
  it('is filled where it stands', async () => {
    const { make, lines, screen, session } = deskOver(FORM);
    const before = (await session.snapshot()).sheets.map(({ name }) => name);
    const typed = (await lines())
      .filter(({ state }) => state === 'filled')
      .map(({ ref, shown }) => [ref, shown]);
    await make('2026-H1');
    const shown = await screen();
    expect(shown.form).toMatchObject({ source: 'standing', ownLayout: false });
    expect((await session.snapshot()).sheets.map(({ name }) => name)).toEqual([...before, 'Chỉ tiêu']);
    expect(
      (await lines()).filter(({ state }) => state === 'filled').map(({ ref, shown: text }) => [ref, text]),
    ).toEqual(typed);
  });

  it('takes a relation in plain form, says how it stands, and lets it go again', async () => {
    const { desk, screen } = deskOver(FORM);
    expect(await desk.ask('annex', 'addRelation', '1.1 + = 1.2')).toEqual({ id: 'term-unclear', term: '' });
    const before = await screen();
    const known = new Set(before.relations.map(({ expression }) => expression));
    const refs = (await desk.ask('annex', 'lines', null)).filter(({ valueType }) => valueType === 'count');
    const [one, other] = refs.map(({ ref }) => ref);
    const expression = `${String(one)} = ${String(other)}`;
    expect(await desk.ask('annex', 'addRelation', expression)).toBeNull();
    const after = await screen();
    expect(after.relations.map(({ expression: written }) => written)).toEqual([...known, expression]);
    expect(await desk.ask('annex', 'addRelation', `${String(other)} = ${String(one)}`)).toEqual({
      id: 'known',
    });
    expect(await desk.ask('annex', 'removeRelation', expression)).toBe(true);
    expect((await screen()).relations.map(({ expression: written }) => written)).toEqual([...known]);
  });
});

describe('a line that may be a known indicator', () => {
  it('is shown until a person has said what it is, and what they said is remembered', async () => {
    const { desk, screen, session } = deskOver(FORM);
    const asked = async () => {
      const { toConfirm } = await screen();
      return toConfirm.find(({ ref }) => ref === '4.2.3');
    };
    expect(await asked()).toMatchObject({ how: 'doubtful', known: '4.2.5' });
    expect(await desk.ask('annex', 'decide', [{ ref: '4.2.3', known: null }])).toBe(1);
    expect((await asked())?.how ?? 'none').not.toBe('doubtful');
    const remembered = openWorkbook(session.workbook.save()).snapshot();
    const sheet = remembered.sheets.find(({ name }) => name === 'Mẫu phụ lục');
    expect(sheet?.visibility).toBe('hidden');
    await desk.ask('annex', 'decide', [{ ref: '4.2.3', known: '4.2.5' }]);
    expect(await asked()).toMatchObject({ how: 'said', known: '4.2.5' });
  });

  it('is computed from then on, where the known one is', async () => {
    const { desk, line, make, session } = deskOver(PLAN);
    await desk.run('structure');
    await make('2026-H1');
    const assigned = await line('1.1.3');
    expect(assigned.source).toBe('entered');
    await desk.ask('annex', 'decide', [
      { ref: '1.1.1', known: null },
      { ref: '1.1.3', known: '1.1.1' },
    ]);
    expect(await line('1.1.3')).toMatchObject({ source: 'computed', shown: '33' });
    expect((await line('1.1.1')).source).toBe('entered');
    expect(session.history()).toHaveLength(3);
  });
});

describe('an edited form', () => {
  it('is laid out anew with what was typed, and its file gives it back elsewhere', async () => {
    const { desk, make, line, lines } = deskOver(PLAN);
    await desk.run('structure');
    await make('2026-Q1');
    await desk.ask('annex', 'enter', [
      { ref: '1.1.3', text: '5' },
      { ref: '7.1.1', text: '26' },
    ]);
    await desk.look();
    const form = await desk.ask('annex', 'form', null);
    const parts = form.parts.map((part, index) => {
      if (index > 0) return part;
      const kept = part.lines.filter(({ id }) => id !== '1.2.1');
      const at = kept.findIndex(({ id }) => id === '1.1.3');
      const model = kept[at];
      if (!model) throw new Error('No such line');
      const added = {
        ...model,
        id: '1.1.4',
        number: '1.1.4',
        rawNumber: '1.1.4.',
        label: 'Số cuộc họp giao ban về CCHC',
      };
      return { ...part, lines: [...kept.slice(0, at + 1), added, ...kept.slice(at + 1)] };
    });
    const edited = { ...form, parts };
    expect(await desk.ask('annex', 'saveForm', edited)).toBe(true);
    const refs = (await lines()).map(({ ref }) => ref);
    expect(refs.slice(0, 7)).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.2']);
    expect(refs).not.toContain('1.2.1');
    expect([(await line('1.1.3')).shown, (await line('7.1.1')).shown]).toEqual(['5', '26']);
    expect((await line('1.1.1')).source).toBe('computed');

    const file = await desk.ask('annex', 'exportForm', null);
    const elsewhere = deskOver('so-van-hoa-truong-giang-2026');
    expect(await elsewhere.desk.ask('annex', 'importForm', file)).toEqual({ at: null, lines: refs.length });
    await elsewhere.make('2026-Q1');
    expect((await elsewhere.lines()).map(({ ref }) => ref)).toEqual(refs);
  });

  it('is refused as a file that holds no form, and nothing changes', async () => {
    const { desk, session } = deskOver(PLAN);
    expect(await desk.ask('annex', 'importForm', '{"version":1}')).toMatchObject({ at: 'id' });
    expect(await desk.ask('annex', 'importForm', 'không phải mẫu')).toEqual({ at: '', lines: 0 });
    expect(session.history()).toEqual([]);
  });
});

describeWithLibreOffice('an annex laid out anew', () => {
  it('recalculates to what it shows', async () => {
    const { desk, make, lines, session } = deskOver(PLAN);
    await desk.run('structure');
    await make('2026-Q1');
    await desk.ask('annex', 'enter', [
      { ref: '7.1.1', text: '26' },
      { ref: '3.2.1', text: '99,5' },
    ]);
    await desk.look();
    const form = await desk.ask('annex', 'form', null);
    const parts = form.parts.map((part) => ({
      ...part,
      lines: part.lines.filter(({ id }) => id !== '1.1.3'),
    }));
    await desk.ask('annex', 'saveForm', { ...form, parts });
    const shown = shownByLibreOffice(new Map([['edited', session.workbook.save()]])).get('edited');
    for (const { sheet, at, shown: text, source } of await lines()) {
      if (source !== 'computed' && source !== 'derived') continue;
      expect([sheet, at, shown?.get(sheet)?.[at.row - 1]?.[at.column - 1] ?? '']).toEqual([sheet, at, text]);
    }
  }, 120_000);
});
