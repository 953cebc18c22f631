/** Changing a form: what names a line follows it, and goes where the line goes. */
import fc from 'fast-check';
import {
  HA_NAM_FORM,
  lineAdded,
  lineChanged,
  lineRef,
  lineRemoved,
  numbersOf,
  parseRelation,
  wordsOfLine,
  type AnnexForm,
  type FormLine,
  type FormPart,
} from '../../../src/domain/annex';

function partAndLine(form: AnnexForm, id: string): readonly [FormPart, FormLine] {
  const [part] = form.parts;
  const line = part?.lines.find((candidate) => candidate.id === id);
  if (!part || !line) throw new Error(`No line ${id}`);
  return [part, line];
}

test('a form changed in nothing is the same form', () => {
  const [part, line] = partAndLine(HA_NAM_FORM, '4.1.2');
  expect(lineChanged(HA_NAM_FORM, part, line, wordsOfLine(line))).toEqual(HA_NAM_FORM);
});

test('relations and totals follow a line to its new number', () => {
  const [part, line] = partAndLine(HA_NAM_FORM, '7.1');
  const form = lineChanged(HA_NAM_FORM, part, line, { ...wordsOfLine(line), number: '7.9.' });
  expect(form.relations.slice(0, 2)).toEqual(['7.1.1 + 7.1.2 = 7.9', '7.9 = 3.1']);
  expect(partAndLine(form, '7.9')[1]).toMatchObject({
    number: '7.9',
    derived: { kind: 'sum', of: ['7.1.1', '7.1.2'] },
  });
});

test('lines without a number follow the line above them', () => {
  const [part, line] = partAndLine(HA_NAM_FORM, '4.1.2');
  const form = lineChanged(HA_NAM_FORM, part, line, { ...wordsOfLine(line), number: '4.1.5' });
  expect(form.relations).toContain('4.1.5/1 + 4.1.5/2 = 4.1.5');
});

test('a line that goes takes along what names it', () => {
  const [part, line] = partAndLine(HA_NAM_FORM, '7.1.2');
  const form = lineRemoved(HA_NAM_FORM, part, line);
  expect(form.relations).not.toContain('7.1.1 + 7.1.2 = 7.1');
  expect(form.relations).toContain('7.1 = 3.1');
  expect(partAndLine(form, '7.1')[1].derived).toBeUndefined();
});

test('a new line gets the next free number, below the one it was asked for', () => {
  const [part, line] = partAndLine(HA_NAM_FORM, '1.2.1');
  const form = lineAdded(HA_NAM_FORM, part, line, 'Số cuộc họp');
  const [first] = form.parts;
  const at = first?.lines.findIndex(({ id }) => id === '1.2.2') ?? 0;
  expect(first?.lines.slice(at - 1, at + 2).map(({ id, parent }) => [id, parent])).toEqual([
    ['1.2.1', '1.2'],
    ['1.2.2', '1.2'],
    ['1.2.3', '1.2'],
  ]);
  expect(form.relations).toEqual(HA_NAM_FORM.relations);
});

test('choices are read from the unit', () => {
  const [part, line] = partAndLine(HA_NAM_FORM, '1.1.3');
  const words = { ...wordsOfLine(line), valueType: 'enum' as const, unit: 'Tốt = 0\nKhá = 1\nKém = 2' };
  const form = lineChanged(HA_NAM_FORM, part, line, words);
  expect(partAndLine(form, '1.1.3')[1].options).toEqual({ 0: 'Tốt', 1: 'Khá', 2: 'Kém' });
  const [again, choice] = partAndLine(form, '1.1.3');
  const back = lineChanged(form, again, choice, wordsOfLine(line));
  expect(back).toEqual(HA_NAM_FORM);
});

test('ids stay unique, and every relation names lines that are there, whatever is added and taken away', () => {
  const step = fc.record({ adds: fc.boolean(), at: fc.nat(200) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let form: AnnexForm = HA_NAM_FORM;
      for (const { adds, at } of steps) {
        const [part] = form.parts;
        const line = part?.lines[at % part.lines.length];
        if (!part || !line || part.lines.length < 3) continue;
        form = adds ? lineAdded(form, part, line, 'Dòng mới') : lineRemoved(form, part, line);
      }
      const refs = form.parts.flatMap((part) => part.lines.map((line) => lineRef(form, part, line)));
      expect(new Set(refs).size).toBe(refs.length);
      for (const expression of form.relations) {
        const relation = parseRelation(expression);
        expect(relation && numbersOf(relation).every((ref) => refs.includes(ref))).toBe(true);
      }
    }),
  );
});
