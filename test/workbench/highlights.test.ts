/** The colours that the grid shows are those that the file's conditional formats come to. */
import type { CivilDate } from '../../src/domain/dates';
import { highlightsOf } from '../../src/workbench/highlights';
import { openWorkbook } from '../../src/xlsx';
import type { XlsxWorkbook } from '../../src/xlsx';
import { scored } from '../support/scored-plan';
import { APPENDIX, appendixWorkbook, date, structured, typeInto } from '../support/appendix-workbook';

const TODAY = '2025-06-25' as CivilDate;

function followed(highlightSource: boolean): XlsxWorkbook {
  const workbook = appendixWorkbook();
  structured(workbook, TODAY, { highlightSource });
  return openWorkbook(workbook.save());
}

const shown = (workbook: XlsxWorkbook): readonly (readonly [string, number, string])[] =>
  highlightsOf(workbook.snapshot(), workbook.look(), TODAY).map(({ sheet, row, left, right, colour }) => [
    sheet,
    row,
    `${String(left)}–${String(right)} ${Object.values(colour).join(' ')}`,
  ]);

const onAppendix = (workbook: XlsxWorkbook) => shown(workbook).filter(([sheet]) => sheet === APPENDIX);

it('colours the rows of the task table, and the state in a stronger colour over it', () => {
  const workbook = followed(false);
  const [table] = workbook.snapshot().sheets.flatMap(({ tables }) => tables);
  if (!table) throw new Error('No table.');
  const { top, left, right } = table.range;
  const state = left + table.columns.indexOf('Trạng thái');
  const wide = `${String(left)}–${String(right)}`;
  const cell = `${String(state)}–${String(state)}`;
  expect(shown(workbook)).toEqual([
    ['Nhiệm vụ', top + 1, `${wide} FADBD8`],
    ['Nhiệm vụ', top + 4, `${wide} FFF2CC`],
    ['Nhiệm vụ', top + 1, `${cell} E6B0AA 9C0006 true`],
    ['Nhiệm vụ', top + 4, `${cell} FFD966 7F6000 true`],
  ]);
  typeInto(workbook, 'Ban hành', { 'Ngày hoàn thành': date('2025-03-20') });
  expect(shown(workbook)).toContainEqual(['Nhiệm vụ', top + 1, `${wide} E2EFDA 595959`]);
});

it('colours overdue rows of the appendix once they are asked for, and only as long as the file does', () => {
  expect(onAppendix(followed(false))).toEqual([]);
  const workbook = followed(true);
  expect(onAppendix(workbook)).toEqual([[APPENDIX, 6, '1–6 FADBD8']]);
  structured(workbook, TODAY, { highlightSource: false });
  expect(onAppendix(workbook)).toEqual([]);
});

it('shows no colour where a person took the conditional formats away', () => {
  const workbook = followed(true);
  const [own] = workbook.snapshot().sheets.filter(({ name }) => name === 'Nhiệm vụ');
  if (!own?.usedRange) throw new Error('No sheet.');
  for (const owner of ['cchc-tasks', 'cchc-state'])
    workbook.apply({
      command: 'plain',
      changes: [
        {
          why: 'plain',
          kind: 'conditional-formats',
          sheet: 'Nhiệm vụ',
          owner,
          range: own.usedRange,
          rules: [],
        },
      ],
    });
  expect(shown(workbook).map(([sheet]) => sheet)).toEqual([APPENDIX]);
});

it('colours overdue figures and crossed thresholds of the scoreboard', () => {
  const workbook = followed(false);
  scored(workbook, TODAY);
  const { tables, rows } = workbook.snapshot().sheets.find(({ name }) => name === 'Tổng hợp') ?? {};
  const table = tables?.find(({ name }) => name === 'TongHop');
  if (!table || !rows) throw new Error('No scoreboard.');
  const at = (heading: string): number => table.range.left + table.columns.indexOf(heading);
  const overdue = rows
    .filter(({ row, cells }) =>
      cells.some(
        ({ column, value }) => row > table.range.top && column === at('Quá hạn') && Number(value) > 0,
      ),
    )
    .map(({ row }) => row);
  expect(overdue.length).toBeGreaterThan(1);
  const red = shown(workbook).filter(
    ([sheet, , look]) => sheet === 'Tổng hợp' && look.endsWith('C00000 true'),
  );
  expect(red.map(([, row]) => row)).toEqual(overdue);
  const amber = shown(workbook).filter(([, , look]) => look.endsWith('FFE699'));
  expect(amber.map(([sheet]) => sheet)).toContain('Tổng hợp');
});
