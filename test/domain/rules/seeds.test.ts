/**
 * The appendices of real departments: every anomaly that people marked in them and that can be seen in the
 * workbook is found by its rule on its row, and every error and warning beyond is one that was looked at.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCatalogue, type Finding } from '../../../src/domain/rules';
import { messages } from '../../../src/messages';
import { openWorkbook } from '../../../src/xlsx';
import { findingsOf } from '../../support/literal-plan';
import { describeWithShared } from '../../support/shared';

interface Anomaly {
  readonly rule?: string;
  readonly kind?: string;
  readonly rows: readonly number[];
  readonly scope?: string;
  readonly sheet?: string | null;
}

/** Rules that the people who marked the appendices gave another name. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  whitespace: ['double-space'],
  typo: ['spelling', 'word-case'],
};

/** Marked, but visible only to who knows more than the workbook: the plan's prose, the province, the meaning. */
const UNSEEN: Readonly<Record<string, string>> = {
  'differs-from-plan-body': 'needs the text of the plan',
  'plan-target-without-task': 'needs the text of the plan',
  'deadline-near-or-before-plan-date': 'the workbook names another month than the plan',
  wording: 'needs the meaning of the sentence',
  'goal-part-without-task': 'needs the meaning of the goal',
};

/** Errors and warnings that nobody had marked, each looked at: rule, rows, why it is right to tell of them. */
const BEYOND: Readonly<Record<string, readonly (readonly [rule: string, row: number, why: string])[]>> = {
  'hai-phong-2025': [['spelling', 20, 'a letter is missing from the name of a unit']],
  'khanh-hoa-2025': [
    ['lead-equals-cooperating', 43, 'the office leads together with others and cooperates as well'],
  ],
};

const SEEDS = ['ha-nam-2024-h1', 'ha-tinh-2025', 'hai-phong-2025', 'khanh-hoa-2025'] as const;

/** The share of visible anomalies that must be found. */
const ENOUGH = 0.9;

describeWithShared('the appendices of real departments', (folder) => {
  const checked = SEEDS.map((slug) => {
    const bytes = new Uint8Array(readFileSync(join(folder, 'seeds', `${slug}.xlsx`)));
    const expected = JSON.parse(readFileSync(join(folder, 'seeds', `${slug}.expected.json`), 'utf8')) as {
      readonly anomalies: readonly Anomaly[];
    };
    const anomalies = expected.anomalies.filter(
      (anomaly) => anomaly.scope !== 'document' && !(nameOf(anomaly) in UNSEEN),
    );
    return { slug, anomalies, findings: findingsOf(openWorkbook(bytes).snapshot().sheets) };
  });

  test('anomalies of the families looked at are found on their rows', () => {
    const known = new Set(ruleCatalogue.map(({ id }) => id));
    const all = checked.flatMap(({ slug, anomalies, findings }) =>
      anomalies
        .filter((anomaly) => rulesOf(anomaly).some((id) => known.has(id)))
        .map((anomaly) => ({
          name: `${slug} ${nameOf(anomaly)} ${anomaly.rows.join(',')}`,
          found: isFound(anomaly, findings),
        })),
    );
    const missed = all.filter(({ found }) => !found).map(({ name }) => name);
    process.stdout.write(`anomalies found: ${String(all.length - missed.length)} of ${String(all.length)}\n`);
    for (const name of missed) process.stdout.write(`  not found: ${name}\n`);
    expect(all.length).toBeGreaterThan(80);
    expect(missed.length / all.length).toBeLessThanOrEqual(1 - ENOUGH);
  });

  test('the page of the catalogue says how many are found, and how many errors and warnings nobody had marked', () => {
    const grave = checked.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'hint'));
    const beyond = Object.values(BEYOND).flat();
    const said = messages('vi').rulesPage.measured;
    expect(said).toContain(`Trong ${String(grave.length)} lỗi và cảnh báo, ${String(beyond.length)} điều`);
  });

  test.each(checked)(
    '$slug has no error or warning that nobody looked at',
    ({ slug, anomalies, findings }) => {
      const allowed = BEYOND[slug] ?? [];
      const beyond = findings.filter(
        (finding) =>
          finding.severity !== 'hint' &&
          !anomalies.some(
            (anomaly) => rulesOf(anomaly).includes(finding.rule) && touches(finding, anomaly.rows),
          ) &&
          !allowed.some(([rule, row]) => rule === finding.rule && row === finding.row),
      );
      expect(beyond.map(({ rule, row, message }) => `${rule}/${message} ${String(row)}`)).toEqual([]);
    },
  );
});

function nameOf({ rule, kind }: Anomaly): string {
  return rule ?? kind ?? '';
}

function rulesOf(anomaly: Anomaly): readonly string[] {
  const name = nameOf(anomaly);
  return [name, ...(CALLED[name] ?? [])];
}

function touches(finding: Finding, rows: readonly number[]): boolean {
  if (finding.row !== null && rows.includes(finding.row)) return true;
  return (finding.related ?? []).some(({ range }) =>
    rows.some((row) => row >= range.top && row <= range.bottom),
  );
}

function isFound(anomaly: Anomaly, findings: readonly Finding[]): boolean {
  const rules = rulesOf(anomaly);
  return findings.some(
    (finding) =>
      rules.includes(finding.rule) &&
      (anomaly.sheet === undefined || anomaly.sheet === null || anomaly.sheet === finding.sheet) &&
      (anomaly.rows.length === 0 || touches(finding, anomaly.rows)),
  );
}
