/** `mail`: prints a mail for each unit with what is overdue and due, to paste into any mail program. */
import type { CivilDate } from '../../domain/dates';
import { unitKey } from '../../domain/plan';
import type { Language } from '../../messages';
import { messages } from '../../messages';
import { assignTasks, reminderMails, trackedPlanFrom } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import type { MailOutput } from '../collecting-forms';
import { jsonPieces } from '../json-lines';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { structuredWorkbook } from '../structured-workbook';
import type { World } from '../world';

type MailRequest = CommonOptions & {
  readonly file: string;
  /** All units where absent. */
  readonly unit: string | undefined;
  readonly sendBy: CivilDate | undefined;
};

export const mail = cliCommand({
  options: ['json', 'unit', 'send-by'],
  read: (words) => ({ file: words.file(), unit: words.text('unit'), sendBy: words.day('send-by') }),
  run: mailCommand,
});

async function mailCommand(request: MailRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const say = words.mail.said;
  const { unit, sendBy, file } = request;
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot, recognized } = await structuredWorkbook(request, world.today(), progress.report);
  await progress.finish();
  const asOf = request.asOf ?? world.today();
  const all = reminderMails(snapshot, {
    asOf,
    recognized: recognized(),
    ...(sendBy === undefined ? {} : { sendBy }),
  });
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
