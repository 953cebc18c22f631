/**
 * Measurements of collecting: units' annexes made into one, task sheets taken in, a very long task table. Each
 * file is read, added and let go, as the command line does.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { nativeCodec, processWorld, runProgram } from '../../src/cli';
import { standardPeriod, takesValue, type PlacedLine } from '../../src/domain/annex';
import type { CivilDate } from '../../src/domain/dates';
import { column, sheetRow } from '../../src/domain/grid';
import type { CellContent, Change } from '../../src/workbook';
import { gatherAnnexes, generateAnnex, structureWorkbook, taskSheets, UNIT_SHEETS } from '../../src/workflow';
import { blankWorkbook, openWorkbook, type XlsxWorkbook } from '../../src/xlsx';
import { exceljsWorkbook } from './peers';

const DAY = '2026-11-22' as CivilDate;
const AT = '22/11/2026 08:00';
const why = 'benchmark';
const command = 'benchmark';

const opened = (...path: readonly string[]): XlsxWorkbook =>
  openWorkbook(readFileSync(join(...path)), { codec: nativeCodec });

/** The first files of a folder, in the order of their names. */
const filesOf = (folder: string, most: number): readonly string[] =>
  readdirSync(folder).sort().slice(0, most);

const nameOf = (unit: number): string => `Phòng Nghiệp vụ ${String(unit + 1).padStart(4, '0')}`;

/** Annexes of units in the built-in form, each with a figure in every line; those that are there stay. */
function generateAnnexes(folder: string, files: number): number {
  const target = join(folder, 'annexes');
  mkdirSync(target, { recursive: true });
  if (readdirSync(target).length >= files && existsSync(join(folder, 'annex.xlsx'))) return files;
  const blank = blankWorkbook();
  const period = standardPeriod('half-year', 2026);
  const { changeSet, lines } = generateAnnex(blank.snapshot(), { period, asOf: DAY });
  blank.apply(changeSet);
  writeFileSync(join(folder, 'annex.xlsx'), blank.save());
  const asked = lines.flatMap(({ asked: { placed }, kind }) =>
    kind === 'entered' && takesValue(placed.line) ? [placed] : [],
  );
  for (let file = 0; file < files; file++) {
    const workbook = blank.fork();
    workbook.apply({ command, changes: asked.map((placed, index) => figureIn(placed, file + index)) });
    writeFileSync(join(target, `${nameOf(file)}.xlsx`), workbook.save());
  }
  return files;
}

function figureIn({ line, sheet, value }: PlacedLine, turn: number): Change {
  return { kind: 'write-block', why, sheet, at: value, cells: [[figureOf(line.valueType, turn)]] };
}

function figureOf(valueType: string, turn: number): CellContent {
  switch (valueType) {
    case 'ratio':
      return { kind: 'text', text: `${String(turn % 97)}/${String(100 + (turn % 97))}` };
    case 'boolean01':
      return { kind: 'number', number: turn % 2 };
    case 'enum':
      return { kind: 'number', number: turn % 3 };
    case 'percent':
      return { kind: 'number', number: 100 };
    default:
      return { kind: 'number', number: turn % 1000 };
  }
}

/** Answers with the figures that arrived. */
function gather(folder: string, files: number): number {
  const master = opened(folder, 'annex.xlsx');
  const gathering = gatherAnnexes(master.snapshot(), { at: AT });
  if (!gathering) throw new Error('no form');
  for (const name of filesOf(join(folder, 'annexes'), files)) {
    gathering.add({ name, snapshot: opened(folder, 'annexes', name).snapshot() });
  }
  const result = gathering.result();
  master.apply(result.changeSet);
  writeFileSync(join(folder, 'gathered.xlsx'), master.save());
  return result.files.reduce((sum, file) => sum + file.figures, 0);
}

const ROWS_EACH = 60;
const HEADINGS = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn'];

/** A plan with 60 tasks a unit. */
function planOf(units: number): XlsxWorkbook {
  const rows = Array.from({ length: units * ROWS_EACH }, (_, index): readonly string[] => [
    String(index + 1),
    `Rà soát hồ sơ, thủ tục thuộc nhóm ${String(index + 1)} và công khai kết quả`,
    `Báo cáo số ${String(index + 1)}`,
    nameOf(Math.floor(index / ROWS_EACH)),
    '',
    index % 2 === 0 ? 'Tháng 9/2026' : 'Trước ngày 15/6/2026',
  ]);
  const workbook = blankWorkbook({ sheets: ['Phụ lục'] });
  workbook.apply({
    command,
    changes: [
      {
        kind: 'write-block',
        why,
        sheet: 'Phụ lục',
        at: { row: sheetRow(1), column: column(1) },
        cells: [HEADINGS, ...rows].map((row) =>
          row.map((text): CellContent => (text === '' ? { kind: 'blank' } : { kind: 'text', text })),
        ),
      },
    ],
  });
  return workbook;
}

