/** `monthly`: closes a month and writes its report into the workbook. */
import { monthOf, monthWords, previousMonth, type Month } from '../../domain/scoreboard';
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { dateWords, monthPage, trackedPlanFrom } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import { askedMonths } from '../asked-months';
import { progressOn } from '../progress';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import { refuse, scoredWorkbook } from '../scored-workbook';
import type { World } from '../world';

type MonthlyRequest = CommonOptions &
  Destination & {
    readonly file: string;
    /** Last month where absent. */
    readonly month: Month | undefined;
  };

export const monthly = cliCommand({
  options: ['output', 'in-place', 'month'],
  read: (words) => {
    const file = words.file();
    const [month] = askedMonths(words, 'month');
    return { file, ...words.destination(file), month };
  },
  run: monthlyCommand,
});

async function monthlyCommand(request: MonthlyRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const place = await resultPlace(request.output, request.file, request.inPlace);
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook, snapshot, pending, asOf } = await scoredWorkbook(request, world.today(), progress.report);
  const day = trackedPlanFrom(snapshot).fixedDay ?? asOf;
  const page = monthPage(snapshot, { asOf, month: request.month ?? previousMonth(monthOf(day)) });
  if ('refused' in page) return refuse(page.refused, words);
  applyRecorded(workbook, snapshot, page.changeSet, world, { before: pending });
  const bytes = workbook.save();
  await progress.finish();
  await writeResult(place, bytes);
  const { done } = words.scoreboard;
  const month = monthWords(page.month);
  const lines = [
    done.file({ file: request.output }),
    done.month({ sheet: page.sheet, month }),
    ...(page.closedNow ? [done.closed({ month, day: dateWords(page.closedOn) })] : []),
  ];
  await world.out.write(`${lines.join('\n')}\n`);
  return 0;
}
