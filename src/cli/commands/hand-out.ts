/** `hand-out`: writes one workbook a unit with its tasks, ready to be filled in and sent back. */
import type { CivilDate } from '../../domain/dates';
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { dateWords, taskSheets, UNIT_SHEETS } from '../../workflow';
import { blankWorkbook } from '../../xlsx';
import { cliCommand } from '../command';
import type { CommandWords, CommonOptions } from '../command-words';
import { jsonPieces } from '../json-lines';
import type { HandOutOutput } from '../collecting-forms';
import { nativeCodec } from '../native-codec';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { resultPlaces } from '../result-folder';
import { writeResult } from '../result-file';
import { structuredWorkbook } from '../structured-workbook';
import type { World } from '../world';

type HandOutRequest = CommonOptions & {
  readonly file: string;
  /** A folder. */
  readonly output: string;
  /** All units where absent. */
  readonly unit: string | undefined;
  readonly sendBy: CivilDate | undefined;
};

export const handOut = cliCommand({
  options: ['json', 'output', 'unit', 'send-by'],
  read: (words) => ({
    file: words.file(),
    output: askedFolder(words),
    unit: words.text('unit'),
    sendBy: words.day('send-by'),
  }),
  run: handOutCommand,
});

async function handOutCommand(request: HandOutRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const say = words.handOut.said;
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot, recognized } = await structuredWorkbook(request, world.today(), progress.report);
  await progress.finish();
  const { unit, sendBy } = request;
  const out = taskSheets(snapshot, {
    asOf: request.asOf ?? world.today(),
    recognized: recognized(),
    ...(unit === undefined ? {} : { units: [unit] }),
    ...(sendBy === undefined ? {} : { sendBy }),
  });
  if (!out || out.sheets.length === 0) {
    throw new CommandProblem(() =>
      unit === undefined ? say.noUnit({ file: request.file }) : words.calendar.noUnit({ unit }),
    );
  }
  const places = await resultPlaces(
    request.output,
    out.sheets.map(({ fileName }) => fileName),
  );
  for (const [index, sheet] of out.sheets.entries()) {
    const place = places[index];
    if (!place) continue;
    const workbook = blankWorkbook({ sheets: UNIT_SHEETS, codec: nativeCodec });
    workbook.apply(sheet.changeSet());
    await writeResult(place, workbook.save());
  }
  if (request.json) {
    const output: HandOutOutput = {
      plan: out.plan,
      sendBy: out.sendBy,
      sheets: out.sheets.map(({ unit, fileName, lead, cooperating }) => ({
        unit,
        file: fileName,
        lead,
        cooperating,
      })),
      unassigned: out.unassigned.map(({ id, task, lead }) => ({ id, task, lead })),
    };
    for (const piece of jsonPieces(output, 2)) await world.out.write(piece);
    return 0;
  }
  const lines = [
    ...out.sheets.map(({ fileName, lead, cooperating }) => say.line({ file: fileName, lead, cooperating })),
    ...out.unassigned.map(({ id, task, lead }) => say.unassigned({ id, task, lead })),
    say.done({ files: out.sheets.length, folder: request.output, sendBy: dateWords(out.sendBy) }),
  ];
  await world.out.write(`${lines.join('\n')}\n`);
  return 0;
}

function askedFolder(words: CommandWords): string {
  const folder = words.text('output');
  if (folder !== undefined) return folder;
  throw new CommandProblem((say) => say['output-folder-not-given']());
}
