/** `calendar`: writes the open deadlines as a file that calendar programs import. */
import { readFile } from 'node:fs/promises';
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { deadlineCalendar } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { resultPlace, writeResult } from '../result-file';
import { structuredWorkbook, tasksAlone } from '../structured-workbook';
import type { World } from '../world';

type CalendarRequest = CommonOptions & {
  readonly file: string;
  readonly output: string;
  /** All units where absent. */
  readonly unit: string | undefined;
};

export const calendar = cliCommand({
  options: ['output', 'unit'],
  read: (words) => {
    const file = words.file();
    return { file, output: words.destination(file).output, unit: words.text('unit') };
  },
  run: calendarCommand,
});

async function calendarCommand(request: CalendarRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const { unit, output, file } = request;
  const place = await resultPlace(output, file, false, '.ics');
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot } = await structuredWorkbook(request, world.today(), progress.report, tasksAlone);
  await progress.finish();
  const asOf = request.asOf ?? world.today();
  const calendar = deadlineCalendar(snapshot, {
    asOf,
    now: world.now(),
    before: await readFile(output, 'utf8').catch(() => ''),
    ...(unit === undefined ? {} : { unit }),
  });
  if (calendar === null) throw new CommandProblem((say) => say['no-task-to-build']({ file }));
  if (calendar === 'no-unit') {
    throw new CommandProblem(() => words.calendar.noUnit({ unit: unit ?? '' }));
  }
  await writeResult(place, new TextEncoder().encode(calendar.text));
  const { entries, cancelled } = calendar;
  const told = [
    words.calendar.done({ file: output, entries }),
    ...(cancelled === 0 ? [] : [words.calendar.cancelled({ cancelled })]),
  ];
  await world.out.write(`${told.join(' ')}\n`);
  return 0;
}
