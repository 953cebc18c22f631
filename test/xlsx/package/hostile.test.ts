/**
 * Files that are broken, locked, something else, or made to do harm: each is refused with its own fault.
 * Long because each kind of harm is built here from scratch; there is no file of it in the repository.
 */
import { deflateSync, strToU8, zipSync } from 'fflate';
import { messages } from '../../../src/messages';
import { WorkbookFault } from '../../../src/workbook';
import { defaultLimits, OpcPackage } from '../../../src/xlsx/package';
import { openWorkbook } from '../../../src/xlsx';
import { defaultReadLimits } from '../../../src/xlsx/read';
import { makeSheet, makeXlsx, office, workbookParts, zipParts } from '../support/make-xlsx';
import { namesInOrder, placeOf, withDirectoryField, withEncryptedFlag } from '../support/raw-zip';

const sheet = 'xl/worksheets/sheet1.xml';
const sound = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const soundParts = workbookParts({ sheets: [{ name: 'Kế hoạch', data: '' }] });

/** The fault of reading the bytes to the end, or null. */
function faultOf(bytes: Uint8Array): WorkbookFault | null {
  try {
    openWorkbook(bytes).snapshot();
    return null;
  } catch (error) {
    if (error instanceof WorkbookFault) return error;
    throw error;
  }
}

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const withSheet = (xml: string): Uint8Array => zipParts({ ...soundParts, [sheet]: xml });
const withContentType = (type: string): Uint8Array =>
  zipParts({
    ...soundParts,
    '[Content_Types].xml': String(soundParts['[Content_Types].xml']).replace(
      /(workbook\.xml" ContentType=")[^"]+/,
      `$1${type}`,
    ),
  });

/** A compound file: its signature, then directory names at places such files have them. */
function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => bytes.set(Buffer.from(name, 'utf16le'), 1024 + 128 * index));
  return bytes;
}

describe('files that are something else', () => {
  test.each<[string, Uint8Array, string, string | null]>([
    ['an empty file', new Uint8Array(0), 'file-empty', null],
    ['an .xls renamed', compoundFile('Root Entry', 'Workbook'), 'file-old-format', null],
    ['an .xls of Excel 95 renamed', compoundFile('Root Entry', 'Book'), 'file-old-format', null],
    ['a bare .xls of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0]), 'file-old-format', null],
    ['a workbook under a password', compoundFile('Root Entry', 'EncryptedPackage'), 'file-encrypted', null],
    ['an old Word document', compoundFile('Root Entry', 'WordDocument'), 'file-not-workbook', 'compound'],
    ['a web page', strToU8('\ufeff <html><body><table>'), 'file-not-workbook', 'html'],
    ['a CSV', strToU8('STT;Nhiệm vụ\r\n1;Kiểm tra\r\n'), 'file-not-workbook', 'text'],
    ['an XML spreadsheet of 2003', strToU8('<?xml version="1.0"?><Workbook/>'), 'file-not-workbook', 'xml'],
    ['a PDF', strToU8('%PDF-1.7 '), 'file-not-workbook', 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 0]), 'file-not-workbook', 'other'],
    ['a zip of papers', zipSync({ 'a.txt': strToU8('a') }), 'file-not-workbook', 'zip'],
    [
      'an .ods renamed',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }),
      'file-not-workbook',
      'opendocument',
    ],
    [
      'a Word document',
      withContentType('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'file-not-workbook',
      'word',
    ],
    [
      'an .xlsb',
      withContentType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'file-binary-format',
      null,
    ],
    ['a zip with encrypted entries', withEncryptedFlag(sound, sheet), 'file-encrypted', null],
  ])('%s', (_, bytes, id, kind) => {
    const fault = faultOf(bytes);
    expect(fault?.id).toBe(id);
    expect(fault?.data['kind'] ?? null).toBe(kind);
  });
});

