/**
 * The relations of the built-in form over the lines of a form that stands in a workbook. A line counts as
 * known by its number and the likeness of its label, so that another form with the same numbers is not judged
 * by relations it never had.
 */
import { textLikeness } from '../plan';
import type { RecognizedIndicator } from '../tables';
import { HA_NAM_FORM } from './ha-nam-form';
import { lineIds } from './line-ids';
import { evaluateRelation, numbersOf, parseRelation, type Relation, type RelationResult } from './relations';

export interface HeldRelation extends RelationResult {
  readonly relation: Relation;
  /** The lines that it speaks of, in its order. */
  readonly lines: readonly RecognizedIndicator[];
}

/** Share of words in common from which two labels mean one line. */
const ALIKE = 0.6;

export const FORM_RELATIONS: readonly Relation[] = HA_NAM_FORM.relations.flatMap((expression) => {
  const relation = parseRelation(expression);
  return relation ? [relation] : [];
});

const labels = new Map(HA_NAM_FORM.parts[0]?.lines.map((line) => [line.id, line.label]));

/** Evaluates those relations whose every line stands among the indicators of one table. */
export function formRelations(indicators: readonly RecognizedIndicator[]): readonly HeldRelation[] {
  const ids = lineIds(indicators);
  const byId = new Map<string, RecognizedIndicator>();
  indicators.forEach((indicator, index) => {
    const id = ids[index] ?? '';
    const label = labels.get(id);
    if (label !== undefined && textLikeness(label, indicator.label) >= ALIKE) byId.set(id, indicator);
  });
  return FORM_RELATIONS.flatMap((relation): HeldRelation[] => {
    const numbers = numbersOf(relation);
    const lines = numbers.flatMap((number) => byId.get(number) ?? []);
    if (lines.length < numbers.length) return [];
    const result = evaluateRelation(relation, (number) => byId.get(number)?.value ?? null);
    return [{ relation, lines, ...result }];
  });
}
