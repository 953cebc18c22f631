/** A place in a text is shown with whole words around it. */
import { passage } from '../../../src/domain/text';

const TEXT = 'Triển khai các nội dung tồn tại trong thực hiện cải cách năm 2023 của Sở';

test.each([
  ['năm 2023', 12, 'cải cách năm 2023 của Sở'],
  ['năm 2023', 100, TEXT],
  ['Triển', 4, 'Triển'],
  ['nội dung', 5, 'các nội dung tồn'],
  ['nội dung', 6, 'các nội dung tồn'],
  ['Sở', 0, 'Sở'],
  ['ồn t', 0, 'tồn tại'],
  [' tồn', 3, 'dung tồn'],
])('“%s” within %i characters', (found, reach, shown) => {
  const at = TEXT.indexOf(found);
  expect(passage(TEXT, at, at + found.length, reach)).toBe(shown);
});

test('lines and runs of spaces are shown as one space', () => {
  expect(passage('một  hai\nba bốn', 9, 11, 10)).toBe('một hai ba bốn');
});
