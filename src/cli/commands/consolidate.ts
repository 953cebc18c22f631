/** `consolidate`: adds units' statistics annexes up into the office's form, each total with its parts. */
import { readFile } from 'node:fs/promises';
import { proposePeriod } from '../../domain/annex';
import type { Language, Messages } from '../../messages';
import { messages } from '../../messages';
import { WorkbookFault, type WorkbookSnapshot } from '../../workbook';
import { gatherAnnexes, generateAnnex, settingsIn, type Gathered, type RestFigure } from '../../workflow';
import type { XlsxWorkbook } from '../../xlsx';
import { cliCommand } from '../command';
import type { CommonOptions, Destination } from '../command-words';
import type { ConsolidateOutput } from '../collecting-forms';
import { eachReport, reportFiles } from '../each-report';
import { fileRead } from '../file-read';
import { jsonPieces } from '../json-lines';
import { momentWords } from '../moment-words';
import { openedWorkbook } from '../opened-workbook';
import { CommandProblem } from '../problem';
import { progressOn } from '../progress';
import { applyRecorded } from '../recorded';
import { resultPlace, writeResult } from '../result-file';
import type { World } from '../world';

type ConsolidateRequest = CommonOptions &
  Destination & {
    /** The office's form, or a workbook with it. */
    readonly file: string;
    readonly reports: readonly string[];
    /** A text file with one unit a line. */
    readonly units: string | undefined;
    /** Totals go where figures were typed, too. */
    readonly replace: boolean;
  };

export const consolidate = cliCommand({
  options: ['json', 'output', 'in-place', 'units', 'replace'],
  read: (words) => {
    const { file, reports } = words.fileAndReports();
    const [units, replace] = [words.text('units'), words.has('replace')];
    return { file, reports, ...words.destination(file), units, replace };
  },
  run: consolidateCommand,
});

async function consolidateCommand(request: ConsolidateRequest, world: World, language: Language): Promise<0> {
  const words = messages(language);
  const { file, output, replace } = request;
  const place = await resultPlace(output, file, request.inPlace);
  const progress = progressOn(world, words.cli, request.progress);
  const { workbook } = await openedWorkbook(file, () => undefined);
  const units = request.units === undefined ? undefined : await unitsIn(request.units);
  const options = { at: momentWords(world.now()), replace, ...(units === undefined ? {} : { units }) };
  const gathering = gatherAnnexes(withForm(workbook, request, world).snapshot(), options);
  if (!gathering) throw new CommandProblem(() => words.gather.noForm({ file }));
  const asked = {
    files: reportFiles(request.reports, file, place),
    isOwn: words.gather.isMaster,
    holdsNothing: words.gather.noAnnex,
  };
  const takes = {
    read: (path: string) => fileRead(path, words, (opened) => opened),
    add: (opened: { readonly name: string; readonly snapshot: WorkbookSnapshot }) => gathering.add(opened),
    bad: (name: string, reason: string) => {
      gathering.bad(name, reason);
    },
  };
  await eachReport(takes, asked, progress.report);
  const result = gathering.result();
  applyRecorded(workbook, workbook.snapshot(), result.changeSet, world);
  const bytes = workbook.save();
  await progress.finish();
  await writeResult(place, bytes);
  if (request.json) {
    for (const piece of jsonPieces(outputOf(result, output), 2)) await world.out.write(piece);
    return 0;
  }
  await world.out.write(`${summary(result, output, gathering.knowsUnits, words).join('\n')}\n`);
  return 0;
}

/** A workbook without an annex gets the built-in form, or the one it remembers. */
function withForm(workbook: XlsxWorkbook, request: ConsolidateRequest, world: World): XlsxWorkbook {
  const snapshot = workbook.snapshot();
  if (gatherAnnexes(snapshot, { at: '' })) return workbook;
  const asOf = request.asOf ?? world.today();
  const made = generateAnnex(snapshot, { period: proposePeriod(asOf, settingsIn(snapshot)), asOf });
  if (made.done) workbook.apply(made.changeSet);
  return workbook;
}

async function unitsIn(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WorkbookFault('file-not-found', { name: file });
  });
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}

function outputOf(result: Gathered, output: string): ConsolidateOutput {
  const { totals, files, rest, missingUnits, badFiles } = result;
  return {
    file: output,
    totals: [...totals],
    files: [...files],
    rest: [...rest],
    missingUnits: [...missingUnits],
    badFiles: badFiles.map(({ name, reason }) => ({ name, reason: reasonOf(reason, messages('vi')) })),
  };
}

function summary(
  { totals, files, rest, missingUnits, badFiles }: Gathered,
  output: string,
  knowsUnits: boolean,
  words: Messages,
): readonly string[] {
  const say = words.gather;
  const reasons = [...new Set(rest.map(({ reason }) => reason))];
  const made = totals.filter(({ value, written }) => value !== null && written);
  return [
    ...made.map(({ ref, label, value, from }) =>
      say.line({ ref, label, value: String(value).replaceAll('\n', '; '), from }),
    ),
    ...reasons.flatMap((reason) => {
      const own = rest.filter((figure) => figure.reason === reason);
      return [
        say.restCount({ title: say.rest[reason], count: own.length }),
        ...own.map((one) => restLine(one, words)),
      ];
    }),
    ...(badFiles.length === 0
      ? []
      : [
          say.restCount({ title: say.rest.bad, count: badFiles.length }),
          ...badFiles.map(({ name, reason }) => `  ${name}: ${reasonOf(reason, words)}`),
        ]),
    ...(missingUnits.length === 0
      ? []
      : [say.missing({ count: missingUnits.length, units: missingUnits.join(', ') })]),
    ...(knowsUnits ? [] : [say.noUnitList]),
    say.done({ file: output, totals: made.length, files: files.length }),
  ];
}

function restLine({ from, line, value, against }: RestFigure, words: Messages): string {
  const place = [from.unit, from.file, from.cell].filter((part) => part !== '').join(' › ');
  return words.gather.restLine({ place, line, value, against });
}

function reasonOf(reason: string, words: Messages): string {
  return reason === 'no-annex' ? words.gather.noAnnex : reason;
}
