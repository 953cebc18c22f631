/** `meeting`: writes the page for the leadership meeting into the workbook. */
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { meetingPage } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import { progressOn } from '../progress';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import { refuse, scoredWorkbook } from '../scored-workbook';
import type { World } from '../world';

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
  const words = messages(language);
  const place = await resultPlace(request.output, request.file, request.inPlace);
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook, snapshot, pending, asOf } = await scoredWorkbook(request, world.today(), progress.report);
  const page = meetingPage(snapshot, { asOf });
  if ('refused' in page) return refuse(page.refused, words);
  applyRecorded(workbook, snapshot, page.changeSet, world, { before: pending });
  const bytes = workbook.save();
  await progress.finish();
  await writeResult(place, bytes);
  const { done } = words.scoreboard;
  const { sheet, overdue, due } = page;
  await world.out.write(`${done.file({ file: request.output })}\n${done.meeting({ sheet, overdue, due })}\n`);
  return 0;
}
