/**
 * JSON that both a person and a program can read: objects at the top open up, and each element of a long
 * list (a task, a finding) stands on a line of its own. Large results come in pieces of bounded size.
 */
const PIECE_LENGTH = 1 << 16;

/**
 * `openLevels` objects or lists from the top are opened up; what lies deeper stands on one line.
 */
export function* jsonPieces(value: unknown, openLevels: number): Generator<string> {
  let piece = '';
  for (const part of parts(value, openLevels, '\n')) {
    piece += part;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield piece + '\n';
}

function* parts(value: unknown, openLevels: number, lineBreak: string): Generator<string> {
  if (openLevels === 0 || typeof value !== 'object' || value === null || isPlainList(value)) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  const inner = lineBreak + '  ';
  let opening = isList ? '[' : '{';
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield opening + inner + (isList ? '' : JSON.stringify(key) + ': ');
    yield* parts(item, openLevels - 1, inner);
    opening = ',';
  }
  if (opening !== ',') yield opening + (isList ? ']' : '}');
  else yield lineBreak + (isList ? ']' : '}');
}

/** Row numbers and the like read best beside each other. */
function isPlainList(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null);
}
