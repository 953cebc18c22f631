/** Task sheets for units: every task goes out, only progress can be filled in, and files have names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../../src/domain/dates';
import { collectUnits, unitKey } from '../../../src/domain/plan';
import { assignTasks, slipOf, taskSheets, trackedTasksFrom, UNIT_SHEETS } from '../../../src/workflow';
import { fileNamesFor } from '../../../src/workflow/hand-out/file-names';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import {
  appendixWorkbook,
  date,
  sheetNamed,
  structured,
  tableRows,
  text,
  typeInto,
} from '../../support/appendix-workbook';
import { describeWithLibreOffice, recalculate } from '../../support/libreoffice';
import { saved } from '../../support/written-workbook';
import { partText } from '../../support/xlsx-parts';
import { sheetsOf } from '../../support/task-sheet-round';

/** Many workbooks are written and read; a busy machine takes its time. */
jest.setTimeout(120_000);

const DAY = '2025-06-15' as CivilDate;

describe('task sheets of a small plan', () => {
  const master = appendixWorkbook();
  structured(master, DAY);
  typeInto(master, 'Rà soát', {
    'Ngày hoàn thành': date('2025-06-10'),
    'Văn bản minh chứng': text('=12/BC'),
  });
  const out = taskSheets(master.snapshot(), { asOf: DAY });
  const { sheets } = { sheets: out?.sheets ?? [] };

  test('there is one for each unit, named after it and the month', () => {
    expect(sheets.map(({ fileName, lead, cooperating }) => [fileName, lead, cooperating])).toEqual([
      ['Văn phòng Sở - 2025-06.xlsx', 2, 1],
      ['Thanh tra Sở - 2025-06.xlsx', 1, 0],
      ['Trung tâm Thông tin - 2025-06.xlsx', 1, 0],
      ['Phòng Một cửa - 2025-06.xlsx', 1, 0],
    ]);
    expect(out?.sendBy).toBe('2025-06-25');
  });

  const files = sheetsOf(master, DAY);
  const office = files.get('Văn phòng Sở');
  if (!office) throw new Error('no sheet for Văn phòng Sở');
  const written = saved(office);

  test('it holds the unit’s tasks, led ones first, with what is known of them', () => {
    expect(
      tableRows(written.snapshot, 'NhiemVu').map((row) => [
        row['Vai trò'],
        row['Nhiệm vụ'],
        row['Thời hạn'],
        row['Trạng thái'],
        row['Văn bản minh chứng'],
        row['Nguồn'],
      ]),
    ).toEqual([
      ['Chủ trì', 'Ban hành kế hoạch tuyên truyền', 'Trước ngày 15/3/2025', 'Quá hạn', '', 'Phụ lục, dòng 6'],
      [
        'Chủ trì',
        'Rà soát, đơn giản hoá thủ tục hành chính',
        'Tháng 6/2025',
        'Hoàn thành đúng hạn',
        '=12/BC',
        'Phụ lục, dòng 10',
      ],
      ['Phối hợp', 'Tổ chức kiểm tra tại các đơn vị', 'Quý III/2025', 'Chưa đến kỳ', '', 'Phụ lục, dòng 7'],
    ]);
  });

  test('it says whose it is, what for and until when, in words and for the program', () => {
    const sheet = sheetNamed(written.snapshot, 'Nhiệm vụ');
    const line = (row: number) => sheet.rows.find((one) => one.row === row)?.cells[0]?.text;
    expect(line(1)).toBe('PHIẾU BÁO CÁO TIẾN ĐỘ NHIỆM VỤ – Văn phòng Sở');
    expect(line(3)).toBe(
      'Kế hoạch cải cách hành chính. Kỳ báo cáo: tháng 6/2025. Điền các cột có tiêu đề màu vàng, gửi về Văn phòng chậm nhất ngày 25/6/2025.',
    );
    expect(slipOf(written.snapshot)).toEqual({ unit: 'Văn phòng Sở', period: '2025-06' });
    expect(slipOf(master.snapshot())).toBeNull();
  });

  test('the line with the day of sending is shown whole, in as many lines as a long name of the plan takes', () => {
    const heightsFor = (plan: string) => {
      const out = taskSheets(master.snapshot(), { asOf: DAY, plan, units: ['Văn phòng Sở'] });
      const changes = out?.sheets[0]?.changeSet().changes ?? [];
      const merged = changes.flatMap((one) => (one.kind === 'merge' ? [one.range] : []));
      expect(merged.map(({ top, left, right }) => [top, left, right])).toEqual([[3, 1, 15]]);
      return changes.flatMap((one) =>
        one.kind === 'row-heights' ? one.heights.filter(({ from }) => from === 3) : [],
      )[0]?.height;
    };
    const once = heightsFor('Kế hoạch') ?? 0;
    expect(heightsFor(`Kế hoạch ${'nâng cao chỉ số cải cách hành chính '.repeat(5)}`)).toBeGreaterThan(
      1.7 * once,
    );
  });

  test('only the cells to fill in are open, and what ties rows to the plan is hidden', () => {
    const sheet = sheetNamed(written.snapshot, 'Nhiệm vụ');
    expect(sheet.protected).toBe(true);
    const headings = sheet.tables[0]?.columns ?? [];
    expect(sheet.hiddenColumns.map((at) => headings[at - 1])).toEqual([
      'Mã',
      'Sheet nguồn',
      'Dòng nguồn',
      'Dòng nguồn cuối',
      'Dấu vết',
    ]);
    expect(openHeadings(written.bytes, headings)).toEqual([
      'Ngày hoàn thành',
      'Văn bản minh chứng',
      'Tiến độ',
      'Ghi chú theo dõi',
    ]);
    expect(sheetNamed(written.snapshot, 'Danh mục').visibility).toBe('hidden');
  });
});

