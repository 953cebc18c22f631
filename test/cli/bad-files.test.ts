/** Files that are no workbooks, or hostile ones: one Vietnamese sentence, code 2, the result file untouched. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { run } from './support/fake-world';

const sample = readFileSync(join(__dirname, '../../samples/so-tai-nguyen-van-xuan-2026/ke-hoach.xlsx'));

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main"`;
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const part = (name: string, kind: string): string =>
  `<Override PartName="${name}" ContentType="${KIND}.${kind}+xml"/>`;
const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const links = (...all: string[]): string =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">${all.join('')}</Relationships>`;

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

describe.each(BAD)('%s', (name, bytes, says) => {
  test('is told in one sentence by every command, and no file is touched', async () => {
    const input = join(folder, `${name.replace(/\W+/g, '-')}.xlsx`);
    const output = join(folder, 'out.xlsx');
    const content = bytes();
    writeFileSync(input, content);
    writeFileSync(output, 'earlier');
    const build = ['build', input, '-o', output];
    // All open a file the same way; one is enough where opening takes seconds.
    const isLarge = content.length > 100_000;
    const commands = isLarge ? [build] : [build, ['structure', input, '--json'], ['check', input]];
    for (const words of commands) {
      const { code, out, err } = await run(words);
      expect({ code, out, sentence: isOneSentence(err) }).toEqual({ code: 2, out: '', sentence: true });
      expect(err).toMatch(says);
    }
    expect(readFileSync(output, 'utf8')).toBe('earlier');
  }, 60_000);
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
