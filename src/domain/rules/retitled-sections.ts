/** Sections of a table that an edit gave other titles, while they stayed where they are. */
import { isAlike } from '../grid';
import type { RecognizedTable, Section } from '../tables';

const NONE: readonly string[] = [];

/** Their ids; null where more than titles is different. */
export function retitledSections(before: RecognizedTable, now: RecognizedTable): readonly string[] | null {
  const [former, latest] = [before.sections, now.sections];
  if (former === latest) return NONE;
  if (former.length !== latest.length) return null;
  const ids: string[] = [];
  for (const [place, section] of latest.entries()) {
    const was = former[place] as Section;
    if (was === section || isAlike(was, section)) continue;
    if (!isAlike({ ...was, title: '' }, { ...section, title: '' })) return null;
    ids.push(section.id);
  }
  return ids;
}
