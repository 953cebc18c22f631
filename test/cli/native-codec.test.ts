/** Node's own packing: parts go through it unchanged, and files that lie about their parts are still found out. */
import { nativeCodec } from '../../src/cli/native-codec';
import { portableCodec } from '../../src/xlsx';
import { OpcPackage } from '../../src/xlsx/package';

/** Two stretches and a bit, hardly twice the same. */
const content = Uint8Array.from({ length: 2_300_000 }, (_, index) => (index * index) >> 7);

function packed(codec: typeof nativeCodec): Uint8Array {
  const deflater = codec.deflater();
  for (let at = 0; at < content.length; at += 300_000) deflater.push(content.subarray(at, at + 300_000));
  return Buffer.concat(deflater.finish());
}

test('what one packs the other unpacks', () => {
  const ways = [
    [portableCodec, nativeCodec],
    [nativeCodec, portableCodec],
  ] as const;
  for (const [packer, unpacker] of ways) {
    expect(
      Buffer.compare(unpacker.inflate(packed(packer), content.length).subarray(0, content.length), content),
    ).toBe(0);
  }
});

test('both count one checksum, piece by piece too', () => {
  const whole = portableCodec.crc32(content);
  expect(nativeCodec.crc32(content)).toBe(whole);
  expect(nativeCodec.crc32(content.subarray(999), nativeCodec.crc32(content.subarray(0, 999)))).toBe(whole);
});

test('a stream longer than promised shows that it is, and no more', () => {
  expect(nativeCodec.inflate(packed(nativeCodec), 1000).length).toBe(1001);
});

test('large contents that are given back hold no memory any more, small ones stay', () => {
  const stream = packed(nativeCodec);
  const [small, large] = [nativeCodec.inflate(stream, content.length), new Uint8Array(32 * 1024 * 1024)];
  nativeCodec.release?.(small);
  nativeCodec.release?.(large);
  expect([small.length, large.length]).toEqual([content.length, 0]);
});

test('a stream cut off is damaged', () => {
  expect(() => nativeCodec.inflate(packed(nativeCodec).subarray(0, 5000), content.length)).toThrow();
});

test('a part packed while it is written reads as one that waited', () => {
  const pieces = ['<a>', 'Phụ lục '.repeat(1000), '</a>'];
  const write = (codec: typeof nativeCodec): OpcPackage => {
    const files = OpcPackage.create(codec);
    files.add('a.xml', '', 'application/xml');
    for (const done of files.replaceInSteps('a.xml', pieces)) expect(done).toBeGreaterThan(0);
    return files;
  };
  const early = write({ ...nativeCodec, packsBeyond: 100 });
  const late = write(portableCodec);
  expect(early.text('a.xml')).toBe(pieces.join(''));
  expect(late.text('a.xml')).toBe(pieces.join(''));
  expect(OpcPackage.open(early.save()).text('a.xml')).toBe(pieces.join(''));
});
