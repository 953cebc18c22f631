/** `structure`: tells what a workbook holds. */
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { noticedIn } from '../findings';
import { jsonPieces } from '../json-lines';
import { openedWorkbook } from '../opened-workbook';
import { severityCounts, structureOutput } from '../output';
import { progressOn } from '../progress';
import { findingSentence } from '../sentences';
import { structureSummary } from '../structure-summary';
import { recognised } from '../recognised';
import type { World } from '../world';

type StructureRequest = CommonOptions & { readonly file: string };

export const structure = cliCommand({
  options: ['json'],
  read: (words) => ({ file: words.file() }),
  run: structureCommand,
});

async function structureCommand(request: StructureRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot } = await openedWorkbook(request.file, progress.report);
  const recognized = recognised(snapshot, request.year);
  await progress.finish();
  const findings = noticedIn(snapshot, recognized, { asOf: request.asOf, today: world.today() });
  if (recognized.tables.length === 0)
    await world.err.write(`${words.cli['no-table']({ file: request.file })}\n`);
  if (request.json) {
    for (const piece of jsonPieces(structureOutput(recognized, findings, words), 4))
      await world.out.write(piece);
    return 0;
  }
  const { error, warning, hint } = severityCounts(findings);
  const oldFonts = findings.filter(({ rule }) => rule === 'old-font');
  const lines = [
    ...structureSummary(recognized, words),
    ...oldFonts.map((finding) => `${finding.sheet}: ${findingSentence(finding, words)}`),
    words.cli['findings-note']({ errors: error, warnings: warning, hints: hint }),
  ];
  if (recognized.tables.length > 0) await world.out.write(`${lines.join('\n')}\n`);
  return 0;
}
