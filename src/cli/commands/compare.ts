/** `compare`: the plan that is followed against an amended one, task by task; with `-o` it is taken over. */
import type { AmendmentMessages, Language } from '../../messages';
import { amendmentMessages, messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { amendmentLines, compareWithAmendment, takeOverAmendment } from '../../workflow';
import type { Amendment } from '../../workflow';
import type { XlsxWorkbook } from '../../xlsx';
import type { AmendmentOutput } from '../amendment-form';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { jsonPieces } from '../json-lines';
import { openedWorkbook } from '../opened-workbook';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import { structuredWorkbook } from '../structured-workbook';
import type { World } from '../world';

type CompareRequest = CommonOptions & {
  readonly file: string;
  /** The file that holds the amended appendix. */
  readonly amended: string;
  /** The workbook to write, with the amended plan taken over; absent where they are only compared. */
  readonly output: string | undefined;
  readonly inPlace: boolean;
};

export const compare = cliCommand({
  options: ['json', 'output', 'in-place'],
  read: (words) => {
    const [file, amended, third] = words.allFiles();
    if (amended === undefined || amended === '') throw new CommandProblem((say) => say['amended-missing']());
    words.refuse(third);
    return { file, amended, ...words.destinationIfAsked(file) };
  },
  run: compareCommand,
});

async function compareCommand(request: CompareRequest, world: World, language: Language): Promise<0> {
  const say = amendmentMessages(language);
  const { file, amended: amendedFile, output } = request;
  const place = output === undefined ? null : await resultPlace(output, file, request.inPlace);
  const progress = progressOn(world, messages(language).cli, request.progress);
  const { workbook, snapshot } = await structuredWorkbook(request, world.today(), progress.report);
  const second = await openedWorkbook(amendedFile, progress.report);
  const formats = place ? { formats: second.workbook.formats() } : {};
  const amended = { ...second.snapshot, ...formats };
  const amendment = place
    ? takenOver(workbook, snapshot, amended, request, world, say)
    : compareWithAmendment(snapshot, amended, optionsOf(request, world));
  await progress.finish();
  if (!amendment) throw new CommandProblem(() => say.noPlan({ name: amendedFile }));
  if (place) await writeResult(place, workbook.save());
  if (request.json) {
    const told = outputOf(amendment, file, amendedFile, output);
    for (const piece of jsonPieces(told, 2)) await world.out.write(piece);
    return 0;
  }
  const written =
    output === undefined
      ? []
      : [
          say.written({
            file: output,
            count: amendment.tasks.filter(({ kind }) => kind !== 'same').length,
            sheet: amendment.sheets.join('”, “'),
          }),
        ];
  await world.out.write(`${[...amendmentLines(amendment, say), ...written].join('\n')}\n`);
  return 0;
}

function optionsOf({ asOf, year }: CompareRequest, world: World) {
  return { asOf: asOf ?? world.today(), ...(year === undefined ? {} : { year }) };
}

/** Null where the amended file holds no plan. */
function takenOver(
  workbook: XlsxWorkbook,
  snapshot: WorkbookSnapshot,
  amended: WorkbookSnapshot,
  request: CompareRequest,
  world: World,
  say: AmendmentMessages,
): Amendment | null {
  const options = optionsOf(request, world);
  if (!compareWithAmendment(snapshot, amended, options)) return null;
  const over = takeOverAmendment(snapshot, amended, null, options);
  if (!over) throw new CommandProblem(() => say.notTaken);
  const changeSet = { ...over.changeSet, sources: [request.amended] };
  applyRecorded(workbook, snapshot, changeSet, world, { statesOn: options.asOf });
  return over.amendment;
}

function outputOf(
  { counts, tasks }: Amendment,
  file: string,
  amended: string,
  output: string | undefined,
): AmendmentOutput {
  return {
    file,
    amended,
    output: output ?? null,
    counts,
    tasks: tasks.map(({ kind, before, now, fields, moved, kept, hasTyped }) => ({
      kind,
      before: [...before],
      now: [...now],
      fields: [...fields],
      moved,
      kept: [...kept],
      hasTyped,
    })),
  };
}
