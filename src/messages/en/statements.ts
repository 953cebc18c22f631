/** What an annex and its report state of the figures, in one line each, for lists of what holds and what does not. */
import type { statements as vi } from '../vi/statements';

type Text = string | number;
interface Stated {
  readonly lines: readonly string[];
  readonly written: Text;
  readonly left: Text;
  readonly right: Text;
}

const first = (d: Stated): string => d.lines[0] ?? '';
const last = (d: Stated): string => d.lines.at(-1) ?? '';

export const statements: typeof vi = {
  note: {
    done: (d) => `note of ${first(d)} “${d.written} solved” = solved of ${last(d)}`,
    left: (d) => `note of ${first(d)} “${d.written} left” = received − solved of ${last(d)}`,
    received: (d) => `note of ${first(d)} “${d.written} received” = received of ${last(d)}`,
    share: (d) => `note of ${first(d)} “${d.written}” × 100 = ${first(d)}`,
  },
  share: {
    rounded: (d) => `${first(d)} = ratio of ${last(d)} × 100, rounded`,
    exact: (d) => `${first(d)} = ratio of ${last(d)} × 100, not rounded`,
  },
  text: (d) => `text line ${d.line} “${d.written}” = ${d.lines.join(' and ')}`,
  noted: (d) => `text line ${d.line} “${d.written}” = note of ${d.lines.join(' and ')}`,
  sum: (d) => `text line ${d.line} “${d.written}” = ${d.lines.join(' + ')}`,
  divided: (d) => `text line ${d.line} “${d.written}” = ${d.lines.join(' / ')} × 100, rounded`,
  counted: (d) => `${d.lines.join(', ')} >= documents named in text line ${d.line} (${d.written})`,
  total: (d) => `${d.holds} hold, ${d.fails} do not, ${d.open} cannot be checked.`,
};
