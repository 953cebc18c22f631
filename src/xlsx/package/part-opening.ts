/**
 * The opening of a large part, read and replaced without the rest: how a sheet is shown stands in its first lines,
 * and its hundred thousand rows need not be taken apart to change that.
 */
import { Inflate } from 'fflate';
import type { Codec } from './codec';
import { inflatePieces } from './inflate';
import type { ZipEntry } from './zip-directory';

/** An entry whose first `from` bytes are replaced. */
export interface OpeningReplaced {
  readonly entry: ZipEntry;
  readonly from: number;
  readonly opening: Uint8Array;
}

/** Compressed bytes to look at; they give several times as many. */
const LOOKED_AT = 8 * 1024;

/** The first kilobytes of an entry, all of a small one. What cannot be read is told when the whole is. */
export function openingOf({ method, compressed }: ZipEntry): Uint8Array {
  const head = compressed.subarray(0, LOOKED_AT);
  if (method === 0) return head;
  let opening = new Uint8Array(0);
  const inflate = new Inflate((piece) => {
    const both = new Uint8Array(opening.length + piece.length);
    both.set(opening);
    both.set(piece, opening.length);
    opening = both;
  });
  try {
    inflate.push(head, head.length === compressed.length);
  } catch {
    return new Uint8Array(0);
  }
  return opening;
}

export function* replacedPieces(
  { entry, from, opening }: OpeningReplaced,
  codec: Codec,
): Generator<Uint8Array, void, undefined> {
  yield opening;
  let passed = 0;
  for (const piece of inflatePieces(entry, codec)) {
    const rest = piece.subarray(Math.min(piece.length, Math.max(0, from - passed)));
    passed += piece.length;
    if (rest.length > 0) yield rest;
  }
}
