/**
 * Units’ files put together: every typed cell arrives or is listed, nothing is overwritten or made up.
 *
 * Long because each way in which a file can come back is a case of its own beside the others.
 */
import { column, sheetRow } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import { consolidate, type Consolidation } from '../../../src/workflow';
import { openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { withPart } from '../../support/xlsx-parts';
import {
  appendixWorkbook,
  date,
  reopened,
  structured,
  tableRows,
  text,
  typeInto,
} from '../../support/appendix-workbook';
import { fill, sheetOfRows, sheetsOf } from '../../support/task-sheet-round';
import { changeSet, saved } from '../../support/written-workbook';

/** Many workbooks are written and read; a busy machine takes its time. */
jest.setTimeout(120_000);

const DAY = '2025-06-15';
const OFFICE = 'Văn phòng Sở';

function masterWorkbook(): XlsxWorkbook {
  const master = appendixWorkbook();
  structured(master, DAY);
  return master;
}

function sheetFor(master: XlsxWorkbook, unit = OFFICE): XlsxWorkbook {
  const found = sheetsOf(master, DAY).get(unit);
  if (!found) throw new Error(`no sheet for ${unit}`);
  return found;
}

function takenFrom(master: XlsxWorkbook, files: Readonly<Record<string, XlsxWorkbook>>): Consolidation {
  const result = consolidate(
    master.snapshot(),
    Object.entries(files).map(([name, workbook]) => ({ name, snapshot: reopened(workbook).snapshot() })),
  );
  if (!result) throw new Error('no task table');
  return result;
}

const takenLines = ({ taken }: Consolidation) =>
  taken.map(
    ({ task, field, value, from }) => `${task.task} | ${field} | ${value} | ${from.file} ${from.cell}`,
  );
const conflictLines = ({ conflicts }: Consolidation) =>
  conflicts.map(
    ({ task, field, reason, master, sides }) =>
      `${task.task} | ${field} | ${reason} | ${master} | ${sides.map(({ value, from }) => `${from.file}: ${value}`).join('; ')}`,
  );
const leftLines = ({ left }: Consolidation) => left.map(({ reason, value }) => `${reason}: ${value}`);

describe('a task sheet that comes back', () => {
  test('gives what was typed, with the cell it came from, and the master shows it', () => {
    const master = masterWorkbook();
    const sheet = sheetFor(master);
    fill(sheet, 0, {
      'Ngày hoàn thành': date('2025-03-20'),
      'Văn bản minh chứng': text('15/KH-VP'),
      'Tiến độ': text('Hoàn thành'),
      'Ghi chú theo dõi': text('=1+1'),
    });
    const result = takenFrom(master, { 'vp.xlsx': sheet });
    expect(takenLines(result)).toEqual([
      'Ban hành kế hoạch tuyên truyền | progress | Hoàn thành | vp.xlsx N5',
      'Ban hành kế hoạch tuyên truyền | doneOn | 2025-03-20 | vp.xlsx L5',
      'Ban hành kế hoạch tuyên truyền | evidence | 15/KH-VP | vp.xlsx M5',
      'Ban hành kế hoạch tuyên truyền | followUp | =1+1 | vp.xlsx O5',
    ]);
    expect([result.conflicts, result.left]).toEqual([[], []]);
    master.apply(result.changeSet);
    const [row] = tableRows(saved(master).snapshot, 'NhiemVu');
    expect([row?.['Tiến độ'], row?.['Văn bản minh chứng'], row?.['Ghi chú theo dõi']]).toEqual([
      'Hoàn thành',
      '15/KH-VP',
      '=1+1',
    ]);
    expect(result.missingUnits).toEqual(['Thanh tra Sở', 'Trung tâm Thông tin', 'Phòng Một cửa']);
  });

  test('and says nothing new gives nothing', () => {
    const master = masterWorkbook();
    typeInto(master, 'Ban hành', {
      'Tiến độ': text('Đang triển khai'),
      'Văn bản minh chứng': text(' 1/BC '),
    });
    const result = takenFrom(master, { 'vp.xlsx': sheetFor(master) });
    expect([result.taken, result.conflicts, result.left]).toEqual([[], [], []]);
    expect(result.changeSet.changes).toEqual([]);
    expect(result.files).toEqual([
      { name: 'vp.xlsx', unit: OFFICE, kind: 'task-sheet', rows: 3, matched: 3, reported: 0 },
    ]);
  });

  test('is known whatever its sheet is called and whatever order its rows are in', () => {
    const master = masterWorkbook();
    const sheet = sheetFor(master);
    const rows = sheet.snapshot().sheets[0]?.rows.filter(({ row }) => row >= 5) ?? [];
    const width = sheet.snapshot().sheets[0]?.tables[0]?.columns.length ?? 0;
    const contents = rows.map(({ cells }) =>
      Array.from({ length: width }, (_, index): CellContent => {
        const value = cells.find((cell) => cell.column === index + 1)?.value ?? '';
        if (typeof value === 'number') return { kind: 'number', number: value };
        return typeof value === 'string' && value !== '' ? text(value) : { kind: 'blank' };
      }),
    );
    sheet.apply(
      changeSet(
        { kind: 'protect', sheet: 'Nhiệm vụ', on: false },
        {
          kind: 'write-block',
          sheet: 'Nhiệm vụ',
          at: { row: sheetRow(5), column: column(1) },
          cells: contents.reverse(),
        },
      ),
    );
    fill(sheet, 2, { 'Tiến độ': text('Hoàn thành') });
    const renamed = openWorkbook(
      withPart(sheet.save(), 'xl/workbook.xml', (xml) => xml.replaceAll('Nhiệm vụ', 'Báo cáo T6')),
    );
    expect(takenLines(takenFrom(master, { 'vp.xlsx': renamed }))).toEqual([
      'Ban hành kế hoạch tuyên truyền | progress | Hoàn thành | vp.xlsx N7',
    ]);
  });

  test('with a reworded task is still that task; with a changed deadline it asks', () => {
    const master = masterWorkbook();
    const sheet = sheetFor(master);
    fill(sheet, 1, {
      'Nhiệm vụ': text('Làm việc khác hẳn'),
      'Thời hạn': text('Tháng 12/2025'),
      'Tiến độ': text('Đang thực hiện'),
    });
    const result = takenFrom(master, { 'vp.xlsx': sheet });
    expect(takenLines(result)).toEqual([
      'Rà soát, đơn giản hoá thủ tục hành chính | progress | Đang thực hiện | vp.xlsx N6',
    ]);
    expect(conflictLines(result)).toEqual([
      'Rà soát, đơn giản hoá thủ tục hành chính | deadline | deadline-changed | Tháng 6/2025 | vp.xlsx: Tháng 12/2025',
    ]);
  });

  test('never overwrites what the office typed since, nor blanks what the unit took away', () => {
    const master = masterWorkbook();
    typeInto(master, 'Rà soát', { 'Văn bản minh chứng': text('7/QĐ') });
    const sheet = sheetFor(master);
    typeInto(master, 'Ban hành', { 'Văn bản minh chứng': text('1/KH') });
    fill(sheet, 0, { 'Văn bản minh chứng': text('2/KH') });
    fill(sheet, 1, { 'Văn bản minh chứng': { kind: 'blank' } });
    const result = takenFrom(master, { 'vp.xlsx': sheet });
    expect(result.taken).toEqual([]);
    expect(conflictLines(result)).toEqual([
      'Ban hành kế hoạch tuyên truyền | evidence | master-differs | 1/KH | vp.xlsx: 2/KH',
      'Rà soát, đơn giản hoá thủ tục hành chính | evidence | erased | 7/QĐ | vp.xlsx: ',
    ]);
  });

  test('updates what the unit saw when it got the sheet, and tells what stood there', () => {
    const master = masterWorkbook();
    typeInto(master, 'Ban hành', { 'Tiến độ': text('Đang thực hiện') });
    const sheet = sheetFor(master);
    fill(sheet, 0, { 'Tiến độ': text('Hoàn thành') });
    expect(takenFrom(master, { 'vp.xlsx': sheet }).taken).toMatchObject([
      { field: 'progress', value: 'Hoàn thành', before: 'Đang thực hiện' },
    ]);
  });

  test('with cells that say no day and no progress, or stand below the table, lists them', () => {
    const master = masterWorkbook();
    const sheet = sheetFor(master);
    fill(sheet, 0, { 'Ngày hoàn thành': text('31/6/2025'), 'Tiến độ': text('tốt') });
    fill(sheet, 1, { 'Ngày hoàn thành': text('ngày 05 tháng 6 năm 2025') });
    sheet.apply(
      changeSet({
        kind: 'write-block',
        sheet: 'Nhiệm vụ',
        at: { row: sheetRow(20), column: column(3) },
        cells: [[text('Việc phát sinh')]],
      }),
    );
    const result = takenFrom(master, { 'vp.xlsx': sheet });
    expect(takenLines(result)).toEqual([
      'Rà soát, đơn giản hoá thủ tục hành chính | doneOn | 2025-06-05 | vp.xlsx L6',
    ]);
    expect(leftLines(result)).toEqual([
      'not-understood: tốt',
      'not-understood: 31/6/2025',
      'outside-table: Việc phát sinh',
    ]);
  });

  test('of an older plan tells that the deadline has changed since', () => {
    const master = masterWorkbook();
    const sheet = sheetFor(master);
    fill(sheet, 0, { 'Tiến độ': text('Hoàn thành') });
    typeInto(master, 'Ban hành', { 'Thời hạn': text('Trước ngày 30/9/2025') });
    const result = takenFrom(master, { 'vp.xlsx': sheet });
    expect(takenLines(result)).toHaveLength(1);
    expect(conflictLines(result)).toEqual([
      'Ban hành kế hoạch tuyên truyền | deadline | deadline-outdated | Trước ngày 30/9/2025 | vp.xlsx: Trước ngày 15/3/2025',
    ]);
  });
});

describe('several files', () => {
  test('that say different things of one task stand side by side, and agreeing ones count once', () => {
    const master = masterWorkbook();
    const [lead, other, third] = [sheetFor(master, 'Thanh tra Sở'), sheetFor(master), sheetFor(master)];
    fill(lead, 0, { 'Tiến độ': text('Hoàn thành'), 'Ghi chú theo dõi': text('xong') });
    fill(other, 2, { 'Tiến độ': text('Đang thực hiện'), 'Ghi chú theo dõi': text('xong') });
    fill(third, 2, { 'Tiến độ': text('Đang thực hiện') });
    const result = takenFrom(master, { 'a.xlsx': lead, 'b.xlsx': other, 'c.xlsx': third });
    expect(conflictLines(result)).toEqual([
      'Tổ chức kiểm tra tại các đơn vị | progress | files-differ |  | a.xlsx: Hoàn thành; b.xlsx: Đang thực hiện',
    ]);
    expect(takenLines(result)).toEqual(['Tổ chức kiểm tra tại các đơn vị | followUp | xong | a.xlsx O5']);
  });
});

describe('a file in another layout', () => {
  const rows = [
    ['BÁO CÁO KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025'],
    [],
    [
      'STT',
      'Nội dung nhiệm vụ',
      'Đơn vị chủ trì',
      'Thời hạn hoàn thành',
      'Tình trạng',
      'Ngày hoàn thành',
      'Ghi chú',
    ],
    ['I', 'CẢI CÁCH THỦ TỤC'],
    [
      '1',
      'Báo cáo kết quả giải quyết hồ sơ',
      'Phòng Một cửa',
      'Ngày 25 hằng tháng',
      'Đang thực hiện',
      '',
      '',
    ],
    [
      '7',
      'Rà soát và đơn giản hoá các thủ tục hành chính',
      'Văn phòng Sở',
      'Tháng 6/2025',
      'Đã hoàn thành',
      { date: '2025-06-12' },
      'đã trình ký',
    ],
    ['9', 'Mua sắm máy photocopy', 'Văn phòng Sở', 'Quý IV/2025', 'Chưa thực hiện', '', ''],
  ] as const;

  test('is matched by number and likeness; what matches nothing is listed', () => {
    const master = masterWorkbook();
    const result = takenFrom(master, { 'bao-cao-phong-mot-cua.xlsx': sheetOfRows('Trang A', rows) });
    expect(takenLines(result)).toEqual([
      'Rà soát, đơn giản hoá thủ tục hành chính | progress | Hoàn thành | bao-cao-phong-mot-cua.xlsx E6',
      'Rà soát, đơn giản hoá thủ tục hành chính | doneOn | 2025-06-12 | bao-cao-phong-mot-cua.xlsx F6',
      'Rà soát, đơn giản hoá thủ tục hành chính | followUp | đã trình ký | bao-cao-phong-mot-cua.xlsx G6',
      'Báo cáo kết quả giải quyết hồ sơ | progress | Đang thực hiện | bao-cao-phong-mot-cua.xlsx E5',
    ]);
    expect(leftLines(result)).toEqual(['no-task: Chưa thực hiện']);
    expect(result.files[0]).toMatchObject({ unit: 'Phòng Một cửa', kind: 'plan', rows: 3, matched: 2 });
  });

  test('pasted from a task sheet as plain cells keeps its meaning, by heading and id', () => {
    const master = masterWorkbook();
    const [first] = tableRows(master.snapshot(), 'NhiemVu');
    const plain = [
      [
        'TT',
        'Nhiệm vụ',
        'Chủ trì',
        'Thời hạn',
        'Trạng thái',
        'Ngày hoàn thành',
        'Tiến độ',
        'Ghi chú theo dõi',
        'Mã',
      ],
      ...tableRows(master.snapshot(), 'NhiemVu').map((row) => [
        row['TT'] ?? '',
        row['Nhiệm vụ'] ?? '',
        row['Chủ trì'] ?? '',
        row['Thời hạn'] ?? '',
        row['Trạng thái'] ?? '',
        '',
        row['Mã'] === first?.['Mã'] ? 'Hoàn thành' : '',
        '',
        row['Mã'] ?? '',
      ]),
    ];
    const result = takenFrom(master, { 'x.xlsx': sheetOfRows('Trang', plain) });
    expect(takenLines(result)).toEqual([
      'Ban hành kế hoạch tuyên truyền | progress | Hoàn thành | x.xlsx G2',
    ]);
    expect([result.conflicts, result.left]).toEqual([[], []]);
  });

  test('without any task is a bad file, and the rest goes on', () => {
    const master = masterWorkbook();
    const sheet = sheetFor(master);
    fill(sheet, 0, { 'Tiến độ': text('Hoàn thành') });
    const result = takenFrom(master, {
      'danh-ba.xlsx': sheetOfRows('Danh bạ', [
        ['An', '0123'],
        ['Bình', '0456'],
      ]),
      'vp.xlsx': sheet,
    });
    expect(result.badFiles).toEqual([{ name: 'danh-ba.xlsx', reason: 'no-task' }]);
    expect(result.taken).toHaveLength(1);
  });
});
