/** What an annex states of its own figures: the relations of its form, its notes, its shares, the report's text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgedStatements, standingForm, type JudgedStatement } from '../../../src/domain/annex';
import { recognizeWorkbook, type RecognizedWorkbook } from '../../../src/domain/tables';
import { openWorkbook } from '../../../src/xlsx';
import { annexSheet, SOUND_LINES } from '../../support/literal-annex';
import type { LiteralRow } from '../../support/literal-plan';
import { describeWithShared } from '../../support/shared';

function judged(recognized: RecognizedWorkbook, text: string | null = null): readonly JudgedStatement[] {
  const standing = standingForm(recognized.tables);
  if (!standing) throw new Error('No annex');
  return judgedStatements(standing, text, { year: recognized.year.value });
}

/** Beside the one relation that those lines keep: no more tasks done than there are. */
const told = (lines: readonly LiteralRow[], text: string | null = null) => {
  const [form, ...others] = judged(recognizeWorkbook([annexSheet([...SOUND_LINES, ...lines])], {}), text);
  expect(form).toMatchObject({ kind: 'form', expression: '1.2 <= 1.1', left: 21, right: 40, holds: true });
  return others.map(({ kind, left, right, holds }) => [kind, left, right, holds]);
};

test('a note is judged by the figures beside it, whether it agrees or not', () => {
  expect(
    told([
      ['1.6.', 'Kết quả giải quyết', 'Hồ sơ', '1.240/1.242', '02 hồ sơ đang giải quyết'],
      ['1.7.', 'Tỷ lệ phê duyệt quy trình', '%', '90', '120/127'],
    ]),
  ).toEqual([
    ['note', 2, 2, true],
    ['note', 94.5, 90, false],
  ]);
});

test.each([
  [
    'as rounded it is right, taken exactly it claims that nothing is left',
    '100',
    '1.240/1.242',
    [
      ['share', 100, 100, true],
      ['share', 100, 99.839, false],
    ],
  ],
  ['with decimals it is held against as many', '99,8', '1.240/1.242', [['share', 99.8, 99.8, true]]],
  ['a lower share may count late dossiers', '95', '1.240/1.242', [['share', 95, 100, null]]],
  ['all of all is all', '100', '1.242/1.242', [['share', 100, 100, true]]],
] as const)('a share under its ratio: %s', (_, share, ratio, expected) => {
  expect(
    told([
      ['1.6.', 'Kết quả giải quyết', 'Hồ sơ', ratio],
      ['1.6.1.', 'Tỷ lệ hồ sơ giải quyết đúng hẹn', '%', share],
    ]),
  ).toEqual(expected);
});

test('a share of something else under a ratio is not judged by it', () => {
  expect(
    told([
      ['1.6.', 'Kết quả giải quyết', 'Hồ sơ', '1.240/1.242'],
      ['1.6.1.', 'Tỷ lệ hồ sơ nộp trực tuyến', '%', '40'],
    ]),
  ).toEqual([]);
});

test('the text of the report is judged figure by figure', () => {
  expect(told([], 'Đã hoàn thành 20/40 nhiệm vụ.')).toEqual([
    ['text', 40, 40, true],
    ['text', 20, 21, false],
  ]);
});

describeWithShared('the annex and report of six months', (shared) => {
  const seed = (name: string): string => join(shared, 'seeds', `ha-nam-2024-h1.${name}`);

  interface Expected {
    readonly id: string;
    readonly expr: string;
    readonly left: number | null;
    readonly right: number | null;
    readonly holds: boolean | null;
  }

  test('are judged as people judged them: 22 hold, 3 do not, 2 cannot be checked', () => {
    const expected = (JSON.parse(readFileSync(seed('expected.json'), 'utf8')) as { relations: Expected[] })
      .relations;
    const recognized = recognizeWorkbook(openWorkbook(readFileSync(seed('xlsx'))).snapshot().sheets, {});
    const all = judged(recognized, readFileSync(seed('txt'), 'utf8'));
    const found = expected.map((relation) => {
      const own = all.find((statement) => isMeant(relation, statement));
      return [relation.id, own === undefined ? 'missing' : own.holds];
    });
    expect(found).toEqual(expected.map(({ id, holds }) => [id, holds]));
    const count = (holds: boolean | null): number => found.filter((each) => each[1] === holds).length;
    expect([count(true), count(false), count(null)]).toEqual([22, 3, 2]);
  });

  /** The same lines and the same figures, on the same footing. */
  function isMeant({ expr, left, right }: Expected, statement: JudgedStatement): boolean {
    const numbers = statement.lines.map(({ number }) => number ?? 'Trong đó');
    const kind = /phần lời/.test(expr)
      ? 'text'
      : /ghi chú|127\/127/.test(expr)
        ? 'note'
        : /16\.181\/16\.183/.test(expr)
          ? 'share'
          : 'form';
    if (statement.kind !== kind) return false;
    if (kind === 'share') return statement.kind === 'share' && statement.exact === expr.includes('không làm');
    if (kind === 'form') {
      const named = expr.match(/\d+(?:\.\d+)+|Trong đó|thuộc huyện/g) ?? [];
      return (
        named.length === numbers.length &&
        named.every((each, index) => (each === 'thuộc huyện' ? 'Trong đó' : each) === numbers[index])
      );
    }
    const figures = [statement.left, statement.right].map((each) => each ?? 0);
    const isNear = (one: number | null): boolean =>
      figures.some((figure) => Math.abs(figure - (one ?? 0)) < 0.05);
    const about = expr.match(/\d\.\d(?:\.\d)?/)?.[0] ?? '';
    return isNear(left) && isNear(right) && (numbers.includes(about) || /26\/127|101\/127/.test(expr));
  }
});
