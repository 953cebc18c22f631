/**
 * Cleaning a pasted cell: what Word, PDF and web pages leave in it goes, what the officer wrote stays.
 *
 * "<p>- Ban hành   kế hoạch</p>" is "- Ban hành kế hoạch". A line break stays only where a bullet or a new
 * paragraph begins; the breaks that a narrow column or a PDF line made become spaces.
 */
import { normalizeText } from './fold';

/** One element of HTML, Word's own (`<o:p>`) among them; "<10 ngày" and "a < b" are text. */
const TAG =
  /<\/?(?:p|br|ul|ol|li|i|b|u|em|strong|span|div|font|sup|sub|a|table|tbody|thead|tr|td|th|h[1-6]|s|strike|blockquote|o:p|st1:[a-z]+|w:[a-z]+|img|hr|pre|code|small|big|center)(?:\s+[\w:-]+\s*=[^<>]*)?\s*\/?>|<!--[\s\S]*?-->|<!\[[^\]]*\]>|<\?xml[^>]*>/gi;
const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|bull|ldquo|rdquo|lsquo|rsquo|#\d{2,6}|#x[0-9a-f]{2,5});/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

/** Tags that begin a new paragraph or line where they open or close. */
const BREAKING = /^<\/?(?:p|br|ul|ol|li|div|tr|h[1-6]|table|blockquote|hr|pre)(?![a-z0-9])/i;

/** A bullet inside a list that lost its line breaks: " - Kế hoạch", " + Hồ sơ", " - 100% số vấn đề". */
const INLINE_BULLET = / (?=[-–+•*] (?:\p{Lu}|\d))/gu;

/** A line that begins an item: "- ", "-Các", "+ ", "• ", "a) ", "1. ", "2) ", "(1) ". */
const BULLET = /^(?:[-–—](?=\s|\p{L})|[+•●▪◦*✓](?=\s|\p{L}|\d)|\p{Ll}\) |\d{1,2}[.)] \p{Lu}|\(\d{1,2}\) )/u;

/** True for a text that begins with a bullet or an item's number. */
export function beginsWithBullet(text: string): boolean {
  return BULLET.test(text);
}

/** True where a cell holds HTML tags or entities. */
export function holdsHtml(raw: string): boolean {
  if (!raw.includes('<') && !raw.includes('&')) return false;
  return raw.search(TAG) >= 0 || raw.search(ENTITY) >= 0;
}

/**
 * The text of a cell in the one form that the rest of the product reads: NFC, plain spaces, no HTML,
 * "\n" only before a bullet or a new paragraph.
 */
export function cleanCell(raw: string): string {
  if (isClean(raw)) return raw;
  let text = raw;
  if (text.includes('_x000')) text = text.replace(/_x000[ad]_/gi, '\n');
  const html = holdsHtml(text);
  if (html) text = withoutHtml(text);
  text = normalizeText(text).replace(/\r\n?|\v|\f/g, '\n');
  return joinLines(text.split('\n'));
}

/**
 * Joins the halves of a cell that a page break cut: a space between them, or a new line where the second
 * half begins with a bullet. Both parts are cleaned texts.
 */
export function joinParts(first: string, second: string): string {
  if (first === '') return second;
  if (second === '') return first;
  return first + (beginsWithBullet(second) ? '\n' : ' ') + second;
}

function withoutHtml(text: string): string {
  const list = /<(?:ul|ol|li)(?![a-z0-9])/i.test(text);
  const plain = text
    .replace(/<li(?![a-z0-9])[^<>]*>(?:\s*[-–+•*]\s)?/gi, '\n- ')
    .replace(TAG, (tag) => (BREAKING.test(tag) ? '\n' : ''))
    .replace(ENTITY, decodeEntity);
  return list ? plain.replace(INLINE_BULLET, '\n') : plain;
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code <= 0xffff ? String.fromCharCode(code) : ' ';
}

function joinLines(rawLines: readonly string[]): string {
  let joined = '';
  let afterBlank = false;
  for (const rawLine of rawLines) {
    const line = rawLine.replace(/[ \t]+/g, ' ').trim();
    if (line === '') {
      afterBlank = joined !== '';
      continue;
    }
    if (joined === '') joined = line;
    else joined += (afterBlank || beginsParagraph(joined, line) ? '\n' : ' ') + line;
    afterBlank = false;
  }
  return joined;
}

/** "…sở" + "Phòng …" is a new line the officer made; "…của" + "Sở" and "…ngày" + "15/12" are one sentence. */
function beginsParagraph(before: string, line: string): boolean {
  if (BULLET.test(line)) return true;
  if (/[.;:!?…]["”)]?$/.test(before)) return true;
  if (!/^(?:\p{Lu}|["“(]\p{Lu}|\d)/u.test(line)) return false;
  if (/^\d/.test(line)) return false;
  return !/(?:,|[-–/(&]|(?:^|\s)(?:và|của|các|cho|với|từ|đến|tại|về|do|ngày|tháng|năm|quý|số|theo|hoặc|trước|sau|trong|là|thuộc))$/iu.test(
    before,
  );
}

/**
 * Letters of ordinary typing: no spaces or control characters, none of `&`, `<` and `_` that mark-up begins
 * with, no combining marks, nothing without width. Dashes, quotes, bullets and dots (U+2010–U+2027) are.
 */
const PLAIN = "[!-%'-;=-^`-\x84\x86-\x9f\xa1-\xac\xae-\u02ff\u0370-\u1eff\u2010-\u2027\u2070-\u20ff]+";
const CLEAN = new RegExp(`^${PLAIN}(?:(?: |\\n(?=[-+] ))${PLAIN})*$`);

/**
 * Nothing to do: plain spaces in single file, no line break but before a bullet, no mark-up, nothing to
 * compose. Cheap enough for every cell of a large workbook.
 */
export function isClean(raw: string): boolean {
  return raw === '' || CLEAN.test(raw);
}
