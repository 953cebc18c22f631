/** Letters that a file writes as numbers are read as the same text, whatever stands around them. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { nativeCodec } from '../../../src/cli';
import { column, sheetRow } from '../../../src/domain/grid';
import { portableSearch } from '../../../src/xlsx/package/codec';
import { NumberedLetters } from '../../../src/xlsx/package/numbered-letters';
import { decodePieces } from '../../../src/xlsx/package/text-decoding';
import { openWorkbook } from '../../../src/xlsx';
import { decodeEntities } from '../../../src/xlsx/xml/entities';
import { workbookParts, zipParts } from '../support/make-xlsx';

/** As a writer of plain ASCII writes a text between two tags. */
function byNumber(text: string, hexadecimal = false): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '&') return '&amp;';
    if (character === '<') return '&lt;';
    if (code < 0x80) return character;
    return hexadecimal ? `&#x${code.toString(16)};` : `&#${String(code)};`;
  }).join('');
}

const decode = (text: string): string | undefined =>
  new NumberedLetters(portableSearch).decode(strToU8(text));

function inlineSheet(texts: readonly string[]): Uint8Array {
  const cells = texts.map((text, index) => {
    const row = String(index + 1);
    return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`;
  });
  return zipParts(workbookParts({ sheets: [{ name: 'PL', data: cells.join('') }] }));
}

function textsOf(bytes: Uint8Array): string[] {
  const [sheet] = openWorkbook(bytes, { codec: nativeCodec }).snapshot().sheets;
  return (sheet?.rows ?? []).map(({ cells }) => cells[0]?.text ?? '');
}

test.each([
  ['&#7843;nh', 'ảnh'],
  ['R&#224; so&#225;t', 'Rà soát'],
  // Seven characters that somebody typed.
  ['&amp;#7843;', '&amp;#7843;'],
  ['&#60;b&#62; &#38; &#10;', '&#60;b&#62; &#38; &#10;'],
  // A blank, half a pair, private use, more than a text can hold, none at all.
  ['&#160;&#55357;&#57344;&#1000000;&#;', '&#160;&#55357;&#57344;&#1000000;&#;'],
  // The rest of it may come with the next piece.
  ['d&#7843', 'd&#7843'],
  ['d&', 'd&'],
])('%s becomes %s', (written, expected) => {
  expect(decode(written) ?? written).toBe(expected);
});

test('what has no reference, or letters beside them, is for the usual way', () => {
  expect(decode('<v>12</v>')).toBeUndefined();
  expect(decode('ảnh &#7843;')).toBeUndefined();
});

test('nothing is turned from where a section of literal text may have begun', () => {
  const pieces = ['<t>&#7843;</t>', '<t><![CDATA[', '&#7843;', ']]></t>'].map((text) => strToU8(text));
  expect([...decodePieces(pieces, new NumberedLetters(nativeCodec))].join('')).toBe(
    '<t>ả</t><t><![CDATA[&#7843;]]></t>',
  );
  const cut = ['<t><![CDA', 'TA[&#7843;', ']]></t>&#7843;'].map((text) => strToU8(text));
  expect([...decodePieces(cut, new NumberedLetters(portableSearch))].join('')).toBe(
    '<t><![CDATA[&#7843;]]></t>&#7843;',
  );
  expect(textsOf(inlineSheet(['<![CDATA[&#7843;]]>', '&#7843;']))).toEqual(['&#7843;', 'ả']);
});

test('a text reads the same however its letters are written and wherever its bytes are cut', () => {
  const sentence = fc.string({
    unit: fc.constantFrom('a', 'ả', 'ẫ', 'đ', 'Ư', '𠀀', '&', ';', '#', '<', '1', '7', ' ', '\u00a0'),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(40), (texts, cut) => {
      const written = texts.map((text) => byNumber(text));
      expect(textsOf(inlineSheet(written))).toEqual(texts);
      expect(textsOf(inlineSheet(texts.map((text) => byNumber(text, true))))).toEqual(texts);
      const bytes = strToU8(written.join(''));
      const turned = [
        ...decodePieces([bytes.subarray(0, cut), bytes.subarray(cut)], new NumberedLetters(nativeCodec)),
      ].join('');
      expect(decodeEntities(turned)).toBe(texts.join(''));
    }),
  );
});

test('rows that are not touched keep their letters as the file writes them', () => {
  const workbook = openWorkbook(inlineSheet(['R&#224; so&#225;t', 'B&#225;o c&#225;o']), {
    codec: nativeCodec,
  });
  workbook.snapshot();
  workbook.apply({
    command: 'test',
    changes: [
      {
        kind: 'write-block',
        why: 'test',
        sheet: 'PL',
        at: { row: sheetRow(2), column: column(1) },
        cells: [[{ kind: 'text', text: 'Xong' }]],
      },
    ],
  });
  const sheet = strFromU8(unzipSync(workbook.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('R&#224; so&#225;t');
  expect(sheet).not.toContain('B&#225;o');
});
