/** The text of Word documents made here: paragraphs, tables, tracked changes, text boxes. */
import { strToU8, zipSync } from 'fflate';
import { documentText } from '../../src/docx';
import { paragraphsOf } from '../../src/domain/figures';
import { blankWorkbook } from '../../src/xlsx';

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

function docx(body: string): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m"><w:body>${body}</w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8(document) });
}

const read = (body: string): readonly string[] => documentText(docx(body)).split('\u2029');
const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test.each([
  [
    'runs of one paragraph are one text',
    p(t('Đã giải quyết ') + t('1.200 hồ sơ')),
    ['Đã giải quyết 1.200 hồ sơ'],
  ],
  ['paragraphs stay apart', p(t('Một')) + p(t('hai')), ['Một', 'hai']],
  ['empty paragraphs go', p('') + p(t(' ')) + p(t('Ba')), ['Ba']],
  [
    'cells are paragraphs',
    `<w:tbl><w:tr><w:tc>${p(t('Tên'))}</w:tc><w:tc>${p(t('12'))}</w:tc></w:tr></w:tbl>`,
    ['Tên', '12'],
  ],
  [
    'tabs and breaks are kept as such',
    p(`<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>`),
    ['a b\nc'],
  ],
  ['tab stops are no text', p(`<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${t('x')}`), ['x']],
  [
    'deletions are not read',
    p(`<w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins>${t('26')}</w:ins>`),
    ['26'],
  ],
  ['codes of fields are not read', p(`<w:r><w:instrText>PAGE 7</w:instrText></w:r>${t('Trang')}`), ['Trang']],
  [
    'a text box stands by itself',
    p(`${t('Ngoài')}<w:r><w:txbxContent>${p(t('Trong'))}</w:txbxContent></w:r>`),
    ['Trong', 'Ngoài'],
  ],
  ['references are read', p(t('A &amp; B &lt; C')), ['A & B < C']],
])('%s', (_, body, expected) => {
  expect(read(body)).toEqual(expected);
});

test('short paragraphs of a document are never taken for cut lines', () => {
  const text = documentText(docx(['Kết quả đạt được', 'trong năm', '12'].map((each) => p(t(each))).join('')));
  expect(paragraphsOf(text).map((each) => each.text)).toEqual(['Kết quả đạt được', 'trong năm', '12']);
});

test('a workbook is no document', () => {
  expect(() => documentText(blankWorkbook({ sheets: ['A'] }).save())).toThrow('file-not-workbook');
});

test('broken bytes are told as such', () => {
  expect(() => documentText(docx(p(t('a'))).slice(0, 60))).toThrow('file-');
});
