/** `journal`: tells what was done to a workbook, for people, as CSV or as JSON. */
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { journalCsv, journalEntries, momentWords } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { jsonPieces } from '../json-lines';
import { openedWorkbook } from '../opened-workbook';
import { progressOn } from '../progress';
import type { JournalOutput } from '../scoring-forms';
import type { World } from '../world';

type JournalRequest = CommonOptions & { readonly file: string; readonly csv: boolean };

export const journal = cliCommand({
  options: ['json', 'csv'],
  read: (words) => ({ file: words.file(), csv: words.has('csv') }),
  run: journalCommand,
});

async function journalCommand(request: JournalRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot } = await openedWorkbook(request.file, progress.report);
  const entries = journalEntries(snapshot);
  await progress.finish();
  if (request.csv) {
    await world.out.write(journalCsv(entries));
    return 0;
  }
  if (request.json) {
    const output: JournalOutput = entries.map((entry) => ({
      ...entry,
      at: entry.at === null ? null : `${entry.at.day}T${timeOf(entry.at.minute)}`,
    }));
    for (const piece of jsonPieces(output, 1)) await world.out.write(piece);
    return 0;
  }
  const { line, none, total } = words.journal;
  const lines = entries.map(({ at, command, cells, sheets, files }) =>
    line({ at: at === null ? '–' : momentWords(at), command, cells, sheets, files }),
  );
  const said = entries.length === 0 ? [none] : [...lines, total({ count: entries.length })];
  await world.out.write(`${said.join('\n')}\n`);
  return 0;
}

function timeOf(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
