/**
 * Reads a deadline as an officer would: the whole phrase, against the plan's year.
 */
import { fold, normalizeText } from '../text';
import type { DeadlineReading, DeadlineReference } from './reading';

/** Reads a phrase such as "Trước ngày 15/12" against the plan it stands in. */
export function readDeadline(text: string, reference: DeadlineReference): DeadlineReading {
  const folded = fold(normalizeText(text)).trim();
  const year = reference.year;
  const nothing = {
    text,
    start: null,
    due: null,
    inclusiveDue: null,
    milestones: [],
    recurrence: null,
    otherRecurrences: [],
    event: null,
    plan: null,
    inferred: [],
    spans: [],
    patterns: [],
  } as const;
  if (folded === '') return { ...nothing, kind: 'none', doubts: [] };
  if (folded === 'thuong xuyen') return { ...nothing, kind: 'continuous', doubts: [] };
  return {
    ...nothing,
    kind: 'unclear',
    doubts: [year === undefined ? { id: 'no-year', text } : { id: 'not-understood', text }],
  };
}
