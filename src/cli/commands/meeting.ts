/** `meeting`: writes the page for the leadership meeting into the workbook. */
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { meetingPage } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import type { World } from '../world';
import { writtenPage } from '../written-page';

type MeetingRequest = CommonOptions & Destination & { readonly file: string };

export const meeting = cliCommand({
  options: ['output', 'in-place'],
  read: (words) => {
    const file = words.file();
    return { file, ...words.destination(file) };
  },
  run: meetingCommand,
});

async function meetingCommand(request: MeetingRequest, world: World, language: Language): Promise<0> {
  const page = await writtenPage(request, world, language, (snapshot, asOf) =>
    meetingPage(snapshot, { asOf }),
  );
  const { done } = messages(language).scoreboard;
  const { sheet, overdue, due } = page;
  await world.out.write(`${done.file({ file: request.output })}\n${done.meeting({ sheet, overdue, due })}\n`);
  return 0;
}
