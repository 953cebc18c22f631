/**
 * One measurement in a process of its own, so that its peak of memory is its own: the job's name and sizes
 * come as arguments, figures go out as one line of JSON.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { standardPeriod } from '../../src/domain/annex';
import type { CivilDate } from '../../src/domain/dates';
import { readDeadline } from '../../src/domain/deadlines';
import { monthOf, monthsBefore } from '../../src/domain/scoreboard';
import { recognizeWorkbook } from '../../src/domain/tables';
import { scorePlan, generateAnnex, structureWorkbook } from '../../src/workflow';
import { nativeCodec, openedWorkbook } from '../../src/cli';
import { openWorkbook, type XlsxWorkbook } from '../../src/xlsx';
import { COLLECTING, peerName } from './collecting';
import { editTimes, fullCheck, worstOf, type EditTimes } from './checking';
import { chronoDue, deadlineSpecimens } from './deadline-specimens';
import { generatedPlan } from './generated-plan';
import { generatedAppendix } from './generated-workbooks';
import { longForm } from './long-annex';
import { exceljsWorkbook, loadPeers } from './peers';

/** What the second thread of the command line asks of the file it was started from. */
export { readInThread } from '../../src/cli';

interface Figures {
  /** Wall time of the work itself, without starting the process. */
  readonly milliseconds: number;
  /** Processor time, all threads: what counts where the machine is busy with other things too. */
  readonly processorMilliseconds: number;
  readonly counted: number;
  /** Of `counted`, how many came out as expected, where that is judged. */
  readonly correct?: number;
  /** The kind of edit that took longest, and what each kind took. */
  readonly kind?: string;
  readonly kinds?: EditTimes;
}

const AS_OF = { year: 2026 } as const;
const DAY = '2026-11-22' as CivilDate;

const JOBS: Readonly<Record<string, (folder: string, size: number) => Figures | Promise<Figures>>> = {
  'generate-large': (folder, rows) =>
    timed(() => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'large.xlsx'), generatedAppendix(rows, 1));
      writeFileSync(join(folder, 'large-in-cells.xlsx'), generatedAppendix(rows, 1, 'in-cells'));
      writeFileSync(join(folder, 'large-numbered.xlsx'), generatedAppendix(rows, 1, 'numbered'));
      return rows;
    }),

  'generate-small': (folder, files) =>
    timed(() => {
      mkdirSync(join(folder, 'small'), { recursive: true });
      for (let file = 0; file < files; file++) {
        writeFileSync(join(folder, 'small', `${String(file)}.xlsx`), generatedAppendix(60, file));
      }
      return files;
    }),

  'structure-large': (folder) => timed(() => structured(folder, 'large.xlsx')),

  'structure-in-cells': (folder) => timed(() => structured(folder, 'large-in-cells.xlsx')),

  'structure-numbered': (folder) => timed(() => structured(folder, 'large-numbered.xlsx')),

  'build-large': (folder) =>
    timed(async () => {
      const { workbook, snapshot } = await readByCommand(folder, 'large.xlsx');
      const { changeSet } = structureWorkbook(snapshot, { asOf: DAY, year: 2026 });
      workbook.apply(changeSet);
      writeFileSync(join(folder, 'large-result.xlsx'), workbook.save());
      return changeSet.changes.length;
    }),

  'generate-scoreboard': (folder, tasks) =>
    timed(() => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'tasks.xlsx'), generatedPlan(tasks));
      return tasks;
    }),

  /** Reads a task table, closes twelve months, makes the scoreboard and saves. */
  'scoreboard-large': (folder) =>
    timed(() => {
      const workbook = opened(join(folder, 'tasks.xlsx'));
      const close = monthsBefore(monthOf('2027-01-10' as CivilDate), 12);
      const result = scorePlan(workbook.snapshot(), { asOf: '2027-01-10' as CivilDate, close });
      if ('refused' in result) throw new Error(result.refused.id);
      workbook.apply(result.changeSet);
      writeFileSync(join(folder, 'scoreboard.xlsx'), workbook.save());
      return result.groups[0]?.figures.tasks ?? 0;
    }),

  'annex-large': (folder, lines) => {
    const { make } = longAnnex(folder, lines);
    return timed(() => make().lines.length);
  },

  'annex-large-written': (folder, lines) => {
    const { workbook, make } = longAnnex(folder, lines);
    return timed(() => {
      const { changeSet, lines: made } = make();
      workbook.apply(changeSet);
      return made.length;
    });
  },

  'check-large': (folder) => timed(fullCheck(opened(join(folder, 'large.xlsx')).snapshot(), DAY)),

  /** Figures of the worst kind of edit. */
  'check-one-edit': (folder, count) => {
    const kinds = editTimes(opened(join(folder, 'large.xlsx')).snapshot(), DAY, count);
    return { ...worstOf(kinds), counted: 1, kinds };
  },

  'exceljs-in-cells': (folder) => timed(() => exceljsRows(join(folder, 'large-in-cells.xlsx'))),

  'exceljs-numbered': (folder) => timed(() => exceljsRows(join(folder, 'large-numbered.xlsx'))),

  'exceljs-large': (folder) => timed(() => exceljsRows(join(folder, 'large.xlsx'))),

  'structure-small': (folder) =>
    timed(async () => {
      let tasks = 0;
      for (const file of readdirSync(join(folder, 'small'))) tasks += await structured(folder, 'small', file);
      return tasks;
    }),

  'exceljs-small': (folder) =>
    timed(async () => {
      let rows = 0;
      for (const file of readdirSync(join(folder, 'small')))
        rows += await exceljsRows(join(folder, 'small', file));
      return rows;
    }),

  deadlines: (_, rounds) =>
    judged(rounds, (text) => {
      const { due } = readDeadline(text, AS_OF);
      return due;
    }),

  chrono: (_, rounds) => judged(rounds, chronoDue),
};

