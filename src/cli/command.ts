/** What each command of `cchc` is: the options of its own, how its words become a request, and the work. */
import type { Language } from '../messages';
import type { CommandWords, CommonOptions, OptionName } from './command-words';
import type { World } from './world';

/** 0 done, 1 `check` found errors, 2 the command or the file cannot be used, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A request that is understood and only waits to be carried out. */
export interface Prepared {
  readonly request: object;
  run(world: World, language: Language): Promise<ExitCode>;
}

export interface CliCommand {
  /** Throws CommandProblem where the words make no request. */
  prepare(words: CommandWords): Prepared;
}

export interface CommandParts<Own extends object> {
  /** Besides those that every command takes. */
  readonly options: readonly OptionName[];
  readonly read: (words: CommandWords) => Own;
  readonly run: (request: Own & CommonOptions, world: World, language: Language) => Promise<ExitCode>;
}

export function cliCommand<Own extends object>({ options, read, run }: CommandParts<Own>): CliCommand {
  return {
    prepare(words) {
      words.allowOnly(options);
      const request = { ...words.common(), ...read(words) };
      return { request, run: (world, language) => run(request, world, language) };
    },
  };
}
