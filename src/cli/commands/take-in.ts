/** `take-in`: puts units' files together with the office's workbook and tells what it could not decide. */
import type { Language, Messages } from '../../messages';
import { badFileReason, messages } from '../../messages';
import type { CellOrigin, Consolidation, ReportedFile } from '../../workflow';
import { takeIn } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import type { TakeInOutput } from '../collecting-forms';
import { eachReport, reportFiles, type ReportFile } from '../each-report';
import { jsonPieces } from '../json-lines';
import { momentWords } from '../moment-words';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { readingThread } from '../reading-thread';
import { applyRecorded } from '../recorded';
import { ReportReading } from '../report-reading';
import { resultPlace, writeResult, type ResultPlace } from '../result-file';
import { structuredWorkbook, tasksAlone } from '../structured-workbook';
import { TurnsToRead } from '../turns-to-read';
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
  const place = await resultPlace(request.output, request.file, request.inPlace);
  const files = reportFiles(request.reports, request.file, place);
  // The units' files are read while the office's workbook is.
  const reading = reportReading(
    files.flatMap(({ file, isOwn }) => (isOwn ? [] : [file])),
    language,
  );
  try {
    return await takenIn(request, { place, files, reading }, world, messages(language));
  } finally {
    await reading.end();
  }
}

interface ReportsToTakeIn {
  readonly place: ResultPlace;
  readonly files: readonly ReportFile[];
  readonly reading: ReportReading;
}

async function takenIn(
  request: TakeInRequest,
  { place, files, reading }: ReportsToTakeIn,
  world: World,
  words: Messages,
): Promise<0> {
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook, snapshot } = await structuredWorkbook(
    request,
    world.today(),
    () => undefined,
    tasksAlone,
  );
  const taking = takeIn(snapshot, { at: momentWords(world.now()) });
  if (!taking) throw new CommandProblem((say) => say['no-task-to-build']({ file: request.file }));
  const takes = {
    read: () => reading.next(),
    add: (file: ReportedFile) => taking.addRead(file),
    bad: (name: string, reason: string) => {
      taking.bad(name, reason);
    },
  };
  const sentences = { isOwn: words.takeIn.isMaster, holdsNothing: words.takeIn.noTask };
  await eachReport(takes, { files, ...sentences }, progress.report);
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

function reportReading(files: readonly string[], language: Language): ReportReading {
  const turns = new TurnsToRead(files.length);
  return new ReportReading(files, messages(language), turns, readingThread(files, turns, language));
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
    badFiles: badFiles.map(({ name, reason }) => ({ name, reason: badFileReason(reason, messages('vi')) })),
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
      badFiles.map(({ name, reason }) => say.badLine({ file: name, reason: badFileReason(reason, words) })),
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
