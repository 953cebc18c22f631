/** What a part holds from when it was written until the file is saved. */
import { decodeText } from './text-decoding';
import type { PartContent } from './zip-writing';

export function contentBytes(content: PartContent): Uint8Array {
  const encoder = new TextEncoder();
  if (typeof content === 'string') return encoder.encode(content);
  if (content instanceof Uint8Array) return content;
  return encoder.encode(
    content.map((piece) => (typeof piece === 'string' ? piece : decodeText(piece))).join(''),
  );
}

/** The bytes of a part piece by piece. */
export function* contentPieces(content: PartContent): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  for (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece;
}

/** Characters of text, bytes of anything else. */
export function contentLength(content: PartContent): number {
  if (typeof content === 'string' || content instanceof Uint8Array) return content.length;
  return content.reduce((sum, piece) => sum + piece.length, 0);
}

/** Pieces that wait, taken out of their list, and those still to come. */
export function* handedOver<Piece>(
  waiting: Piece[],
  rest: Iterator<Piece>,
): Generator<Piece, void, undefined> {
  for (const piece of waiting.splice(0)) yield piece;
  for (let step = rest.next(); step.done !== true; step = rest.next()) yield step.value;
}
