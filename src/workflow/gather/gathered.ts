/**
 * What comes out when units' annexes are put together: totals with the parts behind them, and beside them
 * everything that is in no total, each with its reason.
 */
import type { NotCounted, Total } from '../../domain/annex';
import type { ChangeSet } from '../../workbook';

export interface PartPlace {
  readonly unit: string;
  readonly file: string;
  /** "Phụ lục I!D12" */
  readonly cell: string;
}

export interface GatheredTotal extends Total {
  readonly label: string;
  /** False where a figure that a person typed stands in the cell and was left. */
  readonly written: boolean;
}

export interface GatheredFile {
  readonly name: string;
  readonly unit: string;
  /** "2026-H1"; null where its title names none. */
  readonly period: string | null;
  /** Lines in which it gives something. */
  readonly figures: number;
  readonly notCounted: NotCounted | null;
}

export type RestReason =
  /** No number where a number is due. */
  | 'not-understood'
  /** The office's form has no such line. */
  | 'no-line'
  /** Two files of one unit say different things of one period. */
  | 'files-differ'
  /** Percentages that differ, and nobody states of how many. */
  | 'no-total'
  /** The cell of the total holds what a person typed. */
  | 'typed-over';

export interface RestFigure {
  readonly reason: RestReason;
  /** Reference of the line; its label where the form has none. */
  readonly line: string;
  readonly value: string;
  readonly from: PartPlace;
  /** What stands against it: the other file's figure, the total that was not written. */
  readonly against: string;
}

export interface BadAnnex {
  readonly name: string;
  /** 'no-annex', or a sentence of the reader. */
  readonly reason: string;
}

export interface Gathered {
  readonly changeSet: ChangeSet;
  readonly totals: readonly GatheredTotal[];
  readonly files: readonly GatheredFile[];
  readonly rest: readonly RestFigure[];
  readonly missingUnits: readonly string[];
  readonly badFiles: readonly BadAnnex[];
}
