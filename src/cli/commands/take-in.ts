/** `take-in`: puts units' files together with the office's workbook and tells what it could not decide. */
import type { Language, Messages } from '../../messages';
import { messages } from '../../messages';
import type { CellOrigin, Consolidation } from '../../workflow';
import { takeIn } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import type { TakeInOutput } from '../collecting-forms';
import { eachReport } from '../each-report';
import { jsonPieces } from '../json-lines';
import { momentWords } from '../moment-words';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import { structuredWorkbook } from '../structured-workbook';
import type { World } from '../world';

type TakeInRequest = CommonOptions &
  Destination & {
    readonly file: string;
    /** Files and folders that units sent. */
    readonly reports: readonly string[];
  };

export const takeInReports = cliCommand({
  options: ['json', 'output', 'in-place'],
  read: (words) => {
    const { file, reports } = words.fileAndReports();
    return { file, reports, ...words.destination(file) };
  },
  run: takeInCommand,
});

async function takeInCommand(request: TakeInRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const place = await resultPlace(request.output, request.file, request.inPlace);
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook, snapshot } = await structuredWorkbook(request, world.today(), () => undefined);
  const taking = takeIn(snapshot, { at: momentWords(world.now()) });
  if (!taking) throw new CommandProblem((say) => say['no-task-to-build']({ file: request.file }));
  const asked = {
    paths: request.reports,
    own: request.file,
    place,
    isOwn: words.takeIn.isMaster,
    holdsNothing: words.takeIn.noTask,
  };
  await eachReport(taking, asked, words, progress.report);
  const result = taking.result();
  const statesOn = request.asOf ?? world.today();
  applyRecorded(workbook, snapshot, result.changeSet, world, { statesOn });
  const bytes = workbook.save();
  await progress.finish();
  await writeResult(place, bytes);
  if (request.json) {
    for (const piece of jsonPieces(outputOf(result, request.output), 2)) await world.out.write(piece);
    return 0;
  }
  await world.out.write(`${summary(result, request.output, words).join('\n')}\n`);
  return 0;
}

function outputOf(result: Consolidation, output: string): TakeInOutput {
  const { files, taken, conflicts, left, missingUnits, badFiles } = result;
  return {
    file: output,
    files: [...files],
    taken: [...taken],
    conflicts: conflicts.map((conflict) => ({ ...conflict, sides: [...conflict.sides] })),
    left: [...left],
    missingUnits: [...missingUnits],
    badFiles: badFiles.map(({ name, reason }) => ({ name, reason: reasonOf(reason, messages('vi')) })),
  };
}

function summary(result: Consolidation, output: string, words: Messages): readonly string[] {
  const say = words.takeIn;
  const { files, taken, conflicts, left, missingUnits, badFiles } = result;
  const shown = (value: string): string => (value === '' ? say.blank : `“${value}”`);
  return [
    ...titled(
      conflicts.flatMap(({ task, field, reason, master, sides }) => [
        say.conflictLine({
          task: task.task,
          field: say.field[field],
          reason: say.conflict[reason],
          master: shown(master),
        }),
        ...sides.map(({ value, from }) => say.side({ value: shown(value), place: placeOf(from) })),
      ]),
      say.conflicts({ count: conflicts.length }),
    ),
    ...titled(
      left.map(({ reason, from, value }) =>
        say.leftLine({ place: placeOf(from), value, reason: say.left[reason] }),
      ),
      say.lefts({ count: left.length }),
    ),
    ...titled(
      badFiles.map(({ name, reason }) => say.badLine({ file: name, reason: reasonOf(reason, words) })),
      say.bads({ count: badFiles.length }),
    ),
    ...(missingUnits.length > 0 ? [say.missing({ units: missingUnits.join(', ') })] : []),
    say.done({ file: output, cells: taken.length, files: files.length }),
  ];
}

function titled(lines: readonly string[], title: string): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, ''];
}

function placeOf({ file, sheet, cell }: CellOrigin): string {
  return `${file} › ${sheet}!${cell}`;
}

function reasonOf(reason: string, words: Messages): string {
  return reason === 'no-task' ? words.takeIn.noTask : reason;
}
