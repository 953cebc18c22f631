/** What the rule "unlike-the-rest" finds (written unlike the rest), and what it leaves alone. */
import { fixesBy, foundBy, planSheet } from '../../../support/literal-plan';

const row = (task: string): readonly string[] => ['1', task, 'Báo cáo', 'Quý II/2026', 'Văn phòng Sở'];
/** Words that no list of ours holds. */
const usual = ['một', 'hai', 'ba', 'bốn', 'năm'].map((name) => row(`Kiểm tra xưởng mộc lũng hoa số ${name}`));

test('one place that differs by a mark from many is a guess, and the usual way is suggested', () => {
  const rows = [...usual, row('Kiểm tra xưởng mộc lúng hoa số sáu')];
  expect(foundBy('unlike-the-rest', rows)).toEqual(['hint unlike-the-rest B9']);
  expect(fixesBy('unlike-the-rest', planSheet(rows), { suggested: true })).toEqual([
    'B9: “Kiểm tra xưởng mộc lúng hoa số sáu” → “Kiểm tra xưởng mộc lũng hoa số sáu”',
  ]);
});

test('words written alike, words used twice, and words with a partner of their own are left alone', () => {
  expect(foundBy('unlike-the-rest', usual)).toEqual([]);
  const twice = [row('Xưởng mộc lúng hoa'), row('Thăm xưởng mộc lúng hoa')];
  expect(foundBy('unlike-the-rest', [...usual, ...twice])).toEqual([]);
  const hoSo = ['một', 'hai', 'ba', 'bốn'].map((name) => row(`Rà soát hồ sơ các đợt ${name}`));
  expect(foundBy('unlike-the-rest', [...hoSo, row('Giám đốc sở các tỉnh')])).toEqual([]);
});
