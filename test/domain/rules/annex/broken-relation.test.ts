/** What the rule "broken-relation" finds (figures contradict each other), and what it leaves alone. */
import type { AnnexForm, FormLine } from '../../../../src/domain/annex';
import { messages } from '../../../../src/messages';
import { findingWords } from '../../../../src/workflow';
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

/** A form of an invented province: nothing of it is built in. */
function formOf(relations: readonly string[]): AnnexForm {
  const line = (number: string, label: string): FormLine => ({
    ...{ id: number, number, rawNumber: `${number}.`, label, unit: 'Đơn', valueType: 'count' },
    ...{ level: number.split('.').length, parent: null, note: '', aggregation: 'period' },
  });
  const lines = [
    line('4', 'Đơn thư đã nhận của người dân'),
    line('4.1', 'Nhận tại quầy tiếp dân'),
    line('4.2', 'Nhận qua hòm thư góp ý'),
  ];
  const second = [line('1', 'Đơn đã phân loại trong ngày')];
  const parts = [
    { id: 'Biểu 01', title: 'TỔNG HỢP ĐƠN THƯ', lines },
    { id: 'Biểu 02', title: 'PHÂN LOẠI ĐƠN THƯ', lines: second },
  ];
  return { id: 'ban-mai', title: 'Đơn thư', parts, relations };
}

const letters = (atDesk: string, name = 'Biểu 01') =>
  annexSheet(
    [
      ['4.', 'Đơn thư đã nhận của người dân', 'Đơn', '30'],
      ['4.1.', 'Nhận tại quầy tiếp dân', 'Đơn', atDesk],
      ['4.2.', 'Nhận qua hòm thư góp ý', 'Đơn', '12'],
    ],
    { name },
  );
const sorted = (figure: string) =>
  annexSheet([['1.', 'Đơn đã phân loại trong ngày', 'Đơn', figure]], { name: 'Biểu 02' });

const brokenIn = (...asked: Parameters<typeof findingsOf>) =>
  findingsOf(...asked).filter(({ rule }) => rule === 'broken-relation');

describe('a relation that the office added to its form', () => {
  const annexForm = formOf(['4.1 + 4.2 = 4']);

  test('is told with both figures and the cells they stand in', () => {
    const [found, ...more] = brokenIn(letters('17'), { annexForm });
    expect(more).toEqual([]);
    expect(found && findingWords(found, messages('vi')).what).toBe(
      'Số liệu không thỏa 4.1 + 4.2 = 4: 29 so với 30 (4.1 ở ô D6, 4.2 ở ô D7, 4 ở ô D5).',
    );
    expect(found).toMatchObject({ severity: 'error', sheet: 'Biểu 01', row: 6, column: 4 });
  });

  test('is silent where it holds, where a figure is blank, and where nobody added it', () => {
    expect(brokenIn(letters('18'), { annexForm })).toEqual([]);
    expect(brokenIn(letters(''), { annexForm })).toEqual([]);
    expect(brokenIn(letters('17'))).toEqual([]);
  });

  test('between two forms names the sheet of the other figure', () => {
    const both = [letters('18'), sorted('31')];
    const [found] = brokenIn(both, { annexForm: formOf(['Biểu 02/1 <= 4']) });
    expect(found && findingWords(found, messages('vi')).what).toBe(
      'Số liệu không thỏa Biểu 02/1 <= 4: 31 so với 30 (Biểu 02/1 ở ô D5, 4 ở ô Biểu 01!D5).',
    );
    expect(found).toMatchObject({ sheet: 'Biểu 02', row: 5, column: 4 });
  });

  test('holds for each of two annexes of one form by its own figures', () => {
    const both = [letters('17', 'Quý I'), letters('16', 'Quý II')];
    expect(brokenIn(both, { annexForm }).map(({ sheet, data }) => [sheet, data.left, data.right])).toEqual([
      ['Quý I', 29, 30],
      ['Quý II', 28, 30],
    ]);
  });
});
