/** A workbook ready to be counted: with its task table, its states as of the day asked for. */
import type { CivilDate } from '../domain/dates';
import type { RecognizedWorkbook } from '../domain/tables';
import { withWritten, type Change, type WorkbookSnapshot } from '../workbook';
import { fixDay, withFreshStates, type ScoreRefusal } from '../workflow';
import type { Messages } from '../messages';
import type { XlsxWorkbook } from '../xlsx';
import { CommandProblem } from './problem';
import { structuredWorkbook } from './structured-workbook';

export interface ScoredWorkbook {
  readonly workbook: XlsxWorkbook;
  /** As the workbook stands once `pending` is made. */
  readonly snapshot: WorkbookSnapshot;
  /** The day that was asked for and the states on it, to be written with what the command writes. */
  readonly pending: readonly Change[];
  recognized(): RecognizedWorkbook;
  readonly asOf: CivilDate;
}

/** A day that was asked for is fixed in the workbook, as `build` does. */
export async function scoredWorkbook(
  request: { readonly file: string; readonly year: number | undefined; readonly asOf: CivilDate | undefined },
  today: CivilDate,
  onProgress: (share: number) => void,
): Promise<ScoredWorkbook> {
  const { workbook, snapshot, recognized } = await structuredWorkbook(request, today, onProgress);
  const asOf = request.asOf ?? today;
  const fixed = request.asOf === undefined ? [] : fixDay(snapshot, request.asOf).changes;
  const pending = withFreshStates(snapshot, fixed, asOf);
  return { workbook, snapshot: withWritten(snapshot, pending), pending, recognized, asOf };
}

/** Throws the refusal as a sentence. */
export function refuse({ id, data }: ScoreRefusal, words: Messages): never {
  const sentence = words.scoreboard.refused[id];
  throw new CommandProblem(() => (typeof sentence === 'string' ? sentence : sentence(data)));
}
