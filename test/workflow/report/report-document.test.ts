/** The draft as a Word document: its text, and the page as Decree 30/2020/NĐ-CP wants it. */
import { strFromU8, unzipSync } from 'fflate';
import { documentText } from '../../../src/docx';
import { draftText, reportDocument } from '../../../src/workflow';
import { reportedYear, reportOf } from '../../support/reported-year';

const draft = reportOf(reportedYear());
let bytes: Uint8Array;
let parts: Readonly<Record<string, string>>;

beforeAll(async () => {
  bytes = await reportDocument(draft);
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
});

test('holds every sentence and every cell of the draft, in its order', () => {
  const text = documentText(bytes);
  let from = 0;
  for (const { heading, level, blocks } of draft.sections) {
    const shown = level === 1 ? heading.toUpperCase() : heading;
    const words = [
      shown,
      ...blocks.flatMap((block) =>
        block.kind === 'sentence'
          ? [block.sentence.text]
          : block.kind === 'list'
            ? block.items.map((item) => item.text)
            : block.rows.flatMap((row) => row.map((cell) => cell.text)),
      ),
    ];
    for (const each of words) {
      const at = text.indexOf(each, from);
      expect([each, at >= 0]).toEqual([each, true]);
      from = at;
    }
  }
});

test('is an A4 page with margins of 20, 20, 30 and 15 mm in Times New Roman', () => {
  const document = parts['word/document.xml'] ?? '';
  expect(document).toMatch(/<w:pgSz [^>]*w:w="1190[5-7]"[^>]*w:h="1683[78]"/);
  const margins = /<w:pgMar ([^>]*)>/.exec(document)?.[1] ?? '';
  const of = (side: string): number => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]);
  expect([of('top'), of('bottom'), of('left'), of('right')]).toEqual([1134, 1134, 1701, 850]);
  const fonts = new Set([...document.matchAll(/w:rFonts w:ascii="([^"]*)"/g)].map((match) => match[1]));
  expect([...fonts]).toEqual(['Times New Roman']);
});

test('numbers its pages at the top from the second on, and repeats the headings of tables', () => {
  const document = parts['word/document.xml'] ?? '';
  expect(document).toContain('<w:titlePg');
  expect(document).toContain('<w:tblHeader');
  const headers = Object.entries(parts).filter(([name]) => /header\d+\.xml$/.test(name));
  expect(headers.map(([, xml]) => /PAGE/.test(xml)).sort()).toEqual([false, true]);
});

test('leaves to be filled in what the workbook does not know, and says nothing else than the text does', () => {
  const text = documentText(bytes);
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toContain('TÊN CƠ QUAN BÁO CÁO');
  const numbers = (words: string): ReadonlySet<string> => new Set(words.match(/\d+(?:[.,/]\d+)*/g) ?? []);
  const told = numbers(draftText(draft));
  expect([...numbers(text)].filter((each) => !told.has(each))).toEqual([]);
});
