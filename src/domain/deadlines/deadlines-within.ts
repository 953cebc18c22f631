/**
 * Deadlines that stand inside other sentences: in a product, a note, a task's wording.
 */
import type { DeadlineReading, DeadlineReference } from './reading';

/** The readings found in prose, in the order of the text; empty where it names no deadline. */
export function deadlinesWithin(_text: string, _reference: DeadlineReference): readonly DeadlineReading[] {
  return [];
}
