/** What the rule "broken-relation" finds (figures contradict each other), and what it leaves alone. */
import { findingsOf, picture } from '../../../support/literal-plan';
import { annexSheet, SOUND_LINES } from '../../../support/literal-annex';
import type { LiteralRow } from '../../../support/literal-plan';

const found = (lines: readonly LiteralRow[]): readonly string[] =>
  picture(findingsOf(annexSheet(lines)), 'broken-relation');

const planLines = (done: string): readonly LiteralRow[] => [
  ['1.', 'Công tác chỉ đạo điều hành CCHC'],
  ['1.1.', 'Kế hoạch CCHC', 'Kế hoạch', '1'],
  ['1.1.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '39'],
  ['1.1.2.', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', done],
];

test('more tasks done than there are cannot be', () => {
  expect(found(planLines('41'))).toEqual(['error broken-relation/relation D8']);
  expect(found(planLines('39'))).toEqual([]);
  expect(found(planLines(''))).toEqual([]);
});

test('the same numbers under other labels are another form', () => {
  const lines = planLines('41').map((line) =>
    line[0] === '1.1.1.' ? ['1.1.1.', 'Số hội nghị tập huấn', 'Hội nghị', '39'] : line,
  );
  expect(found(lines)).toEqual([]);
});

test('"Trong đó" lines may not add up to more than the line they divide', () => {
  const lines = (part: string): readonly LiteralRow[] => [
    ...SOUND_LINES,
    ['1.6.', 'Số đơn vị sự nghiệp', 'Đơn vị', '5'],
    ['Trong đó', 'Số đơn vị thuộc sở', 'Đơn vị', '3'],
    ['', 'Số đơn vị thuộc huyện', 'Đơn vị', part],
  ];
  expect(found(lines('4'))).toEqual(['error broken-relation/parts-exceed-whole D11']);
  expect(found(lines('2'))).toEqual([]);
});
