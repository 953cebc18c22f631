/**
 * One family of deadline phrases: its specimens, the words without which it cannot occur, and how a
 * match becomes pieces.
 */
import type { PieceValue } from './piece';
import type { DeadlineKind } from './reading';

export interface DeadlineSpecimen {
  readonly text: string;
  /** What the whole phrase reads as against a plan of 2025. */
  readonly kind: DeadlineKind;
  readonly start?: string;
  readonly due?: string;
}

export interface DeadlinePattern {
  readonly id: string;
  /** Phrases the pattern is there for; they are its tests and its page in the catalogue. */
  readonly specimens: readonly DeadlineSpecimen[];
  /** Of each list one must occur, tokens as `tokens.ts` writes them; the expression is not tried otherwise. */
  readonly needs: readonly (readonly string[])[];
  /**
   * 'some': every piece holds figures, so where others have read them all there is nothing to find.
   * 'none': cannot occur in a phrase with figures.
   */
  readonly figures?: 'some' | 'none';
  /** Cannot be said of a longer phrase than this. */
  readonly longest?: number;
  /** Over the matching text: global, bounded by letters. */
  readonly expression: RegExp;
  /** The pieces of one match; empty where the match says nothing after all. */
  readonly read: (match: DeadlineMatch) => readonly PieceDraft[];
}

export interface DeadlineMatch {
  readonly found: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly start: number;
  readonly end: number;
  /** Folded text of the whole phrase, in which `start` and `end` count. */
  readonly folded: string;
  /** The same stretch as written, with its diacritics. */
  written(start: number, end: number): string;
}

/** What a match comes to; `Piece` says what the marks mean. Offsets default to the whole match. */
export interface PieceDraft {
  readonly value: PieceValue;
  readonly start?: number;
  readonly end?: number;
  readonly weak?: boolean;
  readonly byConvention?: boolean;
  readonly isRange?: boolean;
  readonly shortYear?: boolean;
}
