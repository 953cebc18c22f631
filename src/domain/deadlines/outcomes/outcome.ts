/**
 * What a phrase comes to, before its text and spans are added.
 */
import type { DeadlineKind, DeadlineReading } from '../reading';

export type Outcome = Partial<Omit<DeadlineReading, 'text' | 'spans' | 'patterns'>> & {
  readonly kind: DeadlineKind;
};

export function notUnderstood(text: string): Outcome {
  return { kind: 'unclear', doubts: [{ id: 'not-understood', text: text.trim() }] };
}
