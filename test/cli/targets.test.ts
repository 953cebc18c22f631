/** `targets` on plain text, a Word document and a workbook. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { targetsForm } from '../../src/cli/output-forms';
import { appendixWorkbook, tableRows } from '../support/appendix-workbook';
import { openWorkbook } from '../../src/xlsx';
import { run } from './support/fake-world';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TEXT = `KẾ HOẠCH
Cải cách hành chính năm 2027
- Tối thiểu 70% phòng, đơn vị được kiểm tra.
- Từ 02 đến 03 sáng kiến được công nhận.`;

test('plain text gives targets with their lines', async () => {
  const { code, out, err } = await run(['targets', file('ke-hoach.txt', TEXT), '--json']);
  const targets = targetsForm.parse(JSON.parse(out));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(
    targets.map(({ operator, value, valueMax, unit, period, source }) => [
      operator,
      value,
      valueMax,
      unit,
      period,
      source,
    ]),
  ).toEqual([
    ['>=', 70, null, '%', '2027', { line: 3 }],
    ['range', 2, 3, 'sáng kiến', '2027', { line: 4 }],
  ]);
});

test('text saved by Notepad as UTF-16 is read', async () => {
  const bytes = new Uint8Array(2 + TEXT.length * 2);
  bytes.set([0xff, 0xfe]);
  [...Array(TEXT.length).keys()].forEach((index) => {
    const code = TEXT.charCodeAt(index);
    bytes.set([code & 255, code >> 8], 2 + index * 2);
  });
  const { out } = await run(['targets', file('ke-hoach.txt', bytes), '--json']);
  expect(targetsForm.parse(JSON.parse(out))).toHaveLength(2);
});

test('a Word document gives targets with their paragraphs', async () => {
  const body = TEXT.split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('');
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  });
  const { out } = await run(['targets', file('ke-hoach.docx', bytes), '--json']);
  expect(targetsForm.parse(JSON.parse(out)).map(({ source }) => source)).toEqual([{ line: 3 }, { line: 4 }]);
});

test('a workbook gives the targets of its tasks with their cells', async () => {
  const workbook = appendixWorkbook([
    ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
    ['1', 'Kiểm tra tối thiểu 30% đơn vị trực thuộc', '02 báo cáo', 'Văn phòng', '', 'Quý III/2025'],
    [
      '2',
      'Cập nhật trang thông tin theo Quyết định số 12/QĐ-SVH',
      'Tin, bài',
      'Văn phòng',
      '',
      'Thường xuyên',
    ],
    ['3', 'Duy trì ISO 9001:2015', 'Kế hoạch', 'Văn phòng', '', 'Tháng 6/2025'],
  ]);
  const path = file('phu-luc.xlsx', workbook.save());
  const { out } = await run(['targets', path, '--json']);
  expect(
    targetsForm
      .parse(JSON.parse(out))
      .map(({ operator, value, unit, period, source }) => [operator, value, unit, period, source]),
  ).toEqual([
    ['>=', 30, '%', '2025', { sheet: 'Phụ lục', cell: 'B6', field: 'task' }],
    ['=', 2, 'báo cáo', '2025', { sheet: 'Phụ lục', cell: 'C6', field: 'product' }],
  ]);
  const listed = await run(['targets', path]);
  expect(listed.out).toContain('Phụ lục!B6: Tỷ lệ đơn vị trực thuộc được kiểm tra → tối thiểu 30% (2025)');
});

test('a file that is neither is told in a sentence', async () => {
  const { code, err } = await run(['targets', file('x.txt', new Uint8Array([0xc3, 0x28, 0xff]))]);
  expect(code).toBe(2);
  expect(err).toContain('.docx');
});

test('-o writes the sheet that follows the targets', async () => {
  const path = file(
    'phu-luc.xlsx',
    appendixWorkbook([
      ['I. CHUNG'],
      ['1', 'Kiểm tra tối thiểu 30% đơn vị trực thuộc', '', 'Văn phòng', '', 'Quý III/2025'],
    ]).save(),
  );
  const { code, out } = await run(['targets', path, '-o', join(folder, 'ra.xlsx')]);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('1 chỉ tiêu') });
  const snapshot = openWorkbook(readFileSync(join(folder, 'ra.xlsx'))).snapshot();
  expect(tableRows(snapshot, 'MucTieu').map((row) => row['Chỉ tiêu'])).toEqual([
    'Tỷ lệ đơn vị trực thuộc được kiểm tra',
  ]);
});

test('-o on text is refused in a sentence', async () => {
  const { code, err } = await run(['targets', file('ke-hoach.txt', TEXT), '-o', join(folder, 'ra.xlsx')]);
  expect(code).toBe(2);
  expect(err).not.toBe('');
});
