/**
 * The workbooks of real offices and programs, read by our reader and by a plain one written here with
 * regular expressions on the unzipped parts: both must see the same values in the same places.
 */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress, isCellError } from '../../../src/domain/grid';
import { openWorkbook } from '../../../src/xlsx';
import { describeWithShared } from '../../support/shared';

const unescape = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const textIn = (xml: string): string =>
  unescape([...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map((match) => match[1] ?? '').join(''));

/** Every cell with a value as "sheet part, address, value as text". */
function plainReading(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const part = (name: string): string => {
    const content = parts[name];
    return content === undefined ? '' : strFromU8(content);
  };
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map((match) =>
    textIn(match[1] ?? ''),
  );
  const lines: string[] = [];
  for (let index = 1; parts[`xl/worksheets/sheet${String(index)}.xml`]; index++) {
    const xml = part(`xl/worksheets/sheet${String(index)}.xml`);
    for (const match of xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, address = '', attributes = '', inside = ''] = match;
      const stored = /<v>([^<]*)<\/v>/.exec(inside)?.[1];
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      let value: string | undefined = stored;
      if (type === 's') value = strings[Number(stored)];
      else if (type === 'inlineStr') value = textIn(inside);
      else if (type === 'b') value = stored === '1' ? 'true' : 'false';
      else if (type === 'n' && stored !== undefined) value = String(Number(stored));
      else if (stored !== undefined) value = unescape(stored);
      if (value !== undefined && value !== '') lines.push(`${String(index)} ${address} ${value}`);
    }
  }
  return lines;
}

function ourReading(bytes: Uint8Array): string[] {
  return openWorkbook(bytes)
    .snapshot()
    .sheets.flatMap((sheet, index) =>
      sheet.rows.flatMap(({ row, cells }) =>
        cells
          .filter(({ value }) => value !== '')
          .map(({ column, value }) => {
            const shown = isCellError(value) ? value.error : String(value);
            return `${String(index + 1)} ${cellAddress({ row, column })} ${shown}`;
          }),
      ),
    );
}

describeWithShared('real workbooks', (shared) => {
  const filesOf = (folder: string): string[] =>
    readdirSync(join(shared, folder))
      .filter((file) => file.endsWith('.xlsx'))
      .map((file) => join(folder, file));

  test.each([...filesOf('seeds'), ...filesOf('fidelity')])('%s holds what a plain reading finds', (file) => {
    const bytes = new Uint8Array(readFileSync(join(shared, file)));
    const plain = plainReading(bytes);
    expect(plain.length).toBeGreaterThan(20);
    expect(ourReading(bytes)).toEqual(plain);
  });

  test.each(filesOf('fidelity'))('%s shows its tables, merges, names and formulas', (file) => {
    const snapshot = openWorkbook(new Uint8Array(readFileSync(join(shared, file)))).snapshot();
    const [work] = snapshot.sheets;
    expect(work?.tables).toHaveLength(1);
    expect(work?.tables[0]?.columns.length).toBe(
      (work?.tables[0]?.range.right ?? 0) - (work?.tables[0]?.range.left ?? 0) + 1,
    );
    expect(work?.merges.length).toBeGreaterThan(0);
    expect(snapshot.names.map(({ name }) => name)).toContain('DanhSachTrangThai');
    const cells = snapshot.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.some(({ formula }) => formula?.includes('COUNTIFS('))).toBe(true);
  });
});
