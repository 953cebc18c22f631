/**
 * Text typed for the fonts that offices used before Unicode: TCVN3 (.VnTime, .VnTimeH) and VNI-Windows
 * (VNI-Times). Only such a font shows its letters; stored are other signs: "KÕ ho¹ch", "Keá hoaïch".
 */
import { readSyllable } from './syllables';

export type OldEncoding = 'tcvn3' | 'vni';

const TCVN3 = lettersOf(
  'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§',
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ',
);

/** VNI writes the mark after its vowel; marks of vowel and tone are one sign: "eá" is "ế". */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  ...{
    â: '\u0302',
    á: '\u0302\u0301',
    à: '\u0302\u0300',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
  },
  ...{
    ê: '\u0306',
    é: '\u0306\u0301',
    è: '\u0306\u0300',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  },
};
const VNI_ALONE = lettersOf('ñôöæóòîÑÔÖÆÓÒÎ', 'đơưỉĩịỵĐƠƯỈĨỊỴ');
const VNI_LETTER = /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[ñôöæóòîÑÔÖÆÓÒÎ]/g;

/** Signs that no Vietnamese word holds, beside a letter: "ho¹ch", "hoaïch", "®¬n". */
const FOREIGN_SIGN =
  /(?<=[\p{L}®])[¡-¿×÷\u00adÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]|[¡-¿ÐÑÖØßåæçëïðñöøûüþ](?=\p{L})/u;
const WORD = /[\p{L}¡-¿×÷\u00ad]+/gu;
const PLAIN = /^[a-z]+$/i;
/** Fewer may be one name's first letters: "Së". */
const LEAST_CAPITALS = 3;
/** Fewer cells may be a foreign name, a brand or a footnote. */
const LEAST_TEXTS = 3;
/** Of the words with marks, as they come out. */
const LEAST_SHARE = 0.7;

/** The text as a reader with the font sees it, in Unicode. */
export function fromOldFont(text: string, encoding: OldEncoding): string {
  if (encoding === 'tcvn3') {
    let out = '';
    for (const sign of text) out += TCVN3[sign] ?? sign;
    return isInCapitals(text) ? out.toUpperCase() : out;
  }
  return text.replace(VNI_LETTER, (sign, vowel: string | undefined, mark: string | undefined) =>
    vowel === undefined || mark === undefined
      ? (VNI_ALONE[sign] ?? sign)
      : ((VNI_ALONE[vowel] ?? vowel) + (VNI_MARKS[mark.toLowerCase()] ?? '')).normalize('NFC'),
  );
}

/** Its capitals with marks are those of another font, typed as small letters: "CHØ §¹O". */
function isInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) >= LEAST_CAPITALS;
}

/** Whether the text holds signs that only an old font shows as letters. */
export const holdsOldSigns = (text: string): boolean => FOREIGN_SIGN.test(text);

/** Which of them several texts of one sheet were typed for; null for Unicode, and where it stays unclear. */
export function oldEncodingOf(texts: readonly string[]): OldEncoding | null {
  const marked = texts.filter(holdsOldSigns);
  if (marked.length < LEAST_TEXTS) return null;
  const asIs = syllableShare(marked);
  const [tcvn3, vni] = (['tcvn3', 'vni'] as const).map((encoding) =>
    syllableShare(marked.map((text) => fromOldFont(text, encoding))),
  ) as [number, number];
  const best = tcvn3 >= vni ? 'tcvn3' : 'vni';
  const share = Math.max(tcvn3, vni);
  return share >= LEAST_SHARE && share > asIs * 2 ? best : null;
}

/** Share of Vietnamese syllables among the words with marks. */
function syllableShare(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(WORD) ?? []).filter((word) => !PLAIN.test(word));
  const known = words.filter((word) => readSyllable(word.toLowerCase()) !== null);
  return words.length === 0 ? 0 : known.length / words.length;
}

function lettersOf(signs: string, letters: string): Readonly<Record<string, string>> {
  const composed = Array.from(letters.normalize('NFC'));
  return Object.fromEntries(Array.from(signs, (sign, index) => [sign, composed[index] ?? sign]));
}
