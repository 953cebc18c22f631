import { foundBy } from '../../../support/literal-plan';

const first = ['1', 'Ban hành kế hoạch', 'Kế hoạch', 'Tháng 1/2026', 'Văn phòng Sở'];
const second = ['2', 'Rà soát thủ tục', 'Báo cáo', 'Quý II/2026', 'Phòng Nội vụ'];
const third = ['3', 'Kiểm tra nội bộ', 'Báo cáo', 'Quý III/2026', 'Thanh tra Sở'];

test('a task without a unit in charge is named at the blank cell', () => {
  expect(foundBy('missing-lead', [first, ['2', 'Rà soát', 'Báo cáo', 'Quý II/2026'], third])).toEqual([
    'error missing-lead E5',
  ]);
});

test('nothing is said where every task has one', () => {
  expect(foundBy('missing-lead', [first, second, third])).toEqual([]);
});
