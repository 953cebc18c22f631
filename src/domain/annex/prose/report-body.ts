/**
 * The part of a report that tells results: what comes before the work of the next period, and before the
 * annex where it was pasted along.
 */
import type { Paragraph } from '../../figures';
import { fold } from '../../text';

const OUTLOOK =
  /^(?:[ivx]{1,5}|\d{1,2}|[a-z])[.)] ?(?:phuong huong|nhiem vu trong tam|ke hoach (?:cong tac|thuc hien)|trong tam)(?![a-z])/;
const ANNEX = /^(?:phu luc|bieu mau|mau so)(?: (?:so )?[ivx\d]+)?[.:]?$/;
/** A heading is short. */
const LONGEST_HEADING = 140;

export function reportBody(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ text }) => {
    const heading = text.length <= LONGEST_HEADING ? fold(text) : '';
    return OUTLOOK.test(heading) || ANNEX.test(heading);
  });
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}
