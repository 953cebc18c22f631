/** Sentences of the annex put together from ids and figures. */
import type { Messages } from '../../../messages';
import type { AnnexNote } from '../../../workflow';

/** What making the annex had to say. */
export function noteSentences(notes: readonly AnnexNote[], say: Messages): string {
  return notes
    .map(({ id, data }) => {
      const sentence = say.annex.report[id];
      return typeof sentence === 'string' ? sentence : sentence(data);
    })
    .join(' ');
}

/** "1.1.3 Số văn bản chỉ đạo", short enough for a button. */
export function lineName({ ref, label }: { readonly ref: string; readonly label: string }): string {
  const name = `${ref} ${label}`;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

const LONGEST_NAME = 140;
