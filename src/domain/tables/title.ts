/**
 * What the rows above a table say: its title, the year, the number and the day of the plan it belongs to.
 */
import { sheetRow } from '../grid';
import { fold } from '../text';
import type { ViewRow } from './grid-view';
import type { TableTitle } from './recognized';

const OFFICE_LINE =
  /^(?:ubnd|uy ban nhan dan|cong hoa xa hoi|doc lap|so [a-z ]+$|bo [a-z ]+$|tinh |thanh pho |[-_=*~]+$)/;
const DOCUMENT_LINE =
  /^\(?\s*(?:ban hanh\s+)?(?:kem theo|dinh kem|theo (?:ke hoach|quyet dinh|cong van|van ban|to trinh|thong bao) so)(?![a-z])/;
/** The day of the figures, not of the document. */
const AS_OF_LINE = /cap nhat|tinh den|so lieu|den ngay|tu ngay|ky bao cao/;
const PERIOD = /(?:giai doan|nhiem ky|nam hoc|cac nam)\s*:?\s*(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)(?!\d)/;
const SCHOOL_YEAR = /nam hoc/;

export function readTitle(rows: readonly ViewRow[], left: number, right: number): TableTitle {
  const lines = rows.flatMap((row) => {
    const texts = row.cells.filter((cell) => cell.column >= left - 1 && cell.column <= right + 1);
    return texts.map((cell) => ({ row: sheetRow(row.row), text: cell.text }));
  });
  const foldedLines = lines.map((line) => fold(line.text));
  const proper = lines.filter((_, index) => {
    const folded = foldedLines[index] ?? '';
    return !OFFICE_LINE.test(folded) && !DOCUMENT_LINE.test(folded);
  });
  const documentDate = readDocumentDate(foldedLines.filter((line) => !AS_OF_LINE.test(line)).join('\n'));
  const years = readYears(foldedLines);
  return {
    lines,
    text: proper.map((line) => line.text).join(' '),
    year: readYear(foldedLines, documentDate?.year),
    ...(years === undefined ? {} : { years }),
    documentNumber: readDocumentNumber(lines.map((line) => line.text).join('\n')),
    documentDate,
  };
}

/** "NĂM 2025" of the title first; else the year of the day the plan was signed. A span of years is none. */
function readYear(foldedLines: readonly string[], documentYear: number | undefined): number | null {
  const titles = foldedLines.filter((line) => !DOCUMENT_LINE.test(line) && !OFFICE_LINE.test(line));
  for (const line of titles) {
    if (PERIOD.test(line) && !SCHOOL_YEAR.test(line)) continue;
    const named = /(?:nam|quy\s+[ivx\d]+\s*[/-]?|thang\s+\d{1,2}\s*[/-])\s*(20\d\d)(?!\d)/.exec(line);
    if (named) return Number(named[1]);
  }
  if (titles.some((line) => PERIOD.test(line) && !SCHOOL_YEAR.test(line))) return null;
  for (const line of titles) {
    const bare = /(?:^|[^\d/.])(20[1-4]\d)(?![\d/.-])/.exec(line);
    if (bare) return Number(bare[1]);
  }
  return documentYear ?? null;
}

function readYears(foldedLines: readonly string[]): TableTitle['years'] {
  for (const line of foldedLines) {
    const { from, to } = (DOCUMENT_LINE.test(line) ? null : PERIOD.exec(line))?.groups ?? {};
    if (from !== undefined && to !== undefined && from < to) return { from: Number(from), to: Number(to) };
  }
  return undefined;
}

/** "ngày 05 tháng 9 năm 2025", "ngày    tháng 9/2025", "05/9/2025"; a day or month left blank is null. */
function readDocumentDate(folded: string): TableTitle['documentDate'] {
  const long = /ngay\s*([.…_\s]*|\d{1,2})\s*thang\s*([.…_\s]*|\d{1,2})\s*(?:nam|\/)\s*(20\d\d)/.exec(folded);
  if (long) {
    return { year: Number(long[3]), month: within(long[2], 12), day: within(long[1], 31) };
  }
  const short = /ngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)/.exec(folded);
  if (short) return { year: Number(short[3]), month: within(short[2], 12), day: within(short[1], 31) };
  return null;
}

function within(digits: string | undefined, most: number): number | null {
  const value = Number((digits ?? '').trim() || 'none');
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null;
}

/** "12/KH-SCT" where the number is filled in. */
function readDocumentNumber(text: string): string | null {
  const match = /(?:số|so)\s*:?\s*(\d+\s*\/\s*[\p{L}\d-]+(?:\s*-\s*[\p{Lu}&]+)*)/iu.exec(text);
  return match?.[1]?.replace(/\s+/g, '') ?? null;
}
