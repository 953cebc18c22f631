/**
 * How much a cell's text looks like a deadline, at a glance: cheap enough for every cell of a sheet.
 */
import { fold, normalizeText } from '../text';

const TIME_WORDS =
  /(?<![a-z0-9])(?:thuong xuyen|lien tuc|dinh ky|(?:hang|hàng|hằng|moi) (?:tuan|thang|quy|nam)|(?:(?:trong|ca|cuoi|giua|dau|het|den) )?nam(?: 20\d\d)?|(?:6|06|9|09|sau|chin) thang(?: (?:dau|cuoi) nam)?|thang \d{1,2}|quy (?:[1-4]|i{1,3}|iv)|(?:truoc |den |het |cham nhat )*(?:ngay )?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?(?:20)?\d\d)?|20\d\d|(?:truoc|den|het|cham nhat|tu|trong|khi co|sau khi))(?![a-z0-9])/g;
const OPENINGS =
  /^(?:theo (?!doi)|sau khi|ngay sau|khi |trong vong|trong thoi han|dot xuat|cham nhat|truoc khi|khong qua)/;
const LONGEST = 160;

/**
 * 0 (surely no deadline) to 1 (nothing but a deadline). Headers ("Thời hạn") and long sentences score
 * low even where they name a date.
 */
export function deadlineLikeness(text: string): number {
  if (text.length < 3 || text.length > LONGEST) return 0;
  const folded = fold(normalizeText(text)).trim();
  let covered = 0;
  for (const match of folded.matchAll(TIME_WORDS)) covered += match[0].length;
  const share = covered / Math.max(folded.length, 1);
  if (OPENINGS.test(folded)) return Math.max(share, folded.length < 100 ? 0.7 : 0.4);
  return Math.min(1, share * 1.1);
}
