/** A long part is packed by two threads, and comes out as one would have packed it. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { nativeCodec } from '../../src/cli';
import { SharedDeflating, type Pack } from '../../src/cli/deflating-thread';

const options = { level: 3 };
const pack: Pack = (bytes, how) => deflateRawSync(bytes, how);

/** Stretches that differ in length and content. */
const stretch = (turn: number): Uint8Array =>
  new TextEncoder().encode(`Kế hoạch ${String(turn)}; `.repeat(2000 + 700 * (turn % 7)));

function begun(how: Pack = pack): SharedDeflating {
  const sharing = SharedDeflating.begin(how, 2);
  if (!sharing) throw new Error('no second thread');
  return sharing;
}

test.each([1, 3, 40, 200])('%i stretches come out in their order, each as it is packed alone', (count) => {
  const sharing = begun();
  const stretches = Array.from({ length: count }, (_, turn) => stretch(turn));
  for (const bytes of stretches) sharing.push(bytes, options);
  expect(sharing.finish().map((bytes) => Buffer.from(bytes))).toEqual(
    stretches.map((bytes) => deflateRawSync(bytes, options)),
  );
});

test('two parts that are packed in turns keep their stretches apart, also where one is given up', () => {
  const [one, other, left] = [begun(), begun(), begun()];
  for (let turn = 0; turn < 12; turn++) {
    one.push(stretch(turn), options);
    other.push(stretch(100 + turn), options);
    left.push(stretch(200 + turn), options);
  }
  const texts = (sharing: SharedDeflating): string[] =>
    sharing.finish().map((bytes) => inflateRawSync(bytes).toString().split(';')[0] ?? '');
  expect(texts(other)).toEqual(Array.from({ length: 12 }, (_, turn) => `Kế hoạch ${String(100 + turn)}`));
  expect(texts(one)).toEqual(Array.from({ length: 12 }, (_, turn) => `Kế hoạch ${String(turn)}`));
});

test('one processor packs alone', () => {
  expect(SharedDeflating.begin(pack, 1)).toBeNull();
});

test('both threads take part, now one and now the other', () => {
  const stretches = Array.from({ length: 40 }, (_, turn) => stretch(turn));
  const seen = { here: false, there: false };
  for (let trial = 0; trial < 500 && !(seen.here && seen.there); trial++) {
    let here = 0;
    const sharing = begun((bytes, how) => {
      here++;
      return pack(bytes, how);
    });
    for (const bytes of stretches) sharing.push(bytes, options);
    expect(sharing.finish()).toHaveLength(stretches.length);
    seen.here ||= here > 0;
    seen.there ||= here < stretches.length;
  }
  expect(seen).toEqual({ here: true, there: true });
});

test('a part of many stretches is one deflate stream', () => {
  const deflater = nativeCodec.deflater();
  const piece = new TextEncoder().encode('Hoàn thành đúng hạn, báo cáo trước ngày 15/6. '.repeat(6000));
  const pieces = Array.from({ length: 30 }, (_, turn) => piece.subarray(turn));
  for (const bytes of pieces) deflater.push(bytes);
  const packed = Buffer.concat(deflater.finish());
  expect(inflateRawSync(packed).equals(Buffer.concat(pieces))).toBe(true);
});
