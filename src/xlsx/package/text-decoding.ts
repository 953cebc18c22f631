/** Parts are UTF-8 text; UTF-16 with a byte order mark is allowed too, and read. */

function decoderFor(head: Uint8Array): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

export function decodeText(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

/** Text piece by piece as the bytes come; characters cut between two pieces are put together. */
export function* decodePieces(pieces: Iterable<Uint8Array>): Generator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    decoder ??= decoderFor(piece);
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}
