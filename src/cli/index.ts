/** The command line as a process: its words in, its exit code out. scripts/cchc.mjs calls `main`. */
import { messages } from '../messages';
import { readMood } from './arguments';
import { processWorld } from './process-world';
import { runProgram } from './program';

export { nativeCodec } from './native-codec';
export { openedWorkbook } from './opened-workbook';
export { processWorld } from './process-world';
export { runProgram } from './program';
export { readInThread } from './reading-thread';

/** Never throws; sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const world = processWorld();
  const { language, debug } = readMood(argv);
  process.on('uncaughtException', (problem) => {
    process.stderr.write(`${messages(language).cli.unexpected({ detail: problem.name })}\n`);
    if (debug) process.stderr.write(`${problem.stack ?? ''}\n`);
    process.exit(3);
  });
  process.exitCode = await runProgram(argv, world);
}
