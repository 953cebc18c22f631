/**
 * A note that holds nothing but two figures, "127/127": what stands over what is left to guess, and no formula
 * reads a note. Where a percentage stands beside it, the figures are what it was made of.
 */
import type { RecognizedIndicator } from '../../tables';
import { tableRule } from '../define-rule';
import { cellOfLine, isPercentUnit, linesOf, nameOfLine, plain } from './lines';

const TWO_FIGURES = /^\(?(\d[\d.]*) ?\/ ?(\d[\d.]*)(?: [a-z]+){0,3}\)?$/;

export const compositeNote = tableRule({
  id: 'composite-note',
  family: 'annex',
  severity: 'hint',
  source: 'practice',
  *check(table) {
    for (const line of linesOf(table)) {
      const figures = twoFigures(line);
      if (!figures) continue;
      yield {
        ...cellOfLine(table, line, 'note'),
        data: { line: nameOfLine(line), note: line.note, ...figures },
      };
    }
  },
});

function twoFigures({
  note,
  unit,
}: RecognizedIndicator): { readonly numerator: string; readonly denominator: string } | null {
  const [, numerator, denominator] = TWO_FIGURES.exec(plain(note)) ?? [];
  if (numerator === undefined || denominator === undefined) return null;
  const mayBeDate = !isPercentUnit(unit) && isDate(Number(numerator), Number(denominator));
  return mayBeDate ? null : { numerator, denominator };
}

/** "01/2026", "15/6". */
function isDate(first: number, second: number): boolean {
  return (first <= 12 && second >= 1990 && second <= 2100) || (first <= 31 && second <= 12);
}
