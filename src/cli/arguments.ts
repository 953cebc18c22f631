/** What was asked for: the words after `cchc` as a command ready to run, or a problem that says why not. */
import type { Language } from '../messages';
import type { Prepared } from './command';
import { CommandWords } from './command-words';
import { COMMANDS } from './commands';
import { CommandProblem } from './problem';

export type Asked = { readonly command: 'help' | 'version' } | ({ readonly command: string } & Prepared);

/** Language and debugging are wanted even where the rest cannot be understood. */
export function readMood(argv: readonly string[]): { language: Language; debug: boolean } {
  const language = argv.some(
    (word, index) => word === '--lang=en' || (word === '--lang' && argv[index + 1] === 'en'),
  );
  return { language: language ? 'en' : 'vi', debug: argv.includes('--debug') };
}

/** Throws CommandProblem where the words make no command. */
export function readArguments(argv: readonly string[]): Asked {
  const words = CommandWords.of(argv);
  if (words.has('help') || words.command === 'help') return { command: 'help' };
  if (words.has('version')) return { command: 'version' };
  refuseLanguage(words.text('lang'));
  const name = words.command;
  if (name === null) throw new CommandProblem((say) => say['no-command']());
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CommandProblem((say) => say['unknown-command']({ command: name }));
  return { command: name, ...command.prepare(words) };
}

function refuseLanguage(value: string | undefined): void {
  if (value === undefined || value === 'vi' || value === 'en') return;
  throw new CommandProblem((say) => say['lang-invalid']({ value }));
}
