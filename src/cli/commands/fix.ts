/** `fix`: mends what can be mended without changing the meaning, and tells every cell that it changed. */
import { cellAddress, column, sheetRow } from '../../domain/grid';
import type { Language, Messages } from '../../messages';
import { messages } from '../../messages';
import type { FixedCell } from '../../workflow';
import { applyAllSafeFixes } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import { askedRules } from '../asked-rules';
import { checkDay } from '../findings';
import { jsonPieces } from '../json-lines';
import { openedWorkbook } from '../opened-workbook';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { recognised } from '../recognised';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import type { World } from '../world';

type FixRequest = CommonOptions &
  Destination & {
    readonly file: string;
    /** Only these rules; all where empty. */
    readonly rules: readonly string[];
  };

export const fix = cliCommand({
  options: ['json', 'output', 'in-place', 'rule'],
  read: (words) => {
    const file = words.file();
    return { file, ...words.destination(file), rules: askedRules(words) };
  },
  run: fixCommand,
});

async function fixCommand(request: FixRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const place = await resultPlace(request.output, request.file, request.inPlace);
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook, snapshot } = await openedWorkbook(request.file, progress.report);
  const recognized = recognised(snapshot, request.year);
  if (recognized.tables.length === 0) {
    throw new CommandProblem((say) => say['no-table']({ file: request.file }));
  }
  const { changeSet, preview, mended } = applyAllSafeFixes(snapshot, {
    ...checkDay({ asOf: request.asOf, today: world.today() }),
    recognized,
    ...(request.year === undefined ? {} : { year: request.year }),
    ...(request.rules.length === 0 ? {} : { rules: request.rules }),
  });
  applyRecorded(workbook, snapshot, changeSet, world);
  const bytes = workbook.save();
  await progress.finish();
  await writeResult(place, bytes);
  if (request.json) {
    const cells = preview.map((cell) => ({ ...cell, cell: addressOf(cell) }));
    for (const piece of jsonPieces({ file: request.output, mended, cells }, 2)) await world.out.write(piece);
    return 0;
  }
  const lines = [
    ...preview.map((cell) => lineOf(cell, words)),
    words.cli['fix-done']({ file: request.output, cells: preview.length, findings: mended }),
  ];
  await world.out.write(`${lines.join('\n')}\n`);
  return 0;
}

function addressOf({ row, column: at }: FixedCell): string {
  return cellAddress({ row: sheetRow(row), column: column(at) });
}

/** Long cells are shown around the first place that changes. */
function lineOf(cell: FixedCell, words: Messages): string {
  const after = String(cell.after ?? '');
  const from = Math.max(0, firstDifference(cell.before, after) - 20);
  return words.cli['fix-line']({
    place: `${cell.sheet}!${addressOf(cell)}`,
    before: excerpt(cell.before, from),
    after: excerpt(after, from),
  });
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function excerpt(text: string, from: number): string {
  const part = text.slice(from, from + 60).replace(/[\n\r]/g, '⏎');
  return `${from > 0 ? '…' : ''}${part}${from + 60 < text.length ? '…' : ''}`;
}
