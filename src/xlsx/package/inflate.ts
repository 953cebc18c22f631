/**
 * Inflates an entry piece by piece, and stops the moment it gives more than the directory promised:
 * a bomb is cut off before it goes off, and a part that arrived changed is noticed by its checksum.
 */
import { Inflate, inflateSync } from 'fflate';
import { WorkbookFault } from '../../workbook';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** Pieces are cut so that each inflates to about this many bytes. */
const PIECE = 256 * 1024;
const SMALLEST_INPUT = 512;
const LARGEST_INPUT = 64 * 1024;
/** Parts up to this size are inflated at one go, which is twice as fast; most parts of most files are. */
const AT_ONE_GO = 256 * 1024;

/** The inflated bytes of an entry in order. Throws WorkbookFault where they are not what the zip says. */
export function* inflatePieces(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  let size = 0;
  let crc = 0;
  for (const piece of rawPieces(entry)) {
    size += piece.length;
    if (size > entry.inflatedSize) {
      throw new WorkbookFault('file-hostile', { reason: 'size', part: entry.name });
    }
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.inflatedSize || crc !== entry.crc) throw damaged(entry);
}

function* rawPieces(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  const { compressed } = entry;
  if (entry.method === 0) {
    for (let at = 0; at < compressed.length; at += PIECE) yield compressed.subarray(at, at + PIECE);
    return;
  }
  if (entry.inflatedSize <= AT_ONE_GO && compressed.length <= LARGEST_INPUT) {
    yield inflateSmall(entry);
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

/** Writes into room for one byte more than promised, so that a longer part is seen and goes no further. */
function inflateSmall(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.inflatedSize + 1) });
  } catch {
    throw damaged(entry);
  }
}

/** The whole entry in one piece. */
export function inflateWhole(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.inflatedSize);
  let at = 0;
  for (const piece of inflatePieces(entry)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function damaged(entry: ZipEntry): WorkbookFault {
  return new WorkbookFault('file-damaged', { part: entry.name });
}
