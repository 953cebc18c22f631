/** A workbook ready to be counted: with its task table, its states as of the day asked for. */
import type { CivilDate } from '../domain/dates';
import type { RecognizedWorkbook } from '../domain/tables';
import type { WorkbookSnapshot } from '../workbook';
import { fixDay, freshStates, type ScoreRefusal } from '../workflow';
import type { Messages } from '../messages';
import type { XlsxWorkbook } from '../xlsx';
import { CommandProblem } from './problem';
import { structuredWorkbook } from './structured-workbook';

export interface ScoredWorkbook {
  readonly workbook: XlsxWorkbook;
  readonly snapshot: WorkbookSnapshot;
  readonly recognized: RecognizedWorkbook;
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
  let now = snapshot;
  if (request.asOf !== undefined) {
    const fixed = fixDay(now, request.asOf);
    if (fixed.changes.length > 0) {
      workbook.apply(fixed);
      now = workbook.snapshot();
    }
  }
  const changes = freshStates(now, asOf);
  if (changes.length > 0) {
    workbook.apply({ command: 'fresh-states', changes });
    now = workbook.snapshot();
  }
  return { workbook, snapshot: now, recognized, asOf };
}

/** Throws the refusal as a sentence. */
export function refuse({ id, data }: ScoreRefusal, words: Messages): never {
  const sentence = words.scoreboard.refused[id];
  throw new CommandProblem(() => (typeof sentence === 'string' ? sentence : sentence(data)));
}
