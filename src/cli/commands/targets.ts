/** `targets`: the figures that a plan promises, from a workbook, a Word document or plain text. */
import { cellAddress } from '../../domain/grid';
import type { LocatedTarget, PlanTarget, Target } from '../../domain/targets';
import { targetsIn, targetsOfTasks, targetsOfText } from '../../domain/targets';
import type { Language, Messages } from '../../messages';
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { recordTargets } from '../../workflow';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { readInputFile } from '../input-file';
import { jsonPieces } from '../json-lines';
import { openedWorkbook } from '../opened-workbook';
import type { TargetOutput } from '../output-forms';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { recognised } from '../recognised';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import { textIn } from '../text-file';
import type { World } from '../world';

type TargetsRequest = CommonOptions & {
  readonly file: string;
  /** The workbook to write, with the targets in a table; absent where they are only listed. */
  readonly output: string | undefined;
  readonly inPlace: boolean;
};

export const targets = cliCommand({
  options: ['json', 'output', 'in-place'],
  read: (words) => {
    const file = words.file();
    return { file, ...words.destinationIfAsked(file) };
  },
  run: targetsCommand,
});

type Source = TargetOutput['source'];
interface Placed {
  readonly target: Target;
  readonly source: Source;
}

async function targetsCommand(request: TargetsRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  if (request.output !== undefined) return recordedTargets(request, request.output, world, words);
  const placed = await targetsOfFile(request, world, words);
  if (request.json) {
    for (const piece of jsonPieces(placed.map(targetOutput), 1)) await world.out.write(piece);
    return 0;
  }
  const say = words.targets;
  const lines = placed.map(({ target, source }) =>
    say.line({ place: placeOf(source, words), ...said(target, words) }),
  );
  await world.out.write(`${[...lines, say.total({ count: placed.length })].join('\n')}\n`);
  return 0;
}

/** With `-o`: the workbook again, with the sheet that follows its targets. */
async function recordedTargets(
  { file, inPlace, year, progress }: TargetsRequest,
  output: string,
  world: World,
  words: Messages,
): Promise<0> {
  const place = await resultPlace(output, file, inPlace);
  const reading = progressOn(world, words.cli, progress);
  const { workbook, snapshot } = await openedWorkbook(file, reading.report);
  const { changeSet, targets, added } = recordTargets(snapshot, recognised(snapshot, year));
  if (changeSet.changes.length === 0) throw new CommandProblem((say) => say['targets-need-tasks']({ file }));
  applyRecorded(workbook, snapshot, changeSet, world);
  const bytes = workbook.save();
  await reading.finish();
  await writeResult(place, bytes);
  await world.out.write(`${words.cli['targets-recorded']({ file: output, added, total: targets.length })}\n`);
  return 0;
}

async function targetsOfFile(
  { file, year, progress }: TargetsRequest,
  world: World,
  words: Messages,
): Promise<readonly Placed[]> {
  const bytes = readInputFile(file);
  const text = textIn(bytes);
  const period = year === undefined ? {} : { period: { value: String(year), from: 'document' as const } };
  if (text !== null) return targetsOfText(text, period).map((target) => ({ target, source: lineOf(target) }));
  const reading = progressOn(world, words.cli, progress);
  const { snapshot } = await openedWorkbook(file, reading.report);
  const recognized = recognised(snapshot, year);
  await reading.finish();
  if (recognized.tables.some(({ tasks }) => tasks.length > 0)) {
    return targetsOfTasks(recognized).map((target) => ({ target, source: cellOf(target) }));
  }
  const placed = cellsOf(snapshot);
  if (placed.length === 0) throw new CommandProblem((say) => say['no-table']({ file }));
  return placed;
}

/** A sheet without a table of tasks: every cell of text for itself. */
function cellsOf({ sheets }: WorkbookSnapshot): readonly Placed[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell) =>
        targetsIn(cell.text).map((target) => ({
          target,
          source: { sheet: name, cell: cellAddress({ row, column: cell.column }) },
        })),
      ),
    ),
  );
}

const lineOf = ({ line }: LocatedTarget): Source => ({ line });

function cellOf({ sheet, row, column, field }: PlanTarget): Source {
  return { sheet, cell: cellAddress({ row, column }), field };
}

function targetOutput({ target, source }: Placed): TargetOutput {
  const { text, metric, operator, strict, value, valueMax, unit, direction, period, baseline } = target;
  return {
    text,
    metric,
    operator,
    value,
    valueMax,
    unit,
    period: period?.value ?? null,
    source,
    strict,
    direction,
    baseline,
    periodFrom: period?.from ?? null,
  };
}

function placeOf(source: Source, words: Messages): string {
  return 'line' in source ? words.targets.textLine({ line: source.line }) : `${source.sheet}!${source.cell}`;
}

function said(target: Target, words: Messages): { metric: string; bound: string; period: string } {
  const { metric, period } = target;
  return { metric, bound: words.targets.bound(target), period: period?.value ?? '' };
}
