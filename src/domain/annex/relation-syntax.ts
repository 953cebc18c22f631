/**
 * A relation as a person types it ("7.1.1 + 7.1.2 = 7.1"), held against the lines of a form: understood, or
 * what exactly is wrong with it.
 */
import { numbersOf, parseRelation, type Relation } from './relations';

export type RelationProblem =
  | {
      readonly id: 'empty' | 'no-operator' | 'several-operators' | 'strict-operator' | 'same-sides' | 'known';
    }
  /** Nothing stands on one side of the sign. */
  | { readonly id: 'side-missing'; readonly side: 'left' | 'right' }
  /** "7.1a", "tổng hồ sơ": no number of a line. */
  | { readonly id: 'term-unclear'; readonly term: string }
  /** The form has no such line. */
  | { readonly id: 'line-unknown'; readonly line: string }
  /** A heading: no figure stands there. */
  | { readonly id: 'line-without-figure'; readonly line: string };

export type RelationReading =
  | { readonly relation: Relation; readonly problem: null }
  | { readonly relation: null; readonly problem: RelationProblem };

export interface RelationScope {
  /** Lines by reference; true where the line takes a figure. */
  readonly lines: ReadonlyMap<string, boolean>;
  /** Relations that the form carries already. */
  readonly known: readonly string[];
}

const OPERATOR = /<=|>=|=|<|>/g;

export function readRelation(typed: string, { lines, known }: RelationScope): RelationReading {
  const text = tidied(typed);
  if (text === '') return refused({ id: 'empty' });
  const operators = text.match(OPERATOR) ?? [];
  if (operators.length === 0) return refused({ id: 'no-operator' });
  if (operators.length > 1) return refused({ id: 'several-operators' });
  if (operators[0] === '<' || operators[0] === '>') return refused({ id: 'strict-operator' });
  const [left = '', right = ''] = text.split(OPERATOR);
  if (left.trim() === '') return refused({ id: 'side-missing', side: 'left' });
  if (right.trim() === '') return refused({ id: 'side-missing', side: 'right' });
  const relation = parseRelation(text);
  if (!relation)
    return refused({ id: 'term-unclear', term: unclearTerm(left) ?? unclearTerm(right) ?? text });
  for (const line of numbersOf(relation)) {
    const takesFigure = lines.get(line);
    if (takesFigure === undefined) return refused({ id: 'line-unknown', line });
    if (!takesFigure) return refused({ id: 'line-without-figure', line });
  }
  if (sideKey(relation.left) === sideKey(relation.right)) return refused({ id: 'same-sides' });
  const key = keyOf(relation);
  const isKnown = known.some((expression) => {
    const other = parseRelation(expression);
    return other !== undefined && keyOf(other) === key;
  });
  return isKnown ? refused({ id: 'known' }) : { relation, problem: null };
}

/** One way to write the sign, and no closing stops: "7.1.1. + 7.1.2. = 7.1." is meant as "7.1.1 + 7.1.2 = 7.1". */
function tidied(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[–—−]/g, '-')
    .replace(/≤|=</g, '<=')
    .replace(/≥|=>/g, '>=')
    .replace(/(\d)\.(?!\d)/g, '$1')
    .replace(/\s*(<=|>=|[+=])\s*/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();
}

function unclearTerm(side: string): string | undefined {
  const terms = side.split(/[+-]/).map((term) => term.trim());
  return terms.find((term) => parseRelation(`${term} = 1`) === undefined) ?? undefined;
}

function keyOf({ left, operator, right }: Relation): string {
  const [one, other] = [sideKey(left), sideKey(right)];
  if (operator === '=') return [one, other].sort().join('=');
  return operator === '<=' ? `${one}<=${other}` : `${other}<=${one}`;
}

function sideKey(terms: Relation['left']): string {
  return terms
    .map(({ sign, number }) => `${sign === -1 ? '-' : '+'}${number}`)
    .sort()
    .join('');
}

function refused(problem: RelationProblem): RelationReading {
  return { relation: null, problem };
}
