/** Files that are no workbooks, or hostile ones: one Vietnamese sentence, code 2, the result file untouched. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { COMMANDS } from '../../src/cli/commands';
import { run } from './support/fake-world';

/** A sound workbook, where a command wants two. */
const plan = join(__dirname, '../../samples/so-tai-nguyen-van-xuan-2026/ke-hoach.xlsx');
const sample = readFileSync(plan);

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main"`;
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const part = (name: string, kind: string): string =>
  `<Override PartName="${name}" ContentType="${KIND}.${kind}+xml"/>`;
const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const links = (...all: string[]): string =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">${all.join('')}</Relationships>`;

/** The opening of a compound file, as Excel 97 and files with a password have it, with one stream of this name. */
function compound(stream: string): Uint8Array {
  const file = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.write('Root Entry', 1024, 'utf16le');
  file.write(stream, 1152, 'utf16le');
  return file;
}

/** A workbook of one sheet from the XML of its rows. */
function workbook(rows: string, strings = `<sst ${MAIN}/>`): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': links(link('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Phụ lục" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      link('r1', 'worksheet', 'worksheets/sheet1.xml'),
      link('r2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/sharedStrings.xml': strings,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 1 });
}

const text = (cell: string, shown: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${shown}</t></is></c>`;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const entities = range(9)
  .map((level) => `<!ENTITY e${String(level)} "${`&e${String(level - 1)};`.repeat(20)}">`)
  .join('');
const entityBomb = `<!DOCTYPE sst [<!ENTITY e0 "aaaaaaaaaa">${entities}]><sst ${MAIN}><si><t>&e9;</t></si></sst>`;

const BAD: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['an empty file', () => new Uint8Array(), /trống \(0 byte\)/],
  ['text renamed .xlsx', () => strToU8('STT,Nhiệm vụ\n1,Rà soát\n'), /văn bản hoặc CSV/],
  ['a web page renamed .xlsx', () => strToU8('<html><body><table></table></body></html>'), /trang web/],
  ['a PDF renamed .xlsx', () => strToU8('%PDF-1.7\n'), /PDF/],
  ['a workbook with a password', () => compound('EncryptedPackage'), /mật khẩu|mã hoá/],
  ['an .xls renamed .xlsx', () => compound('Workbook'), /\.xls|Excel 97/],
  ['the first half of a file', () => sample.subarray(0, sample.length / 2), /thiếu phần cuối/],
  [
    'a file with its middle overwritten',
    () => Buffer.from(sample).fill(0, 400, 3000),
    /hỏng|thiếu|bất thường/,
  ],
  ['a zip without workbook', () => zipSync({ 'a.txt': strToU8('a') }), /ZIP/],
  ['a zip bomb', () => workbook(' '.repeat(120_000_000)), /bất thường/],
  ['an entity bomb', () => workbook('', entityBomb), /bất thường/],
  ['a workbook without any cell', () => workbook(''), /không có dữ liệu/],
  [
    'a million formatted rows without content',
    () =>
      workbook(
        range(1_048_576)
          .map((row) => `<row r="${String(row)}" ht="15"/>`)
          .join(''),
      ),
    /không có dữ liệu/,
  ],
  [
    '16,384 filled columns',
    () =>
      workbook(
        `<row r="1">${range(16_384)
          .map((at) => `<c><v>${String(at)}</v></c>`)
          .join('')}</row>`,
      ),
    /tới 16384 ô/,
  ],
  [
    'more filled rows than any plan has',
    () =>
      workbook(
        range(150_000)
          .map((row) => `<row r="${String(row)}">${text(`B${String(row)}`, 'Rà soát')}</row>`)
          .join(''),
      ),
    /có 150000 dòng/,
  ],
];

/** Of the above, those that are texts. */
const TEXTS = new Set(['text renamed .xlsx', 'a web page renamed .xlsx', 'a PDF renamed .xlsx']);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One line that ends as a sentence does and shows no insides. */
function isOneSentence(err: string): boolean {
  return /^[^\n]+\.\n$/.test(err) && !/\bat \/|Error:|undefined|\[object/.test(err);
}

/** Where `output` is null the command only prints. */
type Call = (input: string, output: string) => readonly string[];

/** How each command is given the file. One that is added to the list has to be added here. */
const CALLS: Readonly<Record<string, readonly Call[]>> = {
  structure: [(input) => ['structure', input, '--json']],
  check: [(input) => ['check', input]],
  compare: [
    (input, output) => ['compare', input, plan, '-o', output],
    (input, output) => ['compare', plan, input, '-o', output],
  ],
  fix: [(input, output) => ['fix', input, '-o', output]],
  build: [(input, output) => ['build', input, '-o', output]],
  'hand-out': [(input) => ['hand-out', input, '-o', join(folder, 'phiếu')]],
  'take-in': [
    (input, output) => ['take-in', input, plan, '-o', output],
    (input, output) => ['take-in', plan, input, '-o', output],
  ],
  consolidate: [
    (input, output) => ['consolidate', input, plan, '-o', output],
    (input, output) => ['consolidate', plan, input, '-o', output],
  ],
  calendar: [(input, output) => ['calendar', input, '-o', output.replace('.xlsx', '.ics')]],
  mail: [(input) => ['mail', input]],
  targets: [(input, output) => ['targets', input, '-o', output]],
  annex: [
    (input, output) => ['annex', input, '--period', '2026-Q1', '-o', output],
    (input) => ['annex', input, '--check'],
    (input, output) => ['annex', input, '--export-form', output.replace('.xlsx', '.json')],
  ],
  report: [
    (input, output) => ['report', input, '--period', '2026-Q1', '-o', output.replace('.xlsx', '.docx')],
  ],
  scoreboard: [(input, output) => ['scoreboard', input, '-o', output], (input) => ['scoreboard', input]],
  meeting: [(input, output) => ['meeting', input, '-o', output]],
  monthly: [(input, output) => ['monthly', input, '-o', output]],
  journal: [(input) => ['journal', input]],
};

/** Takes no file. */
const WITHOUT_FILE = ['deadline'];
/** Take text as well, so text is no bad file to them. */
const TAKES_TEXT = ['targets'];
/** Bad beside the workbooks that others see: where they stand among units' reports, the rest would go on. */
const SECOND = 1;

test('every command has its place in this matrix', () => {
  expect([...Object.keys(CALLS), ...WITHOUT_FILE].sort()).toEqual(Object.keys(COMMANDS).sort());
});

describe.each(BAD)('%s', (name, bytes, says) => {
  test('is told in one sentence by every command, and no file is touched', async () => {
    const content = bytes();
    const input = join(folder, `${name.replace(/\W+/g, '-')}.xlsx`);
    writeFileSync(input, content);
    // Opening the largest takes seconds, and is the same for all: one command each way is enough there.
    const isLarge = content.length > 100_000;
    const calls = Object.entries(CALLS).filter(
      ([command]) => !isLarge || ['build', 'take-in'].includes(command),
    );
    for (const [command, ways] of calls) {
      if (TAKES_TEXT.includes(command) && TEXTS.has(name)) continue;
      for (const [way, call] of ways.entries()) {
        const outputs = ['xlsx', 'ics', 'json', 'docx'].map((ending) => join(folder, `out.${ending}`));
        for (const output of outputs) writeFileSync(output, 'earlier');
        const words = call(input, outputs[0] ?? '');
        const { code, out, err } = await run(words);
        expect({ words, code, out, sentence: isOneSentence(err) || err }).toEqual({
          words,
          code: 2,
          out: '',
          sentence: true,
        });
        if (!(way === SECOND && command === 'consolidate')) expect(err).toMatch(says);
        for (const output of outputs) expect(readFileSync(output, 'utf8')).toBe('earlier');
        expect(existsSync(join(folder, 'phiếu'))).toBe(false);
      }
    }
  }, 120_000);
});

test('a file that is not there, and a folder, are told', async () => {
  mkdirSync(join(folder, 'thư mục.xlsx'));
  expect(await run(['structure', join(folder, 'không có.xlsx')])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Không tìm thấy tệp'),
  });
  expect(await run(['structure', join(folder, 'thư mục.xlsx')])).toMatchObject({
    code: 2,
    err: expect.stringContaining('là thư mục'),
  });
});
