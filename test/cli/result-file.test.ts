/** The result file is whole or not there, and the input is never written over by accident. */
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandProblem } from '../../src/cli/problem';
import { resultPlace, writeResult } from '../../src/cli/result-file';
import { messages } from '../../src/messages';
import { WorkbookFault } from '../../src/workbook';

let folder: string;
let input: string;
const bytes = new TextEncoder().encode('new');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  input = join(folder, 'in.xlsx');
  writeFileSync(input, 'old input');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function refusal(output: string, inPlace = false): Promise<string> {
  try {
    await resultPlace(output, input, inPlace);
  } catch (problem) {
    if (problem instanceof CommandProblem) return problem.sentence(messages('vi').cli);
    if (problem instanceof WorkbookFault) return problem.id;
    throw problem;
  }
  return '';
}

test('a new file appears whole, with nothing left beside it', async () => {
  const output = join(folder, 'out.xlsx');
  await writeResult(await resultPlace(output, input, false), bytes);
  expect(readFileSync(output, 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
});

test('an earlier result is replaced and keeps its permissions', async () => {
  const output = join(folder, 'out.xlsx');
  writeFileSync(output, 'earlier');
  chmodSync(output, 0o640);
  await writeResult(await resultPlace(output, input, false), bytes);
  expect(readFileSync(output, 'utf8')).toBe('new');
  expect(statSync(output).mode & 0o777).toBe(0o640);
});

test('a link is followed: the file it points to gets the result', async () => {
  mkdirSync(join(folder, 'far'));
  writeFileSync(join(folder, 'far', 'out.xlsx'), 'earlier');
  symlinkSync(join('far', 'out.xlsx'), join(folder, 'out.xlsx'));
  await writeResult(await resultPlace(join(folder, 'out.xlsx'), input, false), bytes);
  expect(readFileSync(join(folder, 'far', 'out.xlsx'), 'utf8')).toBe('new');
});

test('the input is refused as output however it is named', async () => {
  symlinkSync('in.xlsx', join(folder, 'link.xlsx'));
  linkSync(input, join(folder, 'hard.xlsx'));
  for (const name of [
    'in.xlsx',
    'link.xlsx',
    'hard.xlsx',
    join('.', '..', folder.split('/').at(-1) ?? '', 'in.xlsx'),
  ]) {
    expect(await refusal(join(folder, name))).toContain('trùng với tệp đầu vào');
  }
});

test('the input may be written over when that is said', async () => {
  await writeResult(await resultPlace(input, input, true), bytes);
  expect(readFileSync(input, 'utf8')).toBe('new');
});

test('--in-place beside another output is refused', async () => {
  expect(await refusal(join(folder, 'out.xlsx'), true)).toContain('hai tệp khác nhau');
});

test.each([
  ['out.xls', 'phải có đuôi “.xlsx”'],
  ['out.xlsm', 'phải có đuôi “.xlsx”'],
  ['out', 'phải có đuôi “.xlsx”'],
  [join('none', 'out.xlsx'), 'Chưa có thư mục'],
  [join('in.xlsx', 'out.xlsx'), 'Chưa có thư mục'],
])('%s is refused before any work is done', async (name, says) => {
  expect(await refusal(join(folder, name))).toContain(says);
});

test('a folder is refused as output', async () => {
  mkdirSync(join(folder, 'out.xlsx'));
  expect(await refusal(join(folder, 'out.xlsx'))).toContain('là thư mục');
});

test('when the last step fails, what stood there is as it was and no draft is left', async () => {
  const output = join(folder, 'out.xlsx');
  const place = await resultPlace(output, input, false);
  mkdirSync(output);
  writeFileSync(join(output, 'kept.txt'), 'kept');
  await expect(writeResult(place, bytes)).rejects.toMatchObject({ id: 'file-not-writable' });
  expect(readFileSync(join(output, 'kept.txt'), 'utf8')).toBe('kept');
  expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
});

test('a folder that vanished meanwhile is a sentence, not a crash', async () => {
  mkdirSync(join(folder, 'gone'));
  const place = await resultPlace(join(folder, 'gone', 'out.xlsx'), input, false);
  rmSync(join(folder, 'gone'), { recursive: true });
  await expect(writeResult(place, bytes)).rejects.toMatchObject({ id: 'file-not-writable' });
});

test('what a killed program left of this very file goes the next time; a living one keeps its draft', async () => {
  const id = '5f1c2a34-0b7d-4e8f-9a61-c2d3e4f50617';
  const hoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  const old = [`.out.xlsx.${id}.tmp`, `.other.xlsx.${id}.tmp`, '.out.xlsx.ghi-chép.tmp', `.out.xlsx.${id}`];
  for (const name of old) {
    writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, name), hoursAgo, hoursAgo);
  }
  const young = `.out.xlsx.${id.replace('5', '6')}.tmp`;
  writeFileSync(join(folder, young), 'half');
  await writeResult(await resultPlace(join(folder, 'out.xlsx'), input, false), bytes);
  expect(readdirSync(folder).sort()).toEqual([...old.slice(1), young, 'in.xlsx', 'out.xlsx'].sort());
});
