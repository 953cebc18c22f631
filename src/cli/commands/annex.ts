/** `annex`: makes the statistics annex of a period, checks the one that stands in a workbook, passes its form on. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  judgedStatements,
  proseFindings,
  periodUnder,
  proposePeriod,
  standingForm,
  type AnnexForm,
} from '../../domain/annex';
import { cellAddress } from '../../domain/grid';
import { ruleOf } from '../../domain/rules';
import type { RecognizedWorkbook } from '../../domain/tables';
import type { Language, Messages } from '../../messages';
import { messages } from '../../messages';
import { WorkbookFault, type WorkbookSnapshot } from '../../workbook';
import {
  annexTables,
  generateAnnex,
  knownForm,
  linesToConfirm,
  readFormFile,
  recordedPeriod,
  settingsIn,
  sheetsInOldFonts,
  writeFormFile,
  type AnnexNote,
  type LineToConfirm,
} from '../../workflow';
import { annexCheckOutput, annexMadeOutput } from '../annex-output';
import { annexTask, type AnnexTask } from '../annex-request';
import { cliCommand } from '../command';
import type { CommonOptions } from '../command-words';
import { findingsIn } from '../findings';
import { jsonPieces } from '../json-lines';
import { openedWorkbook } from '../opened-workbook';
import { severityCounts } from '../output';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { recognised } from '../recognised';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import { statementLine, statementTotal } from '../statement-lines';
import { structuredIfPlanned } from '../structured-workbook';
import { readWrittenText } from '../text-file';
import type { World } from '../world';
import { listedFindings } from './check';

type AnnexRequest = CommonOptions & { readonly file: string; readonly annex: AnnexTask };

export const annex = cliCommand({
  options: [
    'check',
    'compare',
    'export-form',
    'form',
    'from',
    'in-place',
    'json',
    'output',
    'period',
    'report',
    'to',
  ],
  read: (words) => {
    const file = words.file();
    return { file, annex: annexTask(words, file) };
  },
  run: annexCommand,
});
type MakeTask = Extract<AnnexTask, { task: 'make' }>;

async function annexCommand(request: AnnexRequest, world: World, language: Language): Promise<0 | 1> {
  const { annex } = request;
  switch (annex.task) {
    case 'make':
      return makeAnnex(request, annex, world, language);
    case 'check':
      return checkAnnex(request, annex.report, world, language);
    case 'export-form':
      return exportForm(request, annex.output, world, language);
  }
}

async function makeAnnex(
  request: AnnexRequest,
  task: MakeTask,
  world: World,
  language: Language,
): Promise<0> {
  const words = messages(language);
  const place = await resultPlace(task.output, request.file, task.inPlace);
  const form = task.form === undefined ? undefined : await formIn(task.form);
  const progress = progressOn(world, words.cli, request.progress);
  const today = request.asOf ?? world.today();
  const { workbook, snapshot, made, recognized } = await structuredIfPlanned(request, today, progress.report);
  const settings = settingsIn(snapshot);
  const period = task.period === null ? proposePeriod(today, settings) : periodUnder(settings, task.period);
  const recorded = recordedPeriod(snapshot);
  // One day given leaves the other as it was chosen before.
  const chosen = recorded?.code === period.code ? recorded : period;
  const { from = chosen.from, to = chosen.to } = task.days;
  const hasDays = task.days.from !== undefined || task.days.to !== undefined;
  if (to < from) throw new CommandProblem((say) => say['days-reversed']({ from, to }));
  const result = generateAnnex(snapshot, {
    period,
    asOf: today,
    compare: task.compare,
    recognized: recognized(),
    ...(hasDays ? { days: { from, to } } : {}),
    ...(form === undefined ? {} : { form }),
  });
  const notes = result.notes.map((note) => noteSentence(note, words));
  if (!result.done) throw new CommandProblem(() => notes.join(' '));
  applyRecorded(workbook, snapshot, result.changeSet, world);
  const bytes = workbook.save();
  await progress.finish();
  await writeResult(place, bytes);
  const taken = made === null ? [] : [words.cli['annex-tasks-taken']({ ...made, file: task.output })];
  const told = [...taken, ...(made === null ? [] : appendicesInOldFonts(recognized(), words)), ...notes];
  const unsure = task.form === undefined ? doubtfulLines({ snapshot, recognized: recognized() }) : [];
  if (request.json) {
    for (const piece of jsonPieces(annexMadeOutput(result, told, unsure), 2)) await world.out.write(piece);
  } else {
    await world.out.write(`${[...told, ...toldToConfirm(unsure, words)].join('\n')}\n`);
  }
  return 0;
}

/** Throws CommandProblem or WorkbookFault where the file gives no form. */
async function formIn(file: string): Promise<AnnexForm> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WorkbookFault('file-not-found', { name: file });
  });
  const read = readFormFile(text);
  if (read.form) return read.form;
  throw new CommandProblem((say) => say['form-invalid']({ file, place: read.at }));
}

