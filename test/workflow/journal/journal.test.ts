/** The record of what was done: a row for every command that changed something, none for the others. */
import type { CivilDate } from '../../../src/domain/dates';
import { DEFAULT_SETTINGS } from '../../../src/domain/plan';
import type { ChangeSet } from '../../../src/workbook';
import {
  changeSettings,
  journalCsv,
  journalEntries,
  momentWords,
  ownSheetsOf,
  structureWorkbook,
  withJournal,
  type Moment,
} from '../../../src/workflow';
import type { XlsxWorkbook } from '../../../src/xlsx';
import { appendixWorkbook, reopened, tableRows, text } from '../../support/appendix-workbook';
import { requireSound } from '../../support/check-xlsx';
import { typeBeside } from '../../support/scored-plan';
import { changeSet } from '../../support/written-workbook';
import { cellRange, column, sheetRow } from '../../../src/domain/grid';

const at = (minute: number): Moment => ({ day: '2026-11-22' as CivilDate, minute });

function does(workbook: XlsxWorkbook, changes: ChangeSet, minute = 0): void {
  workbook.apply(withJournal(workbook.snapshot(), changes, at(minute)));
}

const structure = (workbook: XlsxWorkbook, highlightSource?: boolean): ChangeSet =>
  structureWorkbook(workbook.snapshot(), {
    asOf: '2026-11-22' as CivilDate,
    fixedAsOf: true,
    ...(highlightSource === undefined ? {} : { highlightSource }),
  }).changeSet;

const write = (value: string, sources?: readonly string[]): ChangeSet => ({
  ...changeSet({
    kind: 'write-block',
    sheet: 'Phụ lục',
    at: { row: sheetRow(30), column: column(1) },
    cells: [[text(value)]],
  }),
  command: 'take-in',
  ...(sources ? { sources } : {}),
});

test('tells when, what, how many cells, which sheets and from which files', () => {
  const workbook = appendixWorkbook();
  does(workbook, structure(workbook), 9 * 60 + 5);
  does(workbook, write('một', ['Phòng A.xlsx', '=B.xlsx']), 9 * 60 + 30);
  requireSound(workbook.save());
  const [latest, first] = journalEntries(reopened(workbook).snapshot());
  expect(first).toMatchObject({ command: 'Chuẩn hoá phụ lục', at: at(545), files: '' });
  expect(first?.sheets).toBe('Nhiệm vụ, Danh mục');
  expect(first?.cells).toBeGreaterThan(100);
  expect(latest).toEqual({
    at: at(570),
    command: 'Gộp báo cáo các đơn vị',
    what: 'test',
    cells: 1,
    sheets: 'Phụ lục',
    files: 'Phòng A.xlsx, =B.xlsx',
  });
  expect(momentWords(at(545))).toBe('22/11/2026 09:05');
});

test('a command that finds everything as it would make it leaves no row', () => {
  const workbook = appendixWorkbook();
  does(workbook, structure(workbook));
  const before = reopened(workbook).snapshot();
  does(workbook, structure(workbook), 60);
  expect(reopened(workbook).snapshot()).toEqual(before);
  does(workbook, changeSettings(workbook.snapshot(), { ...DEFAULT_SETTINGS }), 61);
  expect(journalEntries(workbook.snapshot())).toHaveLength(1);
});

test('colours on the appendix are told of once', () => {
  const workbook = appendixWorkbook();
  does(workbook, structure(workbook));
  for (const minute of [1, 2, 3]) does(workbook, structure(workbook, true), minute);
  expect(journalEntries(workbook.snapshot()).map(({ sheets }) => sheets)).toEqual([
    'Phụ lục',
    'Nhiệm vụ, Danh mục',
  ]);
});

test('the oldest rows go when there are more than the setting says', () => {
  const workbook = appendixWorkbook();
  does(workbook, structure(workbook));
  typeBeside(workbook, 'CauHinh', ['Khoá', 'Số dòng giữ trong nhật ký'], 'Giá trị', {
    kind: 'number',
    number: 20,
  });
  for (let turn = 1; turn <= 45; turn++) {
    does(workbook, write(String(turn)), turn);
    expect(journalEntries(workbook.snapshot()).length).toBeLessThanOrEqual(20);
  }
  const minutes = journalEntries(workbook.snapshot()).map((entry) => entry.at?.minute);
  expect(minutes[0]).toBe(45);
  expect(minutes).toEqual(minutes.map((_, index) => 45 - index));
  expect(tableRows(workbook.snapshot(), 'NhatKy').every((row) => row['Thời điểm'] !== '')).toBe(true);
});

test('the record never stands in the way of the work', () => {
  const workbook = appendixWorkbook();
  does(workbook, structure(workbook));
  workbook.apply(changeSet({ kind: 'protect', sheet: 'Nhật ký', on: true }));
  const changes = write('một');
  expect(withJournal(workbook.snapshot(), changes, at(1))).toBe(changes);
});

test('its sheet is our own', () => {
  const workbook = appendixWorkbook();
  does(workbook, write('một'));
  expect(ownSheetsOf(workbook.snapshot())).toContain('Nhật ký');
});

test('is exported as text that no spreadsheet takes for a formula', () => {
  const csv = journalCsv([
    { at: at(5), command: 'Sửa nhanh', what: 'Bỏ "dấu", cách', cells: 3, sheets: 'A, B', files: '=cmd' },
  ]);
  expect(csv).toBe(
    '\uFEFFThời điểm,Lệnh,Nội dung,Số ô đã đổi,Trang,Từ tệp\r\n' +
      '22/11/2026 00:05,Sửa nhanh,"Bỏ ""dấu"", cách",3,"A, B",\'=cmd\r\n',
  );
});

test('rows that people added beside or below stay', () => {
  const workbook = appendixWorkbook();
  does(workbook, structure(workbook));
  const [{ range } = { range: cellRange(1, 1, 1, 1) }] =
    workbook.snapshot().sheets.find(({ name }) => name === 'Nhật ký')?.tables ?? [];
  const below = { row: sheetRow(range.bottom + 1), column: column(1) };
  workbook.apply(
    changeSet({ kind: 'write-block', sheet: 'Nhật ký', at: below, cells: [[text('Đã in ngày 5/7')]] }),
  );
  does(workbook, write('một'), 1);
  const sheet = workbook.snapshot().sheets.find(({ name }) => name === 'Nhật ký');
  expect(sheet?.rows.at(-1)?.cells[0]?.text).toBe('Đã in ngày 5/7');
  expect(journalEntries(workbook.snapshot())).toHaveLength(2);
});
