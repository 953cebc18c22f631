/** Standard input as phrases: lines or JSON, in the encodings that terminals send. */
import fc from 'fast-check';
import { phrasesIn } from '../../src/cli/phrases-in';
import { CommandProblem } from '../../src/cli/problem';
import { messages } from '../../src/messages';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['', []],
  ['Quý II/2026\n', ['Quý II/2026']],
  ['Quý II/2026\r\n\r\nThường xuyên', ['Quý II/2026', '', 'Thường xuyên']],
  ['["Quý II/2026", "a\\nb"]', ['Quý II/2026', 'a\nb']],
  ['  \n[]\n', []],
  ['\uFEFFTháng 5', ['Tháng 5']],
])('%j holds %j', (text, phrases) => {
  expect(phrasesIn(utf8(text))).toEqual(phrases);
});

test('UTF-16 with its mark, as PowerShell pipes it, is read', () => {
  expect(phrasesIn(new Uint8Array(Buffer.from('\uFEFFQuý I\r\n', 'utf16le')))).toEqual(['Quý I']);
});

test.each([
  [utf8('["a", 5]'), 'phần tử thứ 2'],
  [utf8('["a"'), 'không phải mảng JSON'],
  [new Uint8Array([0x51, 0x75, 0xfd]), 'UTF-8'],
])('%j is refused in a sentence', (bytes, part) => {
  let said = '';
  try {
    phrasesIn(bytes);
  } catch (problem) {
    if (problem instanceof CommandProblem) said = problem.sentence(messages('vi').cli);
  }
  expect(said).toContain(part);
});

test('law: any list of phrases goes through JSON unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (phrases) => {
      expect(phrasesIn(utf8(JSON.stringify(phrases)))).toEqual(phrases);
    }),
  );
});
