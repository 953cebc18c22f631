/** The sheet "Chưa cộng": everything that is in no total, to be dealt with one line after the other. */
import { messages } from '../../messages';
import type { Change, WorkbookSnapshot } from '../../workbook';
import { foundList, listSheet } from '../list-sheet';
import { textContent } from '../structure';
import type { Gathered } from './gathered';
import { REST_SHEET, REST_TABLE } from './names';

/** Nothing where nothing is left and no earlier list stands there. */
export function restSheet(
  snapshot: WorkbookSnapshot,
  { rest, missingUnits, badFiles }: Pick<Gathered, 'rest' | 'missingUnits' | 'badFiles'>,
): readonly Change[] {
  const words = messages('vi').gather;
  const headings = [...words.sheet.restHeadings];
  const rows = [
    ...missingUnits.map((unit) => [words.rest.missing, unit, '', '', '', '', '']),
    ...badFiles.map(({ name, reason }) => {
      const sentence = reason === 'no-annex' ? words.noAnnex : reason;
      return [words.rest.bad, '', name, '', '', '', sentence];
    }),
    ...rest.map(({ reason, line, value, from, against }) => [
      words.rest[reason],
      from.unit,
      from.file,
      from.cell,
      line,
      value,
      against,
    ]),
  ];
  if (rows.length === 0 && !foundList(snapshot, REST_TABLE, headings)) return [];
  return listSheet(snapshot, {
    sheet: REST_SHEET,
    table: REST_TABLE,
    title: words.sheet.restTitle,
    note: words.sheet.restNote,
    headings,
    widths: [30, 28, 30, 18, 34, 24, 34],
    rows: rows.map((row) => row.map(textContent)),
    none: words.sheet.restNone,
    why: words.reason.rest,
    tabColor: 'F4B084',
  }).changes;
}
