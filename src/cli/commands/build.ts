/** `build`: writes a workbook with the tracked table of tasks beside the untouched appendix. */
import type { Overview } from '../../domain/plan';
import { overviewOf, TASK_STATES } from '../../domain/plan';
import type { Language, Messages } from '../../messages';
import { messages } from '../../messages';
import type { StructureNote } from '../../workflow';
import { dateWords, structureWorkbook } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import { openedWorkbook } from '../opened-workbook';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { recognised } from '../recognised';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import type { World } from '../world';

type BuildRequest = CommonOptions &
  Destination & { readonly file: string; readonly highlightSource: boolean };

export const build = cliCommand({
  options: ['output', 'in-place', 'highlight-source'],
  read: (words) => {
    const file = words.file();
    return { file, ...words.destination(file), highlightSource: words.has('highlight-source') };
  },
  run: buildCommand,
});

async function buildCommand(request: BuildRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const place = await resultPlace(request.output, request.file, request.inPlace);
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook, snapshot } = await openedWorkbook(request.file, progress.report);
  const { changeSet, plan, settings, day, report, notes } = structureWorkbook(snapshot, {
    asOf: request.asOf ?? world.today(),
    fixedAsOf: request.asOf !== undefined,
    recognized: recognised(snapshot, request.year),
    // Absent leaves what an earlier run coloured.
    ...(request.highlightSource ? { highlightSource: true } : {}),
    ...(request.year === undefined ? {} : { year: request.year }),
  });
  if (!report.done) {
    throw new CommandProblem((say) => {
      const reasons = notes.map((note) => noteSentence(note, words));
      return report.tasks === 0 && notes.some(({ id }) => id === 'noPlan')
        ? say['no-task-to-build']({ file: request.file })
        : reasons.join(' ');
    });
  }
  applyRecorded(workbook, snapshot, changeSet, world);
  const bytes = workbook.save();
  await progress.finish();
  await writeResult(place, bytes);
  const lines = [
    words.cli['build-done']({ file: request.output, tasks: report.tasks, asOf: dateWords(day) }),
    ...stateLines(overviewOf(plan, day, settings), words),
    ...(report.unchanged ? [words.commands.says.unchanged()] : []),
    ...notes
      .filter(
        ({ id }) => id !== 'structured' && !(report.unchanged && (id === 'rerun' || id === 'sameTasks')),
      )
      .map((note) => noteSentence(note, words)),
  ];
  await world.out.write(`${lines.join('\n')}\n`);
  return 0;
}

function stateLines({ states }: Overview, words: Messages): readonly string[] {
  return TASK_STATES.filter((state) => states[state] > 0).map((state) =>
    words.cli['count-line']({ label: words.states.state[state], count: states[state] }),
  );
}

function noteSentence({ id, data }: StructureNote, words: Messages): string {
  const sentence = words.structure.report[id];
  return typeof sentence === 'string' ? sentence : sentence(data);
}
