/**
 * The rules of content, text and forms against the known faults of real appendices: each fault is found on its
 * row, and every error and warning is one of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formRelations } from '../../../src/domain/annex';
import { ruleFamilies, type Finding } from '../../../src/domain/rules';
import { openWorkbook } from '../../../src/xlsx';
import { checkInput, findingsOf } from '../../support/literal-plan';
import { describeWithShared } from '../../support/shared';

interface Anomaly {
  readonly rows: readonly number[];
  readonly rule?: string;
  readonly kind?: string;
  readonly sheet?: string | null;
  readonly scope?: string;
}

interface Expected {
  readonly anomalies: readonly Anomaly[];
  readonly relations?: readonly { readonly expr: string; readonly holds: boolean | null }[];
}

/** What the ground truth calls a fault, and our rules for it. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  spelling: ['spelling'],
  typo: ['spelling'],
  'unit-name-spelling': ['spelling', 'punctuation'],
  punctuation: ['punctuation'],
  wording: ['wording'],
  'product-not-a-deliverable': ['product-not-a-deliverable'],
  'activity-equals-task': ['activity-equals-task'],
  'activity-equals-product': ['activity-equals-product'],
  'activity-is-a-product': ['activity-is-a-product'],
  'duplicated-text': ['duplicated-text'],
  'impossible-target': ['impossible-target'],
  'conflicting-targets': ['conflicting-targets'],
  'citation-conflict': ['citation-conflict'],
  'citation-format': ['citation-format'],
  'other-year': ['other-year'],
  'goal-task-mismatch': ['goal-task-mismatch'],
  'unit-in-value': ['unit-in-value'],
  'composite-value': ['composite-value'],
  'unit-mismatch': ['unit-mismatch'],
  'note-conflict': ['note-conflict'],
  'blank-value': ['blank-value'],
  'missing-unit': ['missing-unit'],
  'number-format': ['number-format'],
  'period-mismatch': ['period-mismatch'],
  'duplicate-number-across-sheets': ['duplicate-number-across-sheets'],
};

const RULES = [...ruleFamilies.content, ...ruleFamilies.text, ...ruleFamilies.annex];
const PLANS = ['ha-tinh-2025', 'hai-phong-2025', 'khanh-hoa-2025', 'ha-nam-2024-h1'];

describeWithShared('faults of real appendices', (shared) => {
  const read = (slug: string): { findings: readonly Finding[]; expected: Expected } => {
    const bytes = readFileSync(join(shared, 'seeds', `${slug}.xlsx`));
    const grids = openWorkbook(new Uint8Array(bytes)).snapshot().sheets;
    const expected = JSON.parse(
      readFileSync(join(shared, 'seeds', `${slug}.expected.json`), 'utf8'),
    ) as Expected;
    return { findings: findingsOf(grids, { rules: RULES }), expected };
  };

  const nameOf = ({ rule, kind }: Anomaly): string => rule ?? kind ?? '';

  test.each(PLANS)('every fault of %s is found on its row', (slug) => {
    const { findings, expected } = read(slug);
    const ours = expected.anomalies.filter(
      (anomaly) => anomaly.scope !== 'document' && anomaly.rows.length > 0 && nameOf(anomaly) in OURS,
    );
    expect(ours.length).toBeGreaterThan(5);
    const missed = ours.filter(
      (anomaly) =>
        !findings.some(
          ({ rule, row, sheet }) =>
            OURS[nameOf(anomaly)]?.includes(rule) === true &&
            row !== null &&
            anomaly.rows.includes(row) &&
            (anomaly.sheet === undefined || anomaly.sheet === sheet),
        ),
    );
    expect(missed).toEqual([]);
  });

  test.each(PLANS)('every error and warning of %s is a known fault', (slug) => {
    const { findings, expected } = read(slug);
    const known = (finding: Finding): boolean =>
      expected.anomalies.some(
        (anomaly) =>
          OURS[nameOf(anomaly)]?.includes(finding.rule) === true &&
          finding.row !== null &&
          anomaly.rows.includes(finding.row),
      );
    const others = findings.filter((finding) => finding.severity !== 'hint' && !known(finding));
    expect(others.map(({ rule, row }) => `${rule} ${String(row)}`)).toEqual([]);
  });

  test('the relations that the form keeps come out as the ground truth has them', () => {
    const bytes = readFileSync(join(shared, 'seeds', 'ha-nam-2024-h1.xlsx'));
    const grids = openWorkbook(new Uint8Array(bytes)).snapshot().sheets;
    const { tables } = checkInput(grids, { today: '2024-07-01' }).recognized;
    const held = new Map(formRelations(tables).map(({ relation, holds }) => [relation.expression, holds]));
    const { relations = [] } = read('ha-nam-2024-h1').expected;
    const common = relations.filter(({ expr }) => held.has(expr));
    expect(common.length).toBeGreaterThan(10);
    expect(common.map(({ expr }) => [expr, held.get(expr)])).toEqual(
      common.map(({ expr, holds }) => [expr, holds]),
    );
  });
});
