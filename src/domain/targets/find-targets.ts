/**
 * Finds the targets of a plan: in pasted text, in a cell, in text that a scan robbed of its diacritics.
 *
 * A percentage is a target unless it tells a result; a count is one where words bind it ("ít nhất 02 cuộc")
 * or the clause strives for something. Digits that count nothing were passed over before (see ../figures).
 */
import type { Figure } from '../figures';
import { clausesOf, figuresIn, lostDiacritics, matchingText, paragraphsOf } from '../figures';
import { normalizeText } from '../text';
import { documentPeriod } from './periods';
import type { Target, TargetPeriod } from './target';
import { targetsOfClause } from './targets-of-clause';
import type { ClauseText } from './targets-of-clause';
import { zeroTargets } from './zero-targets';

export interface TargetOptions {
  /** The time of the plan, used where a clause names none. */
  readonly period?: TargetPeriod | null;
  /** Text without diacritics; told from the text itself where absent. */
  readonly scanned?: boolean;
  /** Deliverables: a bare "02 báo cáo" at the front is a target of its own. */
  readonly products?: boolean;
}

export interface LocatedTarget extends Target {
  /** Line of the text, from 1. */
  readonly line: number;
}

/** The targets of one paragraph or cell, in order; offsets count in the text with single blanks. */
export function targetsIn(given: string, options: TargetOptions = {}): readonly Target[] {
  const text = normalizeText(given).replace(/[ \t]+/g, ' ');
  const scanned = options.scanned ?? lostDiacritics(text);
  const matching = matchingText(text, scanned);
  const figures: readonly Figure[] = figuresIn(matching.text);
  const found: Target[] = [];
  for (const clause of clausesOf(matching.text)) {
    const inside: ClauseText = {
      matching,
      written: (start, end) => text.slice(matching.toGiven(start), matching.toGiven(end)).trim(),
      clause,
      period: options.period ?? null,
      products: options.products ?? false,
      scanned,
    };
    const own = figures.filter(({ start }) => start >= clause.start && start < clause.end);
    found.push(...targetsOfClause(inside, own), ...zeroTargets(inside, own));
  }
  return found.sort((a, b) => a.figureStart - b.figureStart);
}

/** The targets of a whole document, its lines joined first; the plan's time is read from its title. */
export function targetsOfText(text: string, options: TargetOptions = {}): readonly LocatedTarget[] {
  const scanned = options.scanned ?? lostDiacritics(text);
  const paragraphs = paragraphsOf(text);
  const period =
    options.period ??
    documentPeriod(paragraphs.slice(0, 8).map((each) => matchingText(each.text, scanned).text));
  return paragraphs.flatMap((paragraph) =>
    targetsIn(paragraph.text, { ...options, scanned, period }).map((target) => ({
      ...target,
      line: paragraph.lineAt(target.figureStart),
    })),
  );
}
