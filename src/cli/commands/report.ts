/** `report`: the draft of a period's report, as a Word document or as text to paste. */
import { periodUnder, proposePeriod } from '../../domain/annex';
import type { Language } from '../../messages';
import { messages, reportSentences } from '../../messages';
import { composeReport, draftText, readBook, recordedPeriod, reportDocument } from '../../workflow';
import { cliCommand } from '../command';
import { reportTask, type ReportTask } from '../annex-request';
import type { CommonOptions } from '../command-words';
import { openedWorkbook } from '../opened-workbook';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { resultPlace, writeResult } from '../result-file';
import type { World } from '../world';

type ReportRequest = CommonOptions & {
  readonly file: string;
  /** The document to write; absent where only the text is wanted. */
  readonly output: string | undefined;
  readonly report: ReportTask;
};

export const report = cliCommand({
  options: ['from', 'output', 'period', 'text', 'to'],
  read: (words) => {
    const [file, report, output] = [words.file(), reportTask(words), words.text('output')];
    if (output === undefined && !report.text)
      throw new CommandProblem((say) => say['report-output-missing']());
    return { file, output, report };
  },
  run: reportCommand,
});

async function reportCommand(request: ReportRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const say = reportSentences(language);
  const { file, output, report } = request;
  const place = output === undefined ? null : await resultPlace(output, file, false, '.docx');
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot } = await openedWorkbook(file, progress.report);
  const reading = readBook(snapshot, world.today(), request.year);
  const asOf = request.asOf ?? reading.overview.day;
  const { settings } = reading.plan;
  const period =
    report.period === null ? proposePeriod(asOf, settings) : periodUnder(settings, report.period);
  // One day given leaves the other as it was chosen before.
  const recorded = recordedPeriod(snapshot);
  const chosen = recorded?.code === period.code ? recorded : period;
  const { from = chosen.from, to = chosen.to } = report.days;
  if (to < from) throw new CommandProblem((say) => say['days-reversed']({ from, to }));
  const hasDays = report.days.from !== undefined || report.days.to !== undefined;
  const draft = composeReport(reading, { period, asOf, ...(hasDays ? { days: { from, to } } : {}) });
  await progress.finish();
  const { periodTitle, sections, blankLines } = draft;
  if (sections.length === 0) throw new CommandProblem(() => say.nothing({ period: periodTitle }));
  if (report.text) await world.out.write(draftText(draft));
  if (place) {
    await writeResult(place, await reportDocument(draft));
    const parts = sections.filter(({ level }) => level === 1).length;
    const said = say.saved({ file: place.name, period: periodTitle, sections: parts });
    await (report.text ? world.err : world.out).write(`${said}\n`);
  }
  if (blankLines.length > 0) {
    const lines = blankLines.slice(0, MOST_NAMED).join(', ') + (blankLines.length > MOST_NAMED ? ', …' : '.');
    await world.err.write(`${say.blankLines({ count: blankLines.length, lines })}\n`);
  }
  return 0;
}

/** More would hide what was said before. */
const MOST_NAMED = 20;
