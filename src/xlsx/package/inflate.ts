/**
 * Inflates an entry piece by piece, and stops the moment it gives more than the directory promised:
 * a bomb is cut off before it goes off, and a part that arrived changed is noticed by its checksum.
 */
import { Inflate } from 'fflate';
import { WorkbookFault } from '../../workbook';
import type { Codec } from './codec';
import type { ZipEntry } from './zip-directory';

/** Pieces are cut so that each inflates to about this many bytes. */
const PIECE = 256 * 1024;
const SMALLEST_INPUT = 512;
const LARGEST_INPUT = 64 * 1024;

/**
 * The inflated bytes of an entry in order; pieces that are `lent` hold good only until the next one is asked for. Throws
 * WorkbookFault where they are not what the zip says.
 */
export function* inflatePieces(
  entry: ZipEntry,
  codec: Codec,
  lent = false,
): Generator<Uint8Array, void, undefined> {
  let size = 0;
  let crc = 0;
  for (const piece of rawPieces(entry, codec, lent)) {
    size += piece.length;
    if (size > entry.inflatedSize) {
      throw new WorkbookFault('file-hostile', { reason: 'size', part: entry.name });
    }
    crc = codec.crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.inflatedSize || crc !== entry.crc) throw damaged(entry);
}

function* rawPieces(entry: ZipEntry, codec: Codec, lent: boolean): Generator<Uint8Array, void, undefined> {
  const { compressed } = entry;
  if (entry.method === 0) {
    yield* cut(compressed);
    return;
  }
  // A stream longer than its content is no honest one, and nothing to be taken in at one go.
  if (entry.inflatedSize <= codec.atOneGo && compressed.length <= entry.inflatedSize + LARGEST_INPUT) {
    const whole = inflatedAtOneGo(entry, codec);
    yield* cut(whole);
    if (lent) codec.release?.(whole);
    return;
  }
  const ratio = Math.max(1, entry.inflatedSize / Math.max(1, compressed.length));
  const step = Math.min(LARGEST_INPUT, Math.max(SMALLEST_INPUT, Math.floor(PIECE / ratio)));
  let waiting: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    if (piece.length > 0) waiting.push(piece);
  });
  for (let at = 0; at < compressed.length; at += step) {
    try {
      inflate.push(compressed.subarray(at, at + step), at + step >= compressed.length);
    } catch {
      throw damaged(entry);
    }
    const ready = waiting;
    waiting = [];
    yield* ready;
  }
}

const GREATER = 62;
/** The ends of `</row>` and `</si>`, whatever their prefix: "row>", "si>". */
const WHOLE = [Uint8Array.of(0x72, 0x6f, 0x77, GREATER), Uint8Array.of(0x73, 0x69, GREATER)];
/** A row of a wide sheet has so many tags. */
const MOST_TAGS = 256;

/**
 * Cut behind a row or a text where there is one near the end, else behind the end of a tag: whoever reads the pieces
 * as mark-up then need not join the rest of one to the next, and a text of two joined ones is read half as quickly.
 */
function* cut(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  let at = 0;
  while (at < bytes.length) {
    const full = Math.min(at + PIECE, bytes.length);
    const end = full === bytes.length ? full : cutBetween(bytes, at, full);
    yield bytes.subarray(at, end);
    at = end;
  }
}

function cutBetween(bytes: Uint8Array, from: number, to: number): number {
  const last = bytes.lastIndexOf(GREATER, to - 1) + 1;
  let tagEnd = last;
  for (let tags = 0; tags < MOST_TAGS && tagEnd > from; tags++) {
    const end = tagEnd;
    if (WHOLE.some((word) => word.every((byte, index) => bytes[end - word.length + index] === byte)))
      return end;
    tagEnd = bytes.lastIndexOf(GREATER, tagEnd - 2) + 1;
  }
  return last > from ? last : to;
}

function inflatedAtOneGo(entry: ZipEntry, codec: Codec): Uint8Array {
  try {
    return codec.inflate(entry.compressed, entry.inflatedSize);
  } catch {
    throw damaged(entry);
  }
}

/** The whole entry in one piece. */
export function inflateWhole(entry: ZipEntry, codec: Codec): Uint8Array {
  const whole = new Uint8Array(entry.inflatedSize);
  let at = 0;
  for (const piece of inflatePieces(entry, codec)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function damaged(entry: ZipEntry): WorkbookFault {
  return new WorkbookFault('file-damaged', { part: entry.name });
}
