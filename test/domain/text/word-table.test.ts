/** What is known of words, found without cutting them out. */
import fc from 'fast-check';
import { hashStep, TextCodes, WordTable } from '../../../src/domain/text';

const taken = new TextCodes();

const asked = <Known>(table: WordTable<Known>, text: string, start: number, end: number): Known => {
  taken.take(text);
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return table.at(taken.codes, start, end, hash);
};

test('each word is read once, wherever it stands', () => {
  const read: string[] = [];
  const table = new WordTable((word) => {
    read.push(word);
    return word.length;
  }, 100);
  const text = 'rà soát hồ sơ, rà soát';
  expect(asked(table, text, 0, 2)).toBe(2);
  expect(asked(table, text, 3, 7)).toBe(4);
  expect(asked(table, text, 15, 17)).toBe(2);
  expect(asked(table, text, 18, 22)).toBe(4);
  expect(read).toEqual(['rà', 'soát']);
});

test('a table answers for every word by itself, also when it grows and when it begins anew', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ế'), maxLength: 8 }), { maxLength: 400 }),
      fc.integer({ min: 1, max: 300 }),
      (words, most) => {
        const table = new WordTable((word) => `<${word}>`, most);
        for (const word of words) expect(asked(table, `x${word}y`, 1, 1 + word.length)).toBe(`<${word}>`);
      },
    ),
  );
  const many = new WordTable((word) => word, 10_000);
  for (let turn = 0; turn < 2; turn++)
    for (let number = 0; number < 9000; number++) {
      const word = `từ${String(number)}`;
      expect(asked(many, word, 0, word.length)).toBe(word);
    }
});

test('codes of a text of any length are taken', () => {
  for (const text of ['', 'sở', 'x'.repeat(5000) + 'ế']) {
    const length = taken.take(text);
    expect(String.fromCharCode(...taken.codes.subarray(0, length))).toBe(text);
  }
});
