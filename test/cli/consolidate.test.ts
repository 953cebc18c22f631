/** The commands that put units' annexes together and that remind units, from files to files. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consolidateForm, mailForm } from '../../src/cli/collecting-forms';
import { PARTS_TABLE } from '../../src/workflow';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import { tableRows } from '../support/appendix-workbook';
import { annexOf } from '../support/unit-annexes';
import { run } from './support/fake-world';

jest.setTimeout(120_000);

const vanXuan = join(__dirname, '../../samples/so-tai-nguyen-van-xuan-2026/ke-hoach.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A blank form, three units' annexes in a folder of their own, one file that is none, a list of units. */
function annexes(): { readonly form: string; readonly sent: string; readonly units: string } {
  const [form, sent, units] = [join(folder, 'mau.xlsx'), join(folder, 'gui-ve'), join(folder, 'don-vi.txt')];
  writeFileSync(form, annexOf({}).save());
  mkdirSync(join(sent, 'dot-2'), { recursive: true });
  const files = [
    ['a.xlsx', { unit: 'Sở Du lịch', figures: { '1.1': 5, '2.1': '9/10' } }],
    ['b.xlsx', { unit: 'Sở Nội vụ', figures: { '1.1': '1.016', '2.1': 'nhiều' } }],
    ['dot-2/c.xlsx', { unit: 'Sở Y tế', figures: { '1.1': '', '2.1': '10/10' } }],
  ] as const;
  for (const [name, annex] of files) writeFileSync(join(sent, name), annexOf(annex).save());
  writeFileSync(join(sent, 'hong.xlsx'), 'no workbook');
  writeFileSync(units, '\uFEFFSở Du lịch\r\nSở Nội vụ\r\nSở Y tế\r\nSở Xây dựng\r\n');
  return { form, sent, units };
}

describe('consolidate', () => {
  test('adds up, names missing units, bad files and what is no figure, and writes the parts', async () => {
    const { form, sent, units } = annexes();
    const result = join(folder, 'tong.xlsx');
    const { code, out, err } = await run(['consolidate', form, sent, '-o', result, '--units', units]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('  1.1 Số văn bản chỉ đạo đã ban hành: 1021 (2 đơn vị)');
    expect(out).toContain('  2.1 Kết quả giải quyết TTHC: 19/20 (2 đơn vị)');
    expect(out).toContain('Không phải số liệu hợp lệ (1):');
    expect(out).toContain('hong.xlsx: ');
    expect(out).toContain('Đơn vị chưa gửi (1): Sở Xây dựng.');
    expect(out).toContain('Đã cộng 3 tệp thành 3 tổng');
    const parts = tableRows(openWorkbook(readFileSync(result)).snapshot(), PARTS_TABLE);
    expect(parts.map((row) => [row['Đơn vị'], row['Nhận lúc'], row['1.1']])).toEqual([
      ['Sở Du lịch', '22/11/2026 08:30', '5'],
      ['Sở Nội vụ', '22/11/2026 08:30', '1016'],
      ['Sở Y tế', '22/11/2026 08:30', ''],
    ]);
  });

  test('--json has the documented form, and a result takes further files', async () => {
    const { form, sent, units } = annexes();
    const [first, second] = [join(folder, 'lan-1.xlsx'), join(folder, 'lan-2.xlsx')];
    await run(['consolidate', form, join(sent, 'a.xlsx'), '-o', first]);
    const { out } = await run([
      'consolidate',
      first,
      join(sent, 'b.xlsx'),
      first,
      '-o',
      second,
      '--units',
      units,
      '--json',
    ]);
    const output = consolidateForm.parse(JSON.parse(out));
    expect(output.totals.find(({ ref }) => ref === '1.1')).toMatchObject({
      value: 1021,
      from: 2,
      written: true,
    });
    expect(output.badFiles).toEqual([{ name: first, reason: 'Đây chính là tệp tổng hợp nên không cộng.' }]);
    expect(output.missingUnits).toEqual(['Sở Y tế', 'Sở Xây dựng']);
  });

  test('a workbook without an annex gets the form first', async () => {
    const { sent } = annexes();
    const [empty, result] = [join(folder, 'trong.xlsx'), join(folder, 'tong.xlsx')];
    writeFileSync(empty, annexOf({ sheet: 'Ghi chép' }).save());
    expect((await run(['consolidate', empty, sent, '-o', result])).code).toBe(0);
    const plain = blankWorkbook({ sheets: ['Sổ tay'] });
    plain.apply({
      command: 'test',
      changes: [
        {
          kind: 'write-block',
          why: 'test',
          sheet: 'Sổ tay',
          at: { row: 1 as never, column: 1 as never },
          cells: [[{ kind: 'text', text: 'Ghi chép' }]],
        },
      ],
    });
    writeFileSync(empty, plain.save());
    const { code, out } = await run(['consolidate', empty, sent, '-o', result]);
    expect(code).toBe(0);
    expect(out).toContain('3.3 Kết quả giải quyết TTHC: 19/20 (2 đơn vị)');
    expect(out).toContain('Chưa có danh sách đơn vị phải gửi');
  });

  test.each([
    [['consolidate', vanXuan, '-o', 'x.xlsx'], 'Chưa cho biết tệp hoặc thư mục'],
    [['consolidate', vanXuan, 'none', '-o', 'x.xlsx'], 'none'],
    [['consolidate', vanXuan, vanXuan], 'Chưa cho biết tệp kết quả'],
    [['consolidate', vanXuan, vanXuan, '-o', 'x.xlsx', '--units', 'none.txt'], 'none.txt'],
    [['consolidate', vanXuan, vanXuan, '-o', 'x.xlsx', '--rule', 'y'], 'không có tuỳ chọn “--rule”'],
  ])('%j ends in a sentence', async (words, sentence) => {
    const { code, err } = await run(words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('mail', () => {
  test('prints a mail for each unit, or for one', async () => {
    const { code, out } = await run(['mail', vanXuan, '--as-of', '2026-06-20']);
    expect(code).toBe(0);
    const all = out.match(/^===== .* =====$/gm) ?? [];
    expect(all.length).toBeGreaterThan(2);
    expect(out).toContain('Kính gửi: ');
    const one = await run([
      'mail',
      vanXuan,
      '--as-of',
      '2026-06-20',
      '--unit',
      'van phong so',
      '--send-by',
      '28/6/2026',
    ]);
    expect(one.out.match(/^===== .* =====$/gm)).toEqual(['===== Văn phòng Sở =====']);
    expect(one.out).toContain('chậm nhất ngày 28/6/2026');
  });

  test('--json has the documented form', async () => {
    const { out } = await run(['mail', vanXuan, '--as-of', '2026-06-20', '--json']);
    const { mails } = mailForm.parse(JSON.parse(out));
    expect(mails.every(({ body, unit }) => body.startsWith(`Kính gửi: ${unit}\n`))).toBe(true);
  });

  test('a unit that the plan lacks is said', async () => {
    const { code, err } = await run(['mail', vanXuan, '--unit', 'Phòng Mười']);
    expect(code).toBe(2);
    expect(err).toContain('không có đơn vị “Phòng Mười”');
  });
});

describe('hand-out', () => {
  test('to one unit by a day', async () => {
    const out = join(folder, 'phieu');
    const words = ['hand-out', vanXuan, '-o', out, '--unit', 'VĂN PHÒNG SỞ', '--send-by', '2026-07-02'];
    const { code, out: said } = await run(words);
    expect(code).toBe(0);
    expect(said).toContain('Đã lập 1 phiếu');
    expect(said).toContain('hạn gửi về 02/7/2026');
  });
});
