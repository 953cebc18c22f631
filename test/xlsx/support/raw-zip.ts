/** Looks at zips byte by byte, and makes such as fflate does not write, for tests of the package. */
import { deflateSync, strToU8 } from 'fflate';

interface DirectoryRecord {
  readonly name: string;
  readonly at: number;
  readonly compressedSize: number;
  readonly localHeader: number;
}

function directory(zip: Uint8Array): DirectoryRecord[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  const records: DirectoryRecord[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    const nameLength = view.getUint16(at + 28, true);
    records.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      at,
      compressedSize: view.getUint32(at + 20, true),
      localHeader: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return records;
}

export function namesInOrder(zip: Uint8Array): string[] {
  return directory(zip).map(({ name }) => name);
}

/** The compressed bytes of an entry. */
export function rawEntry(zip: Uint8Array, name: string): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const record = find(zip, name);
  const header = record.localHeader;
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return zip.slice(from, from + record.compressedSize);
}

/** A copy with a 32-bit field of an entry's directory record set: 16 checksum, 24 inflated size, 42 place. */
export function withDirectoryField(zip: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = zip.slice();
  new DataView(copy.buffer).setUint32(find(zip, name).at + field, value, true);
  return copy;
}

/** Where an entry's local header stands. */
export function placeOf(zip: Uint8Array, name: string): number {
  return find(zip, name).localHeader;
}

/** A copy whose entry is marked as encrypted. */
export function withEncryptedFlag(zip: Uint8Array, name: string): Uint8Array {
  const copy = zip.slice();
  new DataView(copy.buffer).setUint16(find(zip, name).at + 8, 1, true);
  return copy;
}

function find(zip: Uint8Array, name: string): DirectoryRecord {
  const record = directory(zip).find((entry) => entry.name === name);
  if (!record) throw new Error(`No entry ${name}`);
  return record;
}

/**
 * A zip as streaming writers make it: sizes unknown in the local headers, data descriptors behind the
 * parts, with `zip64` all sizes and places in 64 bits.
 */
export function streamedZip(
  parts: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly zip64?: boolean } = {},
): Uint8Array {
  const zip64 = options.zip64 === true;
  const pieces: number[][] = [];
  const records: number[][] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const packed = deflateSync(bytes);
    const crc = checksum(bytes);
    const nameBytes = [...strToU8(name)];
    const local = [
      ...le(0x04034b50, 4),
      ...le(20, 2),
      ...le(0x808, 2),
      ...le(8, 2),
      ...le(0, 4 + 4 + 4 + 4),
      ...le(nameBytes.length, 2),
      ...le(0, 2),
      ...nameBytes,
    ];
    const wide = zip64 ? 8 : 4;
    const piece = [
      ...local,
      ...packed,
      ...le(0x08074b50, 4),
      ...le(crc, 4),
      ...le(packed.length, wide),
      ...le(bytes.length, wide),
    ];
    const ones = 0xffffffff;
    const extra = zip64
      ? [...le(1, 2), ...le(24, 2), ...le(bytes.length, 8), ...le(packed.length, 8), ...le(offset, 8)]
      : [];
    records.push([
      ...le(0x02014b50, 4),
      ...le(20, 2),
      ...le(20, 2),
      ...le(0x808, 2),
      ...le(8, 2),
      ...le(0, 4),
      ...le(crc, 4),
      ...le(zip64 ? ones : packed.length, 4),
      ...le(zip64 ? ones : bytes.length, 4),
      ...le(nameBytes.length, 2),
      ...le(extra.length, 2),
      ...le(0, 2 + 2 + 2 + 4),
      ...le(zip64 ? ones : offset, 4),
      ...nameBytes,
      ...extra,
    ]);
    pieces.push(piece);
    offset += piece.length;
  }
  const listing = records.flat();
  const end64 = zip64
    ? [
        ...le(0x06064b50, 4),
        ...le(44, 8),
        ...le(45, 4),
        ...le(0, 8),
        ...le(records.length, 8),
        ...le(records.length, 8),
        ...le(listing.length, 8),
        ...le(offset, 8),
        ...le(0x07064b50, 4),
        ...le(0, 4),
        ...le(offset + listing.length, 8),
        ...le(1, 4),
      ]
    : [];
  const end = [
    ...le(0x06054b50, 4),
    ...le(0, 4),
    ...le(zip64 ? 0xffff : records.length, 2),
    ...le(zip64 ? 0xffff : records.length, 2),
    ...le(zip64 ? 0xffffffff : listing.length, 4),
    ...le(zip64 ? 0xffffffff : offset, 4),
    ...le(0, 2),
  ];
  return new Uint8Array([...pieces.flat(), ...listing, ...end64, ...end]);
}

/** `value` in `size` bytes, lowest first. */
function le(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256);
}

/** CRC-32 bit by bit, on purpose not the table of the code under test. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
