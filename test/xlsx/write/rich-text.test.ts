/** A mended text keeps the fonts of its letters; a text written anew has the cell's one font. */
import fc from 'fast-check';
import { column, sheetRow } from '../../../src/domain/grid';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import { richTextWith } from '../../../src/xlsx/write/rich-text';
import { plainText } from '../../../src/xlsx/write/shared-strings';
import { cellsOf, changeSet, saved, sheetOf } from '../../support/written-workbook';
import { partText, withPart } from '../../support/xlsx-parts';

const sheet = 'Kế hoạch';
const bold = (text: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r>`;
const plain = (text: string) => `<r><t xml:space="preserve">${text}</t></r>`;
const red = (text: string) => `<r><rPr><color rgb="FFFF0000"/></rPr><t xml:space="preserve">${text}</t></r>`;
const si = (...runs: string[]) => `<si>${runs.join('')}</si>`;

/** Runs as "font|text". */
const picture = (markup: string | null) =>
  [...(markup ?? '').matchAll(/<r>(?:<rPr>(.*?)<\/rPr>)?<t[^>]*>(.*?)<\/t><\/r>/gs)].map(
    ([, font = '', text = '']) => `${font}|${text}`,
  );

const MIXED = si(bold('Nhiệm vụ: '), plain('rà  soát '), red('thủ tục'));

test.each([
  [
    'a space too many goes',
    'Nhiệm vụ: rà soát thủ tục',
    ['<b/>|Nhiệm vụ: ', '|rà soát ', '<color rgb="FFFF0000"/>|thủ tục'],
  ],
  [
    'a letter put right takes the font of the one it was',
    'Nhiệm vụ: rà  soát thủ tực',
    ['<b/>|Nhiệm vụ: ', '|rà  soát ', '<color rgb="FFFF0000"/>|thủ tực'],
  ],
  [
    'two places at once leave what stands between them',
    'Nhiệm  vụ: rà soát thủ tục.',
    ['<b/>|Nhiệm  vụ: ', '|rà soát ', '<color rgb="FFFF0000"/>|thủ tục.'],
  ],
  [
    'a run that goes leaves the others',
    'Nhiệm vụ: thủ tục',
    ['<b/>|Nhiệm vụ: ', '<color rgb="FFFF0000"/>|thủ tục'],
  ],
  [
    'words in front take the first font',
    '1. Nhiệm vụ: rà  soát thủ tục',
    ['<b/>|1. Nhiệm vụ: ', '|rà  soát ', '<color rgb="FFFF0000"/>|thủ tục'],
  ],
])('%s', (_why, text, runs) => {
  expect(picture(richTextWith(MIXED, text, ''))).toEqual(runs);
});

test('a text of one font is not rich', () => {
  expect(richTextWith('<si><t>Rà soát</t></si>', 'Rà  soát', '')).toBeNull();
  expect(richTextWith(si(bold('Rà soát')), 'Rà  soát', '')).toBeNull();
});

test('whatever the new text, it is that text, and its letters are in fonts there were', () => {
  const word = fc.constantFrom('rà', ' ', 'soát', 'đ', '<', '&', '\n', '😀', '_x000D_', ':');
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, (after) => {
      const markup = richTextWith(MIXED, after, '') ?? '';
      expect(plainText(markup)).toBe(after);
      for (const run of picture(markup))
        expect(['<b/>', '', '<color rgb="FFFF0000"/>']).toContain(run.split('|')[0]);
    }),
  );
});

describe('in a file', () => {
  const withCell = (cell: string) =>
    withPart(blankWorkbook({ sheets: [sheet] }).save(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<sheetData/>', `<sheetData><row r="1">${cell}</row></sheetData>`),
    );
  const write = (bytes: Uint8Array, content: { text: string; keepsFonts?: true }) => {
    const workbook = openWorkbook(bytes);
    const at = { row: sheetRow(1), column: column(1) };
    workbook.apply(changeSet({ kind: 'write-block', sheet, at, cells: [[{ kind: 'text', ...content }]] }));
    const { bytes: out, snapshot } = saved(workbook);
    return { strings: partText(out, 'xl/sharedStrings.xml'), cells: cellsOf(sheetOf(snapshot)) };
  };
  const inline = withCell(`<c r="A1" t="inlineStr"><is>${bold('Mục tiêu:')}${plain('  đạt 90%')}</is></c>`);

  test('a mended text keeps the fonts of its letters', () => {
    const { strings, cells } = write(inline, { text: 'Mục tiêu: đạt 90%', keepsFonts: true });
    expect(cells).toEqual({ A1: 'Mục tiêu: đạt 90%' });
    expect(picture(strings)).toEqual(['<b/>|Mục tiêu:', '| đạt 90%']);
  });

  test('a text written anew has the one font of its cell', () => {
    const { strings, cells } = write(inline, { text: 'Mục tiêu: đạt 90%' });
    expect(cells).toEqual({ A1: 'Mục tiêu: đạt 90%' });
    expect(strings).not.toContain('<b/>');
  });
});
