/**
 * Leading and cooperating units written in one cell: "Chủ trì: Văn phòng. Phối hợp: các phòng".
 */

export interface SplitUnits {
  readonly lead: string;
  readonly cooperating: string;
}

const LEAD_MARK = /(?:^|[\s;,.(-])(?:(?:đơn vị|cơ quan|phòng) )?(?:chủ trì|thực hiện)\s*[:：]\s*/iu;
const COOPERATING_MARK = /[\s;,.(-]*(?:(?:đơn vị|cơ quan|phòng) )?phối hợp(?: thực hiện)?\s*[:：]\s*/iu;
const FOLDED_MARKS = /(?:^|[\s;,.(-])(?:chu tri|phoi hop)\s*:/i;

/**
 * The two parts of a cell where both are marked with a colon. With `shared` (the heading names both) one
 * mark is enough: a cell that only says "Phối hợp: …" has no leading unit.
 */
export function splitUnits(text: string, shared: boolean): SplitUnits | undefined {
  if (text === '') return undefined;
  const cooperating = COOPERATING_MARK.exec(text) ?? plainMark(text, 'phoi hop');
  const lead = LEAD_MARK.exec(text) ?? plainMark(text, 'chu tri');
  if (!cooperating)
    return lead ? { lead: trimmed(text.slice(lead.index + lead[0].length)), cooperating: '' } : undefined;
  if (!lead && !shared && cooperating.index === 0) return undefined;
  const leadStart = lead ? lead.index + lead[0].length : 0;
  const cooperatingStart = cooperating.index + cooperating[0].length;
  if (lead && lead.index > cooperating.index) {
    return {
      lead: trimmed(text.slice(leadStart)),
      cooperating: trimmed(text.slice(cooperatingStart, lead.index)),
    };
  }
  return {
    lead: trimmed(text.slice(leadStart, cooperating.index)),
    cooperating: trimmed(text.slice(cooperatingStart)),
  };
}

/** The same marks where the text has no diacritics ("Chu tri: VP; Phoi hop: cac phong"). */
function plainMark(text: string, words: string): RegExpExecArray | null {
  if (!FOLDED_MARKS.test(text)) return null;
  return new RegExp(`[\\s;,.(-]*${words}\\s*:\\s*`, 'i').exec(text);
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s;,.+-]+(?=\S)/u, '')
    .replace(/[\s;,(-]+$/u, '')
    .trim();
}
