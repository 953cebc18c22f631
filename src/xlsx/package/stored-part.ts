/** A part of a package as it is kept: as it stood in the file, with another opening, or replaced. */
import { WorkbookFault } from '../../workbook';
import type { Codec } from './codec';
import type { FoldedFormulas } from './folded-formulas';
import { inflatePieces, inflateWhole } from './inflate';
import type { PackageLimits } from './limits';
import { contentBytes, contentLength, contentPieces } from './part-content';
import { replacedPieces, type OpeningReplaced } from './part-opening';
import type { NotedText } from './noted-text';
import type { ZipEntry } from './zip-directory';
import { concatenate, type PartContent } from './zip-writing';

export interface Part {
  readonly name: string;
  /** As it stood in the file; gone once the part was replaced. */
  readonly entry: ZipEntry | null;
  readonly content: PartContent | null;
  /** As it stood in the file but for its opening. */
  readonly replaced?: OpeningReplaced;
}

/** What else is asked of a part's text in pieces. */
export interface PiecesAsked {
  readonly formulas?: FoldedFormulas | undefined;
  readonly noted?: NotedText | undefined;
  readonly plainly?: boolean;
}

/** Inflated anew at every call. Throws `file-too-large` for a part that nobody should ask for in one piece. */
export function bytesOf(part: Part, codec: Codec, limits: PackageLimits): Uint8Array {
  const { name, entry, content, replaced } = part;
  if (entry === null && !replaced) return contentBytes(content ?? '');
  const [size, limit] = [sizeOf(part), limits.wholePartBytes];
  if (size > limit) throw new WorkbookFault('file-too-large', { part: name, what: 'bytes', size, limit });
  return entry === null ? concatenate([...bytePieces(part, codec)]) : inflateWhole(entry, codec);
}

/** Pieces that are `lent` hold good only until the next one is asked for. */
export function bytePieces(
  { entry, content, replaced }: Part,
  codec: Codec,
  lent = false,
): Iterable<Uint8Array> {
  if (replaced) return replacedPieces(replaced, codec);
  return entry === null ? contentPieces(content ?? '') : inflatePieces(entry, codec, lent);
}

/** Bytes of the part once inflated, as the directory says; characters where it was replaced by text. */
export function sizeOf({ entry, content, replaced }: Part): number {
  if (replaced) return replaced.opening.length + replaced.entry.inflatedSize - replaced.from;
  return entry === null ? contentLength(content ?? '') : entry.inflatedSize;
}
