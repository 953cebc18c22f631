/** What is written into a cell for each kind of content: texts by number, dates as serials, formulas. */
import { toSerial } from '../../../domain/dates';
import { WorkbookFault, type CellContent, type ScalarContent } from '../../../workbook';
import { cellTextMarkup, type Cell } from '../sheet';
import type { WrittenContent } from '../written-content';
import { fileFormula } from '../formulas';
import { LONGEST_TEXT } from '../shared-strings';
import type { WorkbookEdit } from '../workbook-edit';

export interface ContentPlace {
  readonly sheet: string;
  /** "B7" */
  readonly cell: string;
  /** The table the cell stands in. */
  readonly table: string | undefined;
}

/**
 * What the cell's element will say, `cell` being what stands there; undefined where it is emptied. Throws `text-too-long` and
 * `formula-invalid`.
 */
export function writtenContent(
  edit: WorkbookEdit,
  content: Exclude<CellContent, { kind: 'keep' }>,
  place: ContentPlace,
  cell?: Cell,
): WrittenContent | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return content.text === '' ? undefined : writtenText(edit, content, place, cell);
    case 'formula': {
      const formula = fileFormula(content.formula, place);
      const cached = scalar(edit, content.cached, place);
      return typeof cached === 'number'
        ? { type: '', value: cached, formula }
        : { type: cached.type, value: cached.value ?? '', formula };
    }
    default:
      return scalar(edit, content, place);
  }
}

function writtenText(
  edit: WorkbookEdit,
  { text, keepsFonts }: Extract<CellContent, { kind: 'text' }>,
  place: ContentPlace,
  cell: Cell | undefined,
): WrittenContent {
  const { texts } = edit;
  const former = keepsFonts === true && cell ? cellTextMarkup(cell, texts) : undefined;
  return former === undefined ? texts.contentOf(text, place) : texts.contentInFontsOf(former, text, place);
}

function scalar(
  edit: WorkbookEdit,
  content: Exclude<ScalarContent, { kind: 'blank' }>,
  place: ContentPlace,
): WrittenContent {
  switch (content.kind) {
    case 'number':
      // A cell cannot hold infinity; this is what Excel shows for it.
      return Number.isFinite(content.number) ? content.number : { type: 'e', value: '#NUM!' };
    case 'boolean':
      return { type: 'b', value: content.boolean ? 1 : 0 };
    case 'date':
      return toSerial(content.date, edit.date1904);
    case 'text': {
      const { length } = content.text;
      if (length > LONGEST_TEXT) {
        const { sheet, cell } = place;
        throw new WorkbookFault('text-too-long', { sheet, cell, length, limit: LONGEST_TEXT });
      }
      return { type: 'str', value: content.text };
    }
  }
}

/**
 * Text that would turn into a formula, or an error, when somebody opens the cell and presses Enter:
 * "- Rà soát …" becomes #NAME?. Such cells get the mark Excel itself sets for a typed apostrophe.
 */
export function needsQuotePrefix(content: CellContent): boolean {
  return content.kind === 'text' && /^[=+\-@]/.test(content.text);
}
