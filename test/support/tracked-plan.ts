/** Tasks in the course of a year, written with only what a test is about; findings as short lines. */
import type { CivilDate } from '../../src/domain/dates';
import { sheetRow } from '../../src/domain/grid';
import type { TrackedTask } from '../../src/domain/plan';
import { findingsOf, ORDINARY, picture, planSheet, type CheckOptions } from './literal-plan';

type Dates = 'start' | 'due' | 'doneOn';
export type TaskParts = Partial<Omit<TrackedTask, Dates>> & Partial<Readonly<Record<Dates, string | null>>>;

const BLANK: TrackedTask = {
  id: 'S01/1',
  section: 'I. CHỈ ĐẠO',
  subSection: '',
  number: '1',
  goal: '',
  task: 'Rà soát thủ tục',
  activity: '',
  product: 'Báo cáo',
  lead: 'Văn phòng Sở',
  cooperating: '',
  deadline: 'Quý II/2026',
  milestone: '',
  budget: '',
  evidence: '',
  note: '',
  followUp: '',
  source: null,
  place: null,
  kind: 'date',
  start: null,
  due: null,
  cycles: [],
  doneOn: null,
  progress: null,
  dropped: false,
};

/** The tasks stand on the sheet "Nhiệm vụ" from row 5 on. */
export function trackedTasks(parts: readonly TaskParts[]): readonly TrackedTask[] {
  return parts.map((each, index) => ({
    ...BLANK,
    ...(each as Partial<TrackedTask>),
    place: { sheet: 'Nhiệm vụ', row: sheetRow(5 + index) },
  }));
}

export function foundOn(
  rule: string,
  parts: readonly TaskParts[],
  options: CheckOptions = {},
): readonly string[] {
  const tracked = trackedTasks(parts);
  return picture(findingsOf(planSheet(ORDINARY), { today: '2026-07-01', tracked, ...options }), rule);
}

/** "25 hằng tháng", "cuối quý". */
export const monthly = (day: number) => ({
  terms: { months: 1, month: 1, day },
  from: '2026-01-01' as CivilDate,
  until: '2026-12-31' as CivilDate,
});
