/** What the rule "unlike-former-period" finds beside the figures of earlier periods, and what it leaves alone. */
import { standardPeriod, type Aggregation, type FormerFigure } from '../../../../src/domain/annex';
import { sheetRow } from '../../../../src/domain/grid';
import { findingsOf, picture, type LiteralRow } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';

const Q1 = standardPeriod('quarter-1', 2026);
const H1 = standardPeriod('half-year', 2026);
const H1_BEFORE = standardPeriod('half-year', 2025);
/** The line after SOUND_LINES. */
const ROW = 11;

const line = (value: string, note = '', unit = 'Văn bản'): LiteralRow => [
  '1.6.',
  'Số văn bản đã ban hành',
  unit,
  value,
  note,
];

function found(
  now: LiteralRow,
  value: string | number,
  former: Partial<FormerFigure> = {},
  jumpFactor = 3,
): readonly string[] {
  const figure: FormerFigure = {
    sheet: 'Phụ lục I',
    row: sheetRow(ROW),
    value,
    then: Q1,
    now: H1,
    against: 'former',
    aggregation: 'period',
    ...former,
  };
  const findings = findingsOf(annexSheet([...SOUND_LINES, now]), {
    formerFigures: [figure],
    settings: { jumpFactor },
  });
  return picture(findings, 'unlike-former-period');
}

const LAST_YEAR: Partial<FormerFigure> = { then: H1_BEFORE, against: 'last-year' };
const standing: Partial<FormerFigure> = { aggregation: 'standing' satisfies Aggregation };

test.each([
  ['a count since the first of the year that has fallen', line('12'), 20, {}, 'warning', 'fell'],
  ['a total that has fallen', line('12'), '20', { aggregation: 'cumulative' }, 'warning', 'fell'],
  ['many times the same period last year', line('400'), 100, LAST_YEAR, 'warning', 'jump'],
  ['many times less than last year', line('16'), '16.183', LAST_YEAR, 'warning', 'jump'],
  ['many times more, also for what grows with its days', line('90'), 12, {}, 'warning', 'jump'],
  ['dossiers solved of many times as many', line('10/900'), '100/120', LAST_YEAR, 'warning', 'jump'],
  ['a text in place of a number', line('đang tổng hợp'), 20, {}, 'warning', 'other-type'],
  ['a number in place of a text', line('20'), 'đang tổng hợp', {}, 'warning', 'other-type'],
  ['nothing in place of a number', line(''), 20, {}, 'hint', 'no-longer-given'],
  ['below nothing', line('-5'), 20, standing, 'warning', 'other-sign'],
] as const)('%s is pointed out', (_, now, value, former, severity, message) => {
  expect(found(now, value, former)).toEqual([`${severity} unlike-former-period/${message} D11`]);
});

test.each([
  ['what has grown with its days', line('45'), 20, {}],
  ['the same', line('20'), 20, {}],
  ['a fall against last year', line('12'), 20, LAST_YEAR],
  ['a fall of how things stand', line('12'), 20, standing],
  ['small counts', line('8'), 2, LAST_YEAR],
  ['something where there was nothing', line('40'), 0, LAST_YEAR],
  ['a share that fell', line('80', '', '%'), 95, {}],
  ['a fall that the note explains', line('12', 'Giảm 8 văn bản do bãi bỏ'), 20, {}],
  ['nothing, with a reason', line('', 'Không phát sinh'), 20, {}],
  ['a figure of another sheet', line('12'), 20, { sheet: 'Biểu mẫu 3' }],
] as const)('%s is left alone', (_, now, value, former) => {
  expect(found(now, value, former)).toEqual([]);
});

test('how many times is too much is a setting', () => {
  expect(found(line('400'), 100, LAST_YEAR, 5)).toEqual([]);
  expect(found(line('250'), 100, LAST_YEAR, 2)).toHaveLength(1);
});

test('a form still to be filled in misses nothing', () => {
  const blank = SOUND_LINES.map(([number, label, unit]): LiteralRow => [
    number ?? null,
    label ?? null,
    unit ?? null,
  ]);
  const figure = { sheet: 'Phụ lục I', row: sheetRow(6), value: 40, then: Q1, now: H1 };
  const formerFigures = [{ ...figure, against: 'former', aggregation: 'period' } as const];
  const findings = findingsOf(annexSheet(blank), { formerFigures });
  expect(picture(findings, 'unlike-former-period')).toEqual([]);
});
