/** Every pattern reads its own specimens, and takes part in reading them. */
import { deadlinePatterns } from '../../../src/domain/deadlines/patterns';
import { readDeadline } from '../../../src/domain/deadlines';

const specimens = deadlinePatterns.flatMap((pattern) =>
  pattern.specimens.map((specimen) => ({ pattern: pattern.id, ...specimen })),
);

test('every pattern has an id of its own and three specimens or more, but for a few with two', () => {
  const ids = deadlinePatterns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(deadlinePatterns.filter((pattern) => pattern.specimens.length < 2).map(({ id }) => id)).toEqual([]);
});

test.each(specimens)('$pattern: “$text” is $kind $start – $due', ({ text, kind, start, due }) => {
  const reading = readDeadline(text, { year: 2025 });
  expect({ kind: reading.kind, start: reading.start, due: reading.due }).toEqual({
    kind,
    start: start ?? null,
    due: due ?? null,
  });
});
