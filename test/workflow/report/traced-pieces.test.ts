/** Sentences of the report cut at their figures: each figure where it stands, nothing lost between them. */
import fc from 'fast-check';
import { tracedPieces } from '../../../src/workflow';
import type { ReportSentence, TracedFigure } from '../../../src/workflow';

const figure = (written: string, cells = 'D5'): TracedFigure => ({
  written,
  how: 'stated',
  places: [{ sheet: 'Phụ lục I', cells }],
});

/** "[07] thủ tục" for a sentence whose figure is 07. */
const shown = (sentence: ReportSentence): string =>
  tracedPieces(sentence)
    .map(({ text, figure: traced }) => (traced ? `[${text}]` : text))
    .join('');

test.each([
  ['Số TTHC công bố mới: 07 thủ tục.', ['07'], 'Số TTHC công bố mới: [07] thủ tục.'],
  [
    'Có 12 nhiệm vụ, đã xong 1, đạt 8,33%.',
    ['12', '1', '8,33'],
    'Có [12] nhiệm vụ, đã xong [1], đạt [8,33]%.',
  ],
  ['Tính đến ngày 30/6/2026 đã xong 6.', ['6'], 'Tính đến ngày 30/6/2026 đã xong [6].'],
  ['Tiếp nhận 16.183 hồ sơ; tăng 16 hồ sơ.', ['16'], 'Tiếp nhận 16.183 hồ sơ; tăng [16] hồ sơ.'],
  ['Đã đối thoại: Có; kỳ trước: Không.', ['Có', 'Không'], 'Đã đối thoại: [Có]; kỳ trước: [Không].'],
  ['Đã xong 05 trong 10 việc.', ['10', '05'], 'Đã xong [05] trong [10] việc.'],
  ['Quá hạn 02; đến hạn 02.', ['02', '02'], 'Quá hạn [02]; đến hạn [02].'],
  ['Không có số nào.', ['15'], 'Không có số nào.'],
])('%s', (text, written, expected) => {
  expect(shown({ text, figures: written.map((each) => figure(each)) })).toBe(expected);
});

test('a figure that stands for the whole sentence makes it one piece', () => {
  const whole = figure('', 'A7');
  expect(tracedPieces({ text: 'Ban hành kế hoạch (Văn phòng Sở)', figures: [whole] })).toEqual([
    { text: 'Ban hành kế hoạch (Văn phòng Sở)', figure: whole },
  ]);
});

test('pieces put together are the sentence, and a figure’s piece is as it is written', () => {
  const word = fc.constantFrom('đạt ', '12', '12,5', ' nhiệm vụ', '/', '. ', 'ngày ', '3');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.array(fc.constantFrom('12', '12,5', '3'), { maxLength: 4 }),
      (words, written) => {
        const text = words.join('');
        const pieces = tracedPieces({ text, figures: written.map((each) => figure(each)) });
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) if (piece.figure) expect(piece.text).toBe(piece.figure.written);
      },
    ),
  );
});
