/** `deadline`: reads deadlines in words from standard input. */
import { readDeadline } from '../../domain/deadlines';
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { jsonPieces } from '../json-lines';
import { deadlineOutput } from '../output';
import { phrasesIn } from '../phrases-in';
import type { World } from '../world';

type DeadlineRequest = CommonOptions;

export const deadline = cliCommand({
  options: ['json'],
  read: (words) => {
    words.noFile();
    return {};
  },
  run: deadlineCommand,
});

async function deadlineCommand(request: DeadlineRequest, world: World, language: Language): Promise<0> {
  const { cli: say, deadlines } = messages(language);
  if (world.typedInput) await world.err.write(`${say['stdin-prompt']()}\n`);
  const phrases = phrasesIn(await world.readInput());
  const reference = request.year === undefined ? {} : { year: request.year };
  const readings = phrases.map((phrase) => readDeadline(phrase, reference));
  if (request.json) {
    for (const piece of jsonPieces(readings.map(deadlineOutput), 1)) await world.out.write(piece);
    return 0;
  }
  for (const reading of readings) {
    const line = say['deadline-line']({ text: reading.text, reading: deadlines.reading(reading) });
    await world.out.write(`${line}\n`);
  }
  return 0;
}
