/**
 * What a status noted in the appendix itself says of the progress: "Đã hoàn thành", "Đang triển khai",
 * "Chưa thực hiện", "100%". Anything else says nothing.
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

export function progressIn(status: string): Progress | null {
  const folded = fold(normalizeText(status)).trim();
  if (folded === '' || NOT_DONE_YET.test(folded)) return null;
  for (const [progress, openings] of OPENINGS) {
    const found = openings.some(
      (opening) => folded.startsWith(opening) && !/[a-z0-9]/.test(folded[opening.length] ?? ' '),
    );
    if (found) return progress;
  }
  return null;
}
