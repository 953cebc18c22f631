/** `compare` on workbooks of an invented department: what it prints and what it writes. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amendmentForm } from '../../src/cli/amendment-form';
import { journalEntries, trackedTasksFrom } from '../../src/workflow';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import { appendixWorkbook, SAMPLE, structured, text, typeInto } from '../support/appendix-workbook';
import { run } from './support/fake-world';

let folder: string;
let office: string;
let amended: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  office = join(folder, 'so.xlsx');
  amended = join(folder, 'sua-doi.xlsx');
  const followed = appendixWorkbook();
  structured(followed, '2025-06-15');
  typeInto(followed, 'Ban hành', { 'Ghi chú theo dõi': text('Đã trình ký') });
  writeFileSync(office, followed.save());
  const rows = SAMPLE.slice(0, -1).map((row) =>
    row.length > 1 && row[1] === 'Ban hành kế hoạch tuyên truyền'
      ? ([...row.slice(0, 5), 'Trước ngày 30/4/2025'] as unknown as typeof row)
      : row,
  );
  const added = ['9', 'Tập huấn chữ ký số', 'Lớp tập huấn', 'Văn phòng Sở', '', 'Quý IV/2025'] as const;
  writeFileSync(amended, appendixWorkbook([...rows, added]).save());
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('lists the changes, and writes nothing without -o', async () => {
  const before = readFileSync(office);
  const { code, out, err } = await run(['compare', office, amended]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('1 nhiệm vụ mới, 1 đổi thời hạn, 1 không còn trong phụ lục.');
  expect(out).toContain('Thời hạn: Trước ngày 15/3/2025 → Trước ngày 30/4/2025');
  expect(out).toContain('Mới: 9. Tập huấn chữ ký số');
  expect(out).toContain('Không còn trong phụ lục: 2. Báo cáo kết quả giải quyết hồ sơ');
  expect(readFileSync(office)).toEqual(before);
});

test('-o writes the amended plan with all that was typed; --json has the documented form', async () => {
  const result = join(folder, 'moi.xlsx');
  const { code, out } = await run(['compare', office, amended, '-o', result, '--json']);
  expect(code).toBe(0);
  const told = amendmentForm.parse(JSON.parse(out));
  expect(told.output).toBe(result);
  expect(told.counts).toMatchObject({ new: 1, deadline: 1, gone: 1, typed: 1 });
  const written = openWorkbook(readFileSync(result)).snapshot();
  expect(journalEntries(written)[0]).toMatchObject({ command: 'Tiếp nhận phụ lục sửa đổi', files: amended });
  const tasks = trackedTasksFrom(written);
  expect(tasks.map(({ task, deadline, dropped, followUp }) => [task, deadline, dropped, followUp])).toEqual([
    ['Ban hành kế hoạch tuyên truyền', 'Trước ngày 30/4/2025', false, 'Đã trình ký'],
    ['Tổ chức kiểm tra tại các đơn vị', 'Quý III/2025', false, ''],
    ['Đăng tin, bài trên trang thông tin', 'Thường xuyên', false, ''],
    ['Rà soát, đơn giản hoá thủ tục hành chính', 'Tháng 6/2025', false, ''],
    ['Tập huấn chữ ký số', 'Quý IV/2025', false, ''],
    ['Báo cáo kết quả giải quyết hồ sơ', 'Ngày 25 hằng tháng', true, ''],
  ]);
  expect((await run(['compare', result, amended])).out).toBe(
    'Phụ lục trong tệp này không khác gì bảng đang theo dõi.\n',
  );
});

test('a workbook that was not structured yet is compared by its appendix', async () => {
  const plain = join(folder, 'tho.xlsx');
  writeFileSync(plain, appendixWorkbook().save());
  const { out } = await run(['compare', plain, amended]);
  expect(out).toContain('1 nhiệm vụ mới, 1 đổi thời hạn, 1 không còn trong phụ lục.');
});

test.each([
  [['compare', 'so.xlsx'], 'Cần hai tệp'],
  [['compare', 'so.xlsx', 'a.xlsx', 'b.xlsx'], 'b.xlsx'],
  [['compare', 'khong-co.xlsx', 'a.xlsx'], 'khong-co.xlsx'],
])('%j ends in a sentence', async (words, sentence) => {
  const { code, err } = await run(words);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test('an amended file without a plan ends in a sentence, and nothing is written', async () => {
  const other = join(folder, 'khac.xlsx');
  const workbook = blankWorkbook({ sheets: ['Trang tính'] });
  workbook.apply({
    command: 'test',
    changes: [
      {
        kind: 'write-block',
        why: '',
        sheet: 'Trang tính',
        at: { row: 1 as never, column: 1 as never },
        cells: [[{ kind: 'text', text: 'Danh bạ' }]],
      },
    ],
  });
  writeFileSync(other, workbook.save());
  const result = join(folder, 'moi.xlsx');
  const { code, err } = await run(['compare', office, other, '-o', result]);
  expect(code).toBe(2);
  expect(err).toContain('Không tìm thấy phụ lục nhiệm vụ trong tệp');
  expect(existsSync(result)).toBe(false);
});
