/** Something the user can put right: one sentence, exit code 2, no file touched. */
import type { Messages } from '../messages';

export type Say = Messages['cli'];

export class CommandProblem extends Error {
  readonly sentence: (say: Say) => string;

  constructor(sentence: (say: Say) => string) {
    super('command problem');
    this.name = 'CommandProblem';
    this.sentence = sentence;
  }
}
