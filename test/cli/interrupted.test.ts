/**
 * A command that is killed, or whose disk refuses, while it writes over an earlier result: there stands the
 * old file or the new one, whole, and nothing beside it that anybody would take for a result.
 */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../src/cli/commands';
import { inputFiles } from '../../src/cli/input-files';
import { documentText } from '../../src/docx';
import { openWorkbook } from '../../src/xlsx';
import { annexOf } from '../support/unit-annexes';

jest.setTimeout(300_000);

const root = join(__dirname, '../..');
const script = join(root, 'scripts/cchc.mjs');
const interruption = join(__dirname, 'support/interruption.cjs');
const plan = join(root, 'samples/so-du-lich-an-hai-2026/ke-hoach.xlsx');
const earlier = join(root, 'samples/so-tai-nguyen-van-xuan-2026/ke-hoach.xlsx');

/** Steps of writing, in their order, and which file stands when the process ends there. */
const STEPS = [
  ['before opening', 'old'],
  ['opened', 'old'],
  ['half written', 'old'],
  ['written', 'old'],
  ['on disk', 'old'],
  ['before the move', 'old'],
  ['after the move', 'new'],
] as const;
/** At so many moments, evenly spread over a whole run, a process is killed from outside. */
const MOMENTS = 8;

let workshop: string;
let book: string;
let sheets: string;
let form: string;
let annexes: string;
beforeAll(async () => {
  workshop = mkdtempSync(join(tmpdir(), 'cchc-'));
  book = join(workshop, 'book.xlsx');
  sheets = join(workshop, 'sheets');
  await ended(['build', plan, '-o', book]);
  await ended(['hand-out', book, '-o', sheets]);
  form = join(workshop, 'form.xlsx');
  annexes = join(workshop, 'annexes');
  mkdirSync(annexes);
  writeFileSync(form, annexOf({}).save());
  for (const unit of ['Sở Du lịch', 'Sở Y tế'])
    writeFileSync(join(annexes, `${unit}.xlsx`), annexOf({ unit, figures: { '1.1': 3 } }).save());
});
afterAll(() => {
  rmSync(workshop, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly err: string;
  readonly milliseconds: number;
}

function ended(
  words: readonly string[],
  interrupted?: readonly [step: string, by: string, file?: string],
  killAfter?: number,
): Promise<Ended> {
  const [step, by, file = '1'] = interrupted ?? [];
  const begun = Date.now();
  const child = spawn(process.execPath, [...(step ? ['--require', interruption] : []), script, ...words], {
    env: { ...process.env, INTERRUPT_AT: step, INTERRUPT_BY: by, INTERRUPT_FILE: file },
  });
  let err = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, err, milliseconds: Date.now() - begun });
    }),
  );
}

/** A folder of its own with an earlier result in it. */
function place(): { readonly folder: string; readonly output: string } {
  const folder = mkdtempSync(join(workshop, 'place-'));
  const output = join(folder, 'result.xlsx');
  copyFileSync(earlier, output);
  return { folder, output };
}

/** Throws where the file is neither the earlier one nor a whole workbook. */
function standing(output: string): 'old' | 'new' {
  const bytes = readFileSync(output);
  if (bytes.equals(readFileSync(earlier))) return 'old';
  const { sheets: read } = openWorkbook(bytes).snapshot();
  expect(read.reduce((cells, { rows }) => cells + rows.length, 0)).toBeGreaterThan(10);
  return 'new';
}

/** How each command that writes a workbook is called; `build` goes through all steps, the others through the last. */
const commands: readonly [string, () => readonly string[], readonly (typeof STEPS)[number][]][] = [
  ['build', () => ['build', plan], STEPS],
  ['fix', () => ['fix', plan], STEPS.slice(-2)],
  ['annex', () => ['annex', book, '--period', '2026-Q1'], STEPS.slice(-2)],
  ['take-in', () => ['take-in', book, sheets], STEPS.slice(-2)],
  ['consolidate', () => ['consolidate', form, annexes], STEPS.slice(-2)],
  ['compare', () => ['compare', book, plan], STEPS.slice(-2)],
  ['targets', () => ['targets', plan], STEPS.slice(-2)],
  ['scoreboard', () => ['scoreboard', book], STEPS.slice(-2)],
  ['meeting', () => ['meeting', book], STEPS.slice(-2)],
  ['monthly', () => ['monthly', book, '--month', '2026-10', '--as-of', '2026-11-22'], STEPS.slice(-2)],
];

