/**
 * What the command line touches of the world around it. Tests give another world and look at what was said.
 */
import type { CivilDate } from '../domain/dates';

export interface Sink {
  /** Resolves when the text was taken; large outputs wait for a slow reader. */
  write(text: string): Promise<void>;
}

export interface World {
  readonly out: Sink;
  readonly err: Sink;
  /** Progress is shown to a person watching, not written into a log. */
  readonly watched: boolean;
  /** Somebody types the input by hand. */
  readonly typedInput: boolean;
  readInput(): Promise<Uint8Array>;
  /** The day in Vietnam. */
  today(): CivilDate;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}
