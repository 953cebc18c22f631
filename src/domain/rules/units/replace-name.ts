/** A unit's name put in place of another within its cell, the rest of the cell as it was. */
import { editText } from '../cell-edits';
import type { Finding } from '../../findings';
import type { CellEdit, RuleContext } from '../rule';

export function replaceName(finding: Finding, context: RuleContext): readonly CellEdit[] | null {
  const { found, canonical } = finding.data;
  if (typeof found !== 'string' || typeof canonical !== 'string') return null;
  return editText(finding, context, (text) => {
    // Where the longer name begins as the shorter one does, a place that has it whole is right already.
    const rest = canonical.startsWith(`${found} `) ? canonical.slice(found.length + 1) : null;
    const whole = rest === null ? '' : `(?!\\s+${patternOf(rest)}(?![\\p{L}\\p{N}]))`;
    const pattern = `(?<![\\p{L}\\p{N}])${patternOf(found)}(?![\\p{L}\\p{N}])${whole}`;
    const match = new RegExp(pattern, 'u').exec(text);
    if (!match) return null;
    // Inside a list a name may begin small: "Thanh tra, các phòng".
    const small = match.index > 0 && found.charAt(0) !== found.charAt(0).toUpperCase();
    const name = small ? canonical.charAt(0).toLowerCase() + canonical.slice(1) : canonical;
    return text.slice(0, match.index) + name + text.slice(match.index + match[0].length);
  });
}

/** The words of a name with any blanks between them. */
function patternOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}
