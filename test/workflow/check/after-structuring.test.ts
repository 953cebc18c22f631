/** The task table that is made from an appendix says nothing new of the appendix: it is read and checked as before. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../../src/domain/dates';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { checkPlan, structureWorkbook } from '../../../src/workflow';
import { openWorkbook } from '../../../src/xlsx';
import { describeWithShared } from '../../support/shared';

const TODAY = '2026-03-02' as CivilDate;
const samples = join(__dirname, '../../../samples');

function foundIn(snapshot: WorkbookSnapshot, sheets: ReadonlySet<string>): readonly string[] {
  return checkPlan(snapshot, { asOf: TODAY })
    .findings.filter(({ sheet }) => sheets.has(sheet))
    .map(({ sheet, row, column, rule, message, data }) =>
      JSON.stringify([sheet, row, column, rule, message, data]),
    )
    .sort();
}

function expectSameFindings(file: string): void {
  const workbook = openWorkbook(new Uint8Array(readFileSync(file)));
  const before = workbook.snapshot();
  const sheets = new Set(before.sheets.map(({ name }) => name));
  const found = foundIn(before, sheets);
  workbook.apply(structureWorkbook(before, { asOf: TODAY }).changeSet);
  expect(foundIn(workbook.snapshot(), sheets)).toEqual(found);
}

test.each(readdirSync(samples))('%s', (sample) => {
  expectSameFindings(join(samples, sample, 'ke-hoach.xlsx'));
});

describeWithShared('appendices of real offices', (folder) => {
  const seeds = join(folder, 'seeds');
  const files = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.xlsx')) : [];
  test.each(files)('%s', (name) => {
    expectSameFindings(join(seeds, name));
  });
});
