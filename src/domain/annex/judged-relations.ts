/**
 * The relations that a form carries, judged over the figures that stand in it: which hold, which do not, and
 * which cannot be checked as a figure is missing.
 */
import type { PlacedLine, StandingForm } from './recognized-form';
import { evaluateRelation, numbersOf, parseRelation, type Relation, type RelationResult } from './relations';

export interface JudgedRelation extends RelationResult {
  readonly relation: Relation;
  /** The lines it speaks of, in its order. */
  readonly lines: readonly PlacedLine[];
}

/** In the form's order; relations that cannot be read or name a line that the form lacks are left out. */
export function judgedRelations(standing: StandingForm): readonly JudgedRelation[] {
  const byRef = new Map(standing.lines.map((line) => [line.ref, line]));
  return standing.form.relations.flatMap((expression): JudgedRelation[] => {
    const relation = parseRelation(expression);
    if (!relation) return [];
    const refs = numbersOf(relation);
    const lines = refs.flatMap((ref) => byRef.get(ref) ?? []);
    if (lines.length < refs.length) return [];
    const figureOf = (ref: string): number | null => byRef.get(ref)?.indicator?.value ?? null;
    return [{ relation, lines, ...evaluateRelation(relation, figureOf) }];
  });
}
