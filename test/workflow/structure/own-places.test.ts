/** Which sheets of a workbook the tasks stand on, told by their tables. */
import type { TableSnapshot } from '../../../src/workbook';
import { sheetsBesideTasks, sheetsWithTasks } from '../../../src/workflow/structure';

function sheet(name: string, ...tables: (readonly [string, readonly string[]])[]) {
  return {
    name,
    tables: tables.map(
      ([table, columns]) => ({ name: table, columns, hasHeaderRow: true }) as unknown as TableSnapshot,
    ),
  };
}

const appendix = sheet('Phụ lục');
const tasks = sheet('Nhiệm vụ', ['NhiemVu', ['Nhiệm vụ', 'Mã']]);
const renamed = sheet('Theo dõi', ['NhiemVu_CCHC', ['Mã', 'Nhiệm vụ', 'Thời hạn']]);
const foreign = sheet('Sổ việc', ['NhiemVu', ['Việc', 'Người làm']]);
const catalogue = sheet('Danh mục', ['CauHinh', ['Khoá', 'Giá trị', 'Diễn giải']]);

const names = (sheets: readonly { readonly name: string }[]): string =>
  sheets.map(({ name }) => name).join(', ');

test.each([
  [
    'beside a task table a unit writes on its own sheets, never on those of the program',
    [appendix, tasks, catalogue],
    'Phụ lục, Nhiệm vụ',
    'Nhiệm vụ, Danh mục',
  ],
  ['a table is known by its columns', [renamed, foreign, appendix], 'Theo dõi, Phụ lục', 'Theo dõi, Sổ việc'],
  ['a table of another product is none of ours', [foreign, appendix], 'Sổ việc, Phụ lục', 'Sổ việc, Phụ lục'],
  [
    'without a task table any sheet may hold tasks',
    [appendix, catalogue],
    'Phụ lục, Danh mục',
    'Phụ lục, Danh mục',
  ],
])('%s', (_what, sheets, withTasks, besideTasks) => {
  expect(names(sheetsWithTasks(sheets))).toBe(withTasks);
  expect(names(sheetsBesideTasks(sheets))).toBe(besideTasks);
});
