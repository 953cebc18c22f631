/** Laws of reading targets that hold for every wording and figure. */
import fc from 'fast-check';
import { plainSpecimens, targetsIn, wordings } from '../../../src/domain/targets';

const texts = [
  ...wordings.flatMap(({ specimens }) => specimens),
  ...Object.values(plainSpecimens).flat(),
].map(({ text }) => text);
const specimen = fc.constantFrom(...texts);
const told = (text: string, scanned = false) =>
  targetsIn(text, { scanned }).map(({ operator, strict, value, valueMax, unit }) => [
    operator,
    strict,
    value,
    valueMax,
    unit,
  ]);

test('composed and decomposed letters read the same', () => {
  fc.assert(
    fc.property(specimen, (text) => {
      expect(told(text.normalize('NFD'))).toEqual(told(text.normalize('NFC')));
    }),
  );
});

test('wider spaces change nothing', () => {
  fc.assert(
    fc.property(specimen, fc.constantFrom('  ', '\u00a0', '   '), (text, blank) => {
      expect(told(text.replaceAll(' ', blank))).toEqual(told(text));
    }),
  );
});

test('capitals change nothing but the words quoted', () => {
  fc.assert(
    fc.property(specimen, (text) => {
      expect(told(text.toUpperCase())).toEqual(told(text));
    }),
  );
});

test('without diacritics the same targets are found', () => {
  fc.assert(
    fc.property(specimen, (text) => {
      const plain = text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/g, 'd')
        .replace(/Đ/g, 'D');
      expect(told(plain, true)).toEqual(told(text));
    }),
  );
});

test('the figure stated is the figure read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
      const value = Number(`${String(whole)}.${String(tenth)}`);
      const [target] = targetsIn(`Tỷ lệ hồ sơ trực tuyến đạt tối thiểu ${String(whole)},${String(tenth)}%`);
      expect(target).toMatchObject({ value, operator: '>=', unit: '%' });
    }),
  );
});

test('another year moves the period and nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), (year) => {
      const [target] = targetsIn(`Trong năm ${String(year)} tối thiểu 70% đơn vị được kiểm tra`);
      expect(target).toMatchObject({
        value: 70,
        operator: '>=',
        period: { value: String(year), from: 'stated' },
      });
    }),
  );
});

test('the clause and the figure stand where the target says', () => {
  fc.assert(
    fc.property(specimen, fc.constantFrom('', 'Tiếp tục rà soát. ', '- '), (text, before) => {
      const whole = before + text;
      for (const target of targetsIn(whole)) {
        expect(whole.slice(target.start, target.end).trim()).toBe(target.text);
        expect(target.figureStart).toBeGreaterThanOrEqual(target.start);
        expect(target.figureEnd).toBeLessThanOrEqual(target.end);
      }
    }),
  );
});
