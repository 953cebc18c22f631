/** A world that remembers what was said: runs the command line in this process. */
import { runProgram } from '../../../src/cli/program';
import type { CivilDate } from '../../../src/domain/dates';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `cchc …words` with `input` on standard input, on 22 November 2026. */
export async function run(words: readonly string[], input = ''): Promise<Said> {
  let out = '';
  let err = '';
  const code = await runProgram(words, {
    out: {
      write: async (text) => {
        out += text;
      },
    },
    err: {
      write: async (text) => {
        err += text;
      },
    },
    watched: false,
    typedInput: false,
    readInput: async () => new TextEncoder().encode(input),
    today: () => '2026-11-22' as CivilDate,
    // 08:30 in Vietnam.
    now: () => Date.UTC(2026, 10, 22, 1, 30),
  });
  return { code, out, err };
}
