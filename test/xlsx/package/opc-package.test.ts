/** The package of parts: what is kept byte for byte, how parts are found, how they point at one another. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from '../../../src/xlsx/package';
import { describeWithShared } from '../../support/shared';
import { makeSheet, office, workbookParts, zipParts } from '../support/make-xlsx';
import { namesInOrder, rawEntry, streamedZip } from '../support/raw-zip';

const parts = workbookParts({ sheets: [{ name: 'Kế hoạch', data: '<row><c><v>1</v></c></row>' }] });
const bytes = zipParts({ ...parts, 'xl/media/image1.png': new Uint8Array([1, 2, 3, 4]) });
const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

describe('what is not touched', () => {
  test('keeps its compressed bytes and its place', () => {
    const opened = OpcPackage.open(bytes);
    opened.replace('xl/workbook.xml', '<workbook/>');
    const saved = opened.save();
    expect(namesInOrder(saved)).toEqual(namesInOrder(bytes));
    for (const name of namesInOrder(bytes)) {
      if (name === 'xl/workbook.xml') continue;
      expect(rawEntry(saved, name)).toEqual(rawEntry(bytes, name));
    }
    expect(unzipSync(saved)['xl/workbook.xml']).toEqual(strToU8('<workbook/>'));
  });

  test('saves to the same bytes again', () => {
    const once = OpcPackage.open(bytes).save();
    expect(OpcPackage.open(once).save()).toEqual(once);
  });
});

describe('parts', () => {
  test('are found whatever the case and with or without a leading slash', () => {
    const opened = OpcPackage.open(bytes);
    expect(opened.has('XL/Workbook.XML')).toBe(true);
    expect(opened.text('/xl/workbook.xml')).toBe(parts['xl/workbook.xml']);
    expect(opened.bytes('xl/media/IMAGE1.png')).toEqual(new Uint8Array([1, 2, 3, 4]));
  });

  test('that are added carry their content type, and none that is removed leaves one', () => {
    const opened = OpcPackage.open(bytes);
    opened.add('xl/worksheets/sheet2.xml', '<worksheet/>', worksheetType);
    opened.addRelationship('xl/worksheets/sheet2.xml', `${office}/table`, 'xl/tables/table1.xml');
    const saved = OpcPackage.open(opened.save());
    expect(saved.contentType('xl/worksheets/sheet2.xml')).toBe(worksheetType);
    saved.remove('xl/worksheets/sheet2.xml');
    const again = OpcPackage.open(saved.save());
    expect(again.partNames()).toEqual(OpcPackage.open(bytes).partNames());
    expect(again.contentType('xl/worksheets/sheet2.xml')).toBe('application/xml');
  });

  test('may be given in pieces, also where a piece ends within a pair of surrogates', () => {
    const text = '<a>' + 'việc 𠀀'.repeat(60_000) + '</a>';
    const opened = OpcPackage.create();
    opened.add('a.xml', text, 'application/xml');
    opened.add('b.xml', [text, strToU8('<b/>')], 'application/xml');
    const saved = OpcPackage.open(opened.save());
    expect(saved.text('a.xml')).toBe(text);
    expect(saved.text('b.xml')).toBe(text + '<b/>');
  });

  test('are read in UTF-16 too, and without their byte order mark', () => {
    const wide = new Uint8Array(Buffer.from('\ufeff<a>Sở Nội vụ</a>', 'utf16le'));
    const opened = OpcPackage.open(zipParts({ ...parts, 'a.xml': wide, 'b.xml': '\ufeff<b/>' }));
    expect(opened.text('a.xml')).toBe('<a>Sở Nội vụ</a>');
    expect(opened.text('b.xml')).toBe('<b/>');
  });
});

describe('relationships', () => {
  test('a list with new pointers is there for whoever reads its part, before saving and in a copy', () => {
    const opened = OpcPackage.open(bytes);
    const sheet = 'xl/worksheets/sheet2.xml';
    opened.addRelationship(sheet, `${office}/hyperlink`, 'https://example.org/1', true);
    const second = opened.addRelationship(sheet, `${office}/hyperlink`, 'https://example.org/2', true);
    expect(opened.text('xl/worksheets/_rels/sheet2.xml.rels')).toContain('https://example.org/1');
    opened.removeRelationship(sheet, second);
    const copied = opened.fork().relationships(sheet);
    expect(copied.filter(({ external }) => external).map(({ target }) => target)).toEqual([
      'https://example.org/1',
    ]);
  });

  test('point at part names, whether written absolute or relative', () => {
    const targets = OpcPackage.open(bytes).relationships('xl/workbook.xml');
    expect(targets.map(({ id, target, external }) => [id, target, external])).toEqual([
      ['s0', 'xl/worksheets/sheet1.xml', false],
      ['st', 'xl/styles.xml', false],
      ['ss', 'xl/sharedStrings.xml', false],
    ]);
  });

  test('climb out of their folder and leave web addresses as they are', () => {
    const opened = OpcPackage.open(bytes);
    const sheet = 'xl/worksheets/sheet1.xml';
    const table = opened.addRelationship(sheet, `${office}/table`, 'xl/tables/table1.xml');
    const link = opened.addRelationship(sheet, `${office}/hyperlink`, 'https://example.org/?a=1&b=2', true);
    expect(opened.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table1.xml"');
    const again = OpcPackage.open(opened.save()).relationships(sheet);
    expect(again).toEqual([
      { id: table, type: `${office}/table`, target: 'xl/tables/table1.xml', external: false },
      { id: link, type: `${office}/hyperlink`, target: 'https://example.org/?a=1&b=2', external: true },
    ]);
  });

  test('are not made twice, and go away one by one', () => {
    const opened = OpcPackage.open(bytes);
    const first = opened.addRelationship('xl/workbook.xml', `${office}/theme`, 'xl/theme/theme1.xml');
    expect(opened.addRelationship('xl/workbook.xml', `${office}/theme`, 'xl/Theme/theme1.xml')).toBe(first);
    opened.removeRelationship('xl/workbook.xml', first);
    expect(opened.relationships('xl/workbook.xml').map(({ id }) => id)).toEqual(['s0', 'st', 'ss']);
  });
});

describe('zips as other programs write them', () => {
  test('with data descriptors after the parts', () => {
    const opened = OpcPackage.open(streamedZip(parts));
    expect(opened.text('xl/workbook.xml')).toBe(parts['xl/workbook.xml']);
    expect(unzipSync(opened.save())['xl/workbook.xml']).toEqual(strToU8(String(parts['xl/workbook.xml'])));
  });

  test('with 64-bit sizes', () => {
    const opened = OpcPackage.open(streamedZip(parts, { zip64: true }));
    expect(opened.text('xl/workbook.xml')).toBe(parts['xl/workbook.xml']);
    expect(OpcPackage.open(opened.save()).partNames()).toEqual(Object.keys(parts));
  });

  test('with a comment at the end, bytes before the beginning, stored parts and backslashes', () => {
    const stored = zipSync({
      ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(String(text))])),
      'xl\\extra.xml': [strToU8('<x/>'), { level: 0 }],
    });
    const padded = new Uint8Array(stored.length + 7);
    padded.set(stored, 7);
    const commented = new Uint8Array([...padded, 0x50, 0x4b, 0x21]);
    commented[padded.length - 2] = 3;
    expect(OpcPackage.open(commented).text('xl/extra.xml')).toBe('<x/>');
  });
});

test('a small workbook opens from a view into a larger buffer', () => {
  const workbook = makeSheet('<row><c><v>1</v></c></row>');
  const larger = new Uint8Array(workbook.length + 20);
  larger.set(workbook, 10);
  expect(OpcPackage.open(larger.subarray(10, 10 + workbook.length)).has('xl/workbook.xml')).toBe(true);
});

describeWithShared('workbooks of real programs', (shared) => {
  const files = ['seeds', 'fidelity'].flatMap((folder) =>
    readdirSync(join(shared, folder))
      .filter((file) => file.endsWith('.xlsx'))
      .map((file) => join(folder, file)),
  );
  test.each(files)('%s comes out as it went in', (file) => {
    const original = new Uint8Array(readFileSync(join(shared, file)));
    const saved = OpcPackage.open(original).save();
    expect(namesInOrder(saved)).toEqual(namesInOrder(original));
    expect(unzipSync(saved)).toEqual(unzipSync(original));
  });
});
