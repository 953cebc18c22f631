/**
 * The form that an annex is made by at this moment, as one that can be edited: the lines that stand in the
 * workbook with all that is known of them, and those parts of the remembered form that stand nowhere yet.
 */
import {
  HA_NAM_FORM,
  lineRef,
  matchLines,
  numbersOf,
  parseRelation,
  SURE,
  translatedDerivation,
  translatedRelations,
  type AnnexForm,
  type FormLine,
  type StandingForm,
} from '../../domain/annex';
import type { WorkbookSnapshot } from '../../workbook';
import { ownTitle } from './own-layout';

export function formInUse(
  snapshot: WorkbookSnapshot,
  known: AnnexForm,
  standing: StandingForm | null,
): AnnexForm {
  if (!standing) return known;
  const stood = new Set(standing.lines.flatMap(({ match }) => (match ? [match.known] : [])));
  const ids = new Set(standing.form.parts.map(({ id }) => id));
  const elsewhere = known.parts
    .slice(1)
    .filter((part) => !ids.has(part.id) && !part.lines.some((line) => stood.has(lineRef(known, part, line))));
  const kept = known === HA_NAM_FORM ? [] : elsewhere;
  return {
    ...standing.form,
    id: known === HA_NAM_FORM ? (standing.form.parts[0]?.id ?? known.id) : known.id,
    parts: [
      ...standing.form.parts.map((part) => ({ ...part, title: ownTitle(snapshot, part.id) ?? part.title })),
      ...kept,
    ],
  };
}

/** Lines of a form by reference, each with whether it takes a figure. */
export function linesByRef(form: AnnexForm): ReadonlyMap<string, FormLine> {
  return new Map(form.parts.flatMap((part) => part.lines.map((line) => [lineRef(form, part, line), line])));
}

export interface KnownAs {
  readonly ref: string;
  readonly line: FormLine;
  /** The built-in line it is taken for; null where it is new. */
  readonly known: { readonly ref: string; readonly line: FormLine } | null;
  /** 'said': a person decided; 'sure': alike beyond doubt; 'doubtful': to be confirmed. */
  readonly how: 'said' | 'sure' | 'doubtful' | 'none';
  /** 0 to 1. */
  readonly confidence: number;
}

/** Which built-in line each line of a form is. */
export function knownLines(form: AnnexForm): readonly KnownAs[] {
  const builtIn = linesByRef(HA_NAM_FORM);
  const said = new Set(form.parts.flatMap(({ lines }) => lines.flatMap(({ knownAs }) => knownAs ?? [])));
  const matches = form.parts.map((part) =>
    matchLines(
      part.lines.filter(({ knownAs }) => knownAs === undefined),
      HA_NAM_FORM,
    ),
  );
  return form.parts.flatMap((part, index) =>
    part.lines.map((line): KnownAs => {
      const ref = lineRef(form, part, line);
      if (line.knownAs !== undefined) {
        const known = line.knownAs === null ? undefined : builtIn.get(line.knownAs);
        return {
          ref,
          line,
          known: known ? { ref: line.knownAs ?? '', line: known } : null,
          how: 'said',
          confidence: 1,
        };
      }
      const match = matches[index]?.get(line.id);
      if (!match || said.has(match.known)) return { ref, line, known: null, how: 'none', confidence: 0 };
      return {
        ref,
        line,
        known: { ref: match.known, line: match.line },
        how: match.confidence >= SURE ? 'sure' : 'doubtful',
        confidence: match.confidence,
      };
    }),
  );
}

/**
 * The form once a person has said which built-in line some of its lines are (null: none of them). What is
 * computed, what follows from other lines and what must hold comes with it.
 */
export function withKnownLines(form: AnnexForm, decisions: ReadonlyMap<string, string | null>): AnnexForm {
  const builtIn = linesByRef(HA_NAM_FORM);
  const decided: AnnexForm = {
    ...form,
    parts: form.parts.map((part) => ({
      ...part,
      lines: part.lines.map((line) => {
        const known = decisions.get(lineRef(form, part, line));
        if (known === undefined) return line;
        const { compute: _, derived: __, ...own } = line;
        const like = known === null ? undefined : builtIn.get(known);
        if (!like) return { ...own, knownAs: null };
        const { compute, valueType, options } = like;
        const takesType = own.options === undefined && own.valueType !== 'none';
        return {
          ...own,
          knownAs: known,
          ...(takesType ? { valueType } : {}),
          ...(takesType && options ? { options } : {}),
          ...(compute ? { compute } : {}),
        };
      }),
    })),
  };
  const refs = new Map(
    knownLines(decided).flatMap(({ ref, known, how }) =>
      known && how !== 'doubtful' ? [[known.ref, ref] as const] : [],
    ),
  );
  const withTotals: AnnexForm = {
    ...decided,
    parts: decided.parts.map((part) => ({
      ...part,
      lines: part.lines.map((line) => {
        const like = typeof line.knownAs === 'string' ? builtIn.get(line.knownAs) : undefined;
        const derived = like?.derived && translatedDerivation(like.derived, refs);
        return derived ? { ...line, derived } : line;
      }),
    })),
  };
  // Only what the decided lines bring: a relation that a person took away stays away.
  const fresh = translatedRelations(HA_NAM_FORM.relations, refs).filter((expression) => {
    const relation = parseRelation(expression);
    return relation !== undefined && numbersOf(relation).some((ref) => decisions.has(ref));
  });
  return { ...withTotals, relations: [...new Set([...form.relations, ...fresh])] };
}
