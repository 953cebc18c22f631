/** The form of the annex as the pane changes it: confirmed, edited, related, handed on as a file. */
import { openWorkbook } from '../../../src/xlsx';
import { deskOver, FORM, PLAN } from '../../support/annex-desk';
import { describeWithLibreOffice, shownByLibreOffice } from '../../support/libreoffice';

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
    const broken = async () => {
      await desk.look();
      return (await desk.findings()).filter(({ finding }) => finding.data.relation === expression);
    };
    expect(await broken()).toMatchObject([{ finding: { rule: 'broken-relation', severity: 'error' } }]);
    expect(await desk.ask('annex', 'removeRelation', expression)).toBe(true);
    expect(await broken()).toEqual([]);
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
    expect(await elsewhere.desk.ask('annex', 'importForm', { name: 'mau.json', text: file })).toEqual({
      at: null,
      lines: refs.length,
    });
    await elsewhere.make('2026-Q1');
    expect((await elsewhere.lines()).map(({ ref }) => ref)).toEqual(refs);
  });

  it('is remembered from a file without touching the words of a form sent from above', async () => {
    const from = deskOver(PLAN);
    await from.make('2026-Q1');
    await from.desk.look();
    const file = await from.desk.ask('annex', 'exportForm', null);
    const { desk, lines, session } = deskOver(FORM);
    const before = (await lines()).map(({ label, unit, shown }) => [label, unit, shown]);
    expect(await desk.ask('annex', 'importForm', { name: 'mau.json', text: file })).toMatchObject({
      at: null,
    });
    expect((await lines()).map(({ label, unit, shown }) => [label, unit, shown])).toEqual(before);
    expect((await session.snapshot()).sheets.map(({ name }) => name)).toContain('Mẫu phụ lục');
  });

  it('is refused as a file that holds no form, and nothing changes', async () => {
    const { desk, session } = deskOver(PLAN);
    expect(await desk.ask('annex', 'importForm', { name: 'a.json', text: '{"version":1}' })).toMatchObject({
      at: 'id',
    });
    expect(await desk.ask('annex', 'importForm', { name: 'a.txt', text: 'không phải mẫu' })).toEqual({
      at: '',
      lines: 0,
    });
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
