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
const CITATION = new RegExp(
  `(?<![\\d/])(?<number>\\d{1,6})\\s?/\\s?(?:(?<year>\\d{4})\\s?/\\s?)?(?<kind>${KINDS})(?<joint>\\s?[-–]\\s?|\\s)(?<issuer>[A-ZĐ][A-ZĐa-z&]*(?:-[A-ZĐ]+)*)` +
    '(?<dated>[^\\d;\\n]{0,25}?ng[àa]y\\s+(?<day>\\d{1,2}[/.-]\\d{1,2}[/.-](?<dateYear>\\d{4})))?',
  'gu',
);
const MEANT: Readonly<Record<string, string>> = { ND: 'NĐ', QD: 'QĐ' };

export function citationsIn(text: string): readonly Citation[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(CITATION)].flatMap(({ 0: whole, groups }): Citation[] => {
    const { number = '', year, kind = '', joint = '', issuer = '', dated, day, dateYear } = groups ?? {};
    // "45/2020/NĐ CP" is damaged; "12/KH Văn phòng" goes on in words.
    if (/^\s$/.test(joint) && !/^[A-ZĐ]{2,}/.test(issuer) && issuer !== 'TTg') return [];
    return [
      {
        found: dated === undefined ? whole : whole.slice(0, whole.length - dated.length),
        number: number.replace(/^0+(?=\d)/, ''),
        year: year === undefined ? null : Number(year),
        sign: `${MEANT[kind] ?? kind}-${issuer}`,
        rawSign: `${kind}${joint}${issuer}`,
        date: day === undefined ? null : { text: day, year: Number(dateYear) },
      },
    ];
  });
}

/** Normative documents carry their year in the number: decrees and circulars always. */
export function needsYear(citation: Citation): boolean {
  return /^(?:NĐ|TT|TTLT)-/.test(citation.sign);
}
