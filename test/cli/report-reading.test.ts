/** Units' files read by two threads: each once, in order, and all of them where the second thread goes away. */
import { execFile } from 'node:child_process';
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
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { ReadingThread, ThreadAnswer } from '../../src/cli/reading-thread';
import { ReportReading } from '../../src/cli/report-reading';
import { TurnsToRead } from '../../src/cli/turns-to-read';
import { messages } from '../../src/messages';
import { openWorkbook } from '../../src/xlsx';
import { text } from '../support/appendix-workbook';
import { fill } from '../support/task-sheet-round';
import { run } from './support/fake-world';

jest.setTimeout(120_000);

const root = join(__dirname, '../..');
const plan = join(root, 'samples/so-tai-nguyen-van-xuan-2026/ke-hoach.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A thread that does what a test tells it to. */
class ToldThread implements ReadingThread {
  terminated = 0;
  private readonly answered: ((answer: ThreadAnswer) => void)[] = [];
  private readonly ended: (() => void)[] = [];

  on(event: 'message' | 'exit' | 'error', listener: (given: never) => void): this {
    if (event === 'message') this.answered.push(listener as (answer: ThreadAnswer) => void);
    if (event === 'exit') this.ended.push(listener as () => void);
    return this;
  }

  answer(at: number): void {
    for (const told of this.answered) told({ at, outcome: { reason: `answer ${String(at)}` } });
  }

  fail(at: number): void {
    for (const told of this.answered) told({ at, outcome: null });
  }

  exit(): void {
    for (const told of this.ended) told();
  }

  terminate(): Promise<void> {
    this.terminated += 1;
    return Promise.resolve();
  }
}

/** Files that are not there: each is told by its own sentence. */
const absent = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'].map((name) => join('/', 'nowhere', name));
const missing = (file: string): object => ({
  reason: messages('vi').files['file-not-found']({ name: file }),
});

function begun(thread: ToldThread | null): { readonly turns: TurnsToRead; readonly reading: ReportReading } {
  const turns = new TurnsToRead(absent.length);
  return { turns, reading: new ReportReading(absent, messages('vi'), turns, thread) };
}

describe('reading by two threads', () => {
  test('answers come in the order of the files, in whatever order they were read', async () => {
    const thread = new ToldThread();
    const { turns, reading } = begun(thread);
    expect([turns.next(), turns.next()]).toEqual([0, 1]);
    thread.answer(1);
    thread.answer(0);
    expect(await reading.next()).toEqual({ reason: 'answer 0' });
    expect(await reading.next()).toEqual({ reason: 'answer 1' });
    expect(await reading.next()).toEqual(missing(absent[2] ?? ''));
    expect(await reading.next()).toEqual(missing(absent[3] ?? ''));
    expect(turns.next()).toBeNull();
  });

  test('while the other thread is slow this one reads the files behind', async () => {
    const thread = new ToldThread();
    const { turns, reading } = begun(thread);
    turns.next();
    let first: unknown = null;
    const waiting = reading.next().then((read) => (first = read));
    while (turns.nextNow() !== null) await new Promise((resolve) => setImmediate(resolve));
    expect(first).toBeNull();
    thread.answer(0);
    await waiting;
    expect(first).toEqual({ reason: 'answer 0' });
  });

  test('a thread that ends early leaves its files to this one', async () => {
    const thread = new ToldThread();
    const { turns, reading } = begun(thread);
    turns.next();
    const waiting = reading.next();
    thread.exit();
    expect(await waiting).toEqual(missing(absent[0] ?? ''));
    expect(await reading.next()).toEqual(missing(absent[1] ?? ''));
    await reading.end();
    expect(thread.terminated).toBe(0);
  });

  test('a file that the other thread stumbled over is read here, where the fault is told', async () => {
    const thread = new ToldThread();
    const { turns, reading } = begun(thread);
    turns.next();
    thread.fail(0);
    expect(await reading.next()).toEqual(missing(absent[0] ?? ''));
    await reading.end();
    expect(thread.terminated).toBe(1);
  });

  test('without a second thread the files are read one by one', async () => {
    const { reading } = begun(null);
    for (const file of absent) expect(await reading.next()).toEqual(missing(file));
  });
});

test('nobody reads far ahead of what is taken in', () => {
  const turns = new TurnsToRead(2000);
  let [begunBefore, at] = [0, turns.nextNow()];
  for (; at !== null; at = turns.nextNow()) begunBefore += 1;
  expect(begunBefore).toBeLessThan(1000);
  turns.taken(1);
  expect(turns.nextNow()).toBe(begunBefore);
  expect(turns.nextNow()).toBeNull();
});

test('many files taken in by the program give what one thread makes of them', async () => {
  const sheets = join(folder, 'sheets');
  await run(['hand-out', plan, '-o', sheets]);
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const names = readdirSync(sheets).sort();
  for (const [index, name] of names.entries()) {
    const workbook = openWorkbook(readFileSync(join(sheets, name)));
    fill(workbook, 0, { 'Ghi chú theo dõi': text(`Lần ${String(index)}`) });
    writeFileSync(join(reports, name), workbook.save());
  }
  for (let copy = 0; readdirSync(reports).length < 80; copy++)
    for (const name of names)
      copyFileSync(join(reports, name), join(reports, `${basename(name, '.xlsx')} (${String(copy)}).xlsx`));
  writeFileSync(join(reports, 'hỏng.xlsx'), 'not a workbook');
  const asked = (output: string): string[] => [
    'take-in',
    plan,
    reports,
    '-o',
    join(folder, output),
    '--json',
  ];
  const alone = await run(asked('alone.xlsx'));
  expect(alone.code).toBe(0);
  const program = await promisify(execFile)(
    process.execPath,
    [join(root, 'scripts/cchc.mjs'), ...asked('program.xlsx')],
    { maxBuffer: 1 << 26 },
  );
  expect(program.stderr).toBe('');
  expect(JSON.parse(program.stdout.replaceAll('program.xlsx', 'alone.xlsx'))).toEqual(JSON.parse(alone.out));
  expect((JSON.parse(alone.out) as { badFiles: unknown[] }).badFiles).toHaveLength(1);
});
