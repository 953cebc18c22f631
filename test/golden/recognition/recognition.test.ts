/**
 * Layouts as offices make them, with invented departments: each folder holds the sheet as text (input.grid), what
 * is read from it (expected.txt) and why the case is there (why.md).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognizeWorkbook } from '../../../src/domain/tables';
import { messages } from '../../../src/messages';
import { gridsOf } from '../../support/grid-text';
import { recognitionReport } from '../../support/recognition-report';

const cases = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(cases)('%s is read as expected', (name) => {
  const folder = join(__dirname, name);
  const read = recognizeWorkbook(gridsOf(readFileSync(join(folder, 'input.grid'), 'utf8')));
  expect(recognitionReport(read)).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
});

test.each(cases)('%s says why it is there', (name) => {
  expect(readFileSync(join(__dirname, name, 'why.md'), 'utf8').trim().length).toBeGreaterThan(20);
});

test.each(cases)('%s gives reasons and findings that have a sentence', (name) => {
  const read = recognizeWorkbook(gridsOf(readFileSync(join(__dirname, name, 'input.grid'), 'utf8')));
  const { reasons, noticed } = messages('vi');
  const ids = read.tables.flatMap((table) => [
    ...table.columns.map((column) => column.reason.id),
    ...table.rows.map((row) => row.reason.id),
  ]);
  expect(ids.filter((id) => !(id in reasons))).toEqual([]);
  const found = read.findings.map((finding) => finding.message);
  expect(found.filter((id) => !(id in noticed.what))).toEqual([]);
});
