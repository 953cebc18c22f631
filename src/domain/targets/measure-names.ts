/**
 * Measures that every plan has and every office words in its own way: "giải ngân vốn đầu tư công" is also
 * "hoàn thành kế hoạch đầu tư công", "thực hiện kế hoạch vốn được giao".
 */
import { fold } from '../text';

/** Each must hold all of its pieces. */
const MEASURES: readonly { readonly name: string; readonly pieces: readonly RegExp[] }[] = [
  {
    name: 'Tỷ lệ giải ngân vốn đầu tư công',
    pieces: [/giai ngan|hoan thanh/, /dau tu cong|ke hoach dau tu|ke hoach von|von dau tu/],
  },
];

/** Its one name; null for a measure of the plan's own. `words` are the target's and its task's. */
export function commonMeasureOf(words: string): string | null {
  const folded = fold(words).replace(/\s+/g, ' ');
  return MEASURES.find(({ pieces }) => pieces.every((piece) => piece.test(folded)))?.name ?? null;
}
