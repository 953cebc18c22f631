/**
 * Sheets typed for fonts of before Unicode. They are read, but their stored signs mean nothing letter by letter, and
 * a cell mended in Unicode would show other signs under its old font.
 */
import type { Finding } from '../findings';
import type { RecognizedWorkbook } from '../tables';
import type { CellEdit, Rule, RuleContext } from './rule';

/** What recognition says of such a sheet, and the rule that hands it on. */
export const OLD_FONT = 'old-font';

/** Looks at signs as they are stored, beside the rules of the family that reads letter by letter. */
const OF_SIGNS: ReadonlySet<string> = new Set(['odd-characters']);

const known = new WeakMap<readonly Finding[], ReadonlySet<string>>();

function oldFontSheets({ findings }: RecognizedWorkbook): ReadonlySet<string> {
  let sheets = known.get(findings);
  if (!sheets) {
    sheets = new Set(findings.flatMap(({ rule, sheet }) => (rule === OLD_FONT ? [sheet] : [])));
    known.set(findings, sheets);
  }
  return sheets;
}

/** Without what is said of single signs on such sheets: that they are in an old font is said once. */
export function withoutOldSigns(
  found: readonly Finding[],
  rules: readonly Rule[],
  recognized: RecognizedWorkbook,
): readonly Finding[] {
  const sheets = oldFontSheets(recognized);
  if (sheets.size === 0) return found;
  const ofLetters = new Set(rules.filter(({ family }) => family === 'text').map(({ id }) => id));
  return found.filter(
    ({ rule, sheet }) => !sheets.has(sheet) || !(ofLetters.has(rule) || OF_SIGNS.has(rule)),
  );
}

interface Mends {
  fix?(finding: Finding, context: RuleContext): readonly CellEdit[] | null;
  suggest?(finding: Finding, context: RuleContext): readonly (readonly CellEdit[])[];
}

/** A rule's mends, which leave such sheets alone. */
export function mendsInUnicode(rule: Mends): Mends {
  const isOld = ({ sheet }: Finding, { recognized }: RuleContext): boolean =>
    oldFontSheets(recognized).has(sheet);
  return {
    ...(rule.fix
      ? {
          fix: (finding, context) =>
            isOld(finding, context) ? null : (rule.fix?.(finding, context) ?? null),
        }
      : {}),
    ...(rule.suggest
      ? {
          suggest: (finding, context) =>
            isOld(finding, context) ? [] : (rule.suggest?.(finding, context) ?? []),
        }
      : {}),
  };
}
