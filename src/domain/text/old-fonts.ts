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
/** "QĐ", "HĐND" and the like are no syllables in any font. */
const SHORT_FORM = /^[A-Z§ÑĐ]+$/;
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
  const { encoding, share, asIs } = likelierEncoding(marked);
  return share >= LEAST_SHARE && share > asIs * 2 ? encoding : null;
}

interface Likelier {
  readonly encoding: OldEncoding;
  /** Of Vietnamese syllables, as that font shows the texts and as they stand. */
  readonly share: number;
  readonly asIs: number;
}

function likelierEncoding(texts: readonly string[]): Likelier {
  const [tcvn3, vni] = (['tcvn3', 'vni'] as const).map((encoding) =>
    syllableShare(texts.map((text) => fromOldFont(text, encoding))),
  ) as [number, number];
  const encoding = tcvn3 >= vni ? 'tcvn3' : 'vni';
  return { encoding, share: Math.max(tcvn3, vni), asIs: syllableShare(texts) };
}

/** Signs of an old font stand in no ordinary text; cheap to ask of every cell. */
const MAY_BE_OLD =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb-\u00ff]/;
/** Letters that no old font has. */
const UNICODE_ALONE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** One may be a measure or a name: "5 µm". */
const LEAST_WORDS = 2;

const NEARLY_ALL = 0.9;

/** True for text that was surely not typed for an old font. */
export const isUnicodeAlone = (text: string): boolean => UNICODE_ALONE.test(text);

/**
 * One cell's text as its readers see it, where it shows by itself that it was typed for an old font: units fill in
 * sheets of the office in the font that they have always used. Any other text as it stands.
 */
export function readOldText(text: string): string {
  if (!MAY_BE_OLD.test(text) || !holdsOldSigns(text) || isUnicodeAlone(text)) return text;
  const words = text.match(WORD) ?? [];
  if (words.filter((word) => !PLAIN.test(word)).length < LEAST_WORDS) return text;
  const { encoding, share, asIs } = likelierEncoding([text]);
  return share >= NEARLY_ALL && asIs < share ? fromOldFont(text, encoding) : text;
}

/** Share of Vietnamese syllables among the words with marks. */
function syllableShare(texts: readonly string[]): number {
  const words = texts
    .flatMap((text) => text.match(WORD) ?? [])
    .filter((word) => !PLAIN.test(word) && !SHORT_FORM.test(word));
  const known = words.filter((word) => readSyllable(word.toLowerCase()) !== null);
  return words.length === 0 ? 0 : known.length / words.length;
}

function lettersOf(signs: string, letters: string): Readonly<Record<string, string>> {
  const composed = Array.from(letters.normalize('NFC'));
  return Object.fromEntries(Array.from(signs, (sign, index) => [sign, composed[index] ?? sign]));
}
