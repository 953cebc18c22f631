/** Parts are UTF-8 text; UTF-16 with a byte order mark is allowed too, and read. */
import type { NumberedLetters } from './numbered-letters';

function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/**
 * Text piece by piece as the bytes come; characters cut between two pieces are put together. With `letters`, those
 * written as numbers are given as letters, which reads the same and is not quite the text that stands in the file.
 */
export function* decodePieces(
  pieces: Iterable<Uint8Array>,
  letters?: NumberedLetters,
): Generator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  let remembering: TextDecoder | undefined;
  let isAscii = true;
  /** The beginning of a character whose rest comes with the next piece. */
  let waiting = new Uint8Array(0);
  for (const piece of pieces) {
    const first = decoder === undefined;
    decoder ??= new TextDecoder(encodingOf(piece), { ignoreBOM: true });
    if (decoder.encoding !== 'utf-8') {
      const text = decoder.decode(piece, { stream: true });
      yield first ? withoutMark(text) : text;
      continue;
    }
    // Whole characters at a time. Plain letters are decoded many times as quickly where nothing need be
    // remembered from piece to piece, Vietnamese ones twice as quickly where something might.
    const bytes = waiting.length === 0 ? piece : joined(waiting, piece);
    const end = wholeCharacters(bytes);
    waiting = new Uint8Array(bytes.subarray(end));
    const whole = end === bytes.length ? bytes : bytes.subarray(0, end);
    const lettered = letters?.decode(whole);
    if (lettered !== undefined) {
      yield first ? withoutMark(lettered) : lettered;
      continue;
    }
    remembering ??= new TextDecoder('utf-8', { ignoreBOM: true });
    const text: string = isAscii ? decoder.decode(whole) : remembering.decode(whole, { stream: true });
    isAscii = text.length === whole.length;
    yield first ? withoutMark(text) : text;
  }
  if (remembering) yield remembering.decode();
  if (decoder) yield decoder.decode(waiting);
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** How many of these UTF-8 bytes make whole characters; at most the last three do not. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    // Neither of these begins a character of several bytes: a plain letter, a byte within a character.
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
