/** `scoreboard`: where the plan, its units and its sections stand, as figures and as a sheet of live formulas. */
import type { PlanSettings } from '../../domain/plan';
import { crossingsOf, monthWords, sharesOf, type BoardGroup, type Month } from '../../domain/scoreboard';
import type { Language, Messages } from '../../messages';
import { messages } from '../../messages';
import { crossedWords, dateWords, groupName, scorePlan, settingsIn, type ScoreResult } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { askedMonths } from '../asked-months';
import { jsonPieces } from '../json-lines';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import { refuse, scoredWorkbook } from '../scored-workbook';
import type { ScoreboardOutput } from '../scoring-forms';
import type { World } from '../world';

type ScoreboardRequest = CommonOptions & {
  readonly file: string;
  /** The workbook to write; absent where only the figures are wanted. */
  readonly output: string | undefined;
  readonly inPlace: boolean;
  /** Months to close. */
  readonly close: readonly Month[];
};

export const scoreboard = cliCommand({
  options: ['json', 'output', 'in-place', 'close-month'],
  read: (words) => {
    const file = words.file();
    const destination = words.destinationIfAsked(file);
    const close = askedMonths(words, 'close-month');
    if (close.length > 0 && destination.output === undefined)
      throw new CommandProblem((say) => say['output-missing']());
    return { file, ...destination, close };
  },
  run: scoreboardCommand,
});

async function scoreboardCommand(request: ScoreboardRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const { file, output, inPlace, close } = request;
  const place = output === undefined ? null : await resultPlace(output, file, inPlace);
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook, snapshot, pending, recognized, asOf } = await scoredWorkbook(
    request,
    world.today(),
    progress.report,
  );
  const result = scorePlan(snapshot, { asOf, close, year: request.year ?? recognized().year.value });
  if ('refused' in result) return refuse(result.refused, words);
  if (place) {
    applyRecorded(workbook, snapshot, result.changeSet, world, { before: pending });
    const bytes = workbook.save();
    await progress.finish();
    await writeResult(place, bytes);
  } else await progress.finish();
  const settings = settingsIn(snapshot);
  if (request.json) {
    for (const piece of jsonPieces(outputOf(result, settings), 2)) await world.out.write(piece);
    return 0;
  }
  await world.out.write(`${lines(result, settings, words, output).join('\n')}\n`);
  return 0;
}

function outputOf(result: ScoreResult, settings: PlanSettings): ScoreboardOutput {
  return {
    asOf: result.day,
    groups: result.groups.map(({ kind, name, figures }) => {
      const { silent, ...counts } = figures;
      const { completion, onTime, late } = sharesOf(figures);
      return {
        by: kind,
        name,
        ...counts,
        notUpdated: silent,
        completionShare: completion,
        onTimeShare: onTime,
        lateShare: late,
        crossed: crossingsOf(figures, settings).map(({ id, percent, limit }) => ({
          threshold: id,
          percent,
          limit,
        })),
      };
    }),
    closed: result.closed.map(({ month, closedOn }) => ({ month, closedOn })),
    toClose: result.toClose,
  };
}

function lines(
  { groups, taskCount, closed, toClose, sheet }: ScoreResult,
  settings: PlanSettings,
  words: Messages,
  output: string | undefined,
): readonly string[] {
  const { done } = words.scoreboard;
  const line = (group: BoardGroup): string => {
    const { tasks, onTime, late, done: undated, overdue } = group.figures;
    const finished = onTime + late + undated;
    const counted = group.kind === 'all' ? taskCount : tasks;
    return done.line({
      name: groupName(group),
      tasks: counted,
      rows: counted < tasks ? done.rows({ rows: tasks }) : '',
      finished,
      overdue,
      crossed: crossedWords(group.figures, settings),
    });
  };
  const count = (kind: BoardGroup['kind']): number => groups.filter((group) => group.kind === kind).length;
  return [
    ...groups.map(line),
    ...(output === undefined
      ? []
      : [
          done.file({ file: output }),
          done.board({ sheet, units: count('unit'), sections: count('section') }),
          ...closed.map(({ month, closedOn }) =>
            done.closed({ month: monthWords(month), day: dateWords(closedOn) }),
          ),
        ]),
    ...(toClose === null ? [] : [done.toClose({ month: monthWords(toClose) })]),
  ];
}
