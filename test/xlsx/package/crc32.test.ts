/** The checksum of zip entries, against known sums and whatever way the bytes are cut. */
import fc from 'fast-check';
import { crc32 } from '../../../src/xlsx/package/crc32';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const known: readonly (readonly [string, number])[] = [
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
];

test.each(known)('the checksum of “%s” is the published one', (text, sum) => {
  expect(crc32(bytesOf(text))).toBe(sum);
});

test('bytes summed in pieces give the sum of the whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, cut) => {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
    }),
  );
});