describeWithLibreOffice('the states of a task sheet', () => {
  test('are formulas that a second program computes alike', async () => {
    const master = appendixWorkbook();
    structured(master, DAY, { fixedAsOf: true });
    const office = sheetsOf(master, DAY).get('Văn phòng Sở');
    if (!office) throw new Error('no sheet');
    const states = (snapshot: ReturnType<typeof office.snapshot>) =>
      tableRows(snapshot, 'NhiemVu').map((row) => [row['Trạng thái'], row['Còn lại (ngày)']]);
    const again = openWorkbook(await recalculate(office.save())).snapshot();
    expect(states(again)).toEqual(states(office.snapshot()));
    expect(states(again).map(([state]) => state)).toEqual(['Quá hạn', 'Trong hạn', 'Chưa đến kỳ']);
  });
});

test('a workbook without a task table has no task sheets', () => {
  expect(taskSheets(appendixWorkbook().snapshot(), { asOf: DAY })).toBeNull();
});

const samples = join(__dirname, '../../../samples');

describe.each(readdirSync(samples).filter((slug) => !slug.includes('6-thang')))('the sample %s', (slug) => {
  const master = openWorkbook(readFileSync(join(samples, slug, 'ke-hoach.xlsx')));
  structured(master, '2026-06-15');
  const tasks = trackedTasksFrom(master.snapshot());
  const out = taskSheets(master.snapshot(), { asOf: '2026-06-15' as CivilDate });

  test('has every task on the sheet of a leading unit, or named as nobody’s', () => {
    const led = assignTasks(
      tasks,
      collectUnits(tasks.flatMap(({ lead, cooperating }) => [lead, cooperating])),
    );
    const ids = new Set([...led.units.flatMap(({ lead }) => lead), ...led.unassigned].map(({ id }) => id));
    expect(tasks.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(out?.sheets.length).toBe(led.units.length);
  });

  test('gives each unit a sound workbook with exactly its rows', () => {
    for (const [index, sheet] of (out?.sheets ?? []).entries()) {
      const workbook = blankWorkbook({ sheets: UNIT_SHEETS });
      workbook.apply(sheet.changeSet());
      // One file for all: each is made in the same way, and the schema check takes its time.
      const rows = trackedTasksFrom(index === 0 ? saved(workbook).snapshot : workbook.snapshot());
      expect([sheet.unit, rows.length]).toEqual([sheet.unit, sheet.lead + sheet.cooperating]);
      const ids = new Set(tasks.map(({ id }) => id));
      expect(rows.filter(({ id }) => !ids.has(id))).toEqual([]);
    }
    expect(new Set(out?.sheets.map(({ unit }) => unitKey(unit))).size).toBe(out?.sheets.length);
  });
});

describe('file names', () => {
  test.each([
    ['Phòng A/B: "mật"', 'Phòng A B mật.xlsx'],
    ['  ..Tổ\u0007công\ntác  ', 'Tổ công tác.xlsx'],
    ['???', 'Đơn vị.xlsx'],
    ['Va\u0306n pho\u0300ng', 'Văn phòng.xlsx'],
  ])('of %j is %j', (unit, name) => {
    expect(fileNamesFor([unit], '.xlsx')).toEqual([name]);
  });

  test('that only case or refused characters tell apart get numbers', () => {
    expect(fileNamesFor(['Phòng CNTT', 'Phòng cntt', 'Phòng: CNTT'], '.xlsx')).toEqual([
      'Phòng CNTT.xlsx',
      'Phòng cntt (2).xlsx',
      'Phòng CNTT (3).xlsx',
    ]);
  });
});

/** Headings of the columns whose first body cell a person may change. */
function openHeadings(bytes: Uint8Array, headings: readonly string[]): readonly string[] {
  const styles = partText(bytes, 'xl/styles.xml');
  const sheet = partText(bytes, 'xl/worksheets/sheet1.xml');
  const formats = [
    ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(
      /<xf\b[^>]*\/>|<xf\b[^>]*>[\s\S]*?<\/xf>/g,
    ),
  ];
  return headings.filter((_, index) => {
    const letters = index < 26 ? String.fromCharCode(65 + index) : 'A' + String.fromCharCode(65 + index - 26);
    const style = new RegExp(`<c r="${letters}5"[^>]*? s="(\\d+)"`).exec(sheet)?.[1];
    return /locked="0"/.test(formats[Number(style)]?.[0] ?? '');
  });
}
