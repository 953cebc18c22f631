/** What a person is shown of a correction in a long text. */
import { changedPart } from '../../../src/taskpane/parts/changed-part';

test.each([
  ['một chữ', 'một chử', 'một chữ', 'một chử', 'một chữ'],
  [
    'giữa câu dài',
    'Rà soát, đánh giá và công khai thủ tuc hành chính thuộc phạm vi quản lý của sở',
    'Rà soát, đánh giá và công khai thủ tục hành chính thuộc phạm vi quản lý của sở',
    '…công khai thủ tuc hành chính thuộc…',
    '…công khai thủ tục hành chính thuộc…',
  ],
  ['bỏ chữ lặp', 'các các sở', 'các sở', 'các các sở', 'các sở'],
  ['ô trống', '', '30/6/2026', '', '30/6/2026'],
  ['xoá ô', '30/6/2026', '', '30/6/2026', ''],
])('%s', (_, before, after, was, becomes) => {
  expect(changedPart(before, after)).toEqual({ before: was, after: becomes });
});
