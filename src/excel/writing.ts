/**
 * A command being written: the conversation, what stood there before, and what the command gave cells so far.
 */
import type { CellPosition, CellRange } from '../domain/grid';
import { contains } from '../domain/grid';
import type { CellFormat } from '../workbook';
import { sameName } from './addresses';
import type { BeforeImage } from './before-image';
import { keptCell, keptFont } from './before-image';
import type { CellInput } from './cell-input';
import { inputOfRead } from './cell-input';
import type { WidthScale } from './column-width';
import type { Features } from './features';
import type { Conversation } from './office-run';
import { officeRange } from './read-bands';

type FontData = Excel.Interfaces.RangeFontUpdateData;

/** A new sheet's cells before anything was given to them. */
const PLAIN_FONT: FontData = { color: '#000000', underline: 'None' };

export interface Writing {
  readonly conversation: Conversation;
  readonly before: BeforeImage;
  readonly features: Features;
  readonly date1904: boolean;
  /** Sheets and tables that are there by now. */
  readonly sheetNames: string[];
  readonly tableNames: string[];
  sheet(name: string): Excel.Worksheet;
  range(sheet: string, range: CellRange): Excel.Range;
  widths(sheet: string): WidthScale;
  wrote(sheet: string, range: CellRange, inputs: readonly (readonly CellInput[])[] | 'blank'): void;
  formatted(sheet: string, range: CellRange, format: CellFormat): void;
  numberFormat(sheet: string, at: CellPosition): string;
  contentSoFar(sheet: string, at: CellPosition): CellInput;
  fontSoFar(sheet: string, at: CellPosition): FontData;
}

export function writing(conversation: Conversation, before: BeforeImage, features: Features): Writing {
  const { structure } = before;
  const written: { sheet: string; range: CellRange; inputs: readonly (readonly CellInput[])[] | 'blank' }[] =
    [];
  const formats: { sheet: string; range: CellRange; format: CellFormat }[] = [];
  const holds = (one: { sheet: string; range: CellRange }, sheet: string, at: CellPosition): boolean =>
    contains(one.range, at.row, at.column) && sameName(one.sheet, sheet);
  return {
    conversation,
    before,
    features,
    date1904: before.date1904,
    sheetNames: structure.sheets.map(({ name }) => name),
    tableNames: structure.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    sheet: (name) => conversation.workbook.worksheets.getItem(name),
    range: (sheet, range) => officeRange(conversation, { sheet, range }),
    widths: (sheet) =>
      structure.sheets.find(({ name }) => sameName(name, sheet))?.widths ??
      structure.sheets[0]?.widths ?? { digitPixels: 7 },
    wrote(sheet, range, inputs) {
      written.push({ sheet, range, inputs });
    },
    formatted(sheet, range, format) {
      formats.push({ sheet, range, format });
    },
    numberFormat(sheet, at) {
      const given = formats.findLast((one) => one.format.numberFormat !== undefined && holds(one, sheet, at));
      return given?.format.numberFormat ?? keptCell(before, sheet, at)?.numberFormat ?? 'General';
    },
    contentSoFar(sheet, at) {
      for (const block of written.toReversed()) {
        if (!holds(block, sheet, at)) continue;
        if (block.inputs === 'blank') return '';
        const input = block.inputs[at.row - block.range.top]?.[at.column - block.range.left];
        if (input !== undefined && input !== null) return input;
      }
      const kept = keptCell(before, sheet, at);
      return kept ? inputOfRead(kept.value, kept.formula) : '';
    },
    fontSoFar(sheet, at) {
      const font: FontData = { ...(keptFont(before, sheet, at) ?? PLAIN_FONT) };
      for (const one of formats)
        if (holds(one, sheet, at)) Object.assign(font, fontData(one.format.font ?? {}));
      return font;
    },
  };
}

/** A font of the product as Office.js takes it. */
export function fontData(font: NonNullable<CellFormat['font']>): FontData {
  return {
    ...(font.name === undefined ? {} : { name: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.underline === undefined ? {} : { underline: font.underline ? 'Single' : 'None' }),
    ...(font.strike === undefined ? {} : { strikethrough: font.strike }),
    ...(font.color === undefined ? {} : { color: '#' + font.color }),
  };
}
