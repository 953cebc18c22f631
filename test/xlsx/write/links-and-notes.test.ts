/** Links and notes, made beside those of other people. */
import { column, sheetRow, type CellPosition } from '../../../src/domain/grid';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import { OpcPackage } from '../../../src/xlsx/package';
import { changeSet, faultOf, saved, sheetOf, written, type BareChange } from '../../support/written-workbook';
import { allParts, partText, withPart } from '../../support/xlsx-parts';

const sheet = 'Kế hoạch';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

const at = (row: number, index: number): CellPosition => ({ row: sheetRow(row), column: column(index) });
const note = (row: number, index: number, text: string | null): BareChange => ({
  kind: 'note',
  sheet,
  at: at(row, index),
  text,
});
type Target = Extract<BareChange, { kind: 'hyperlink' }>['target'];
const link = (row: number, index: number, target: Target, tooltip?: string): BareChange => ({
  kind: 'hyperlink',
  sheet,
  at: at(row, index),
  target,
  ...(tooltip === undefined ? {} : { tooltip }),
});

describe('links', () => {
  test('to a place and to an address, replaced and taken away', () => {
    const { workbook, snapshot } = written(
      link(1, 1, { location: "#'Kế hoạch'!B2" }, 'Đến "B2"'),
      link(2, 1, { address: 'https://example.org/a?b=1&c=2#d' }),
      link(3, 1, { address: 'https://example.org/khác' }),
      link(3, 1, { location: 'A1' }),
    );
    const links = sheetOf(snapshot).hyperlinks.map(({ location, address, tooltip }) => ({
      location,
      address,
      tooltip,
    }));
    expect(links).toEqual([
      { location: "'Kế hoạch'!B2", tooltip: 'Đến "B2"' },
      { address: 'https://example.org/a?b=1&c=2#d' },
      { location: 'A1' },
    ]);
    workbook.apply(changeSet(link(1, 1, null), link(2, 1, null), link(3, 1, null), link(9, 9, null)));
    const { bytes } = saved(workbook);
    expect(partText(bytes, SHEET_PART)).not.toContain('hyperlink');
    expect(partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('example.org');
  });

  test('a link over several cells is kept on the others', () => {
    const bytes = withPart(blankWorkbook({ sheets: [sheet] }).save(), SHEET_PART, (xml) =>
      xml.replace(
        '<pageMargins',
        '<hyperlinks><hyperlink ref="A1:B2" location="Cũ"/></hyperlinks><pageMargins',
      ),
    );
    const workbook = openWorkbook(bytes);
    workbook.apply(changeSet(link(1, 1, { location: 'Mới' })));
    const refs = [
      ...partText(saved(workbook).bytes, SHEET_PART).matchAll(/ref="([A-Z0-9:]+)" location="(.*?)"/g),
    ];
    expect(refs.map((match) => match.slice(1))).toEqual([
      ['B1', 'Cũ'],
      ['A2:B2', 'Cũ'],
      ['A1', 'Mới'],
    ]);
  });

  test('spaces in an address are written so that the package holds it', () => {
    const { bytes } = written(link(1, 1, { address: ' https://example.org/kế hoạch "1" ' }));
    expect(partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://example.org/kế%20hoạch%20%221%22"',
    );
    expect(faultOf(() => written(link(1, 1, { address: 'x'.repeat(2080) })))).toBe('text-too-long');
  });
});

describe('notes', () => {
  test('are made with their boxes, changed and taken away', () => {
    const { workbook, snapshot, bytes } = written(note(4, 3, 'một\nhai '), note(9, 1, 'ba <&> "bốn"'));
    expect(sheetOf(snapshot).notes).toEqual([
      { row: 4, column: 3, text: 'một\nhai ', author: 'CCHC' },
      { row: 9, column: 1, text: 'ba <&> "bốn"', author: 'CCHC' },
    ]);
    const drawing = partText(bytes, 'xl/drawings/vmlDrawing1.vml');
    expect(drawing).toContain('<x:Row>3</x:Row><x:Column>2</x:Column>');
    expect(drawing.match(/<v:shape /g)).toHaveLength(2);
    expect(partText(bytes, SHEET_PART)).toMatch(/<legacyDrawing r:id="rId\d"\/>/);
    workbook.apply(changeSet(note(4, 3, null), note(9, 1, 'năm'), note(1, 1, null)));
    const again = saved(workbook);
    expect(sheetOf(again.snapshot).notes).toEqual([{ row: 9, column: 1, text: 'năm', author: 'CCHC' }]);
    expect(partText(again.bytes, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
  });

  test('the same note again changes no part of them', () => {
    const { workbook, bytes } = written(note(4, 3, 'một'));
    workbook.apply(changeSet(note(4, 3, 'một')));
    const again = saved(workbook).bytes;
    for (const part of ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml', SHEET_PART]) {
      expect(partText(again, part)).toBe(partText(bytes, part));
    }
  });

  const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  /** A sheet with a note of a person's, the stand-in of a threaded comment, and a button in the drawing. */
  function withOthersNotes(): Uint8Array {
    const files = OpcPackage.open(blankWorkbook({ sheets: [sheet] }).save());
    const comments =
      `<comments xmlns="${mainNamespace}"><authors><author>Lê Thị Mơ</author><author>tc={1}</author></authors><commentList>` +
      '<comment ref="A1" authorId="0"><text><t>của người khác</t></text></comment>' +
      '<comment ref="B1" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>';
    const shape = (id: number, content: string): string =>
      `<y:shape id="_x0000_s${String(id)}" type="#_x0000_t202"><y:textbox>a<br>b</y:textbox>${content}</y:shape>`;
    const vml =
      '<xml xmlns:y="urn:schemas-microsoft-com:vml" xmlns:z="urn:schemas-microsoft-com:office:excel">' +
      shape(1030, '<z:ClientData ObjectType="Note"><z:Row>0</z:Row><z:Column>0</z:Column></z:ClientData>') +
      shape(1031, '<z:ClientData ObjectType="Button"><z:Row>0</z:Row><z:Column>0</z:Column></z:ClientData>') +
      '</xml>\n';
    const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
    files.add('xl/comments7.xml', comments, `${spreadsheet}.comments+xml`);
    files.add('xl/drawings/vmlDrawing7.vml', vml, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    files.addRelationship(SHEET_PART, `${relationships}/comments`, 'xl/comments7.xml');
    const id = files.addRelationship(
      SHEET_PART,
      `${relationships}/vmlDrawing`,
      'xl/drawings/vmlDrawing7.vml',
    );
    const xml = files.text(SHEET_PART).replace('</worksheet>', `<legacyDrawing r:id="${id}"/></worksheet>`);
    files.replace(SHEET_PART, xml);
    return files.save();
  }

  test('other people’s notes, buttons and prefixes in the drawing stay', () => {
    const workbook = openWorkbook(withOthersNotes());
    workbook.apply(changeSet(note(5, 2, 'của ta')));
    const { snapshot, bytes } = saved(workbook);
    expect(sheetOf(snapshot).notes.map(({ text, author }) => [text, author])).toEqual([
      ['của người khác', 'Lê Thị Mơ'],
      ['của ta', 'CCHC'],
    ]);
    const drawing = partText(bytes, 'xl/drawings/vmlDrawing7.vml');
    expect(drawing).toContain('xmlns:v="urn:schemas-microsoft-com:vml"');
    expect(drawing).toContain('id="_x0000_s7169"');
    expect(drawing).toContain('a<br>b');
    expect([...allParts(bytes).keys()].filter((part) => part.endsWith('.vml'))).toHaveLength(1);
  });

  test('a note’s box goes, a button at the same place stays', () => {
    const workbook = openWorkbook(withOthersNotes());
    workbook.apply(changeSet(note(1, 1, null)));
    const { snapshot, bytes } = saved(workbook);
    expect(sheetOf(snapshot).notes).toEqual([]);
    const drawing = partText(bytes, 'xl/drawings/vmlDrawing7.vml');
    expect(drawing).not.toContain('_x0000_s1030');
    expect(drawing).toContain('_x0000_s1031');
  });

  test('a threaded comment is not overwritten, and the caller is told', () => {
    const workbook = openWorkbook(withOthersNotes());
    expect(workbook.apply(changeSet(note(1, 2, 'đè lên')))).toEqual([
      { id: 'threaded-comment-kept', sheet, cell: 'B1' },
    ]);
    expect(partText(workbook.save(), 'xl/comments7.xml')).toContain('[Threaded comment]');
  });
});
