/** The XML scanner: the same tokens from a whole text as from pieces of any length. */
import fc from 'fast-check';
import { WorkbookFault } from '../../../src/workbook';
import {
  decodeExcelEscapes,
  encodeExcelEscapes,
  escapeAttribute,
  escapeText,
  XmlScanner,
} from '../../../src/xlsx/xml';

/** The tokens of a text, cut into pieces of `step` characters, as one line each. */
function tokens(xml: string, step = xml.length): string[] {
  const scanner = new XmlScanner(step >= xml.length ? xml : piecesOf(xml, step), 'test.xml');
  const seen: string[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'text') seen.push(`text ${JSON.stringify(scanner.text())}`);
    else {
      const name = scanner.prefix === '' ? scanner.name : `${scanner.prefix}:${scanner.name}`;
      const attributes = scanner.attributes().map((entry) => ` ${entry.name}=${JSON.stringify(entry.value)}`);
      seen.push(`${token} ${name}${token === 'open' ? attributes.join('') : ''}`);
    }
  }
  return seen;
}

function piecesOf(text: string, step: number): { next: () => string | null } {
  let at = 0;
  return {
    next: () => {
      if (at >= text.length) return null;
      at += step;
      return text.slice(at - step, at);
    },
  };
}

const cases: readonly (readonly [what: string, xml: string, expected: readonly string[]])[] = [
  ['one empty element', '<a/>', ['open a', 'close a']],
  [
    'text and children',
    '<a>x<b>y</b>z</a>',
    ['open a', 'text "x"', 'open b', 'text "y"', 'close b', 'text "z"', 'close a'],
  ],
  ['both kinds of quotes', `<a b='1"' c="2'" />`, [`open a b="1\\"" c="2'"`, 'close a']],
  ['prefixes', '<x:a r:id="1"></x:a>', ['open x:a r:id="1"', 'close x:a']],
  ['references', '<a b="&lt;&#10;">&amp;&#x1EA1;&quot;</a>', ['open a b="<\\n"', 'text "&ạ\\""', 'close a']],
  [
    'CDATA, which is not decoded',
    '<a><![CDATA[<b>&amp;]]]]></a>',
    ['open a', 'text "<b>&amp;]]"', 'close a'],
  ],
  [
    'comments and instructions',
    '<?xml version="1.0"?><!-- <b> --><a><!----><?p <?></a><!-- -->',
    ['open a', 'close a'],
  ],
  ['">" in attributes and text', '<a b="x>y">1>0</a>', ['open a b="x>y"', 'text "1>0"', 'close a']],
  ['white space in tags', '<a\n\tb = "1"\r\n></a >', ['open a b="1"', 'close a']],
  ['line ends as one', '<a b="1\r\n2">x\r\ny\rz</a>', ['open a b="1 2"', 'text "x\\ny\\nz"', 'close a']],
  ['a byte order mark', '\ufeff<a/>\n', ['open a', 'close a']],
];

describe.each(cases)('%s', (_, xml, expected) => {
  test('is read from the whole text', () => {
    expect(tokens(xml)).toEqual(expected);
  });

  test('is read the same from pieces of any length', () => {
    for (let step = 1; step < xml.length; step++) {
      // Text may come in more than one token when it holds a CDATA part; here it never does.
      expect(tokens(xml, step)).toEqual(expected);
    }
  });
});

test.each([
  '',
  '<a>',
  '<a',
  '<a b>',
  '<a b=1>',
  '<a b="1>',
  '</a>',
  '<a/><b/>',
  'x<a/>',
  '<a>&x;</a>',
  '<a>&amp</a>',
  '< a/>',
  '<a><!-- </a>',
  '<a><![CDATA[</a>',
])('%j is damage', (xml) => {
  expect(() => tokens(xml)).toThrow(expect.objectContaining({ id: 'file-damaged' }));
  expect(() => tokens(xml, 1)).toThrow(WorkbookFault);
});

test.each(['<!DOCTYPE a><a/>', '<!doctype a><a/>', '<a><!ENTITY b "c"></a>'])('%j is refused', (xml) => {
  expect(() => tokens(xml)).toThrow(expect.objectContaining({ id: 'file-hostile' }));
});

test('places are counted from the beginning of the text, also in pieces', () => {
  const xml = '<a><b c="1"/>text</a>';
  for (const source of [xml, piecesOf(xml, 3)]) {
    const scanner = new XmlScanner(source, 'test.xml');
    const places: string[] = [];
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      places.push(xml.slice(scanner.start, scanner.end));
    }
    expect(places).toEqual(['<a>', '<b c="1"/>', '', 'text', '</a>']);
  }
});

test('an element is passed over or read as text to its own close', () => {
  const scanner = new XmlScanner('<a><b><b>1</b>2</b><c><d>3</d>4</c><e/></a>', 'test.xml');
  scanner.next();
  scanner.next();
  scanner.skip();
  scanner.next();
  expect(scanner.name).toBe('c');
  expect(scanner.textUntilClose()).toBe('34');
  scanner.next();
  expect([scanner.name, scanner.selfClosing]).toEqual(['e', true]);
  scanner.skip();
  expect(scanner.next()).toBe('close');
  expect(scanner.next()).toBe('end');
});

test('a prefixed attribute is found by any prefix and never by none', () => {
  const scanner = new XmlScanner('<a id="1" ns7:id="2" grid="3"/>', 'test.xml');
  scanner.next();
  expect(scanner.attribute('id')).toBe('1');
  expect(scanner.prefixedAttribute('id')).toBe('2');
  expect(scanner.prefixedAttribute('grid')).toBeUndefined();
});

const anyText = fc.string({ unit: 'binary', maxLength: 30 });

test('what is escaped comes back: text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = escapeText(encodeExcelEscapes(text));
      const scanner = new XmlScanner(`<t>${written}</t>`, 'test.xml');
      scanner.next();
      expect(decodeExcelEscapes(scanner.textUntilClose())).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('what is escaped comes back: attributes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const scanner = new XmlScanner(`<t a="${escapeAttribute(encodeExcelEscapes(text))}"/>`, 'test.xml');
      scanner.next();
      expect(decodeExcelEscapes(scanner.attribute('a') ?? '')).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a_x000D_\nb', 'a\r\nb'],
  ['_x005F_x000D_', '_x000D_'],
  ['_x00', '_x00'],
  ['_X000D_', '_X000D_'],
])('%j of Excel stands for %j', (written, text) => {
  expect(decodeExcelEscapes(written)).toBe(text);
});
