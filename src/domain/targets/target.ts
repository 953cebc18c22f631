/**
 * A target: a figure that a plan promises, with what it measures, how it binds and for which time.
 */

export type TargetOperator = '=' | '>=' | '<=' | 'range' | 'increase_by' | 'decrease_by';

export interface TargetPeriod {
  /** "2025", "2026-2030", "quý II/2025", "hằng năm". */
  readonly value: string;
  /** Said beside the figure, or taken from the plan's title. */
  readonly from: 'stated' | 'document';
}

export interface Target {
  /** The clause that states it, as written. */
  readonly text: string;
  /** What is measured, in the plan's words: "Tỷ lệ hồ sơ giải quyết trực tuyến". */
  readonly metric: string;
  readonly operator: TargetOperator;
  /** "trên 90%", "dưới 5%": the value itself is not enough. */
  readonly strict: boolean;
  /** Of a range the lower end. The size of the change where the target is to raise or lower. */
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax: number | null;
  /** As offices write it: "%", "sáng kiến"; "" where none is named. */
  readonly unit: string;
  /** Which way the figure is a change, also where a bound is set on it ("giảm tối thiểu 2,5%"). */
  readonly direction: 'increase' | 'decrease' | null;
  /** "bình quân": each year or each unit may differ. */
  readonly average: boolean;
  /** "khoảng": near enough will do. */
  readonly approximate: boolean;
  readonly period: TargetPeriod | null;
  /** What a change is measured from: "2025", "2021-2025", "năm trước". */
  readonly baseline: string | null;
  /** Id of the wording that was recognised; see docs/targets.md. */
  readonly pattern: string;
  /** Offsets of the clause in the given text, its runs of blanks being one blank. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the figure itself. */
  readonly figureStart: number;
  readonly figureEnd: number;
}