/** Over the workbook that `build-large` wrote; opening it is measured there. */
function longAnnex(folder: string, lines: number) {
  const workbook = opened(join(folder, 'large-result.xlsx'));
  const snapshot = workbook.snapshot();
  const options = { period: standardPeriod('half-year', 2026), asOf: DAY, form: longForm(lines) };
  return { workbook, make: () => generateAnnex(snapshot, options) };
}

/** As the command line opens and reads it. */
function readByCommand(...path: readonly string[]): ReturnType<typeof openedWorkbook> {
  return openedWorkbook(join(...path), () => undefined);
}

/** Opened alone, for measurements of what comes after. */
function opened(path: string): XlsxWorkbook {
  return openWorkbook(readFileSync(path), { codec: nativeCodec });
}

async function timed(work: () => number | Promise<number>): Promise<Figures> {
  const stop = startWatch();
  const counted = await work();
  return { ...stop(), counted };
}

function startWatch(): () => Pick<Figures, 'milliseconds' | 'processorMilliseconds'> {
  const begin = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return { milliseconds: performance.now() - begin, processorMilliseconds: (user + system) / 1000 };
  };
}

/** Every round asks for other years, so that nobody answers from memory. */
function judged(rounds: number, due: (text: string) => string | null): Figures {
  const specimens = deadlineSpecimens();
  const correct = specimens.filter((specimen) => due(specimen.text) === specimen.due).length;
  const dated = specimens.map(({ text }) => text).filter((text) => text.includes('2026'));
  const phrases = Array.from({ length: rounds }, (_, round) => String(1950 + (round % 200))).flatMap(
    (year, round) =>
      dated.map((text) => `${text.replace('2026', year)}${' '.repeat(Math.floor(round / 200))}`),
  );
  const stop = startWatch();
  for (const phrase of phrases) due(phrase);
  return { ...stop(), counted: phrases.length, correct: correct / specimens.length };
}

/** Gives how many tasks there are. */
async function structured(...path: readonly string[]): Promise<number> {
  const { snapshot } = await readByCommand(...path);
  const { tables } = recognizeWorkbook(snapshot.sheets, AS_OF);
  return tables.reduce((sum, table) => sum + table.tasks.length, 0);
}

async function exceljsRows(path: string): Promise<number> {
  const workbook = exceljsWorkbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.reduce((sum, sheet) => sum + sheet.rowCount, 0);
}

/** Runs one job and prints its figures. */
export async function measure(job: string, folder: string, size: number): Promise<void> {
  const collecting = COLLECTING[job];
  const work = collecting ? () => timed(() => collecting(folder, size)) : JOBS[job];
  if (!work) throw new Error(`No such measurement: ${job}`);
  await loadPeers(job);
  const figures = await work(folder, size);
  // Kilobytes on Linux and macOS as Node gives them.
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const library = job.startsWith('peer-') ? { library: peerName() } : {};
  process.stdout.write(`${JSON.stringify({ ...figures, ...library, peakMegabytes })}\n`);
}
