/** What a calendar file of ours holds, read back from its text: the entries that a later file may have to take away. */

/** Ends the id of every entry of ours. */
export const OWN_ID = '@cchc-for-excel';

export interface KnownEntry {
  readonly id: string;
  /** "20260630" */
  readonly day: string;
  /** As the file has it, its signs escaped. */
  readonly summary: string;
}

export interface KnownCalendar {
  /** As the file has it; "" where the text is no calendar of ours. */
  readonly name: string;
  readonly entries: readonly KnownEntry[];
}

/** Entries of other programs, and ones without a day, are left out. */
export function entriesIn(text: string): KnownCalendar {
  const [head = '', ...parts] = text.replace(/\r?\n[ \t]/g, '').split(/\r?\nBEGIN:VEVENT\r?\n/);
  const entries = parts.flatMap((part): KnownEntry[] => {
    const id = valueOf(part, 'UID');
    const day = valueOf(part, 'DTSTART;VALUE=DATE');
    const isOurs = id.endsWith(OWN_ID) && /^\d{8}$/.test(day);
    return isOurs ? [{ id, day, summary: valueOf(part, 'SUMMARY') }] : [];
  });
  return { name: valueOf(head, 'X-WR-CALNAME'), entries };
}

function valueOf(part: string, name: string): string {
  const line = part.split(/\r?\n/).find((candidate) => candidate.startsWith(`${name}:`));
  return line?.slice(name.length + 1) ?? '';
}
