/**
 * Whether a part counts, as formulas beside it: the person's word first, then what the program settled. Of two
 * files of one unit, deciding about one settles the other at once.
 */
import type { Counted, UnitAnnex } from '../../domain/annex';
import { columnLetters } from '../../domain/grid';
import { quoteText } from '../structure';
import { FIRST_PART_ROW, PART_COLUMNS, VERDICTS, type PartColumn } from './names';

const letters = (id: PartColumn): string => columnLetters(PART_COLUMNS.indexOf(id) + 1);
const cell = (id: PartColumn, part: number): string => `${letters(id)}${String(FIRST_PART_ROW + part)}`;

/** `hasOthers`: the unit sent several files; `last` is the last sheet row of the parts. */
export function flagFormulas(
  part: number,
  annex: UnitAnnex,
  counted: Counted,
  hasOthers: boolean,
  last: number,
): { readonly adds: string; readonly latest: string } {
  const verdict = cell('verdict', part);
  const { why, behind } = counted;
  const isBehind = behind !== null && (why === 'sent-again' || why === 'overlaps');
  let settled = '1';
  if (isBehind) settled = `IF(${cell('adds', behind)}=1,0,1)`;
  else if (hasOthers) settled = `IF(${chosenAmongOthers(part, last)}>0,0,1)`;
  const own = cell('adds', part);
  return {
    adds: `IF(${verdict}=${quoteText(VERDICTS.left)},0,IF(${verdict}=${quoteText(VERDICTS.counted)},1,${settled}))`,
    latest: why === 'earlier-period' && behind !== null ? `IF(${cell('adds', behind)}=1,0,${own})` : own,
  };
}

/** How many files of the same unit and period a person chose. */
function chosenAmongOthers(part: number, last: number): string {
  const range = (id: PartColumn): string =>
    `$${letters(id)}$${String(FIRST_PART_ROW)}:$${letters(id)}$${String(last)}`;
  return (
    `COUNTIFS(${range('unit')},${cell('unit', part)},${range('period')},${cell('period', part)}&"",` +
    `${range('verdict')},${quoteText(VERDICTS.counted)})`
  );
}