/** Commands that write anything else, by the ending of what they write. */
const others: readonly [string, string, () => readonly string[]][] = [
  ['calendar', 'ics', () => ['calendar', book]],
  ['report', 'docx', () => ['report', book, '--period', '2026-Q1']],
];

/** One writes a folder; the rest print, or are asked for text. */
const ELSEWHERE = ['hand-out', 'structure', 'check', 'mail', 'journal', 'deadline'];

test('every command has its place here', () => {
  const names = [...commands, ...others].map(([name]) => name);
  expect([...names, ...ELSEWHERE].sort()).toEqual(Object.keys(COMMANDS).sort());
});

describe.each(commands)('%s killed while it writes', (_, words, steps) => {
  test.each(steps)('%s: the %s file stands', async (step, stands) => {
    const { folder, output } = place();
    const { signal } = await ended([...words(), '-o', output], [step, 'kill']);
    expect(signal).toBe('SIGKILL');
    expect(standing(output)).toBe(stands);
    expect(inputFiles([folder]).map(({ file }) => file)).toEqual([output]);
  });
});

describe.each(others)('%s killed while it writes .%s', (_, ending, words) => {
  test.each(STEPS.slice(-3))('%s: the %s file stands', async (step, stands) => {
    const output = join(mkdtempSync(join(workshop, 'place-')), `result.${ending}`);
    writeFileSync(output, 'earlier');
    const { signal } = await ended([...words(), '-o', output], [step, 'kill']);
    expect(signal).toBe('SIGKILL');
    const content = readFileSync(output);
    if (stands === 'old') expect(content.toString()).toBe('earlier');
    else if (ending === 'ics')
      expect(content.toString().trimEnd()).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR$/);
    else expect(documentText(content)).toMatch(/nhiệm vụ/i);
  });
});

test.each(STEPS.slice(0, -1))(
  'a disk that refuses %s: a sentence, the %s file, no draft',
  async (step, stands) => {
    const { folder, output } = place();
    const { code, err } = await ended(['build', plan, '-o', output], [step, 'ENOSPC']);
    expect(code).toBe(2);
    expect(err).toContain(output);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(standing(output)).toBe(stands);
    expect(readdirSync(folder)).toEqual(['result.xlsx']);
  },
);

test('killed from outside at any moment: old or new, and the plan as it was', async () => {
  const input = join(workshop, 'plan.xlsx');
  copyFileSync(plan, input);
  const whole = place();
  const { milliseconds } = await ended(['build', input, '-o', whole.output]);
  expect(standing(whole.output)).toBe('new');
  for (let moment = 1; moment <= MOMENTS; moment++) {
    const { folder, output } = place();
    await ended(['build', input, '-o', output], undefined, (milliseconds * moment) / MOMENTS);
    expect(['old', 'new']).toContain(standing(output));
    expect(inputFiles([folder]).map(({ file }) => file)).toEqual([output]);
    expect(readFileSync(input).equals(readFileSync(plan))).toBe(true);
  }
});

test.each(STEPS.filter(([step]) => /half|move/.test(step)))(
  'several files going out, killed with the third %s: those before it are whole',
  async (step, stands) => {
    const folder = join(mkdtempSync(join(workshop, 'place-')), 'out');
    const { signal } = await ended(['hand-out', book, '-o', folder], [step, 'kill', '3']);
    expect(signal).toBe('SIGKILL');
    const written = inputFiles([folder]).map(({ file }) => file);
    expect(written).toHaveLength(stands === 'new' ? 3 : 2);
    for (const file of written) expect(standing(file)).toBe('new');
  },
);
