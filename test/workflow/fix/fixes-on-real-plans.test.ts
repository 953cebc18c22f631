/** All safe fixes on whole plans, the samples and those of real offices: they end, and make nothing worse. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nativeCodec } from '../../../src/cli';
import type { CivilDate } from '../../../src/domain/dates';
import type { Finding, Severity } from '../../../src/domain/rules';
import { applyAllSafeFixes, checkPlan } from '../../../src/workflow';
import { openWorkbook } from '../../../src/xlsx';
import { sharedFolder } from '../../support/shared';

const asOf = '2026-11-22' as CivilDate;
const RANK: Readonly<Record<Severity, number>> = { hint: 1, warning: 2, error: 3 };

const samples = resolve(__dirname, '../../../samples');
const seeds = sharedFolder === null ? null : join(sharedFolder, 'seeds');
const plans = [
  ...readdirSync(samples).map((name) => join(samples, name, 'ke-hoach.xlsx')),
  ...(seeds === null ? [] : readdirSync(seeds).map((name) => join(seeds, name))),
].filter((path) => path.endsWith('.xlsx') && existsSync(path));

const placeOf = ({ sheet, row, column }: Finding): string => `${sheet} ${String(row)} ${String(column)}`;

/** The rank of the worst finding of each cell. */
function worstByCell(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const worst = new Map<string, number>();
  for (const finding of findings)
    worst.set(placeOf(finding), Math.max(worst.get(placeOf(finding)) ?? 0, RANK[finding.severity]));
  return worst;
}

test.each(plans)('%s: a second time changes nothing, and no cell that was mended is worse', (path) => {
  const workbook = openWorkbook(readFileSync(path), { codec: nativeCodec });
  const before = worstByCell(checkPlan(workbook.snapshot(), { asOf }).findings);
  const { changeSet, preview } = applyAllSafeFixes(workbook.snapshot(), { asOf });
  workbook.apply(changeSet);
  const after = worstByCell(checkPlan(workbook.snapshot(), { asOf }).findings);
  const worse = preview.flatMap(({ sheet, row, column }) => {
    const place = `${sheet} ${String(row)} ${String(column)}`;
    // A cell among those that a finding on another cell stands for has had a hint.
    return (after.get(place) ?? 0) > Math.max(RANK.hint, before.get(place) ?? 0) ? [place] : [];
  });
  expect(worse).toEqual([]);
  expect(applyAllSafeFixes(workbook.snapshot(), { asOf }).preview).toEqual([]);
});
