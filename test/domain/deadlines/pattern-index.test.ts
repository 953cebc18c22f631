/** Patterns are passed over only where they could not have read anything. */
import fc from 'fast-check';
import { deadlinePatterns } from '../../../src/domain/deadlines/patterns';
import { matchingText } from '../../../src/domain/deadlines/matching-text';
import { findPieces } from '../../../src/domain/deadlines/find-pieces';
import { indexPatterns } from '../../../src/domain/deadlines/pattern-index';
import type { PatternIndex } from '../../../src/domain/deadlines/pattern-index';

const index = indexPatterns(deadlinePatterns);
/** Calls every pattern for every phrase, as if none had said what it needs. */
const everyPattern: PatternIndex = indexPatterns(
  deadlinePatterns.map(({ id, specimens, expression, read }) => ({
    id,
    specimens,
    expression,
    read,
    needs: [],
  })),
);

const specimens = deadlinePatterns.flatMap((pattern) => pattern.specimens.map(({ text }) => text));
const scraps = [...new Set(specimens.flatMap((text) => text.split(' '))), '6', '15/6', '(', ';', '…', '-'];
const phrase = fc.oneof(
  fc.constantFrom(...specimens),
  fc.array(fc.constantFrom(...scraps), { maxLength: 9 }).map((words) => words.join(' ')),
  fc.tuple(fc.constantFrom(...specimens), fc.constantFrom(...specimens)).map((two) => two.join(', ')),
);

test('a phrase is read alike whether every pattern is tried or only those that can occur', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      const matching = matchingText(text);
      expect(findPieces(matching, index)).toEqual(findPieces(matching, everyPattern));
    }),
    { numRuns: 3000 },
  );
});

test('patterns are called in their order, and few for a plain date', () => {
  const called = (text: string) => index.candidates(matchingText(text).folded).map(({ id }) => id);
  expect(called('Thường xuyên')).toEqual(['continuous']);
  expect(called('Quý II')).toEqual(['quarters']);
  expect(called('Không')).toEqual(['nothing', 'status']);
  const order = deadlinePatterns.map(({ id }) => id);
  const places = called('Theo kế hoạch, trước ngày 15/6/2025 và 30/9 hằng năm').map((id) =>
    order.indexOf(id),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('words that no pattern asks for call nothing but what needs no word', () => {
  expect(index.candidates('xyz')).toEqual([]);
  expect(index.candidates('').map(({ id }) => id)).toEqual([]);
});
