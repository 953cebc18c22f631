/**
 * One run of the command line: from words to an exit code. Whatever goes wrong is told in one sentence.
 *
 * Codes: 0 done, 1 `check` found errors, 2 the command or the file cannot be used, 3 a fault of ours.
 */
import packageJson from '../../package.json';
import type { Language } from '../messages';
import { messages } from '../messages';
import { WorkbookFault } from '../workbook';
import { readArguments, readMood } from './arguments';
import { annexCommand } from './commands/annex';
import { buildCommand } from './commands/build';
import { calendarCommand } from './commands/calendar';
import { checkCommand } from './commands/check';
import { compareCommand } from './commands/compare';
import { consolidateCommand } from './commands/consolidate';
import { deadlineCommand } from './commands/deadline';
import { fixCommand } from './commands/fix';
import { handOutCommand } from './commands/hand-out';
import { mailCommand } from './commands/mail';
import { reportCommand } from './commands/report';
import { structureCommand } from './commands/structure';
import { takeInCommand } from './commands/take-in';
import { targetsCommand } from './commands/targets';
import { journalCommand } from './commands/journal';
import { meetingCommand } from './commands/meeting';
import { monthlyCommand } from './commands/monthly';
import { scoreboardCommand } from './commands/scoreboard';
import { CommandProblem } from './problem';
import type { World } from './world';

export type ExitCode = 0 | 1 | 2 | 3;

export async function runProgram(argv: readonly string[], world: World): Promise<ExitCode> {
  const { language, debug } = readMood(argv);
  try {
    return await run(argv, world, language);
  } catch (problem) {
    const { sentence, code } = explain(problem, language);
    await world.err.write(`${sentence}\n`);
    if (debug && problem instanceof Error) await world.err.write(`${problem.stack ?? ''}\n`);
    return code;
  }
}

async function run(argv: readonly string[], world: World, language: Language): Promise<ExitCode> {
  const say = messages(language).cli;
  const request = readArguments(argv);
  switch (request.command) {
    case 'help':
      await world.out.write(say.help);
      return 0;
    case 'version':
      await world.out.write(`${say.version({ version: packageJson.version })}\n`);
      return 0;
    case 'report':
      return reportCommand(request, world, language);
    case 'structure':
      return structureCommand(request, world, language);
    case 'check':
      return checkCommand(request, world, language);
    case 'compare':
      return compareCommand(request, world, language);
    case 'fix':
      return fixCommand(request, world, language);
    case 'build':
      return buildCommand(request, world, language);
    case 'annex':
      return annexCommand(request, world, language);
    case 'deadline':
      return deadlineCommand(request, world, language);
    case 'hand-out':
      return handOutCommand(request, world, language);
    case 'calendar':
      return calendarCommand(request, world, language);
    case 'mail':
      return mailCommand(request, world, language);
    case 'consolidate':
      return consolidateCommand(request, world, language);
    case 'take-in':
      return takeInCommand(request, world, language);
    case 'journal':
      return journalCommand(request, world, language);
    case 'meeting':
      return meetingCommand(request, world, language);
    case 'monthly':
      return monthlyCommand(request, world, language);
    case 'scoreboard':
      return scoreboardCommand(request, world, language);
    case 'targets':
      return targetsCommand(request, world, language);
  }
}

function explain(problem: unknown, language: Language): { sentence: string; code: ExitCode } {
  const { cli, files } = messages(language);
  if (problem instanceof CommandProblem) return { sentence: problem.sentence(cli), code: 2 };
  if (problem instanceof WorkbookFault) return { sentence: files[problem.id](problem.data), code: 2 };
  const detail = problem instanceof Error ? `${problem.name}: ${firstLine(problem.message)}` : 'lỗi không rõ';
  return { sentence: cli.unexpected({ detail }), code: 3 };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
