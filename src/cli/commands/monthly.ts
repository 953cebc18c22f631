/** `monthly`: closes a month and writes its report into the workbook. */
import { monthOf, monthWords, previousMonth, type Month } from '../../domain/scoreboard';
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { dateWords, monthPage, trackedPlanFrom } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import { askedMonths } from '../asked-months';
import type { World } from '../world';
import { writtenPage } from '../written-page';

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
  const page = await writtenPage(request, world, language, (snapshot, asOf) => {
    const day = trackedPlanFrom(snapshot).fixedDay ?? asOf;
    return monthPage(snapshot, { asOf, month: request.month ?? previousMonth(monthOf(day)) });
  });
  const { done } = messages(language).scoreboard;
  const month = monthWords(page.month);
  const lines = [
    done.file({ file: request.output }),
    done.month({ sheet: page.sheet, month }),
    ...(page.closedNow ? [done.closed({ month, day: dateWords(page.closedOn) })] : []),
  ];
  await world.out.write(`${lines.join('\n')}\n`);
  return 0;
}
