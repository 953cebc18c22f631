/**
 * The pane beside Excel as it is worked with through the day: it follows the cell a person stands on and what they
 * type, shows how far long work is and stops it, asks before letters lose their fonts, and does the work of its
 * further screens. The workbook in the test host is looked at afterwards.
 */
import type { Page } from 'playwright-core';
import type { CivilDate } from '../../src/domain/dates';
import { readBook, targetRows } from '../../src/workflow';
import { snapshotOfHost } from '../excel-host/open-host';
import { appendixWorkbook, structured } from '../support/appendix-workbook';
import { reportedYear } from '../support/reported-year';
import { openPaneInExcel } from './support/excel-stage';
import type { PaneInExcel } from './support/excel-stage';
import { openStage, picture, showScreen, TODAY } from './support/pages';
import type { Stage } from './support/pages';

jest.setTimeout(240_000);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

const asOf = TODAY as CivilDate;
const APPENDIX = 'Phụ lục';

function planned(): Uint8Array {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-06-15');
  return workbook.save();
}

async function opened(file: Uint8Array, answersAfter = 0): Promise<PaneInExcel> {
  const inExcel = await openPaneInExcel(stage, file, [], { answersAfter });
  await inExcel.page.getByText(`Tính đến ngày`).first().waitFor();
  return inExcel;
}

const bookIn = ({ host }: PaneInExcel) => readBook(snapshotOfHost(host.book), asOf);

const screen = (page: Page, name: string) => showScreen(page.locator('body'), name);

it('shows the task of the row a person stands on, and what they type into it', async () => {
  const inExcel = await opened(planned());
  const { page, host } = inExcel;
  const [first] = bookIn(inExcel).overview.tasks;
  const place = first?.task.place;
  const sheet = place && host.book.sheet(place.sheet);
  if (!place || !sheet) throw new Error('No task.');
  const card = page.getByRole('region', { name: 'Nhiệm vụ ở hàng đang chọn' });
  expect(await card.count()).toBe(0);
  await inExcel.tell({ kind: 'selection', worksheetId: sheet.id, address: `B${String(place.row)}` });
  await card.getByText(first.task.task).waitFor();
  await picture(page, 'excel-row-card');

  const heading = [...(sheet.cells.get(sheet.tables[0]?.range.top ?? 0) ?? [])];
  const evidence = heading.find(([, { value }]) => value === 'Văn bản minh chứng')?.[0] ?? 0;
  sheet.touch(place.row, evidence).value = '15/BC-VP';
  await inExcel.tell({ kind: 'edit', worksheetId: sheet.id, address: `A${String(place.row)}` });
  await card.getByText('15/BC-VP').waitFor();
  await inExcel.tell({ kind: 'selection', worksheetId: sheet.id, address: 'A1' });
  await card.waitFor({ state: 'detached' });
  await page.close();
});

it('tells how far long work is, and stops it with nothing written', async () => {
  const inExcel = await opened(appendixWorkbook().save(), 400);
  const { page, host } = inExcel;
  const before = snapshotOfHost(host.book);
  await page.getByRole('button', { name: 'Chuẩn hoá phụ lục' }).first().click();
  await page.getByText(/^Chuẩn hoá phụ lục… · .* · \d+%$|^Chuẩn hoá phụ lục…( ·.*)?$/).waitFor();
  await picture(page, 'excel-progress');
  await page.getByRole('button', { name: 'Dừng' }).click();
  await page.getByText('Đã dừng. Sổ giữ nguyên như trước.').waitFor();
  expect(snapshotOfHost(host.book)).toEqual(before);
  await page.close();
});

