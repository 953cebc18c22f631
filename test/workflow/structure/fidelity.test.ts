/** On documents of real offices: what is built is sound, opens in LibreOffice, and loses nothing of what was there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../../src/domain/dates';
import { structureWorkbook, trackedPlanFrom } from '../../../src/workflow';
import { openWorkbook } from '../../../src/xlsx';
import { reopened, structured, tableRows } from '../../support/appendix-workbook';
import { compareFeatures, requireSound } from '../../support/check-xlsx';
import { libreOfficePath, shownByLibreOffice } from '../../support/libreoffice';
import { describeWithShared } from '../../support/shared';

const SEEDS = [
  ['ha-tinh-2025', 47],
  ['khanh-hoa-2025', 72],
  ['hai-phong-2025', 26],
] as const;

describeWithShared('structuring real appendices', (folder) => {
  const seed = (name: string) =>
    openWorkbook(new Uint8Array(readFileSync(join(folder, 'seeds', `${name}.xlsx`))));

  test.each(SEEDS)('%s: every task, a sound file, and no change at the second run', (name, count) => {
    const workbook = seed(name);
    const result = structured(workbook, '2025-06-15', { highlightSource: true });
    expect(result.report.tasks).toBe(count);
    requireSound(workbook.save());
    const again = reopened(workbook);
    structured(again, '2025-06-15', { highlightSource: true });
    expect(again.snapshot()).toEqual(workbook.snapshot());
  });

  test('the states of the appendices are those LibreOffice recalculates, quarter by quarter', () => {
    expect(libreOfficePath()).not.toBe('');
    const files = new Map<string, Uint8Array>();
    for (const [name] of SEEDS) {
      const base = seed(name);
      structured(base, '2025-01-01');
      for (const day of ['2025-03-31', '2025-06-15', '2025-12-15', '2026-01-31']) {
        const workbook = reopened(base);
        structured(workbook, day, { fixedAsOf: true });
        files.set(`${name}_${day}`, workbook.save());
      }
    }
    const shown = shownByLibreOffice(files);
    for (const [name, bytes] of files) {
      const written = tableRows(openWorkbook(bytes).snapshot(), 'NhiemVu');
      const rows = shown.get(name)?.get('Nhiệm vụ') ?? [];
      const header = rows.find((row) => row.includes('Trạng thái')) ?? [];
      const read = rows.slice(rows.indexOf(header) + 1, rows.indexOf(header) + 1 + written.length);
      const pick = (row: readonly string[]) =>
        ['Trạng thái', 'Còn lại (ngày)', 'Nguồn'].map((h) => row[header.indexOf(h)]);
      expect(read.map(pick)).toEqual(
        written.map((row) => [row['Trạng thái'], row['Còn lại (ngày)'], row['Nguồn']]),
      );
    }
  }, 240_000);
});

describeWithShared('structuring loses nothing', (folder) => {
  const fixtures = readdirSync(join(folder, 'fidelity')).filter((name) => name.endsWith('.xlsx'));

  test.each(fixtures)('%s keeps every feature', (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, 'fidelity', name)));
    const workbook = openWorkbook(bytes);
    const result = structureWorkbook(workbook.snapshot(), {
      asOf: '2025-06-15' as CivilDate,
      highlightSource: true,
    });
    expect(result.report.done).toBe(true);
    expect(result.report.catalogueSheet).toBe('Danh mục (CCHC)');
    workbook.apply(result.changeSet);
    expect(compareFeatures(folder, bytes, workbook.save())).toMatch(/kept (\d+) of \1\b/);
    expect(trackedPlanFrom(workbook.snapshot()).tasks).toEqual(result.plan);
  });
});
