/**
 * `npm run bench`: how fast, how much memory, beside libraries that do the same, in one run on one machine.
 * `npm run bench -- --quick` takes small sizes: a smoke test, not a measurement.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { collectingTable } from './bench/collecting.mjs';
import { ensureBundle, SHARED_SOURCES } from './parts/bundle.mjs';
import { ensureDependencies } from './parts/dependencies.mjs';
import { root } from './parts/root.mjs';

const quick = process.argv.includes('--quick');
const ROWS = quick ? 2000 : 50_000;
const ANNEX_LINES = 200;
/** Of each kind. */
const EDITS = quick ? 3 : 5;
const FILES = quick ? 20 : 1000;
// Enough phrases that reading them counts, and not the compiling of either reader's code.
const ROUNDS = quick ? 20 : 4000;

await ensureDependencies();
const bundle = await ensureBundle({
  entry: 'scripts/bench/measure.ts',
  file: '.cache/scripts/bench.cjs',
  sources: [...SHARED_SOURCES, 'src/cli', 'scripts/bench', 'scripts/samples'],
});
const folder = join(root, '.cache', quick ? 'bench-quick' : 'bench');
mkdirSync(folder, { recursive: true });

const run = promisify(execFile);

/** Each measurement in a process of its own: its peak of memory is then its own. */
async function measured(job, size = 0) {
  const call = `require(${JSON.stringify(bundle)}).measure(${JSON.stringify(job)}, ${JSON.stringify(folder)}, ${size})`;
  const { stdout } = await run(process.execPath, ['-e', call], { maxBuffer: 1 << 20 });
  return JSON.parse(stdout);
}

