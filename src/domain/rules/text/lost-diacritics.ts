/**
 * Text that lost its letters on the way: read by a machine without the marks ("cai cach hanh chinh"), or
 * shown through the wrong table of characters ("cáº£i cÃ¡ch", "c¶i c¸ch" of the old fonts).
 */
import { cleanCell, fold, wordsOf } from '../../text';
import { cellRule } from '../define-rule';
import { NOTHING } from '../rule';
import { LEAST_WORDS_TO_JUDGE, LOOK } from './first-look';
import { cellCallsFor, rowCallsFor } from './row-look';

const LEAST_TELLING = 3;
const TELLING_SHARE = 0.3;
/** UTF-8 read as Latin. */
const AS_LATIN = /Ã[¡-¿]|á[º»][\u0080-¿]|Ä[\u0080-\u0091‘]|Æ[°¡]/u;
/** Signs that the fonts of TCVN3 drew as letters, inside words: "®¬n vÞ", "thùc hiÖn". */
const OLD_FONT = /(?<=\p{L})[®¬µ¸¶·¹¨©ª«](?=\p{L})|(?<!\p{L})[®¬][¬µ¸¶·¹¨©ª«\p{L}]\p{L}/u;
/** Syllables of every plan as they look without marks; English has few of them. */
const TELLING = new Set(
  'hanh chinh thuc hien nhiem vu ke hoach quyet dinh giai ho so vi truoc ngay thang quy phong ban bao cao cai cach thu tuc trien khai cong tac nang luong dich tuyen chuc vien nam dung duoc cua cac trong theo va ket qua'.split(
    ' ',
  ),
);

export const lostDiacritics = cellRule({
  id: 'lost-diacritics',
  family: 'text',
  severity: 'warning',
  source: 'spelling',
  messages: ['without-marks', 'wrong-table'],
  mayFindIn: ({ grid }) => rowCallsFor(grid, LOOK.letters),
  check({ cell, row }) {
    if (typeof cell.value !== 'string' || cell.value.length < 8) return NOTHING;
    if (!cellCallsFor(row.grid, cell, LOOK.letters)) return NOTHING;
    const letters = lettersOf(cell.value);
    if (letters === 'vietnamese') return NOTHING;
    const place = { row: row.grid.row, column: cell.column, data: { text: cell.value.slice(0, 80) } };
    if (letters === 'latin' && (AS_LATIN.test(cell.value) || OLD_FONT.test(cell.value)))
      return [{ message: 'wrong-table', ...place }];
    return letters === 'ascii' && isWithoutMarks(cell.value)
      ? [{ message: 'without-marks', ...place }]
      : NOTHING;
  },
});

/** One look at each letter: signs of a broken font, Vietnamese letters, or neither. */
function lettersOf(text: string): 'ascii' | 'vietnamese' | 'latin' {
  let vietnamese = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0xa1) continue;
    if (code < 0xc0 || code === 0xc3 || code === 0xc4 || code === 0xc6) return 'latin';
    if (code === 0xe1 && text.charCodeAt(index + 1) < 0xc0 && text.charCodeAt(index + 1) >= 0x80)
      return 'latin';
    if (code < 0x2000 || code > 0x206f) vietnamese = true;
  }
  return vietnamese ? 'vietnamese' : 'ascii';
}

function isWithoutMarks(raw: string): boolean {
  const text = cleanCell(raw);
  const words = wordsOf(text).filter((word) => !word.partOfCode && word.text.length > 1);
  if (words.length < LEAST_WORDS_TO_JUDGE) return false;
  const plain = words.map((word) => fold(word.text));
  const telling = plain.filter((word) => TELLING.has(word)).length;
  return telling >= LEAST_TELLING && telling / plain.length >= TELLING_SHARE;
}
