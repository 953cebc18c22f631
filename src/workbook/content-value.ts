/** What a cell holds once a content is written into it. */
import { toSerial } from '../domain/dates';
import type { GridCell } from '../domain/grid';
import type { CellContent, ScalarContent } from './change-set';

/** "" for a blank; a date as Excel's serial number. */
export function valueOfContent(content: ScalarContent, date1904: boolean): string | number | boolean {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.number;
    case 'boolean':
      return content.boolean;
    case 'date':
      return toSerial(content.date, date1904);
    case 'blank':
      return '';
  }
}

/**
 * True where the cell shows the content already. A formula is held against what it shows: Excel gives it back in
 * words of its own.
 */
export function isContentShown(content: CellContent, cell: GridCell | undefined, date1904: boolean): boolean {
  if (content.kind === 'keep') return true;
  if (content.kind !== 'formula')
    return valueOfContent(content, date1904) === (cell?.value ?? '') && cell?.formula === undefined;
  return cell?.formula !== undefined && valueOfContent(content.cached, date1904) === cell.value;
}
