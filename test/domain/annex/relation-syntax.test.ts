/** Relations as people type them: understood, or told exactly what is wrong. */
import { HA_NAM_FORM, readRelation, takesValue, type RelationProblem } from '../../../src/domain/annex';

const lines = new Map<string, boolean>([
  ['7.1', true],
  ['7.1.1', true],
  ['7.1.2', true],
  ['7', false],
  ['4.1.2/1', true],
  ['5.1#2', true],
  ['Biểu mẫu 3/2.4', true],
]);
const scope = { lines, known: ['7.1.1 + 7.1.2 = 7.1', '7.1.1 <= 7.1'] };

test.each([
  ['7.1.1 = 7.1.2', '7.1.1 = 7.1.2'],
  ['7.1.1. + 7.1.2. ≤ 7.1.', '7.1.1 + 7.1.2 <= 7.1'],
  ['7.1.1+7.1.2<=7.1', '7.1.1 + 7.1.2 <= 7.1'],
  ['7.1 – 7.1.1 => 7.1.2', '7.1 - 7.1.1 >= 7.1.2'],
  ['4.1.2/1 <= 7.1', '4.1.2/1 <= 7.1'],
  ['5.1#2 <= 7.1', '5.1#2 <= 7.1'],
  ['Biểu mẫu 3/2.4 = 7.1', 'Biểu mẫu 3/2.4 = 7.1'],
])('%s is understood as %s', (typed, expression) => {
  expect(readRelation(typed, scope).relation?.expression).toBe(expression);
});

test.each<readonly [string, RelationProblem]>([
  ['  ', { id: 'empty' }],
  ['7.1.1 + 7.1.2', { id: 'no-operator' }],
  ['7.1 = 7.1.1 = 7.1.2', { id: 'several-operators' }],
  ['7.1.1 < 7.1', { id: 'strict-operator' }],
  ['= 7.1', { id: 'side-missing', side: 'left' }],
  ['7.1.1 + 7.1.2 =', { id: 'side-missing', side: 'right' }],
  ['7.1.1 + tổng = 7.1', { id: 'term-unclear', term: 'tổng' }],
  ['7.1.1 7.1.2 = 7.1', { id: 'term-unclear', term: '7.1.1 7.1.2' }],
  ['7.1.1 + = 7.1', { id: 'term-unclear', term: '' }],
  ['7.1.1 + 9.9 = 7.1', { id: 'line-unknown', line: '9.9' }],
  ['7.1.1 = 7', { id: 'line-without-figure', line: '7' }],
  ['7.1 = 7.1', { id: 'same-sides' }],
  ['7.1 = 7.1.2 + 7.1.1', { id: 'known' }],
  ['7.1 >= 7.1.1', { id: 'known' }],
])('%j is refused', (typed, problem) => {
  expect(readRelation(typed, scope)).toEqual({ relation: null, problem });
});

test('every relation of the built-in form could have been typed', () => {
  const [main] = HA_NAM_FORM.parts;
  const refs = new Map(
    HA_NAM_FORM.parts.flatMap((part) =>
      part.lines.map(
        (line) => [part === main ? line.id : `${part.id}/${line.id}`, takesValue(line)] as const,
      ),
    ),
  );
  for (const expression of HA_NAM_FORM.relations) {
    expect(readRelation(expression, { lines: refs, known: [] }).relation?.expression).toBe(expression);
  }
});
