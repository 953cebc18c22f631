/** Why a column or row was read as it was, in a sentence. */
import type { Reason } from '../domain/tables';
import type { Messages } from '../messages';

export function reasonSentence({ id, data = {} }: Reason, say: Messages): string {
  const sentences: Readonly<Record<string, ((data: NonNullable<Reason['data']>) => string) | undefined>> =
    say.reasons;
  return sentences[id]?.(data) ?? say.pane.columns.otherReason;
}