describe('files that did not arrive whole', () => {
  test('a file cut anywhere is refused', () => {
    for (let length = 1; length < sound.length; length += 7) {
      expect(faultOf(sound.subarray(0, length))?.id).toMatch(/^file-(truncated|damaged)$/);
    }
  });

  test('a part whose checksum is wrong is damaged', () => {
    const fault = faultOf(withDirectoryField(sound, sheet, 16, 0x12345678));
    expect(fault?.id).toBe('file-damaged');
    expect(fault?.data['part']).toBe(sheet);
  });

  test('a file with any one byte changed is read or refused, never anything else', () => {
    for (let at = 0; at < sound.length; at += 3) {
      const changed = sound.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      expect([null, 'WorkbookFault']).toContain(faultOf(changed)?.name ?? null);
    }
  });

  test.each([
    ['a tag that never closes', `<worksheet xmlns="${mainNamespace}"><sheetData>`],
    ['a tag cut short', `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1"`],
    ['two roots', '<worksheet/><worksheet/>'],
    ['another root', '<chartsheet/>'],
    ['no root', '   '],
    [
      'a row beyond the last',
      `<worksheet><sheetData><row r="1048577"><c><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      'a row that is no number',
      `<worksheet><sheetData><row r="x"><c><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      'a column beyond the last',
      `<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      'a text that is not there',
      `<worksheet><sheetData><row r="1"><c t="s"><v>9</v></c></row></sheetData></worksheet>`,
    ],
    [
      'a reference without meaning',
      `<worksheet><sheetData><row r="1"><c t="str"><v>&nope;</v></c></row></sheetData></worksheet>`,
    ],
  ])('%s is damage', (_, xml) => {
    expect(faultOf(withSheet(xml))?.id).toBe('file-damaged');
  });

  test('a sheet that is named but absent is damage', () => {
    const { [sheet]: _, ...rest } = soundParts;
    expect(faultOf(zipParts(rest))?.id).toBe('file-damaged');
  });
});

describe('files made to do harm', () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(32);

  test('a part that inflates a thousandfold is not inflated', () => {
    expect(faultOf(withSheet('')) ?? null).not.toBeNull();
    const fault = faultOf(zipParts({ ...soundParts, [sheet]: zeros(32) }));
    expect(fault?.id).toBe('file-hostile');
    expect(fault?.data['reason']).toBe('ratio');
  });

  test('many parts that each stay below the mark are counted together', () => {
    const parts: Record<string, Uint8Array | string> = { ...soundParts };
    for (let index = 0; index < 12; index++) parts[`xl/media/${String(index)}.bin`] = zeros(7);
    expect(faultOf(zipParts(parts))?.data['reason']).toBe('ratio');
  });

  test.each([100, 300_000])(
    'a part that inflates to more than the promised %i bytes is cut off',
    (promised) => {
      const bytes = withDirectoryField(zipParts({ ...soundParts, [sheet]: zeros(6) }), sheet, 24, promised);
      const fault = faultOf(bytes);
      expect(fault?.id).toBe('file-hostile');
      expect(fault?.data['reason']).toBe('size');
    },
  );

  test('entries that lie over one another are refused', () => {
    const bytes = withDirectoryField(sound, sheet, 42, placeOf(sound, 'xl/workbook.xml'));
    expect(faultOf(bytes)?.data['reason']).toBe('overlap');
  });

  test('entity bombs are refused at their declaration', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' +
      '<worksheet><sheetData><row r="1"><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const fault = faultOf(withSheet(bomb));
    expect(fault?.id).toBe('file-hostile');
    expect(fault?.data['part']).toBe(sheet);
  });

  test('elements nested without end are refused', () => {
    const fault = faultOf(withSheet('<worksheet>' + '<a>'.repeat(100_000)));
    expect(fault?.data['reason']).toBe('nesting');
  });

  test('too many entries are refused before they are read', () => {
    const limits = { ...defaultLimits, entries: namesInOrder(sound).length - 1 };
    expect(() => OpcPackage.open(sound, limits)).toThrow(expect.objectContaining({ id: 'file-hostile' }));
  });

  test('names that differ in case alone are refused', () => {
    const fault = faultOf(zipParts({ ...soundParts, 'XL/WORKBOOK.XML': '<workbook/>' }));
    expect(fault?.id).toBe('file-damaged');
  });

  test('a formula shared by a million cells does not fill the memory', () => {
    const long = 'A1+'.repeat(2500) + 'A1';
    const rows = Array.from(
      { length: 40_000 },
      (_, index) =>
        `<row r="${String(index + 1)}"><c><f t="shared" si="0"${index === 0 ? ` ref="A1:A40000">${long}</f>` : '/>'}</c></row>`,
    );
    const limits = { ...defaultReadLimits, formulaCharacters: 4_000_000 };
    expect(() => openWorkbook(makeSheet(rows.join('')), { readLimits: limits }).snapshot()).toThrow(
      expect.objectContaining({
        id: 'file-too-large',
        data: { what: 'formula-characters', limit: 4_000_000 },
      }),
    );
  });

  test('one text of many megabytes is refused before it has all been put together', () => {
    const text = Array.from({ length: 300_000 }, (_, index) => String(index)).join(' ');
    const fault = faultOf(makeSheet(`<row r="1"><c t="str"><v>${text}</v></c></row>`));
    expect(fault).toMatchObject({ id: 'file-hostile', data: { reason: 'length' } });
  });

  test('a part that stands for two sheets is refused', () => {
    const twice = workbookParts({ sheets: [{ name: 'A' }, { name: 'B' }] });
    const list = 'xl/_rels/workbook.xml.rels';
    const fault = faultOf(
      zipParts({ ...twice, [list]: String(twice[list]).replace('sheet2.xml', 'Sheet1.xml') }),
    );
    expect(fault?.id).toBe('file-damaged');
  });

  test('a part that is to be read again and again is refused', () => {
    const tables = Array.from(
      { length: 400 },
      (_, index) =>
        `<Relationship Id="t${String(index)}" Type="${office}/table" Target="../tables/table1.xml"/>`,
    );
    const bytes = makeXlsx({
      sheets: [{ name: 'A', relationships: tables.join('') }],
      parts: { 'xl/tables/table1.xml': `<table displayName="T" ref="A1:B2">${' '.repeat(20_000)}</table>` },
    });
    const limits = { ...defaultReadLimits, partBytes: 1_000_000 };
    expect(() => openWorkbook(bytes, { readLimits: limits }).snapshot()).toThrow(
      expect.objectContaining({ id: 'file-hostile', data: { reason: 'repeated-parts' } }),
    );
    expect(defaultReadLimits.partBytes).toBeGreaterThan(defaultLimits.inflatedBytes);
  });

  test('merged areas laid over one another without end are refused', () => {
    const data = Array.from(
      { length: 3000 },
      (_, index) => `<row r="${String(index + 1)}"><c><v>1</v></c><c><v>2</v></c></row>`,
    );
    const merges = '<mergeCell ref="C1:XFD1048576"/>'.repeat(20_000);
    const body = `<sheetData>${data.join('')}</sheetData><mergeCells>${merges}</mergeCells>`;
    expect(faultOf(makeXlsx({ sheets: [{ name: 'A', body }] }))?.data['reason']).toBe('merges');
  });
});

describe('files that are large but sound', () => {
  const rows = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) => `<row r="${String(index + 1)}"><c><v>${String(index)}</v></c></row>`,
    ).join('');

  test('more cells than we take in are refused with the figures', () => {
    const limits = { ...defaultReadLimits, cells: 99 };
    const fault = (() => {
      try {
        return openWorkbook(makeSheet(rows(100)), { readLimits: limits }).snapshot();
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toMatchObject({ id: 'file-too-large', data: { what: 'cells', limit: 99 } });
    expect(messages('vi').files['file-too-large']({ what: 'cells', limit: 2_500_000 })).toContain(
      '2.500.000 ô',
    );
  });

  test('a row of 16,384 columns is read', () => {
    const data = `<row r="1">${'<c><v>1</v></c>'.repeat(16_384)}</row>`;
    expect(openWorkbook(makeSheet(data)).snapshot().sheets[0]?.usedRange?.right).toBe(16_384);
  });

  test('a million rows that hold only a format are read as what they are: nothing', () => {
    const empty = '<row><c s="0"/></row>'.repeat(1_048_576);
    // Such rows compress better than any real workbook; the ratio is let pass here.
    const limits = { ...defaultLimits, ratio: 2000 };
    const opened = openWorkbook(
      zipSync({
        ...encoded(soundParts),
        [sheet]: strToU8(`<worksheet><sheetData>${empty}</sheetData></worksheet>`),
      }),
      { limits },
    );
    expect(opened.snapshot().sheets[0]).toMatchObject({ rows: [], usedRange: null });
  }, 30_000);

  test('an empty workbook is read as no rows', () => {
    expect(openWorkbook(makeSheet('')).snapshot().sheets[0]).toMatchObject({ rows: [], usedRange: null });
  });
});

test('deflate data that breaks off is damage, not a crash', () => {
  const packed = deflateSync(strToU8('x'.repeat(1000)));
  expect(packed.length).toBeGreaterThan(5);
  const at = placeOf(sound, sheet);
  const broken = sound.slice();
  broken.fill(0xff, at + 30 + sheet.length, at + 30 + sheet.length + 20);
  expect(faultOf(broken)?.id).toBe('file-damaged');
});

test('every fault of reading has a sentence that names the file', () => {
  for (const id of [
    'file-empty',
    'file-not-workbook',
    'file-old-format',
    'file-binary-format',
    'file-encrypted',
    'file-damaged',
    'file-truncated',
    'file-too-large',
    'file-hostile',
  ] as const) {
    for (const language of ['vi', 'en'] as const) {
      const sentence = messages(language).files[id]({ name: 'Phụ lục.xlsx', part: 'xl/workbook.xml' });
      expect(sentence).toContain('Phụ lục.xlsx');
      expect(sentence).not.toMatch(/undefined|\n/);
    }
  }
});

function encoded(parts: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}
