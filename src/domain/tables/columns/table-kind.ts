/**
 * Is a table a plan of work or a form of statistics? Its headings and its cells decide.
 */
import type { HeaderColumn } from '../headers/header-columns';
import type { HeadingMeaning } from '../headers/heading-meaning';
import type { HeadingField } from '../lexicon/heading-words';
import { headsOtherList } from '../lexicon/other-lists';
import type { TableKind } from '../recognized';
import type { ColumnContent } from './column-content';
import { columnFit } from './column-fit';

/** A column with what its heading says and what its cells hold. */
export interface Candidate {
  readonly head: HeaderColumn;
  readonly meaning: HeadingMeaning;
  readonly content: ColumnContent;
}

const OF_WORK: readonly HeadingField[] = ['deadline', 'lead', 'cooperating', 'status'];

/**
 * A statistics form has a unit of measure or figures and nobody to do anything by a day; a plan has a unit
 * in charge or a deadline.
 */
export function kindOf(candidates: readonly Candidate[]): TableKind {
  const best = (field: HeadingField): number =>
    Math.max(0, ...candidates.map((candidate) => columnFit(field, candidate.meaning, candidate.content)));
  const fit = (candidate: Candidate, fields: readonly HeadingField[]): number =>
    Math.max(...fields.map((field) => columnFit(field, candidate.meaning, candidate.content)));
  // "Đơn vị" over "Văn bản, %, Người" is a unit of measure, not one in charge.
  const work = Math.max(
    0,
    ...candidates
      .filter((candidate) => fit(candidate, OF_WORK) > fit(candidate, ['unit', 'value']))
      .map((candidate) => fit(candidate, OF_WORK)),
  );
  const statistics = best('unit') + Math.max(best('value'), 0) + Math.max(0, best('label') - 0.3);
  const named = (field: HeadingField): number =>
    Math.max(0, ...candidates.map((candidate) => candidate.meaning.scores.get(field) ?? 0));
  if (named('unit') >= 0.9 && work < 0.5) return 'annex';
  // "Nội dung | Số liệu": figures that call themselves so, and nothing else.
  if (named('value') >= 0.9 && best('value') >= 0.75 && work < 0.45) return 'annex';
  if (candidates.some(holdsFigures) && work < 0.45 && named('task') < 0.9) return 'annex';
  if (work < 0.45 && named('task') < 0.9 && countsWork(candidates)) return 'annex';
  if (named('label') >= 0.95 && best('value') >= 0.4 && work < 0.5) return 'annex';
  return statistics >= 0.75 && work < 0.45 && named('task') < 0.7 ? 'annex' : 'plan';
}

/** "Kết quả" over nothing but figures is what was counted, not what was done. */
function holdsFigures({ meaning, content }: Candidate): boolean {
  const said = (field: HeadingField): number => meaning.scores.get(field) ?? 0;
  return (
    said('value') >= 0.45 && said('result') >= 0.4 && content.filled >= 2 && content.share('numeric') >= 0.6
  );
}

/**
 * "Nội dung | Số lượng" over "Tổng số hồ sơ tiếp nhận | 1.200": what an office does, and how much of it. The same
 * headings over goods, costs or people head a list of those.
 */
function countsWork(candidates: readonly Candidate[]): boolean {
  const says = ({ meaning }: Candidate, field: HeadingField): number => meaning.scores.get(field) ?? 0;
  return (
    candidates.some(
      (each) =>
        says(each, 'label') >= 0.45 && each.content.filled >= 2 && each.content.share('counted') >= 0.6,
    ) &&
    candidates.some(
      (each) =>
        says(each, 'value') >= 0.45 && each.content.filled >= 2 && each.content.share('numeric') >= 0.7,
    ) &&
    !candidates.some(({ head }) => headsOtherList(head.parts.join(' / ')))
  );
}
