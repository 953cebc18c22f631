/**
 * What drop-downs offer where no list of people's own stands behind them: progress, kinds of deadline,
 * kinds of day, yes and no. They stand at the far right of the sheet "Danh mục".
 */
import { cellRange, column, columnLetters, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { Change, WorkbookSnapshot } from '../../workbook';
import { DAY_KINDS } from './catalogue-lists';
import { NAMES, quoteSheet } from './formulas';
import { nameIn } from './known-names';
import { headerFormat, LOOKS } from './looks';
import { NO, YES } from './settings-table';
import { textContent } from './table-cells';

interface Choice {
  readonly name: string;
  readonly heading: string;
  readonly values: readonly string[];
}

/** Writes the lists whose names the workbook lacks. */
export function choiceChanges(
  snapshot: WorkbookSnapshot,
  sheet: string,
  headerRow: number,
  left: number,
): readonly Change[] {
  const words = messages('vi');
  const why = words.structure.why.tasksLists;
  const lists: readonly Choice[] = [
    { name: NAMES.progress, heading: 'Tiến độ', values: Object.values(words.states.progress) },
    { name: NAMES.kinds, heading: 'Loại thời hạn', values: Object.values(words.states.kind) },
    { name: NAMES.dayTypes, heading: 'Loại ngày', values: Object.values(DAY_KINDS) },
    { name: NAMES.yesNo, heading: 'Áp dụng', values: [YES, NO] },
  ];
  const missing = lists.filter((list) => {
    const known = nameIn(snapshot, list.name);
    return !known || known.refersTo.includes('#REF!');
  });
  return missing.flatMap((list, index): Change[] => {
    const at = left + index;
    const letters = columnLetters(at);
    const last = headerRow + list.values.length;
    return [
      {
        kind: 'write-block',
        why,
        sheet,
        at: { row: sheetRow(headerRow), column: column(at) },
        cells: [[textContent(list.heading)], ...list.values.map((value) => [textContent(value)])],
      },
      headerFormat(sheet, headerRow, at, at, why),
      {
        kind: 'format',
        why,
        sheet,
        range: cellRange(headerRow + 1, at, last, at),
        format: { font: { name: LOOKS.font, size: 12 } },
      },
      { kind: 'column-widths', why, sheet, widths: [{ column: column(at), width: 20 }] },
      {
        kind: 'name',
        why,
        name: list.name,
        refersTo: `${quoteSheet(sheet)}!$${letters}$${String(headerRow + 1)}:$${letters}$${String(last)}`,
      },
    ];
  });
}
