/**
 * The draft of a report as plain data: sections with sentences, lists and tables. It says only what stands in
 * the workbook, and each figure tells the cells it was taken from.
 */
import type { ReportingPeriod } from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import type { FigurePlace } from '../annex';

export interface TracedFigure {
  /** As it stands in the sentence: "07", "48,7", "16.181/16.183". */
  readonly written: string;
  /** Stated in a cell, counted over rows, or worked out from figures that are. */
  readonly how: 'stated' | 'counted' | 'worked-out';
  readonly places: readonly FigurePlace[];
}

export interface ReportSentence {
  readonly text: string;
  readonly figures: readonly TracedFigure[];
}

export interface ReportCell {
  readonly text: string;
  readonly places: readonly FigurePlace[];
}

export interface ReportColumn {
  readonly heading: string;
  /** Share of the page's width, in percent. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

export type ReportBlock =
  | { readonly kind: 'sentence'; readonly sentence: ReportSentence }
  | { readonly kind: 'list'; readonly items: readonly ReportSentence[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly (readonly ReportCell[])[];
      /** The last row adds the others up. */
      readonly hasSum: boolean;
    };

export interface ReportSection {
  /** Unique within the draft, and the same for the same workbook. */
  readonly id: string;
  /** "I. Tình hình thực hiện kế hoạch", "1. Cải cách thể chế". */
  readonly heading: string;
  /** 1 for parts, 2 for the fields within a part. */
  readonly level: 1 | 2;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportDraft {
  readonly period: ReportingPeriod;
  /** "6 tháng đầu năm 2024" */
  readonly periodTitle: string;
  readonly title: string;
  readonly subject: string;
  /** The days that the figures cover. */
  readonly span: string;
  /** The day on which tasks are judged. */
  readonly day: CivilDate;
  readonly sections: readonly ReportSection[];
  /** Lines of the annex without a figure; the draft passes them over. */
  readonly blankLines: readonly string[];
}

export const sentence = (text: string, figures: readonly TracedFigure[] = []): ReportBlock => ({
  kind: 'sentence',
  sentence: { text, figures },
});

export const textCell = (text: string): ReportCell => ({ text, places: [] });
