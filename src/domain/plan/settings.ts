/**
 * What an office may set about following its plan; every figure has a default and a source.
 */
export interface PlanSettings {
  /** A task is due soon from this many days before its last day. */
  readonly dueSoonDays: number;
  /** A last day that falls on a day off moves to the next working day (Civil Code 2015, Art. 148). */
  readonly moveDueOffDaysOff: boolean;
  /** "Trước ngày X" ends on X−1. */
  readonly beforeDayIsStrict: boolean;
  /** Day of the month by which units report. */
  readonly reportDay: number;
  /** From this share of late files on, an officer is not rated "hoàn thành tốt nhiệm vụ". */
  readonly lateShareLimit: number;
  /** From this share of tasks done early on, bonus points are given. */
  readonly earlyShareBonus: number;
  /** Share of tasks done on time that "hoàn thành tốt" asks for. */
  readonly onTimeShareGood: number;
  /** Share of a task's progress points that one delay costs. */
  readonly delayPenaltyShare: number;
  /** Last day counted of a reporting period's closing month (letter 581/BNV-CCHC). */
  readonly closingDay: number;
  /** Day of the closing month by which the report is sent up (Decree 09/2019/NĐ-CP, Art. 12). */
  readonly sendDay: number;
  /** Days of single periods in place of those two; null where the period has none of its own. */
  readonly closingDayOfQuarter1: number | null;
  readonly closingDayOfHalfYear: number | null;
  readonly closingDayOfQuarter3: number | null;
  readonly closingDayOfNineMonths: number | null;
  readonly closingDayOfYear: number | null;
  readonly sendDayOfQuarter1: number | null;
  readonly sendDayOfHalfYear: number | null;
  readonly sendDayOfQuarter3: number | null;
  readonly sendDayOfNineMonths: number | null;
  readonly sendDayOfYear: number | null;
  /** A figure so many times the former one, or so many times less, deserves a look. */
  readonly jumpFactor: number;
  /** Rows that the record of what was done keeps; the oldest go first. */
  readonly journalRows: number;
}

export const DEFAULT_SETTINGS: PlanSettings = {
  dueSoonDays: 7,
  moveDueOffDaysOff: false,
  beforeDayIsStrict: true,
  reportDay: 25,
  lateShareLimit: 0.1,
  earlyShareBonus: 0.3,
  onTimeShareGood: 0.8,
  delayPenaltyShare: 0.25,
  closingDay: 14,
  sendDay: 20,
  closingDayOfQuarter1: null,
  closingDayOfHalfYear: null,
  closingDayOfQuarter3: null,
  closingDayOfNineMonths: null,
  closingDayOfYear: null,
  sendDayOfQuarter1: null,
  sendDayOfHalfYear: null,
  sendDayOfQuarter3: null,
  sendDayOfNineMonths: null,
  sendDayOfYear: null,
  jumpFactor: 3,
  journalRows: 1000,
};
