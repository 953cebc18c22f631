/** The plan an office follows against an amended one in another file: what is told, and what is taken over. */
import type { CivilDate } from '../../../src/domain/dates';
import {
  compareWithAmendment,
  rememberedIn,
  replacedSheets,
  structureWorkbook,
  takeOverAmendment,
  trackedTasksFrom,
} from '../../../src/workflow';
import type { AmendedTask } from '../../../src/workflow';
import type { XlsxWorkbook } from '../../../src/xlsx';
import {
  APPENDIX,
  appendixWorkbook,
  date,
  reopened,
  SAMPLE,
  sheetNamed,
  structured,
  tableRows,
  text,
  typeInto,
  type AppendixRow,
} from '../../support/appendix-workbook';

const DAY = '2025-06-15' as CivilDate;

/** Another deadline, another lead, one task moved, one gone, one new; the rest as it was. */
const AMENDED: readonly AppendixRow[] = [
  ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
  ['1', 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch', 'Văn phòng Sở', 'Các phòng', 'Trước ngày 30/4/2025'],
  ['2', 'Tập huấn chữ ký số cho viên chức', 'Lớp tập huấn', 'Văn phòng Sở', '', 'Quý IV/2025'],
  ['3', 'Đăng tin, bài trên trang thông tin', 'Tin, bài', 'Văn phòng Sở', '', 'Thường xuyên'],
  ['II. CẢI CÁCH THỦ TỤC'],
  ['1', 'Rà soát, đơn giản hoá thủ tục hành chính', 'Quyết định', 'Văn phòng Sở', '', 'Tháng 6/2025'],
  [
    '2',
    'Tổ chức kiểm tra tại các đơn vị',
    'Báo cáo kiểm tra',
    'Thanh tra Sở',
    'Văn phòng Sở',
    'Quý III/2025',
  ],
];

function followed(rows: readonly AppendixRow[] = SAMPLE): XlsxWorkbook {
  const workbook = appendixWorkbook(rows);
  structured(workbook, DAY);
  return workbook;
}

function compared(office: XlsxWorkbook, amended: readonly AppendixRow[]) {
  const found = compareWithAmendment(office.snapshot(), appendixWorkbook(amended).snapshot(), { asOf: DAY });
  if (!found) throw new Error('Nothing to compare.');
  return found;
}

function taken(
  office: XlsxWorkbook,
  amended: readonly AppendixRow[],
  chosen: ReadonlySet<string> | null = null,
) {
  const over = takeOverAmendment(office.snapshot(), appendixWorkbook(amended).snapshot(), chosen, {
    asOf: DAY,
  });
  if (!over) throw new Error('Nothing to take over.');
  office.apply(over.changeSet);
  return over;
}

const told = ({ kind, before, now, fields, moved }: AmendedTask): string =>
  [
    kind,
    before.map(({ task }) => task).join(' + '),
    '→',
    now.map(({ task }) => task).join(' + '),
    ...fields.map(({ field, before: was, now: is }) => `${field}: ${was} → ${is}`),
    ...(moved ? [`${moved.from} → ${moved.to}`] : []),
  ].join(' | ');

test('tells task by task what the amended plan changes', () => {
  const { tasks, counts } = compared(followed(), AMENDED);
  expect(tasks.filter(({ kind }) => kind !== 'same').map(told)).toEqual([
    'changed | Ban hành kế hoạch tuyên truyền | → | Ban hành kế hoạch tuyên truyền | deadline: Trước ngày 15/3/2025 → Trước ngày 30/4/2025',
    'new |  | → | Tập huấn chữ ký số cho viên chức',
    'changed | Đăng tin, bài trên trang thông tin | → | Đăng tin, bài trên trang thông tin | lead: Trung tâm Thông tin → Văn phòng Sở',
    'moved | Tổ chức kiểm tra tại các đơn vị | → | Tổ chức kiểm tra tại các đơn vị | CHỈ ĐẠO, ĐIỀU HÀNH → CẢI CÁCH THỦ TỤC',
    'gone | Báo cáo kết quả giải quyết hồ sơ | → | ',
  ]);
  expect(counts).toMatchObject({ new: 1, deadline: 1, lead: 1, product: 0, moved: 1, gone: 1, same: 1 });
});

test('finds one task split in two and two put together', () => {
  const one = 'Rà soát thủ tục nội bộ của sở và công khai danh mục dịch vụ công trực tuyến';
  const halves = ['Rà soát thủ tục nội bộ của sở', 'Công khai danh mục dịch vụ công trực tuyến'];
  const asRows = (tasks: readonly string[]): readonly AppendixRow[] => [
    ['I. NHIỆM VỤ'],
    ['1', 'Ban hành kế hoạch tuyên truyền', 'Kế hoạch', 'Văn phòng Sở', '', 'Tháng 3/2025'],
    ...tasks.map((task, index): AppendixRow => [
      String(index + 2),
      task,
      'Báo cáo',
      'Thanh tra Sở',
      '',
      'Tháng 6/2025',
    ]),
  ];
  const split = compared(followed(asRows([one])), asRows(halves));
  expect(
    split.tasks.filter(({ kind }) => kind === 'split').map(({ now }) => now.map(({ task }) => task)),
  ).toEqual([halves]);
  expect(split.counts).toMatchObject({ split: 1, new: 0, gone: 0 });
  const merged = compared(followed(asRows(halves)), asRows([one]));
  expect(
    merged.tasks.filter(({ kind }) => kind === 'merged').map(({ before }) => before.map(({ task }) => task)),
  ).toEqual([halves]);
  expect(merged.counts).toMatchObject({ merged: 1, new: 0, gone: 0 });
});

test('the same appendix in another file changes nothing', () => {
  const { tasks, counts } = compared(followed(), SAMPLE);
  expect(tasks.every(({ kind }) => kind === 'same')).toBe(true);
  expect(counts.same).toBe(5);
});

test('takes all over: typed cells stay, a task that is gone is marked, the former appendix stays unread', () => {
  const office = followed();
  typeInto(office, 'Ban hành', {
    'Ngày hoàn thành': date('2025-03-10'),
    'Văn bản minh chứng': text('12/KH-VP'),
  });
  typeInto(office, 'Báo cáo kết quả', { 'Ghi chú theo dõi': text('Đã báo cáo quý I') });
  const source = sheetNamed(office.snapshot(), APPENDIX).rows;
  taken(office, AMENDED);
  const after = reopened(office).snapshot();
  const rows = tableRows(after, 'NhiemVu');
  expect(rows.map((row) => [row['Nhiệm vụ'], row['Thời hạn'], row['Sheet nguồn']])).toEqual([
    ['Ban hành kế hoạch tuyên truyền', 'Trước ngày 30/4/2025', 'Phụ lục (sửa đổi)'],
    ['Tập huấn chữ ký số cho viên chức', 'Quý IV/2025', 'Phụ lục (sửa đổi)'],
    ['Đăng tin, bài trên trang thông tin', 'Thường xuyên', 'Phụ lục (sửa đổi)'],
    ['Rà soát, đơn giản hoá thủ tục hành chính', 'Tháng 6/2025', 'Phụ lục (sửa đổi)'],
    ['Tổ chức kiểm tra tại các đơn vị', 'Quý III/2025', 'Phụ lục (sửa đổi)'],
    ['Báo cáo kết quả giải quyết hồ sơ', 'Ngày 25 hằng tháng', 'Phụ lục'],
  ]);
  const tasks = trackedTasksFrom(after);
  expect(tasks[0]).toMatchObject({ doneOn: '2025-03-10', evidence: '12/KH-VP' });
  expect(tasks[5]).toMatchObject({ dropped: true, followUp: 'Đã báo cáo quý I' });
  expect(sheetNamed(after, APPENDIX).rows).toEqual(source);
  expect(replacedSheets(after)).toEqual([APPENDIX]);
});

test('once taken over, structuring again changes nothing and the amended file says nothing new', () => {
  const office = followed();
  taken(office, AMENDED);
  const again = structureWorkbook(office.snapshot(), { asOf: DAY });
  expect(again.report.unchanged).toBe(true);
  expect(compared(office, AMENDED).tasks.filter(({ kind }) => kind !== 'same')).toEqual([]);
});

test('takes over what was chosen; the rest stays as it was, also when structured again', () => {
  const office = followed();
  typeInto(office, 'Báo cáo kết quả', { 'Ghi chú theo dõi': text('Đã báo cáo quý I') });
  const { tasks } = compared(office, AMENDED);
  const chosen = tasks.filter(({ fields }) => fields.some(({ field }) => field === 'lead'));
  const over = taken(office, AMENDED, new Set(chosen.map(({ key }) => key)));
  expect(over.taken).toBe(1);
  const check = () => {
    const now = trackedTasksFrom(office.snapshot());
    expect(now.map(({ task, deadline, due, lead, dropped }) => [task, deadline, due, lead, dropped])).toEqual(
      [
        ['Ban hành kế hoạch tuyên truyền', 'Trước ngày 15/3/2025', '2025-03-14', 'Văn phòng Sở', false],
        ['Đăng tin, bài trên trang thông tin', 'Thường xuyên', null, 'Văn phòng Sở', false],
        ['Rà soát, đơn giản hoá thủ tục hành chính', 'Tháng 6/2025', '2025-06-30', 'Văn phòng Sở', false],
        ['Tổ chức kiểm tra tại các đơn vị', 'Quý III/2025', '2025-09-30', 'Thanh tra Sở', false],
        ['Báo cáo kết quả giải quyết hồ sơ', 'Ngày 25 hằng tháng', null, 'Phòng Một cửa', false],
      ],
    );
    expect(now.at(-1)?.followUp).toBe('Đã báo cáo quý I');
  };
  check();
  structured(office, DAY, { corrections: rememberedIn(office.snapshot()).corrections });
  check();
});

test('a file without a plan, and a workbook that follows none, give nothing', () => {
  const office = followed();
  const empty = appendixWorkbook([]);
  expect(compareWithAmendment(office.snapshot(), empty.snapshot(), { asOf: DAY })).toBeNull();
  const plain = appendixWorkbook();
  expect(
    compareWithAmendment(plain.snapshot(), appendixWorkbook(AMENDED).snapshot(), { asOf: DAY }),
  ).toBeNull();
});
