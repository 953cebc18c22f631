/** The deadlines to read from standard input: a JSON array of strings, or one phrase a line. */
import { CommandProblem } from './problem';

/**
 * In lines every line counts, blank ones too, so that the answers stand beside the questions; only the
 * line break at the very end begins no new line. Throws CommandProblem.
 */
export function phrasesIn(bytes: Uint8Array): readonly string[] {
  const text = decode(bytes);
  if (/^\s*\[/.test(text)) return fromJson(text);
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** PowerShell pipes UTF-16 with its mark; everything else is UTF-8. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CommandProblem((say) => say['stdin-not-text']());
  }
}

function fromJson(text: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : '';
    throw new CommandProblem((say) => say['stdin-not-json']({ detail }));
  }
  const list = value as readonly unknown[];
  return list.map((item, index) => {
    if (typeof item === 'string') return item;
    throw new CommandProblem((say) => say['stdin-not-strings']({ place: index + 1 }));
  });
}
