/** The command `annex`: what it makes, says and refuses. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annexCheckForm, annexMadeForm } from '../../src/cli/annex-output';
import { HA_NAM_FORM } from '../../src/domain/annex';
import { column, sheetRow } from '../../src/domain/grid';
import { recordedPeriod, writeFormFile } from '../../src/workflow';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import { appendixWorkbook, structured } from '../support/appendix-workbook';
import { typeFigure, withAnnex } from '../support/annex-workbook';
import { blank, changeSet, number, text } from '../support/written-workbook';
import { run } from './support/fake-world';

let folder: string;
let plan: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  plan = join(folder, 'ke-hoach.xlsx');
  const workbook = appendixWorkbook();
  structured(workbook, '2026-01-10');
  writeFileSync(plan, workbook.save());
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const snapshotOf = (file: string) => openWorkbook(readFileSync(file)).snapshot();

describe('making an annex', () => {
  test('writes a new file for the period asked, and leaves the input alone', async () => {
    const before = readFileSync(plan);
    const out = join(folder, 'phu-luc.xlsx');
    const said = await run(['annex', plan, '-o', out, '--period', '2026-H1']);
    expect({ code: said.code, err: said.err }).toEqual({ code: 0, err: '' });
    expect(said.out).toContain('6 tháng đầu năm 2026 (số liệu từ 15/12/2025 đến 14/6/2026)');
    expect(said.out).toContain('Hạn gửi báo cáo: 20/6/2026.');
    expect(readFileSync(plan).equals(before)).toBe(true);
    const inEnglish = await run([
      'annex',
      plan,
      '-o',
      join(folder, 'annex.xlsx'),
      '--period',
      '2026-H1',
      '--lang',
      'en',
    ]);
    expect(inEnglish.out).toContain('Made the annex for first six months of 2026 (figures from 15/12/2025');
    const snapshot = snapshotOf(out);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Phụ lục I', 'Biểu mẫu 3', 'Chỉ tiêu']),
    );
    expect(recordedPeriod(snapshot)).toMatchObject({ code: '2026-H1', to: '2026-06-14' });
  });

  test.each([
    ['the report that goes up next, where no period is given', [], '2026-Y', '2026-12-14'],
    ['days of the office', ['--period', '2026-H1', '--to', '25/6/2026'], '2026-H1', '2026-06-25'],
    ['a period in words', ['--period', 'quý III/2026'], '2026-Q3', '2026-09-14'],
    ['days alone', ['--from', '2026-01-01', '--to', '2026-02-28'], '2026-01-01..2026-02-28', '2026-02-28'],
  ])('takes %s', async (_, words, code, to) => {
    const out = join(folder, 'phu-luc.xlsx');
    expect((await run(['annex', plan, '-o', out, ...words])).code).toBe(0);
    expect(recordedPeriod(snapshotOf(out))).toMatchObject({ code, to });
  });

  test('lays out the form of a form file', async () => {
    const form = join(folder, 'mau.json');
    const [first] = HA_NAM_FORM.parts;
    if (!first) throw new Error('No part');
    const short = { ...first, id: 'Biểu 01', lines: first.lines.slice(0, 5) };
    writeFileSync(form, writeFormFile({ ...HA_NAM_FORM, parts: [short], relations: [] }));
    const out = join(folder, 'phu-luc.xlsx');
    expect((await run(['annex', plan, '-o', out, '--period', '2026-Q1', '--form', form])).code).toBe(0);
    const sheet = snapshotOf(out).sheets.find(({ name }) => name === 'Biểu 01');
    expect(sheet?.rows.at(-1)?.cells[1]?.text).toBe('Số văn bản chỉ đạo CCHC đã ban hành');
  });
});

describe('a workbook as it came', () => {
  /** A title, headings, three lines under these numbers; the second table stands two rows below the first. */
  function formOf(numbers: readonly string[]): Uint8Array {
    const lines = [
      ['PHỤ LỤC THỐNG KÊ QUÝ I NĂM 2026', '', '', ''],
      ['Mã chỉ tiêu', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
      [numbers[0], 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', '', ''],
      [numbers[1], 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '12'],
      [numbers[2], 'Số thủ tục hành chính đang còn hiệu lực', 'Thủ tục', '127'],
    ].map((cells) => cells.map((shown = '') => (shown === '' ? blank : text(shown))));
    const nothing = [blank, blank, blank, blank];
    const workbook = blankWorkbook({ sheets: ['Biểu 1'] });
    const at = { row: sheetRow(1), column: column(1) };
    const cells = [...lines, nothing, nothing, ...lines];
    workbook.apply(changeSet({ kind: 'write-block', sheet: 'Biểu 1', at, cells }));
    return workbook.save();
  }

  test('has its task table made first, and is told so', async () => {
    const file = join(folder, 'chua-chuan-hoa.xlsx');
    const out = join(folder, 'phu-luc.xlsx');
    writeFileSync(file, appendixWorkbook().save());
    const said = await run(['annex', file, '-o', out, '--period', '2026-H1']);
    expect({ code: said.code, err: said.err }).toEqual({ code: 0, err: '' });
    expect(said.out).toContain(`đã lập từ phụ lục kế hoạch: 5 nhiệm vụ (trang “Nhiệm vụ” trong “${out}”)`);
    const computed = snapshotOf(out)
      .sheets.find(({ name }) => name === 'Phụ lục I')
      ?.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes('NhiemVu')));
    expect(computed?.map(({ value }) => value)).toContain(5);
  });

  test.each([
    ['numbers', ['I', '1', '2']],
    ['codes', ['A', 'A1', 'A2']],
  ] as const)('whose form goes by %s is asked of what is doubtful, each title once', async (_, numbers) => {
    const file = join(folder, 'mau-tinh.xlsx');
    writeFileSync(file, formOf(numbers));
    const out = join(folder, 'phu-luc.xlsx');
    const { out: made } = await run(['annex', file, '-o', out, '--period', '2026-H1']);
    const { out: checked } = await run(['annex', file, '--check']);
    const doubtful = 'Biểu 1!D5: “Số thủ tục hành chính đang còn hiệu lực” có lẽ là chỉ tiêu 3.1.1';
    expect(made.split(doubtful)).toHaveLength(2);
    expect(checked.split(doubtful)).toHaveLength(2);
    expect(made.split('Tiêu đề ở trang “Biểu 1” vẫn ghi quý I năm 2026')).toHaveLength(2);
    expect(made).toContain('Sổ chưa có bảng nhiệm vụ');
  });

  test('whose form is doubtful in a line says so to programs too, made and checked', async () => {
    const file = join(folder, 'mau-tinh.xlsx');
    writeFileSync(file, formOf(['I', '1', '2']));
    const out = join(folder, 'phu-luc.xlsx');
    const made = await run(['annex', file, '-o', out, '--period', '2026-H1', '--json']);
    const read = annexMadeForm.parse(JSON.parse(made.out));
    expect(read).toMatchObject({
      period: '2026-H1',
      from: '2025-12-15',
      to: '2026-06-14',
      sheets: ['Biểu 1'],
    });
    expect(read.notes.join(' ')).toContain('Sổ chưa có bảng nhiệm vụ');
    const checked = await run(['annex', file, '--check', '--json']);
    const { toConfirm } = annexCheckForm.parse(JSON.parse(checked.out));
    expect(toConfirm).toEqual(read.toConfirm);
    expect(toConfirm.map(({ sheet, cell, known }) => [sheet, cell, known])).toContainEqual([
      'Biểu 1',
      'D5',
      '3.1.1',
    ]);
  });
});