it('asks what to do with cells whose letters differ in font, and does only that', async () => {
  const workbook = appendixWorkbook([
    ['I. CHỈ ĐẠO'],
    ['1', 'Ban hành  kế hoạch tuyên truyền', 'Kế hoạch', 'Văn phòng Sở', '', 'Trước ngày 15/3/2025'],
    ['2', 'Tổ chức  kiểm tra các đơn vị', 'Báo cáo', 'Thanh tra Sở', '', 'Quý III/2025'],
  ]);
  const inExcel = await opened(workbook.save());
  const { page, host } = inExcel;
  const sheet = host.book.sheet(APPENDIX);
  const marked = sheet?.touch(6, 2);
  if (!sheet || !marked) throw new Error('No cell.');
  marked.look = { ...marked.look, font: { ...marked.look.font, bold: null } };
  const texts = () => [6, 7].map((row) => sheet.cell(row, 2)?.value);
  const before = texts();

  await screen(page, 'Kiểm tra');
  const mendAll = page.getByRole('button', { name: /^Áp dụng \d+ sửa nhanh/ });
  const question = page.getByText(/^1 ô có một phần chữ mang kiểu riêng .*Phụ lục!B6/);
  await mendAll.click();
  await question.waitFor();
  expect(texts()).toEqual(before);
  await picture(page, 'excel-fonts-question');
  await page.getByRole('button', { name: 'Chỉ sửa các ô khác' }).click();
  await page.getByText(/^Đã sửa \d+ chỗ/).waitFor();
  expect(texts()).toEqual([before[0], 'Tổ chức kiểm tra các đơn vị']);

  await page
    .getByRole('button', { name: /^Sửa nhanh|^Áp dụng$|^Sửa$/ })
    .first()
    .click();
  await question.waitFor();
  await page.getByRole('button', { name: 'Vẫn sửa, chấp nhận mất kiểu chữ riêng' }).click();
  await page.getByText(/^Đã sửa 1 chỗ/).waitFor();
  expect(texts()).toEqual(['Ban hành kế hoạch tuyên truyền', 'Tổ chức kiểm tra các đơn vị']);
  await page.close();
});

it('holds a report against the annex, takes an actual of a target and the days of periods, and takes them back', async () => {
  const inExcel = await opened(reportedYear().save());
  const { page, host } = inExcel;
  await screen(page, 'Báo cáo');
  await page
    .getByRole('textbox', { name: 'Lời văn báo cáo' })
    .fill('Công bố mới 08 TTHC. Đã tiếp nhận 16.183 hồ sơ.');
  await page.getByRole('button', { name: 'Đối chiếu' }).click();
  await page.getByText(/^Tìm thấy 2 con số/).waitFor();
  const different = page.getByRole('region', { name: 'Khác phụ lục (1)' });
  await different.getByRole('button', { name: /^Tới ô Phụ lục I!D/ }).click();
  await picture(page, 'excel-report');

  const before = snapshotOfHost(host.book);
  await page
    .getByRole('textbox', { name: /^Kết quả thực hiện: / })
    .first()
    .fill('35');
  await page.getByRole('button', { name: 'Ghi', exact: true }).first().click();
  await page.getByText(/^Đã ghi kết quả của “/).waitFor();
  expect(targetRows(snapshotOfHost(host.book))[0]).toMatchObject({ actual: 35 });
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await page.getByText('Đã khôi phục').waitFor();
  expect(snapshotOfHost(host.book)).toEqual(before);

  await screen(page, 'Cài đặt');
  await page.getByLabel(/^Ngày chốt số liệu/).fill('20');
  await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
  await page.getByText('Đã lưu cài đặt vào sổ').waitFor();
  expect(bookIn(inExcel).plan.settings.closingDay).toBe(20);
  await picture(page, 'excel-settings');
  await page.getByRole('button', { name: 'Khôi phục' }).click();
  await page.getByText('Đã khôi phục').waitFor();
  expect(snapshotOfHost(host.book)).toEqual(before);
  await page.close();
});

it('wrote nothing to the console, and no page broke', () => {
  expect(stage.pageErrors).toEqual([]);
  expect(stage.complaints).toEqual([]);
});
