/** One run of the command line: from words to an exit code. Whatever goes wrong is told in one sentence. */
import packageJson from '../../package.json';
import type { Language } from '../messages';
import { messages } from '../messages';
import { WorkbookFault } from '../workbook';
import { readArguments, readMood } from './arguments';
import type { ExitCode } from './command';
import { CommandProblem } from './problem';
import type { World } from './world';

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
  const asked = readArguments(argv);
  if ('run' in asked) return asked.run(world, language);
  await world.out.write(
    asked.command === 'help' ? say.help : `${say.version({ version: packageJson.version })}\n`,
  );
  return 0;
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
