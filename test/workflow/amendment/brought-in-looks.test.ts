/** The sheets of an amended plan look in the office's workbook as they look in their own file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CivilDate } from '../../../src/domain/dates';
import { takeOverAmendment } from '../../../src/workflow';
import { openWorkbook, type CellLook, type XlsxWorkbook } from '../../../src/xlsx';
import { structured } from '../../support/appendix-workbook';

const DAY = '2026-06-15' as CivilDate;
const SAMPLES = ['so-du-lich-an-hai-2026', 'so-tai-nguyen-van-xuan-2026', 'so-van-hoa-truong-giang-2026'];

const sampleOf = (name: string): XlsxWorkbook =>
  openWorkbook(new Uint8Array(readFileSync(path.join(__dirname, `../../../samples/${name}/ke-hoach.xlsx`))));

/** Look, height and width of every cell of a sheet that holds something, by its place. */
function looksOf(workbook: XlsxWorkbook, sheet: string) {
  const { styles, sheets } = workbook.look([sheet]);
  const rows = sheets[0]?.rows;
  const snapshot = workbook.snapshot().sheets.find(({ name }) => name === sheet);
  const cells = (snapshot?.rows ?? []).flatMap(({ row, cells: inRow }) =>
    inRow.map(({ column }): [string, CellLook] => {
      const style = rows?.get(row)?.cells.find((cell) => cell.column === column)?.style ?? 0;
      return [`${String(row)}:${String(column)}`, styles[style] ?? {}];
    }),
  );
  const heights = (snapshot?.rows ?? []).flatMap(({ row }) => {
    const height = rows?.get(row)?.height;
    return height === undefined ? [] : [[row, height] as const];
  });
  return { cells, heights, widths: snapshot?.columnWidths ?? [], merges: snapshot?.merges ?? [] };
}

test.each(SAMPLES)('%s: fonts, borders, alignment, heights, widths and merges come along', (name) => {
  const office = sampleOf(name);
  structured(office, DAY);
  const file = sampleOf(name);
  const amended = { ...file.snapshot(), formats: file.formats() };
  const over = takeOverAmendment(office.snapshot(), amended, null, { asOf: DAY });
  if (!over) throw new Error('Nothing to take over.');
  office.apply(over.changeSet);
  const written = openWorkbook(office.save());
  expect(over.amendment.sheets.length).toBeGreaterThan(0);
  for (const sheet of over.amendment.sheets) {
    const source = looksOf(file, sheet.replace(/ \(sửa đổi\)$/, ''));
    const there = looksOf(written, sheet);
    expect(source.cells.length).toBeGreaterThan(50);
    expect(there).toEqual(source);
  }
});

test('an office that uses another font gets the cells without a style of their own in the font of their file', () => {
  const office = sampleOf('so-du-lich-an-hai-2026');
  structured(office, DAY);
  const file = sampleOf('so-du-lich-an-hai-2026');
  const formats = file
    .formats()
    .map((one) => ({ ...one, areas: [], plain: { font: { name: 'Arial', size: 9 } } }));
  const over = takeOverAmendment(office.snapshot(), { ...file.snapshot(), formats }, null, { asOf: DAY });
  if (!over) throw new Error('Nothing to take over.');
  office.apply(over.changeSet);
  const [sheet = ''] = over.amendment.sheets;
  const fonts = looksOf(office, sheet).cells.map(([, { fontName, fontSize }]) => [fontName, fontSize]);
  expect(new Set(fonts.map(String))).toEqual(new Set(['Arial,9']));
});