describe('checking an annex', () => {
  test('judges its relations with both figures and fails where one does not hold', async () => {
    const workbook = appendixWorkbook();
    const made = withAnnex(workbook, '2026-H1');
    typeFigure(workbook, made, '4.2.1', number(40));
    typeFigure(workbook, made, '4.2.2', number(41));
    const file = join(folder, 'phu-luc.xlsx');
    writeFileSync(file, workbook.save());
    const said = await run(['annex', file, '--check']);
    expect(said.code).toBe(1);
    expect(said.out).toContain('4.2.2 <= 4.2.1: KHÔNG ĐÚNG (bên trái 41, bên phải 40)');
    const json = await run(['annex', file, '--check', '--json']);
    const read = annexCheckForm.parse(JSON.parse(json.out));
    expect(read.relations).toContainEqual({
      kind: 'form',
      relation: '4.2.2 <= 4.2.1',
      left: 41,
      right: 40,
      holds: false,
    });
    expect(read.toConfirm).toEqual([]);
  });

  test('says so where there is no annex', async () => {
    const said = await run(['annex', plan, '--check']);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('Không tìm thấy phụ lục thống kê');
  });
});

describe('the form file', () => {
  test('of an annex can be laid out again elsewhere', async () => {
    const workbook = appendixWorkbook();
    const made = withAnnex(workbook, '2026-H1');
    const file = join(folder, 'phu-luc.xlsx');
    const form = join(folder, 'mau.json');
    const out = join(folder, 'khac.xlsx');
    writeFileSync(file, workbook.save());
    expect((await run(['annex', file, '--export-form', form])).code).toBe(0);
    expect((await run(['annex', plan, '-o', out, '--period', '2026-H1', '--form', form])).code).toBe(0);
    const labels = (path: string) =>
      snapshotOf(path)
        .sheets.find(({ name }) => name === 'Phụ lục I')
        ?.rows.map(({ cells }) => cells.find((cell) => cell.column === column(2))?.text);
    expect(labels(out)).toEqual(labels(file));
    expect(made.lines).toHaveLength(80);
  });

  test.each([
    ['no JSON', '{', 'không phải JSON đúng'],
    [
      'a line without label',
      '{"version":1,"id":"x","parts":[{"id":"a","lines":[{"id":"1"}]}]}',
      'parts.0.lines.0',
    ],
  ])('with %s is refused in one sentence', async (_, text, told) => {
    const form = join(folder, 'mau.json');
    writeFileSync(form, text);
    const out = join(folder, 'phu-luc.xlsx');
    const said = await run(['annex', plan, '-o', out, '--period', '2026-H1', '--form', form]);
    expect(said.code).toBe(2);
    expect(said.err).toContain(told);
    expect(existsSync(out)).toBe(false);
  });
});

test.each([
  ['no result file', ['--period', '2026-H1'], 'Chưa cho biết tệp kết quả'],
  ['an odd period', ['-o', 'x.xlsx', '--period', 'mùa xuân'], 'Kỳ báo cáo “mùa xuân” không đúng'],
  [
    'days in the wrong order',
    ['-o', 'x.xlsx', '--from', '2026-03-01', '--to', '2026-02-01'],
    'trước ngày bắt đầu',
  ],
  ['two things at once', ['-o', 'x.xlsx', '--check'], 'chỉ làm một việc'],
  ['an odd comparison', ['-o', 'x.xlsx', '--compare', 'xyz'], 'Không so được với “xyz”'],
])('%s is refused in one sentence', async (_, words, told) => {
  const said = await run(['annex', plan, ...words]);
  expect(said).toMatchObject({ code: 2, out: '' });
  expect(said.err).toContain(told);
});
