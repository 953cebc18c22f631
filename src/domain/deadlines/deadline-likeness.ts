/**
 * How much a cell's text looks like a deadline, at a glance: cheap enough for every cell of a sheet.
 *
 * Two things count: how much of the text is made of words of time, and whether it opens as deadlines do
 * ("Theo kế hoạch …", "Sau khi …"). A heading ("Thời hạn") has neither, a long sentence too little.
 */
import { fold, normalizeText, spaced } from '../text';
import { COUNT, DAY, QUARTER, YEAR } from './lexicon';

const DATES = `${DAY}~/~\\d{1,2}(?:~/~(?:20)?\\d\\d)?|${DAY}~[.-]~\\d{1,2}~[.-]~${YEAR}|${YEAR}-\\d\\d-\\d\\d|\\d{1,2}~/~${YEAR}|${YEAR}`;
const LIMITS =
  'truoc|den het|den|het|cham nhat(?: la| trong)*|khong qua|tu|trong|vao|xong|hoan thanh|trong vong|dau|giua|cuoi|va';
const PERIODS = `ngay~\\d{1,2}|thang~\\d{1,2}|quy~${QUARTER}|(?:${COUNT} )?thang (?:dau|cuoi) nam|(?:trong|ca|cuoi|dau|giua|het) nam|nam(?= ?${YEAR})|giai doan|thang(?=~\\d)`;
const REPEATED =
  'thuong xuyen|lien tuc|dot xuat|dinh ky|(?:hang|moi|tung) (?:ngay|tuan|thang|quy|nam)|(?:tuan|thang|quy|nam)~/~(?:1 |01 )?lan|lan~/~(?:tuan|thang|quy|nam)';
const TIME_WORDS = new RegExp(
  `(?<![a-z0-9])(?:${spaced(`${REPEATED}|${DATES}|${PERIODS}|${LIMITS}`)})(?![a-z0-9%])`,
  'g',
);
/** Limits alone ("trong", "và") are words of any sentence. */
const TELLING = new RegExp(`(?<![a-z0-9])(?:${spaced(`${REPEATED}|${DATES}|${PERIODS}`)})(?![a-z0-9%])`);
const OPENING = new RegExp(
  `^[ (-]*(?:${spaced(
    'theo (?!doi|sat|huong(?! dan)|du toan|nguon|kinh phi|ngan sach|dinh muc|phan cong)|(?:ngay )?sau khi|ngay khi|khi (?:co|phat sinh|duoc|can)|trong (?:vong|thoi han)|dot xuat|truoc (?:khi|ky|dai hoi|tet)|nhu tren$|nt$',
  )})`,
);
/** Figures with a slash or point that count something. */
const MEASURE = /%|\d{4,}[/.]\d|dong(?![a-z])|so ?\d+\/|\/(?:qd|kh|ubnd|nq|tt|nd|cv)/;
/** White space that is more or other than one blank; beside plain letters alone it costs little to look for. */
const SPACED_OUT = /[\t-\r\u0080-\uffff]| {2}/;
const LONGEST = 160;
const SHORT_OPENING = 90;

/**
 * 0 (surely no deadline) to 1 (nothing but a deadline). About a microsecond a cell; meant for telling
 * columns apart, not for reading.
 */
export function deadlineLikeness(text: string): number {
  if (text.length < 2 || text.length > LONGEST) return 0;
  return likenessOfFolded(fold(normalizeText(text)));
}

/** `deadlineLikeness` of a text that is normalised and folded already. */
export function likenessOfFolded(text: string): number {
  if (text.length < 2 || text.length > LONGEST) return 0;
  const folded = onOneLine(text);
  const opens = OPENING.test(folded);
  if (!opens && !TELLING.test(folded)) return 0;
  const letters = lettersIn(folded);
  if (letters === 0) return 0;
  let covered = 0;
  for (const found of folded.match(TIME_WORDS) ?? []) covered += lettersIn(found);
  const share = Math.min(1, covered / letters);
  const measured = MEASURE.test(folded) ? 0.5 : 1;
  const opening = opens ? (folded.length <= SHORT_OPENING ? 0.75 : 0.45) : 0;
  return Math.max(share * share, opening) * measured;
}

/** Runs of white space as one space; nearly every text is so already. */
function onOneLine(text: string): string {
  return (SPACED_OUT.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function lettersIn(folded: string): number {
  let count = 0;
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) count++;
  }
  return count;
}
