/**
 * What comes of a task and by when, in one cell under one heading ("Sản phẩm, thời hạn hoàn thành"): "Đề án, trước
 * 30/6/2026".
 */
import { deadlineLikeness } from '../../deadlines';

const PARTED = /[,;(\n]+\s*/g;
const SURE = 0.6;

/** The two parts, at the first sign behind which nothing but a deadline stands; undefined where none does. */
export function splitDeadline(
  text: string,
): { readonly product: string; readonly deadline: string } | undefined {
  for (const { 0: sign, index } of text.matchAll(PARTED)) {
    const deadline = text
      .slice(index + sign.length)
      .replace(/\)\s*$/, '')
      .trim();
    if (deadlineLikeness(deadline) < SURE) continue;
    return { product: text.slice(0, index).trim(), deadline };
  }
  return undefined;
}
