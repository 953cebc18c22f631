/**
 * For which time a target is set, and what a change is measured from.
 */
import { WORD_END, WORD_START } from '../text';
import type { TargetPeriod } from './target';

const YEAR = '((?:19|20)\\d\\d)';
const SPAN = new RegExp(
  `${WORD_START}(?:giai doan|nhiem ky|thoi ky|tu nam) +${YEAR} *(?:[-–]|den|den nam) *${YEAR}`,
  'g',
);
const OF_YEAR = new RegExp(
  `${WORD_START}(?:trong|den|den het|den cuoi|vao|het)? ?(?:nam) +${YEAR}${WORD_END}`,
  'g',
);
const QUARTER = new RegExp(
  `${WORD_START}(?:quy) +(i{1,3}|iv|[1-4])(?: *[/,]? *(?:nam)? *${YEAR})?${WORD_END}`,
);
const MONTH = new RegExp(`${WORD_START}thang +(1[0-2]|0?[1-9]) *(?:/|nam) *${YEAR}${WORD_END}`);
const EVERY = new RegExp(`(?:${WORD_START}(?:hang|moi) +|/ *(?:1 )?)(nam|quy|thang|tuan)${WORD_END}`);
/** A time after these words is what the change is measured from. */
const COMPARED = new RegExp(
  `${WORD_START}so (?:voi|vai) +(?:cung ky(?: +nam truoc)?|nam truoc(?: +lien ke)?|nam lien truoc|(?:cung ky +)?nam +${YEAR}|giai doan +${YEAR} *[-–] *${YEAR}|hien nay)?`,
);

const EVERY_WRITTEN: Readonly<Record<string, string>> = {
  nam: 'hằng năm',
  quy: 'hằng quý',
  thang: 'hằng tháng',
  tuan: 'hằng tuần',
};

/** The time said in a clause (matching text); null where none is. */
export function statedPeriod(text: string): TargetPeriod | null {
  const own = text.replace(COMPARED, ' ');
  const value = spanIn(own) ?? partOfYear(own) ?? yearIn(own) ?? every(own);
  return value === null ? null : { value, from: 'stated' };
}

/** "2025", "2021-2025", "năm trước"; null where the clause compares with nothing. */
export function baselineIn(text: string): string | null {
  const match = COMPARED.exec(text);
  if (!match) return null;
  const [found, year, from, to] = match;
  if (from !== undefined && to !== undefined) return `${from}-${to}`;
  if (year !== undefined) return year;
  if (/cung ky/.test(found)) return 'cùng kỳ';
  if (/truoc/.test(found)) return 'năm trước';
  return null;
}

/** The plan's own time, from the first lines of its text (matching text of each). */
export function documentPeriod(lines: readonly string[]): TargetPeriod | null {
  const head = lines.slice(0, 8).filter((line) => !/^[-+•]/.test(line));
  for (const line of head) {
    if (/^(?:thuc hien|can cu|trien khai) /.test(line)) continue;
    const value = spanIn(line) ?? yearIn(line);
    if (value !== null) return { value, from: 'document' };
  }
  return null;
}

function spanIn(text: string): string | null {
  const match = [...text.matchAll(SPAN)].at(-1);
  return match ? `${match[1] ?? ''}-${match[2] ?? ''}` : null;
}

function yearIn(text: string): string | null {
  return [...text.matchAll(OF_YEAR)].at(-1)?.[1] ?? null;
}

function partOfYear(text: string): string | null {
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const [, name = '', year] = quarter;
    const roman = /\d/.test(name) ? (['', 'I', 'II', 'III', 'IV'][Number(name)] ?? '') : name.toUpperCase();
    return `quý ${roman}${year === undefined ? '' : `/${year}`}`;
  }
  const month = MONTH.exec(text);
  return month ? `tháng ${String(Number(month[1]))}/${month[2] ?? ''}` : null;
}

function every(text: string): string | null {
  const match = EVERY.exec(text);
  return match ? (EVERY_WRITTEN[match[1] ?? ''] ?? null) : null;
}
