/** A text whose first letter is a capital. */
import fc from 'fast-check';
import { capitalized } from '../../../src/domain/text';

test.each([
  ['văn phòng Sở', 'Văn phòng Sở'],
  ['đơn vị', 'Đơn vị'],
  ['ủy ban', 'Ủy ban'],
  ['6 tháng đầu năm', '6 tháng đầu năm'],
  ['- các phòng', '- các phòng'],
  ['', ''],
])('“%s” is “%s”', (text, expected) => {
  expect(capitalized(text)).toBe(expected);
});

test('a second time changes nothing, and all but the first letter stays', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = capitalized(text);
      return capitalized(once) === once && once.endsWith(text.slice(1));
    }),
  );
});
