/**
 * The samples: every appendix in samples/ is read as its expected.json says, which was written from the
 * clean words of the sample and not by the reader; and what is committed is what the makers make.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample } from '../../scripts/samples/make-samples';
import { makeSamples } from '../../scripts/samples/make-samples';
import { structureOutput } from '../../src/cli/output';
import { recognizeWorkbook } from '../../src/domain/tables';
import { messages } from '../../src/messages';
import { openWorkbook } from '../../src/xlsx';

const folder = join(__dirname, '../../samples');
const samples = makeSamples();

/** What the reader says, cut down to the parts that the expected table speaks of. */
function read({ workbook }: Sample): Readonly<Record<string, unknown>> {
  const { sheets } = openWorkbook(workbook).snapshot();
  const recognized = recognizeWorkbook(sheets, {});
  const { tables, year } = structureOutput(recognized, recognized.findings, messages('vi'));
  return { year: year.value, tables };
}

test('every folder of samples/ has its maker', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(samples.map(({ slug }) => slug).sort());
});

describe.each(samples)('$slug', (sample) => {
  test('what is committed is what its maker makes (else: npm run samples)', () => {
    const committed = readFileSync(join(folder, sample.slug, 'ke-hoach.xlsx'));
    expect(openWorkbook(committed).snapshot()).toEqual(openWorkbook(sample.workbook).snapshot());
    const expected: unknown = JSON.parse(readFileSync(join(folder, sample.slug, 'expected.json'), 'utf8'));
    expect(expected).toEqual(JSON.parse(JSON.stringify(sample.expected)));
  });

  test('is made the same to the byte each time', () => {
    const again = makeSamples().find(({ slug }) => slug === sample.slug);
    expect(Buffer.from(sample.workbook).equals(again?.workbook ?? new Uint8Array())).toBe(true);
  });

  test('is read as it was meant', () => {
    expect(read(sample)).toMatchObject(withoutSkippedTitles(sample.expected));
  });

  test('leaves out the rows that belong to no task, and no others', () => {
    const wanted = sample.expected.tables.flatMap(({ skippedRows }) => skippedRows);
    const { tables } = read(sample) as {
      tables: { headerRows: number[]; skippedRows: { row: number; role: string }[] }[];
    };
    const found = tables.flatMap(({ headerRows, skippedRows }) =>
      skippedRows
        .filter(({ row, role }) => row > (headerRows[0] ?? 0) && role !== 'blank')
        .map(({ row, role }) => ({ row, role })),
    );
    expect(found).toEqual(wanted);
  });
});

/** Titles and blank rows are compared in a test of their own. */
function withoutSkippedTitles(expected: Sample['expected']): Readonly<Record<string, unknown>> {
  const tables = expected.tables.map((table) =>
    Object.fromEntries(Object.entries(table).filter(([part]) => part !== 'skippedRows')),
  );
  return { ...expected, tables };
}
