/**
 * Writes a zip: entries that were not touched keep the very bytes they were compressed to, the others
 * are compressed anew. No clock is asked, so that the same content gives the same file.
 */
import { WorkbookFault } from '../../workbook';
import type { Codec } from './codec';
import type { ZipEntry } from './zip-directory';

/** What a part holds; a large part may be given in pieces to be put one after another. */
export type PartContent = string | Uint8Array | readonly (string | Uint8Array)[];

/** The same while it is being made. */
export type ContentPieces = Iterable<string | Uint8Array>;

/** 1 January 1980, 00:00, the first moment a zip can tell. */
const FIRST_MOMENT = 0x00210000;
const INPUT = 256 * 1024;
const LARGEST_ENTRY = 0xfffffffe;

const encoder = new TextEncoder();

/** Compresses a part, yielding after each quarter megabyte the bytes done so far. */
export function* deflateEntry(
  name: string,
  content: PartContent | ContentPieces,
  codec: Codec,
): Generator<number, ZipEntry, undefined> {
  const deflater = codec.deflater();
  let size = 0;
  let crc = 0;
  for (const input of inputs(content)) {
    size += input.length;
    crc = codec.crc32(input, crc);
    deflater.push(input);
    yield size;
  }
  return {
    name,
    nameBytes: encoder.encode(name),
    utf8Name: true,
    method: 8,
    crc,
    inflatedSize: size,
    compressed: concatenate(deflater.finish()),
    modified: FIRST_MOMENT,
    externalAttributes: 0,
  };
}

function* inputs(content: PartContent | ContentPieces): Generator<Uint8Array, void, undefined> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      for (let at = 0; at < piece.length;) {
        let end = Math.min(piece.length, at + INPUT);
        // A pair of surrogates must not be cut in two.
        if (end < piece.length && (piece.charCodeAt(end - 1) & 0xfc00) === 0xd800) end++;
        yield encoder.encode(piece.slice(at, end));
        at = end;
      }
    } else {
      for (let at = 0; at < piece.length; at += INPUT) yield piece.subarray(at, at + INPUT);
    }
  }
}

/** The bytes of a zip with these entries in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = localHeader(entry);
    bodies.push(header, entry.compressed);
    directory.push(directoryEntry(entry, offset));
    offset += header.length + entry.compressed.length;
    if (offset > LARGEST_ENTRY) throw new WorkbookFault('file-too-large', { what: 'bytes', size: offset });
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return concatenate([...bodies, ...directory, end]);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const record = new Uint8Array(30 + entry.nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  writeShared(view, 4, entry);
  record.set(entry.nameBytes, 30);
  return record;
}

function directoryEntry(entry: ZipEntry, offset: number): Uint8Array {
  const record = new Uint8Array(46 + entry.nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeShared(view, 6, entry);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  record.set(entry.nameBytes, 46);
  return record;
}

/** The fields that both headers have in the same order, from "version needed" to "extra length". */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8Name ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.inflatedSize, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  let size = 0;
  for (const piece of pieces) size += piece.length;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
