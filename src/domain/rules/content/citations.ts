/**
 * References to documents in a text: "Quyết định số 09/2021/QĐ-UBND ngày 23/8/2021" is number 09, year 2021,
 * sign QĐ-UBND, date 23/8/2021. Damaged signs ("TT VPCP", "ND-CP") are read as what they are meant to be.
 */
export interface Citation {
  readonly found: string;
  readonly number: string;
  /** The year within the number; null where it has none. */
  readonly year: number | null;
  /** "QĐ-UBND", whole and in order. */
  readonly sign: string;
  /** As written: "QĐ UBND". */
  readonly rawSign: string;
  /** Day, month and year after the number; null where none follows. */
  readonly date: { readonly text: string; readonly year: number } | null;
}

const KINDS = 'NĐ|ND|TT|TTLT|QĐ|QD|KH|CT|NQ|CV|TB|BC|TTr|CTr|HD|KL|ĐA|QC|CĐ';
/** From its number on; what stands before is looked at by `numberBefore`. */
const CITATION = new RegExp(
  `(\\d{1,6})\\s?/\\s?(?:(\\d{4})\\s?/\\s?)?(${KINDS})(\\s?[-–]\\s?|\\s)([A-ZĐ][A-ZĐa-z&]*(?:-[A-ZĐ]+)*)` +
    '([^\\d;\\n]{0,25}?ng[àa]y\\s+(\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4})))?',
  'uy',
);
const MEANT: Readonly<Record<string, string>> = { ND: 'NĐ', QD: 'QĐ' };
const MOST_DIGITS = 6;

export function citationsIn(text: string): readonly Citation[] {
  const found: Citation[] = [];
  let slash = text.indexOf('/');
  while (slash >= 0) {
    const start = numberBefore(text, slash);
    CITATION.lastIndex = start;
    const match = start < 0 ? null : CITATION.exec(text);
    const citation = match && citationOf(match);
    if (citation) found.push(citation);
    slash = text.indexOf('/', match ? start + match[0].length : slash + 1);
  }
  return found;
}

/** Where the number before a slash begins; -1 where none stands there, or only a part of one. */
function numberBefore(text: string, slash: number): number {
  let end = slash;
  if (!isDigit(text.charCodeAt(end - 1)) && /\s/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  const digits = end - start;
  return digits === 0 || digits > MOST_DIGITS || text.charAt(start - 1) === '/' ? -1 : start;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function citationOf(match: RegExpExecArray): Citation | null {
  const [whole, number = '', year, kind = '', joint = '', issuer = '', dated, day, dateYear] = match;
  // "45/2020/NĐ CP" is damaged; "12/KH Văn phòng" goes on in words.
  if (joint.length === 1 && joint !== '-' && joint !== '–' && !/^[A-ZĐ]{2,}/.test(issuer) && issuer !== 'TTg')
    return null;
  return {
    found: dated === undefined ? whole : whole.slice(0, whole.length - dated.length),
    number: number.startsWith('0') ? number.replace(/^0+(?=\d)/, '') : number,
    year: year === undefined ? null : Number(year),
    sign: `${MEANT[kind] ?? kind}-${issuer}`,
    rawSign: `${kind}${joint}${issuer}`,
    date: day === undefined ? null : { text: day, year: Number(dateYear) },
  };
}

/** Normative documents carry their year in the number: decrees and circulars always. */
export function needsYear(citation: Citation): boolean {
  return /^(?:NĐ|TT|TTLT)-/.test(citation.sign);
}
