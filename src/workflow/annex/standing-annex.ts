/** The annex as it stands in a workbook: its form, the period it was made for, what is compared beside it. */
import { standingForm, type AnnexForm, type ReportingPeriod, type StandingForm } from '../../domain/annex';
import { parseRange } from '../../domain/grid';
import { messages } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import type { BookReading } from '../reading';
import { nameIn } from '../structure';
import { cellsOf } from './annex-cells';
import { formInUse } from './form-in-use';
import { knownForm, rememberedForm } from './form-memory';
import { annexTables } from './layout';
import { ANNEX_NAMES } from './names';
import { isOwnLayout } from './own-layout';
import { recordedPeriod } from './settled-period';

export interface StandingAnnex {
  readonly standing: StandingForm | null;
  /** The form by which the next annex is made, as one that can be edited. */
  readonly form: AnnexForm;
  readonly source: 'standing' | 'remembered' | 'built-in';
  /** Null before the first annex was made. */
  readonly recorded: ReportingPeriod | null;
  /** Laid out by this product, so that lines can be added and taken away. */
  readonly ownLayout: boolean;
}

export function standingAnnex({
  snapshot,
  recognized,
}: Pick<BookReading, 'snapshot' | 'recognized'>): StandingAnnex {
  const known = knownForm(snapshot);
  const standing = standingForm(annexTables(snapshot, recognized), known);
  return {
    standing,
    form: formInUse(snapshot, known, standing),
    source: standing ? 'standing' : rememberedForm(snapshot) ? 'remembered' : 'built-in',
    recorded: recordedPeriod(snapshot),
    ownLayout: standing?.lines.every(({ sheet }) => isOwnLayout(snapshot, sheet)) === true,
  };
}

/** What stands beside the annex for comparison, so that an update keeps it. */
export function shownComparison(snapshot: WorkbookSnapshot): { former: boolean; lastYear: boolean } {
  const words = messages('vi').annex.sheet;
  const cellAt = cellsOf(snapshot);
  const headings: string[] = [];
  for (let index = 1; ; index++) {
    const refersTo = nameIn(snapshot, `${ANNEX_NAMES.comparison}${String(index)}`)?.refersTo;
    if (refersTo === undefined) break;
    const parts = /^'?((?:[^']|'')+?)'?!([$A-Z0-9:]+)$/i.exec(refersTo);
    const range = parseRange((parts?.[2] ?? '').replaceAll('$', ''));
    if (!range) continue;
    const sheet = parts?.[1]?.replaceAll("''", "'") ?? '';
    for (let at = range.left; at <= range.right; at = (at + 1) as typeof at)
      headings.push(cellAt(sheet, { row: range.top, column: at })?.text ?? '');
  }
  const opens = (heading: (data: { period: string }) => string): boolean =>
    headings.some((text) => text.startsWith(heading({ period: '' })));
  return { former: opens(words.former), lastYear: opens(words.lastYear) };
}
