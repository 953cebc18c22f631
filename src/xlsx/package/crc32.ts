/** The checksum by which a zip proves that a part arrived unchanged. */

/** Eight bytes at a time; table n tells what a byte does n bytes further on. */
const STRIDE = 8;
const tables = buildTables();

function buildTables(): readonly Int32Array[] {
  const first = new Int32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[index] = value;
  }
  const all = [first];
  for (let further = 1; further < STRIDE; further++) {
    const before = all[further - 1] ?? first;
    all.push(before.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)));
  }
  return all;
}

/** CRC-32 of `bytes`; give the result of an earlier piece as `previous` to go on from there. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as EightTables;
  const at = (table: Int32Array, index: number): number => table[index & 0xff] as number;
  const byte = (index: number): number => bytes[index] as number;
  let crc = ~previous;
  let index = 0;
  for (; index + STRIDE <= bytes.length; index += STRIDE) {
    const low =
      crc ^ (byte(index) | (byte(index + 1) << 8) | (byte(index + 2) << 16) | (byte(index + 3) << 24));
    crc =
      at(t7, low) ^
      at(t6, low >>> 8) ^
      at(t5, low >>> 16) ^
      at(t4, low >>> 24) ^
      at(t3, byte(index + 4)) ^
      at(t2, byte(index + 5)) ^
      at(t1, byte(index + 6)) ^
      at(t0, byte(index + 7));
  }
  for (; index < bytes.length; index++) crc = at(t0, crc ^ byte(index)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

type EightTables = readonly [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];
