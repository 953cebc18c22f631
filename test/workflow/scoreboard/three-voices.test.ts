/**
 * Every figure of the scoreboard in three voices: the domain counts it, the file shows it, LibreOffice
 * calculates it anew.
 */
import type { Month } from '../../../src/domain/scoreboard';
import { openWorkbook } from '../../../src/xlsx';
import { appendixWorkbook, reopened, structured } from '../../support/appendix-workbook';
import { describeWithLibreOffice, shownByLibreOffice } from '../../support/libreoffice';
import { planUnderWay, scored } from '../../support/scored-plan';

const DAYS = [
  '2025-01-01',
  '2025-03-15',
  '2025-06-26',
  '2025-07-01',
  '2025-07-31',
  '2025-12-31',
  '2026-01-10',
];

/** Lines that hold something: days as "2025-06-25", shares in whole percent, whoever writes them. */
function linesOf(rows: readonly (readonly string[])[], day: string): readonly (readonly string[])[] {
  return rows
    .map((row) => {
      const cells = row.map((cell) =>
        cell
          .replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, day)
          .replace(/^([+-]\d+)\.0$/, '$1')
          .replace(/^\+/, '')
          .replace(/^\d+\.\d+(?=%$)/, (share) => String(Math.round(Number(share)))),
      );
      while (cells.at(-1) === '') cells.pop();
      return cells;
    })
    .filter((cells) => cells.length > 0);
}

/** The sheet as the file shows it. */
function shownInFile(bytes: Uint8Array): readonly (readonly string[])[] {
  const { sheets } = openWorkbook(bytes).snapshot();
  const sheet = sheets.find(({ name }) => name === 'Tổng hợp');
  return (sheet?.rows ?? []).map(({ cells }) => {
    const line: (string | undefined)[] = [];
    for (const cell of cells) line[cell.column - 1] = cell.text;
    return Array.from(line, (shown) => shown ?? '');
  });
}

describeWithLibreOffice('the scoreboard', () => {
  test('shows the same figures in file and LibreOffice, on every day', () => {
    const base = planUnderWay();
    const files = new Map<string, Uint8Array>();
    for (const day of DAYS) {
      const workbook = reopened(base);
      structured(workbook, day, { fixedAsOf: true });
      scored(workbook, day, {
        close: ['2024-12', '2025-02', '2025-05', '2025-06', '2025-11'].filter(
          (month) => month <= day,
        ) as Month[],
      });
      files.set(day, workbook.save());
    }
    const recalculated = shownByLibreOffice(files);
    for (const day of DAYS) {
      const file = shownInFile(files.get(day) ?? new Uint8Array()).map((line) => [...line]);
      const libreOffice = recalculated.get(day)?.get('Tổng hợp') ?? [];
      expect({ day, lines: linesOf(libreOffice, '$3-$1-$2') }).toEqual({
        day,
        lines: linesOf(file, '$3-$2-$1'),
      });
    }
  }, 240_000);

  test('tells tasks apart from the milestones that its figures count', () => {
    const workbook = appendixWorkbook([
      ['I. CHỈ ĐẠO, ĐIỀU HÀNH'],
      ['1', 'Báo cáo định kỳ', 'Báo cáo', 'Văn phòng Sở', '', 'Quý II và Quý IV/2025'],
      ['2', 'Kiểm tra tại các đơn vị', 'Báo cáo', 'Thanh tra Sở', '', 'Tháng 5/2025'],
    ]);
    structured(workbook, '2025-07-15', { fixedAsOf: true });
    expect(scored(workbook, '2025-07-15').taskCount).toBe(2);
    const bytes = workbook.save();
    const told = 'Tính đến ngày 15/7/2025: 2 nhiệm vụ (3 dòng theo mốc), 0 hoàn thành, 2 quá hạn.';
    expect(shownInFile(bytes).flat()).toContain(told);
    const recalculated = shownByLibreOffice(new Map([['milestones', bytes]]));
    expect((recalculated.get('milestones')?.get('Tổng hợp') ?? []).flat()).toContain(told);
  }, 240_000);
});
