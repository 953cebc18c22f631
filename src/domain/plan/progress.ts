/**
 * What a status noted in the appendix itself says of the progress: "Đã hoàn thành", "Đang triển khai",
 * "Chưa thực hiện", "100%", "80%". Anything else says nothing.
 */
import { fold, normalizeText } from '../text';
import type { Progress } from './task';

/** Openings of a status, folded, bounded by anything but a letter or digit; the first that fits decides. */
const OPENINGS: readonly (readonly [progress: Progress, openings: readonly string[]])[] = [
  ['not-started', ['chua', 'khong thuc hien', '0%']],
  ['in-progress', ['dang', 'da trien khai mot phan', 'co ban hoan thanh', 'hoan thanh mot phan']],
  ['done', ['hoan thanh', 'da hoan thanh', 'da thuc hien', 'da xong', 'xong', 'dat', '100%', '100 %']],
];

/** Words after "hoàn thành" that take it back: "hoàn thành trước 30/6" is a deadline, no status. */
const NOT_DONE_YET = /^(?:da )?hoan thanh\s+(?:truoc|trong|vao|den|cham nhat|\d{1,2}(?:[.,]\d+)?\s*%)/;

/** A share of the work alone, neither nothing nor all of it: "80%", "99,5 %". */
const SOME_OF_IT = /^(?!0+(?:[.,]0+)?\s*%)\d{1,2}(?:[.,]\d+)?\s*%(?![a-z0-9])/;

/** Words of a status that tell no more than its opening does, folded. */
const SAYS_NOTHING_MORE = new Set(
  'thuc hien trien khai hoan thanh bat dau lam xong roi nhiem vu cong viec noi dung da duoc 0 100'.split(' '),
);

export function progressIn(status: string): Progress | null {
  return read(fold(normalizeText(status)).trim())?.progress ?? null;
}

/** True where a status that can be read tells more than the progress: "Đang thực hiện, đã trình UBND tỉnh", "80%". */
export function saysMoreThanProgress(status: string): boolean {
  const folded = fold(normalizeText(status)).trim();
  const reading = read(folded);
  if (!reading) return false;
  const words = folded.slice(reading.opening.length).match(/[a-z0-9]+/g) ?? [];
  return words.some((word) => !SAYS_NOTHING_MORE.has(word));
}

/** `opening` is "" for a share of the work: the figure is more than the progress. */
function read(folded: string): { readonly progress: Progress; readonly opening: string } | null {
  if (folded === '' || NOT_DONE_YET.test(folded)) return null;
  if (SOME_OF_IT.test(folded)) return { progress: 'in-progress', opening: '' };
  for (const [progress, openings] of OPENINGS) {
    const opening = openings.find(
      (one) => folded.startsWith(one) && !/[a-z0-9]/.test(folded[one.length] ?? ' '),
    );
    if (opening !== undefined) return { progress, opening };
  }
  return null;
}
