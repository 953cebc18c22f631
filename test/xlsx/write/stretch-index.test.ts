/** Texts are found by what they say, as a map would find them. */
import fc from 'fast-check';
import { StretchIndex } from '../../../src/xlsx/write/stretch-index';

test('a text is found by what it says, and a part of one is not', () => {
  const index = new StretchIndex('Hoàn thành|Hoàn|');
  index.add(7, 0, 10);
  index.add(8, 11, 15);
  expect(['Hoàn thành', 'Hoàn', 'Hoà', '', 'thành'].map((text) => index.find(text))).toEqual([
    7,
    8,
    undefined,
    undefined,
    undefined,
  ]);
});

test('an index of nothing finds nothing', () => {
  expect(new StretchIndex('abc').find('abc')).toBeUndefined();
});

test('law: it finds what a map from text to the first number would', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ạ', '𝄞', ' '), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (held, asked) => {
      const index = new StretchIndex(held.join(''));
      const known = new Map<string, number>();
      let at = 0;
      held.forEach((one, id) => {
        index.add(id, at, (at += one.length));
        if (!known.has(one)) known.set(one, id);
      });
      for (const one of [...held, ...asked]) expect(index.find(one)).toBe(known.get(one));
    }),
  );
});

test('what is added after a search is found by the next one', () => {
  const index = new StretchIndex('onetwo');
  index.add(0, 0, 3);
  expect(index.find('two')).toBeUndefined();
  index.add(1, 3, 6);
  expect(index.find('two')).toBe(1);
});