process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}${quick ? ' (--quick)' : ''}\n`,
);
await measured('generate-large', ROWS);
await measured('generate-small', FILES);

const large = await measured('structure-large');
const inCells = await measured('structure-in-cells');
const inCellsPeer = await measured('exceljs-in-cells');
const numbered = await measured('structure-numbered');
const numberedPeer = await measured('exceljs-numbered');
const build = await measured('build-large');
const check = await measured('check-large');
const oneEdit = await measured('check-one-edit', EDITS);
const annex = await measured('annex-large', ANNEX_LINES);
const annexWritten = await measured('annex-large-written', ANNEX_LINES);
const largePeer = await measured('exceljs-large');
const small = await measured('structure-small');
const smallPeer = await measured('exceljs-small');
await measured('generate-scoreboard', quick ? 4000 : 50_000);
const scoreboard = await measured('scoreboard-large');
const deadlines = await measured('deadlines', ROUNDS);
// As many rounds for either: the longer a program runs, the faster its code gets.
const deadlinesPeer = await measured('chrono', ROUNDS);

const seconds = ({ milliseconds, processorMilliseconds }) =>
  `${(milliseconds / 1000).toFixed(1)} s (CPU ${(processorMilliseconds / 1000).toFixed(1)} s)`;
const memory = ({ peakMegabytes }) => `${Math.round(peakMegabytes)} MB`;
/** By processor time, and in brackets by wall time. */
const times = (one, other) =>
  `${(other.processorMilliseconds / one.processorMilliseconds).toFixed(1)}× (${(other.milliseconds / one.milliseconds).toFixed(1)}×)`;
/** Measurements of as many rounds, but of other numbers of answers. */
const each = ({ milliseconds, processorMilliseconds, counted }) => ({
  milliseconds: milliseconds / counted,
  processorMilliseconds: processorMilliseconds / counted,
});
const perSecond = ({ counted, processorMilliseconds }) =>
  Math.round((counted / processorMilliseconds) * 1000).toLocaleString('en-US');
const percent = ({ correct }) => `${Math.round(correct * 100)} %`;
const perEdit = ({ milliseconds, processorMilliseconds }) =>
  `${milliseconds.toFixed(0)} ms (CPU ${processorMilliseconds.toFixed(0)} ms)`;
const rows = ROWS.toLocaleString('en-US');
const files = FILES.toLocaleString('en-US');

const table = [
  ['Việc / Work', 'CCHC', 'So với / Beside', 'Nhanh hơn: CPU (thực) / Faster: CPU (wall)'],
  [
    `Đọc và chuẩn hoá / read and structure, ${rows} × 9`,
    `${seconds(large)}, ${memory(large)}`,
    `ExcelJS, chỉ đọc / reading only: ${seconds(largePeer)}, ${memory(largePeer)}`,
    times(large, largePeer),
  ],
  [
    `Như trên, chữ nằm ngay trong ô / the same, texts in the cells`,
    `${seconds(inCells)}, ${memory(inCells)}`,
    `ExcelJS, chỉ đọc / reading only: ${seconds(inCellsPeer)}, ${memory(inCellsPeer)}`,
    times(inCells, inCellsPeer),
  ],
  [
    `Như trên, mọi chữ có dấu viết bằng số như openpyxl / the same, letters by number as openpyxl writes them`,
    `${seconds(numbered)}, ${memory(numbered)}`,
    `ExcelJS, chỉ đọc / reading only: ${seconds(numberedPeer)}, ${memory(numberedPeer)}`,
    times(numbered, numberedPeer),
  ],
  [
    `Đọc, chuẩn hoá, ghi tệp / read, structure, write, ${rows} × 9`,
    `${seconds(build)}, ${memory(build)}`,
    '–',
    '–',
  ],
  [
    `Đọc và chuẩn hoá / read and structure, ${files} tệp/files × 60`,
    `${seconds(small)}, ${memory(small)}`,
    `ExcelJS, chỉ đọc / reading only: ${seconds(smallPeer)}, ${memory(smallPeer)}`,
    times(small, smallPeer),
  ],
  [
    `Kiểm tra toàn bộ, mọi quy tắc / full check, all rules, ${rows} × 9`,
    `${seconds(check)}, ${memory(check)}`,
    '–',
    '–',
  ],
  ...Object.entries(oneEdit.kinds).map(([kind, times]) => [
    `Sau một lần sửa: đọc, nhận dạng, kiểm tra lại / after one edit, read and checked again: ${kind}`,
    perEdit(times),
    '–',
    '–',
  ]),
  [
    `Lập phụ lục ${ANNEX_LINES} dòng trên ${rows} nhiệm vụ / annex of ${ANNEX_LINES} lines over ${rows} tasks`,
    `${seconds(annex)}, ${memory(annex)}; vào sổ / into the workbook: ${seconds(annexWritten)}`,
    '–',
    '–',
  ],
  [
    `Tổng hợp ${scoreboard.counted.toLocaleString('en-US')} nhiệm vụ, chốt 12 tháng / scoreboard and a year of history`,
    `${seconds(scoreboard)}, ${memory(scoreboard)}`,
    '–',
    '–',
  ],
  [
    'Thời hạn mỗi giây / deadlines a second',
    perSecond(deadlines),
    `chrono-node vi: ${perSecond(deadlinesPeer)}`,
    times(each(deadlines), each(deadlinesPeer)),
  ],
  [
    'Thời hạn đọc đúng ngày cuối / last day read rightly',
    percent(deadlines),
    `chrono-node vi: ${percent(deadlinesPeer)}`,
    '–',
  ],
];
const collecting = await collectingTable(measured, quick, { seconds, memory });
for (const lines of [table, collecting.table]) {
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  for (const [index, line] of lines.entries()) {
    process.stdout.write(`| ${line.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |\n`);
    if (index === 0) process.stdout.write(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`);
  }
  process.stdout.write('\n');
}
writeFileSync(
  join(folder, 'figures.json'),
  `${JSON.stringify({ rows: ROWS, files: FILES, collecting: collecting.figures, large, inCells, inCellsPeer, numbered, numberedPeer, check, oneEdit, build, annex, annexWritten, largePeer, small, smallPeer, deadlines, deadlinesPeer }, null, 2)}\n`,
);
