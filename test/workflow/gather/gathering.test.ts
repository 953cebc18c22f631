/**
 * Units' annexes put together: each total from figures that are there, everything else named.
 *
 * Long because each way in which an annex can come back is a case of its own beside the others.
 */
import { column, sheetRow } from '../../../src/domain/grid';
import { gatherAnnexes, type Gathered, type GatherOptions } from '../../../src/workflow';
import { openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { reopened } from '../../support/appendix-workbook';
import { annexOf, rowOf, type AnnexOf } from '../../support/unit-annexes';
import { changeSet } from '../../support/written-workbook';

const AT = '22/11/2026 08:30';
const UNITS = ['Sở Du lịch', 'Sở Nội vụ', 'Sở Y tế'];

/** The office's form; a ratio shows what the line asks for. */
function form(): XlsxWorkbook {
  return annexOf({ figures: {} });
}

function gathered(
  master: XlsxWorkbook,
  files: Readonly<Record<string, AnnexOf | XlsxWorkbook>>,
  options: Partial<GatherOptions> = {},
): Gathered {
  const gathering = gatherAnnexes(master.snapshot(), { at: AT, units: UNITS, ...options });
  if (!gathering) throw new Error('no form');
  for (const [name, file] of Object.entries(files)) {
    const workbook = 'save' in file ? file : annexOf(file);
    gathering.add({ name, snapshot: reopened(workbook).snapshot() });
  }
  return gathering.result();
}

const totalsOf = ({ totals }: Gathered) =>
  Object.fromEntries(
    totals.flatMap(({ ref, value, from }) => (value === null ? [] : [[ref, [value, from]]])),
  );
const restOf = ({ rest }: Gathered) =>
  rest.map(({ reason, line, value, from, against }) =>
    [reason, line, value, from.file, from.cell, against].filter((part) => part !== '').join(' | '),
  );

const DU_LICH: AnnexOf = {
  unit: 'SỞ DU LỊCH',
  figures: { '1.1': '1.012', '1.2': 40, '1.3': 1, '2.1': '16.181/16.183', '2.1.1': '99,99', '2.2': 100 },
};
const NOI_VU: AnnexOf = {
  unit: 'Đơn vị báo cáo: Sở Nội vụ',
  figures: { '1.1': 8, '1.2': '35', '1.3': 'Không', '2.1': '19 / 20', '2.1.1': '95%', '2.2': 100 },
};

test('counts are added, ratios side by side, shares made of sums, choices tallied', () => {
  const result = gathered(form(), { 'a.xlsx': DU_LICH, 'b.xlsx': NOI_VU });
  expect(totalsOf(result)).toEqual({
    '1.1': [1020, 2],
    '1.2': [75, 2],
    '1.3': ['Không: 1; Có: 1', 2],
    '2.1': ['16200/16203', 2],
    '2.1.1': [99.98, 2],
    '2.2': [100, 2],
  });
  expect(result.missingUnits).toEqual(['Sở Y tế']);
  expect(result.files.map(({ name, unit, period }) => [name, unit, period])).toEqual([
    ['a.xlsx', 'Sở Du lịch', '2026-H1'],
    ['b.xlsx', 'Sở Nội vụ', '2026-H1'],
  ]);
  expect(result.rest).toEqual([]);
});

test('a blank is no 0, and a line that nobody fills stays blank', () => {
  const result = gathered(form(), {
    'a.xlsx': { unit: 'Sở Du lịch', figures: { '1.1': 0 } },
    'b.xlsx': { unit: 'Sở Nội vụ', figures: { '1.1': '' } },
  });
  expect(totalsOf(result)).toEqual({ '1.1': [0, 1] });
});

test('what is no figure where one is due is listed with its cell and never counted', () => {
  const result = gathered(form(), {
    'a.xlsx': { unit: 'Sở Du lịch', figures: { '1.1': 'khoảng 10', '1.2': 40 } },
    'b.xlsx': { unit: 'Sở Nội vụ', figures: { '1.1': '7 văn bản', '1.3': 'chưa rõ', '1.2': '12/15' } },
  });
  expect(totalsOf(result)).toEqual({ '1.1': [7, 1], '1.2': [40, 1] });
  expect(restOf(result)).toEqual([
    `not-understood | 1.1 | khoảng 10 | a.xlsx | Phụ lục I!D${String(rowOf('1.1'))}`,
    `not-understood | 1.2 | 12/15 | b.xlsx | Phụ lục I!D${String(rowOf('1.2'))}`,
    `not-understood | 1.3 | chưa rõ | b.xlsx | Phụ lục I!D${String(rowOf('1.3'))}`,
  ]);
});

test.each(['1,5', '1,234', 2.5, '85%', -3])('%p counts no documents and is listed', (figure) => {
  const result = gathered(form(), {
    'a.xlsx': { unit: 'Sở Du lịch', figures: { '1.1': figure } },
    'b.xlsx': { unit: 'Sở Nội vụ', figures: { '1.1': 7 } },
  });
  expect(totalsOf(result)).toEqual({ '1.1': [7, 1] });
  expect(result.rest.map(({ reason, from }) => [reason, from.file])).toEqual([['not-understood', 'a.xlsx']]);
});

test('what the office counts itself stays where no unit gave a figure', () => {
  const master = annexOf({ figures: { '1.1': 5, '1.2': 6 } });
  const result = gathered(master, { 'a.xlsx': { unit: 'Sở Du lịch', figures: { '1.2': 40 } } });
  expect(result.rest.map(({ reason, line }) => [reason, line])).toEqual([['typed-over', '1.2']]);
  master.apply(result.changeSet);
  const [cell] =
    reopened(master)
      .snapshot()
      .sheets[0]?.rows.find(({ row }) => row === rowOf('1.1'))
      ?.cells.filter((one) => one.column === column(4)) ?? [];
  expect(cell?.value).toBe(5);
});

test('shares that differ without their parts make no total, and that is said', () => {
  const result = gathered(form(), {
    'a.xlsx': { unit: 'Sở Du lịch', figures: { '2.2': 80 } },
    'b.xlsx': { unit: 'Sở Nội vụ', figures: { '2.2': 90 } },
  });
  expect(totalsOf(result)).toEqual({});
  expect(restOf(result)).toEqual(['no-total | 2.2']);
});

test('an annex sent again goes before the first, and what differs is laid side by side', () => {
  const result = gathered(form(), {
    'lan-1.xlsx': { unit: 'Sở Du lịch', figures: { '1.1': 5, '1.2': 40 } },
    'lan-2.xlsx': { unit: 'SỞ DU LỊCH', figures: { '1.1': 7, '1.2': 40 } },
  });
  expect(totalsOf(result)).toEqual({ '1.1': [7, 1], '1.2': [40, 1] });
  expect(restOf(result)).toEqual(['files-differ | 1.1 | 5 | lan-1.xlsx | Phụ lục I!D6 | 7 (lan-2.xlsx)']);
  expect(result.files.map(({ notCounted }) => notCounted)).toEqual(['sent-again', null]);
});

test('over several periods of a unit what happened adds up and what stands is the latest', () => {
  const quarter = (name: string): string => `KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ ${name} NĂM 2026`;
  const files = {
    'q1.xlsx': { unit: 'Sở Du lịch', title: quarter('I'), figures: { '1.1': 5, '1.2': 40 } },
    'q2.xlsx': { unit: 'Sở Du lịch', title: quarter('II'), figures: { '1.1': 6, '1.2': 38 } },
  };
  expect(totalsOf(gathered(form(), files))).toEqual({ '1.1': [11, 2], '1.2': [38, 1] });
  const withHalf = { ...files, 'h1.xlsx': { unit: 'Sở Du lịch', figures: { '1.1': 12, '1.2': 39 } } };
  const result = gathered(form(), withHalf);
  expect(totalsOf(result)).toEqual({ '1.1': [12, 1], '1.2': [39, 1] });
  expect(result.files.map(({ notCounted }) => notCounted)).toEqual(['overlaps', 'overlaps', null]);
});

test('another layout, rows moved, sheet renamed and lines renumbered, is known by its labels', () => {
  const moved = annexOf({ unit: 'Sở Y tế', figures: { '1.1': 3, '2.1': '4/5' }, sheet: 'Bieu 1', lower: 4 });
  moved.apply(
    changeSet(
      {
        kind: 'write-block',
        sheet: 'Bieu 1',
        at: { row: sheetRow(4 + rowOf('1.1')), column: column(1) },
        cells: [[{ kind: 'text', text: '1.4.' }]],
      },
      {
        kind: 'write-block',
        sheet: 'Bieu 1',
        at: { row: sheetRow(30), column: column(2) },
        cells: [[{ kind: 'text', text: 'Người lập biểu' }]],
      },
    ),
  );
  const result = gathered(form(), { 'y-te.xlsx': moved });
  expect(totalsOf(result)).toEqual({ '1.1': [3, 1], '2.1': ['4/5', 1], '2.1.1': [80, 1] });
});

test('a file without an annex is listed and the rest goes on; lines that the form lacks are listed', () => {
  const foreign = annexOf({ unit: 'Sở Y tế', figures: { '1.1': 3 } });
  foreign.apply(
    changeSet({
      kind: 'write-block',
      sheet: 'Phụ lục I',
      at: { row: sheetRow(13), column: column(1) },
      cells: [
        ['3.', 'Số giường bệnh kê thêm ngoài kế hoạch', 'Giường', '25'].map(
          (text) => ({ kind: 'text', text }) as const,
        ),
      ],
    }),
  );
  const result = gathered(form(), {
    'trong.xlsx': openWorkbook(annexOf({ sheet: 'Danh bạ' }).save()),
    'danh-ba.xlsx': phoneBook(),
    'y-te.xlsx': foreign,
  });
  expect(result.badFiles).toEqual([{ name: 'danh-ba.xlsx', reason: 'no-annex' }]);
  expect(restOf(result)).toEqual([
    'no-line | Số giường bệnh kê thêm ngoài kế hoạch | 25 | y-te.xlsx | Phụ lục I!D13',
  ]);
  expect(totalsOf(result)).toEqual({ '1.1': [3, 1] });
});

function phoneBook(): XlsxWorkbook {
  const workbook = annexOf({});
  workbook.apply(
    changeSet({
      kind: 'clear',
      sheet: 'Phụ lục I',
      range: { top: sheetRow(2), bottom: sheetRow(20), left: column(1), right: column(5) },
      what: 'contents',
    }),
  );
  return workbook;
}

test('a line that a unit added below the form is listed, though the form itself is known from another file', () => {
  const added = (value: string): XlsxWorkbook => {
    const workbook = annexOf({ unit: 'Sở Nội vụ', figures: { '1.1': 8 } });
    const texts = ['9.9', 'Số sáng kiến của đơn vị', 'Sáng kiến', value];
    workbook.apply(
      changeSet({
        kind: 'write-block',
        sheet: 'Phụ lục I',
        at: { row: sheetRow(rowOf('2.2') + 1), column: column(1) },
        cells: [texts.map((text) => ({ kind: 'text', text }))],
      }),
    );
    return workbook;
  };
  for (const value of ['77', 'nhiều']) {
    const result = gathered(form(), { 'a.xlsx': DU_LICH, 'b.xlsx': added(value) });
    expect(result.rest.map((one) => [one.reason, one.value, one.from.file])).toEqual([
      ['no-line', value, 'b.xlsx'],
    ]);
  }
});

test('a figure typed into the form stays unless its replacement is asked for', () => {
  const master = annexOf({ figures: { '1.1': 99 } });
  const files = { 'a.xlsx': DU_LICH };
  const kept = gathered(master, files);
  expect(restOf(kept)).toEqual(['typed-over | 1.1 | 99 | 1012']);
  expect(kept.totals.find(({ ref }) => ref === '1.1')?.written).toBe(false);
  expect(restOf(gathered(master, files, { replace: true }))).toEqual([]);
});

test('files that come late are added to those that are there, and what was decided holds', () => {
  const master = form();
  master.apply(gathered(master, { 'a.xlsx': DU_LICH }).changeSet);
  const late = reopened(master);
  const added = gathered(late, { 'b.xlsx': NOI_VU }, { at: '25/11/2026 10:00' });
  expect(totalsOf(added)['1.1']).toEqual([1020, 2]);
  late.apply(added.changeSet);
  late.apply(
    changeSet({
      kind: 'write-block',
      sheet: 'Thành phần',
      at: { row: sheetRow(5), column: column(4) },
      cells: [[{ kind: 'text', text: 'Không tính' }]],
    }),
  );
  const decided = gathered(reopened(late), {});
  expect(totalsOf(decided)['1.1']).toEqual([8, 1]);
  expect(decided.files.map(({ notCounted }) => notCounted)).toEqual(['decided', null]);
  const taken = reopened(late)
    .snapshot()
    .sheets.find(({ name }) => name === 'Thành phần')
    ?.rows.flatMap(({ row, cells }) => (row < 5 ? [] : [cells.find((cell) => cell.column === 8)?.text]));
  expect(taken).toEqual([AT, '25/11/2026 10:00']);
});

test('what all units write tells what a line asks for where the blank form does not', () => {
  const lines = [
    ['4.', 'Hồ sơ cấp phép', 'Hồ sơ'],
    ['5.', 'Số lớp tập huấn', ''],
    ['6.', 'Ý kiến đề xuất', ''],
  ];
  const withLines = (unit: string, values: readonly string[]): XlsxWorkbook => {
    const workbook = annexOf({ unit, figures: { '1.1': 1 } });
    workbook.apply(
      changeSet({
        kind: 'write-block',
        sheet: 'Phụ lục I',
        at: { row: sheetRow(13), column: column(1) },
        cells: lines.map((line, index) =>
          [...line, values[index] ?? ''].map((text) =>
            text === '' ? ({ kind: 'blank' } as const) : ({ kind: 'text', text } as const),
          ),
        ),
      }),
    );
    return workbook;
  };
  const master = withLines('', []);
  const files = {
    'a.xlsx': withLines('Sở Du lịch', ['9/10', '2', 'Thêm máy']),
    'b.xlsx': withLines('Sở Y tế', ['4/5', '3', '']),
  };
  const result = gathered(master, files, { replace: true });
  expect(totalsOf(result)).toMatchObject({ 4: ['13/15', 2], 5: [5, 2], 6: ['Sở Du lịch: Thêm máy', 1] });
  const mixed = gathered(
    master,
    { ...files, 'c.xlsx': withLines('Sở Nội vụ', ['7', '', '']) },
    { replace: true },
  );
  expect(totalsOf(mixed)['4']).toEqual([7, 1]);
  expect(restOf(mixed).filter((line) => line.startsWith('not-understood'))).toEqual([
    'not-understood | 4 | 9/10 | a.xlsx | Phụ lục I!D13',
    'not-understood | 4 | 4/5 | b.xlsx | Phụ lục I!D13',
  ]);
  master.apply(mixed.changeSet);
  expect(totalsOf(gathered(reopened(master), {}))).toEqual(totalsOf(mixed));
});
