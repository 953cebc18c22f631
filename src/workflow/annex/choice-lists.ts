/** What drop-downs of the annex offer: codes in columns at the right of the table of figures, each list named. */
import { cellRange, column, columnLetters, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import { HEADER_FORMAT, nameIn, quoteSheet, textContent } from '../structure';
import { ENTRY_COLUMNS, TABLE_ROW } from './entry-rows';

export const CHOICES_COLUMN = ENTRY_COLUMNS.length + 2;

/** "CCHC_LuaChon_0_1_2" */
export function choiceName(codes: readonly string[]): string {
  return `CCHC_LuaChon_${codes.join('_')}`;
}

export function choiceLists(
  snapshot: WorkbookSnapshot,
  sheet: string,
  choices: readonly (readonly string[])[],
): readonly Change[] {
  const { why, sheet: words } = messages('vi').annex;
  const missing = choices.filter((codes) => {
    const known = nameIn(snapshot, choiceName(codes));
    return !known || known.refersTo.includes('#REF!');
  });
  const used = snapshot.sheets.find(({ name }) => name === sheet)?.usedRange?.right ?? 0;
  const first = Math.max(CHOICES_COLUMN, used + 1);
  return missing.flatMap((codes, index): Change[] => {
    const at = first + index;
    const letters = columnLetters(at);
    const last = TABLE_ROW + codes.length;
    return [
      {
        kind: 'write-block',
        why: why.choices,
        sheet,
        at: { row: sheetRow(TABLE_ROW), column: column(at) },
        cells: [
          [textContent(words.choices)],
          ...codes.map((code): CellContent[] => [{ kind: 'number', number: Number(code) }]),
        ],
      },
      {
        kind: 'format',
        why: why.choices,
        sheet,
        range: cellRange(TABLE_ROW, at, TABLE_ROW, at),
        format: HEADER_FORMAT,
      },
      {
        kind: 'name',
        why: why.choices,
        name: choiceName(codes),
        refersTo: `${quoteSheet(sheet)}!$${letters}$${String(TABLE_ROW + 1)}:$${letters}$${String(last)}`,
      },
    ];
  });
}
