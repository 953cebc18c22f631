/**
 * Relations between the figures of a statistics form: "7.1.1 + 7.1.2 = 7.1", "1.1.2 <= 1.1.1", written as
 * text and evaluated over the figures of one form.
 */
export type RelationOperator = '=' | '<=' | '>=';

export interface RelationTerm {
  readonly sign: 1 | -1;
  /** Number of an indicator without a closing dot, or its reference as `lineRef` writes it. */
  readonly number: string;
}

export interface Relation {
  /** As written; also its id. */
  readonly expression: string;
  readonly left: readonly RelationTerm[];
  readonly operator: RelationOperator;
  readonly right: readonly RelationTerm[];
}

export interface RelationResult {
  /** Null where a figure of this side is missing. */
  readonly left: number | null;
  readonly right: number | null;
  /** Null where it cannot be checked. */
  readonly holds: boolean | null;
}

const SIDES = /^(.+?)\s*(<=|>=|≤|≥|=)\s*(.+)$/;
/** "7.1", a code "B2.1", a section "II", a line without number "4.1.2/1", a number used twice "5.1#2", a line of another part "Biểu mẫu 3/2.4". */
const TERM =
  /\s*([+-])?\s*((?:\p{L}[^+=<>≤≥/-]*\/)?(?:\p{Lu}{1,6}(?:\.\p{Lu}{1,6})?(?![\p{L}])(?:\.?\d{1,5})?|\d{1,3})(?:\.\d{1,3})*(?:\/\d{1,2})?(?:#\d{1,2})?)\s*/uy;
/** Figures are counts or shares with few decimals; less than this apart is equal. */
const EQUAL = 1e-6;

/** Reads "a + b = c"; undefined for text that is no relation. Terms are numbers of indicators, never constants. */
export function parseRelation(expression: string): Relation | undefined {
  const match = SIDES.exec(expression.trim());
  const left = termsOf(match?.[1] ?? '');
  const right = termsOf(match?.[3] ?? '');
  if (!match || !left || !right) return undefined;
  const operator = { '≤': '<=', '≥': '>=' }[match[2] ?? ''] ?? match[2];
  return { expression: expression.trim(), left, operator: operator as RelationOperator, right };
}

/** "7.1.1 + 7.1.2 = 7.1", the lines named as `nameOf` says. */
export function writeRelation(
  { left, operator, right }: Pick<Relation, 'left' | 'operator' | 'right'>,
  nameOf: (number: string) => string = (number) => number,
): string {
  const side = (terms: readonly RelationTerm[]): string =>
    terms
      .map(({ sign, number }, index) => {
        const mark = sign === -1 ? '- ' : index === 0 ? '' : '+ ';
        return `${mark}${nameOf(number)}`;
      })
      .join(' ');
  return `${side(left)} ${operator} ${side(right)}`;
}

/** Evaluates a relation; `figureOf` gives null for an indicator that is blank or not in the form. */
export function evaluateRelation(
  relation: Relation,
  figureOf: (number: string) => number | null,
): RelationResult {
  const left = sumOf(relation.left, figureOf);
  const right = sumOf(relation.right, figureOf);
  return {
    left,
    right,
    holds: left === null || right === null ? null : compare(left, relation.operator, right),
  };
}

/** Numbers that a relation speaks of, each once. */
export function numbersOf(relation: Relation): readonly string[] {
  return [...new Set([...relation.left, ...relation.right].map(({ number }) => number))];
}

function compare(left: number, operator: RelationOperator, right: number): boolean {
  if (operator === '=') return Math.abs(left - right) < EQUAL;
  return operator === '<=' ? left <= right + EQUAL : left >= right - EQUAL;
}

function termsOf(text: string): readonly RelationTerm[] | undefined {
  const terms: RelationTerm[] = [];
  TERM.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    TERM.lastIndex = at;
    const match = TERM.exec(text);
    if (!match || (terms.length > 0 && match[1] === undefined)) return undefined;
    terms.push({ sign: match[1] === '-' ? -1 : 1, number: match[2] ?? '' });
    at = TERM.lastIndex;
  }
  return terms.length > 0 ? terms : undefined;
}

function sumOf(terms: readonly RelationTerm[], figureOf: (number: string) => number | null): number | null {
  let sum = 0;
  for (const { sign, number } of terms) {
    const figure = figureOf(number);
    if (figure === null) return null;
    sum += sign * figure;
  }
  return sum;
}
