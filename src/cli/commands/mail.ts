/** `mail`: prints a mail for each unit with what is overdue and due, to paste into any mail program. */
import { unitKey } from '../../domain/plan';
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { assignTasks, reminderMails, trackedPlanFrom } from '../../workflow';
import type { Request } from '../arguments';
import type { MailOutput } from '../collecting-forms';
import { jsonPieces } from '../json-lines';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { structuredWorkbook } from '../structured-workbook';
import type { World } from '../world';

type MailRequest = Extract<Request, { command: 'mail' }>;

export async function mailCommand(request: MailRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const say = words.mail.said;
  const { unit, sendBy, file } = request;
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot, recognized } = await structuredWorkbook(request, world.today(), progress.report);
  await progress.finish();
  const asOf = request.asOf ?? world.today();
  const all = reminderMails(snapshot, { asOf, recognized, ...(sendBy === undefined ? {} : { sendBy }) });
  if (all === null) throw new CommandProblem((told) => told['no-task-to-build']({ file }));
  const plan = trackedPlanFrom(snapshot);
  const isKnown = (name: string): boolean =>
    assignTasks(plan.tasks ?? [], plan.units).units.some((one) => unitKey(one.unit) === unitKey(name));
  if (unit !== undefined && !isKnown(unit)) throw new CommandProblem(() => words.calendar.noUnit({ unit }));
  const mails = unit === undefined ? all : all.filter((mail) => unitKey(mail.unit) === unitKey(unit));
  if (request.json) {
    const output: MailOutput = { mails: [...mails] };
    for (const piece of jsonPieces(output, 2)) await world.out.write(piece);
    return 0;
  }
  if (mails.length === 0) {
    await world.out.write(`${unit === undefined ? say.none : say.nothingOpen({ unit })}\n`);
    return 0;
  }
  const blocks = mails.map((mail) =>
    [say.to({ unit: mail.unit }), say.subject({ subject: mail.subject }), '', mail.body].join('\n'),
  );
  await world.out.write(blocks.join('\n'));
  return 0;
}
