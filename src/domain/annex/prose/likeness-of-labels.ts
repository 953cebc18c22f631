/**
 * Lines of a form that no topic knows: a figure belongs to one when nearly all the telling words of the
 * line's label stand around it, and around no other line's as well.
 */
import type { RecognizedIndicator } from '../../tables';
import { plain } from './comparands';

/** Words that tell no line from another. */
const EMPTY_WORDS = new Set(
  'so tong luong cac da duoc trong cua tai co la va theo ve do voi cho den nam ky bao cao ty le phan tram thuc hien so'.split(
    ' ',
  ),
);
/** Words that make a count another one: tasks not done are no tasks done, those done late are but some of them. */
const NARROWING = /(?<![a-z])(?:chua|khong|qua han|tre han|tre hen|cham|dung han|dung hen|som han)(?![a-z])/g;
const ENOUGH = 0.85;
const FEWEST_WORDS = 3;
/** The runner-up must be this much further off. */
const CLEAR = 0.2;

/** The line that words around a figure name; null where none or several do. */
export function lineNamed(
  words: string,
  percent: boolean,
  indicators: readonly RecognizedIndicator[],
): RecognizedIndicator | null {
  const around = new Set(tellingWords(words));
  const scored = indicators
    .filter(
      (indicator) =>
        indicator.value !== null &&
        isAsNarrow(plain(indicator.label), words) &&
        (indicator.unit.includes('%') || indicator.valueType === 'percent') === percent,
    )
    .map((indicator) => ({ indicator, score: shareFound(tellingWords(plain(indicator.label)), around) }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = scored;
  if (!best || best.score < ENOUGH || (next && best.score - next.score < CLEAR)) return null;
  return best.indicator;
}

function isAsNarrow(label: string, words: string): boolean {
  return (words.match(NARROWING) ?? []).every((word) => label.includes(word));
}

function shareFound(label: readonly string[], around: ReadonlySet<string>): number {
  if (label.length < FEWEST_WORDS) return 0;
  return label.filter((word) => around.has(word)).length / label.length;
}

function tellingWords(text: string): readonly string[] {
  return [...new Set(text.match(/[a-z]+/g) ?? [])].filter((word) => !EMPTY_WORDS.has(word));
}