async function checkAnnex(
  request: AnnexRequest,
  report: string | undefined,
  world: World,
  language: Language,
): Promise<0 | 1> {
  const words = messages(language);
  const text = report === undefined ? null : readWrittenText(report);
  const { snapshot, standing, recognized } = await standingIn(request, world, words);
  const sheets = new Set(standing.lines.map(({ sheet }) => sheet));
  const days = { asOf: request.asOf, today: world.today() };
  const told = text === null ? [] : proseFindings(text, recognized.tables, { year: recognized.year.value });
  const ofAnnex = findingsIn(snapshot, recognized, days).filter(
    ({ sheet, rule }) =>
      sheets.has(sheet) && (rule === 'old-font' || (ruleOf(rule)?.family ?? 'annex') === 'annex'),
  );
  const findings = [...told, ...ofAnnex];
  const statements = judgedStatements(standing, text, { year: recognized.year.value });
  const unsure = doubtfulLines({ snapshot, recognized });
  if (request.json) {
    for (const piece of jsonPieces(annexCheckOutput(findings, statements, unsure, language), 2))
      await world.out.write(piece);
  } else {
    const lines = [
      words.cli['annex-relations']({ count: statements.length }),
      ...statements.map((statement) => statementLine(statement, language)),
      statementTotal(statements, language),
      '',
      ...toldToConfirm(unsure, words),
      ...(unsure.length > 0 ? [''] : []),
      ...listedFindings(findings, words),
    ];
    await world.out.write(`${lines.join('\n')}\n`);
  }
  const isBroken = statements.some(({ kind, holds }) => kind === 'form' && holds === false);
  return isBroken || severityCounts(findings).error > 0 ? 1 : 0;
}

async function exportForm(
  request: AnnexRequest,
  output: string,
  world: World,
  language: Language,
): Promise<0> {
  const words = messages(language);
  if (extname(output).toLowerCase() !== '.json') {
    throw new CommandProblem((say) => say['form-extension']({ file: output }));
  }
  const { standing } = await standingIn(request, world, words);
  const { id, parts } = standing.form;
  const bytes = new TextEncoder().encode(writeFormFile({ ...standing.form, id: parts[0]?.id ?? id }));
  const place = await resultPlace(output, '', false);
  await writeResult(place, bytes);
  await world.out.write(
    `${words.cli['form-exported']({ file: output, lines: standing.lines.length, parts: parts.length })}\n`,
  );
  return 0;
}

/** The annex that stands in the file; throws CommandProblem where there is none. */
async function standingIn(request: AnnexRequest, world: World, words: Messages) {
  const progress = progressOn(world, words.cli, request.progress);
  const { snapshot } = await openedWorkbook(request.file, progress.report);
  const recognized = recognised(snapshot, request.year);
  await progress.finish();
  const standing = standingForm(annexTables(snapshot, recognized), knownForm(snapshot));
  if (!standing) throw new CommandProblem((say) => say['no-annex']({ file: request.file }));
  return { snapshot, recognized, standing };
}

/** What the pane asks a person to confirm, for those who work without it. */
function doubtfulLines(read: {
  readonly snapshot: WorkbookSnapshot;
  readonly recognized: RecognizedWorkbook;
}): readonly LineToConfirm[] {
  return linesToConfirm(read).filter(({ how }) => how === 'doubtful');
}

function toldToConfirm(lines: readonly LineToConfirm[], words: Messages): readonly string[] {
  if (lines.length === 0) return [];
  return [
    words.cli['annex-to-confirm']({ count: lines.length }),
    ...lines.map(({ ref, label, known, knownLabel, confidence, place }) =>
      words.cli['annex-line-to-confirm']({
        place: place ? `${place.sheet}!${cellAddress(place.at)}` : ref,
        label,
        known: known ?? '',
        knownLabel,
        percent: Math.round(confidence * 100),
      }),
    ),
  ];
}

/** Where the task table was made from appendices typed for fonts of before Unicode. */
function appendicesInOldFonts(recognized: RecognizedWorkbook, words: Messages): readonly string[] {
  const plans = new Set(recognized.tables.filter(({ kind }) => kind === 'plan').map(({ sheet }) => sheet));
  return sheetsInOldFonts(recognized)
    .filter(({ sheet }) => plans.has(sheet))
    .map((found) => words.structure.report.oldFont({ ...found }));
}

function noteSentence({ id, data }: AnnexNote, words: Messages): string {
  const sentence = words.annex.report[id];
  return typeof sentence === 'string' ? sentence : sentence(data);
}
