/**
 * Everything that an annex states of its own figures, judged: the relations of its form, what its notes claim,
 * shares against the ratio they stand under, and what the report's text says. Each with both figures.
 */
import type { RecognizedIndicator } from '../tables';
import { fold } from '../text';
import { judgedRelations } from './judged-relations';
import { noteClaims, type ClaimKind } from './note-claims';
import { compareProse, type ProseFigure, type ProseOptions, type ProseTie, type TieKind } from './prose';
import type { StandingForm } from './recognized-form';
import type { RelationOperator } from './relations';

interface Judgement {
  /** What is stated, and what the figures give; null where a figure is missing. */
  readonly left: number | null;
  readonly right: number | null;
  readonly operator: RelationOperator;
  /** Null where it cannot be checked. */
  readonly holds: boolean | null;
  /** The lines it speaks of. */
  readonly lines: readonly RecognizedIndicator[];
}

export type JudgedStatement = Judgement &
  (
    | { readonly kind: 'form'; readonly expression: string }
    | { readonly kind: 'note'; readonly claim: ClaimKind; readonly written: string }
    /** `exact`: taken to the last decimal, as a share of 100 claims that nothing is left. */
    | { readonly kind: 'share'; readonly exact: boolean }
    | { readonly kind: 'text'; readonly tie: TieKind; readonly figure: ProseFigure }
  );

/** `text`: the report, where there is one. Form first, then notes, shares, and the text in its order. */
export function judgedStatements(
  standing: StandingForm,
  text: string | null = null,
  options: ProseOptions = {},
): readonly JudgedStatement[] {
  const indicators = standing.tables.flatMap((table) => table.indicators);
  return [
    ...judgedRelations(standing).map(({ relation, left, right, holds, lines }): JudgedStatement => ({
      kind: 'form',
      expression: relation.expression,
      operator: relation.operator,
      left,
      right,
      holds,
      lines: lines.flatMap(({ indicator }) => indicator ?? []),
    })),
    ...standing.tables
      .flatMap((table) => noteClaims(table.indicators))
      .map(({ kind, line, about, written, claimed, figure, holds }): JudgedStatement => ({
        kind: 'note',
        claim: kind,
        written,
        operator: '=',
        left: claimed,
        right: figure,
        holds,
        lines: line === about ? [line] : [line, about],
      })),
    ...standing.tables.flatMap((table) => sharesOfRatios(table.indicators)),
    ...(text === null ? [] : compareProse(text, indicators, options).flatMap(textStatements)),
  ];
}

/** Shares of what was done, under the line that says of how many. */
const SHARE_DONE =
  /^(?:ty|ti) le(?!.*(?:truc tuyen|buu chinh|truoc han)).*(?:giai quyet|dung hen|dung han|hoan thanh)/;

/**
 * "Tỷ lệ … đúng hẹn 100" under "16.181/16.183" is right as rounded. Taken exactly it claims that none of the
 * dossiers is left. A lower share may count late ones, so it says nothing of the ratio.
 */
function sharesOfRatios(lines: readonly RecognizedIndicator[]): readonly JudgedStatement[] {
  return lines.flatMap((line): readonly JudgedStatement[] => {
    const ratio = lines.find(
      ({ number, numerator }) => number !== null && number === line.parentNumber && numerator !== undefined,
    );
    if (ratio?.numerator === undefined || !ratio.denominator || line.value === null) return [];
    if (!line.unit.includes('%') || !SHARE_DONE.test(fold(line.label))) return [];
    const percent = (100 * ratio.numerator) / ratio.denominator;
    const rounded = roundedLike(percent, line.value);
    const base = { kind: 'share', operator: '=', left: line.value, lines: [line, ratio] } as const;
    const statement: JudgedStatement = {
      ...base,
      exact: false,
      right: rounded,
      holds: rounded === line.value ? true : null,
    };
    const claimsAll = line.value === 100 && percent < 100;
    return claimsAll
      ? [statement, { ...base, exact: true, right: fourDecimals(percent), holds: false }]
      : [statement];
  });
}

/** With as many decimals as the figure it is laid beside. */
function roundedLike(percent: number, written: number): number {
  const decimals = String(written).split('.')[1]?.length ?? 0;
  return Number(percent.toFixed(decimals));
}

const fourDecimals = (value: number): number => Math.round(value * 10_000) / 10_000;

function textStatements(figure: ProseFigure): readonly JudgedStatement[] {
  return figure.ties.map((tie: ProseTie) => ({
    kind: 'text',
    tie: tie.kind,
    figure,
    // Documents named one by one may be fewer than the annex counts.
    operator: tie.kind === 'count' ? '>=' : '=',
    left: tie.kind === 'count' ? tie.annexValue : figure.value,
    right: tie.kind === 'count' ? figure.value : tie.annexValue,
    holds: tie.agrees,
    lines: tie.indicators,
  }));
}