/** The task table of a plan and a task sheet a unit, progress filled in; those that are there stay. */
function generateReports(folder: string, files: number): number {
  const target = join(folder, 'reports');
  mkdirSync(target, { recursive: true });
  if (readdirSync(target).length >= files && existsSync(join(folder, 'plan.xlsx'))) return files;
  const master = planOf(files);
  master.apply(structureWorkbook(master.snapshot(), { asOf: DAY, year: 2026 }).changeSet);
  writeFileSync(join(folder, 'plan.xlsx'), master.save());
  for (const sheet of taskSheets(master.snapshot(), { asOf: DAY })?.sheets ?? []) {
    const workbook = blankWorkbook({ sheets: UNIT_SHEETS });
    workbook.apply(sheet.changeSet());
    for (const { name, tables } of workbook.snapshot().sheets) {
      const table = tables.find((known) => known.name === 'NhiemVu');
      if (!table) continue;
      const at = { row: sheetRow(table.range.top + 1), column: column(1 + table.columns.indexOf('Tiến độ')) };
      const cells = Array.from({ length: sheet.lead }, (): CellContent[] => [
        { kind: 'text', text: 'Hoàn thành' },
      ]);
      workbook.apply({
        command,
        changes: [
          { kind: 'protect', why, sheet: name, on: false },
          { kind: 'write-block', why, sheet: name, at, cells },
        ],
      });
    }
    writeFileSync(join(target, sheet.fileName), workbook.save());
  }
  return files;
}

/** By the command line itself, which reads units' files in a second thread; answers with the cells that were written. */
async function takeInReports(folder: string, files: number): Promise<number> {
  const reports = filesOf(join(folder, 'reports'), files).map((name) => join(folder, 'reports', name));
  const output = join(folder, 'taken.xlsx');
  rmSync(output, { force: true });
  let told = '';
  const out = {
    write: (text: string) => {
      told += text;
      return Promise.resolve();
    },
  };
  const words = ['take-in', join(folder, 'plan.xlsx'), ...reports, '--output', output, '--as-of', DAY];
  if ((await runProgram(words, { ...processWorld(), out })) !== 0) throw new Error(told);
  return Number(/\d+/.exec(told.trim().split('\n').at(-1) ?? '')?.[0]);
}

/** A plan of so many tasks made into its task table, saved, opened again and counted. */
function longTable(folder: string, tasks: number): number {
  const workbook = planOf(Math.ceil(tasks / ROWS_EACH));
  workbook.apply(structureWorkbook(workbook.snapshot(), { asOf: DAY, year: 2026 }).changeSet);
  mkdirSync(join(folder, 'tables'), { recursive: true });
  const file = join(folder, 'tables', 'long-table.xlsx');
  writeFileSync(file, workbook.save());
  return (
    opened(file)
      .snapshot()
      .sheets.find(({ tables }) => tables.some(({ name }) => name === 'NhiemVu'))?.rows.length ?? 0
  );
}

const PYTHON_READS = `
import sys, os, openpyxl
folder, most = sys.argv[1], int(sys.argv[2])
cells = 0
for name in sorted(os.listdir(folder))[:most]:
    book = openpyxl.load_workbook(os.path.join(folder, name), data_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            cells += sum(1 for value in row if value is not None)
print(cells)
`;

/** Which library reads the same files: openpyxl where Python has it, else ExcelJS. */
export function peerName(): 'openpyxl' | 'ExcelJS' {
  try {
    execFileSync('python3', ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return 'openpyxl';
  } catch {
    return 'ExcelJS';
  }
}

/** Plain reading of the first files of a folder; answers with their cells. */
async function peerReads(folder: string, files: number): Promise<number> {
  if (peerName() === 'openpyxl') {
    return Number(execFileSync('python3', ['-c', PYTHON_READS, folder, String(files)]).toString());
  }
  let cells = 0;
  for (const name of filesOf(folder, files)) {
    const workbook = exceljsWorkbook();
    await workbook.xlsx.readFile(join(folder, name));
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        cells += row.actualCellCount;
      });
    }
  }
  return cells;
}

/** Name of the measurement, and what it does for a folder and a size; the answer counts what came of it. */
export const COLLECTING: Readonly<
  Record<string, (folder: string, size: number) => number | Promise<number>>
> = {
  'generate-annexes': generateAnnexes,
  gather,
  'peer-annexes': (folder, files) => peerReads(join(folder, 'annexes'), files),
  'generate-reports': generateReports,
  'take-in': takeInReports,
  'peer-reports': (folder, files) => peerReads(join(folder, 'reports'), files),
  'long-table': longTable,
  'peer-table': (folder) => peerReads(join(folder, 'tables'), 1),
};
