/**
 * Leading and cooperating units written in one cell: "Chủ trì: Văn phòng. Phối hợp: các phòng".
 */

export interface SplitUnits {
  readonly lead: string;
  readonly cooperating: string;
}

const LEAD_MARK = /(?:^|[\s;,.(-])(?:(?:đơn vị|cơ quan|phòng) )?(?:chủ trì|thực hiện)\s*[:：]\s*/iu;
const COOPERATING_MARK = /[\s;,.(-]*(?:(?:đơn vị|cơ quan|phòng) )?phối hợp(?: thực hiện)?\s*[:：]\s*/iu;
/** "Phòng A (chủ trì), Phòng B (phối hợp)". */
const MARKED_AFTER =
  /^(?<lead>[^()]+?)\s*\(\s*(?:chủ trì|chu tri)\s*\)[\s,;.+-]*(?<cooperating>.+?)\s*\(\s*(?:phối hợp|phoi hop)\s*\)\.?$/isu;
/** "Văn phòng chủ trì, phối hợp với các phòng". */
const IN_A_SENTENCE =
  /^(?<lead>[^,;:]+?)\s+(?:chủ trì|chu tri)\s*[,;]?\s*(?:(?:và|va)\s+)?(?:phối hợp|phoi hop)\s+(?:với|voi|cùng|cung)\s+(?<cooperating>.+?)\.?$/isu;
/** "CT: Phòng A; PH: Phòng B". */
const ABBREVIATED = /^[\s+-]*CT\s*:\s*(?<lead>.+?)[\s;,.+-]+PH\s*:\s*(?<cooperating>.+)$/su;
/** Cheap to ask of every cell; most name one unit. */
const MAY_NAME_BOTH = /h[ốo]i h[ợo]p|PH\s*:/i;
const FOLDED_MARKS = /(?:^|[\s;,.(-])(?:chu tri|phoi hop)\s*:/i;

/**
 * The two parts of a cell where both are marked with a colon. With `shared` (the heading names both) one
 * mark is enough: a cell that only says "Phối hợp: …" has no leading unit.
 */
export function splitUnits(text: string, shared: boolean): SplitUnits | undefined {
  if (text === '') return undefined;
  const inWords = MAY_NAME_BOTH.test(text)
    ? (MARKED_AFTER.exec(text) ?? IN_A_SENTENCE.exec(text) ?? ABBREVIATED.exec(text))
    : null;
  if (inWords) {
    const { lead = '', cooperating = '' } = inWords.groups ?? {};
    return { lead: trimmed(lead), cooperating: trimmed(cooperating) };
  }
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
