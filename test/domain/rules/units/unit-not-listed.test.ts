/** A unit that the office's own list does not have. */
import { foundAfter } from '../../../support/literal-plan';

const units = ['Văn phòng Sở', 'Phòng Nội vụ', 'Thanh tra Sở'].map((name) => ({
  name,
  aliases: [],
  kind: 'unit' as const,
}));
const row = (lead: string) => [['5', 'Tổng kết', 'Báo cáo', 'Quý IV/2026', lead, '', 'Ngân sách']];

test.each([
  ['a unit the list does not have', 'Phòng Hạ tầng', ['warning unit-not-listed E8']],
  ['a listed unit spelt another way', 'văn phòng sở', []],
  ['all units, and people', 'Các phòng chuyên môn', []],
])('%s', (_why, lead, expected) => {
  expect(foundAfter('unit-not-listed', row(lead), { units })).toEqual(expected);
});

test('an office without a list is not asked', () => {
  expect(foundAfter('unit-not-listed', row('Phòng Hạ tầng'))).toEqual([]);
});
