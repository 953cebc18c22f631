/**
 * Data validation as it stood where a command is about to change it. Excel tells nothing of a range whose cells
 * differ: such a range is asked again column by column, and a column that differs cell by cell.
 */
import type { CellRange } from '../domain/grid';
import { cellRange } from '../domain/grid';
import { columnCount, rowCount } from './addresses';
import type { Conversation } from './office-run';
import type { SheetRange } from './read-bands';
import { readBands } from './read-bands';

export interface KeptValidation extends SheetRange {
  /** Null where the range had none. */
  readonly state: {
    readonly rule: Excel.DataValidationRule;
    readonly prompt: Excel.DataValidationPrompt;
    readonly errorAlert: Excel.DataValidationErrorAlert;
    readonly ignoreBlanks: boolean;
  } | null;
  /** Cells of the range differ and are too many to be asked one by one. */
  readonly mixed: boolean;
}

const LOADED = 'type,rule,prompt,errorAlert,ignoreBlanks';
/** Parts of ranges that are asked on their own; where there are more, the command cannot be taken back. */
const MOST_PARTS = 5_000;
/** Bytes that the validation of one range weighs. */
const WEIGHT = 600;

/** No request where nothing differs; one or two otherwise. */
export async function keptValidations(
  conversation: Conversation,
  asked: readonly (SheetRange & { readonly validation: Excel.DataValidation })[],
): Promise<readonly KeptValidation[]> {
  const first = asked.map(({ sheet, range, validation }) => told(sheet, range, validation));
  const byColumn = await askedAgain(conversation, first, columnsOf);
  return askedAgain(conversation, byColumn, cellsOf);
}

async function askedAgain(
  conversation: Conversation,
  kept: readonly KeptValidation[],
  partsOf: (range: CellRange) => readonly CellRange[],
): Promise<readonly KeptValidation[]> {
  const unclear = kept.filter(({ mixed }) => mixed);
  const wanted = unclear.flatMap(({ sheet, range }) =>
    partsOf(range).map((part) => ({ sheet, range: part })),
  );
  if (wanted.length === 0 || wanted.length > MOST_PARTS) return kept;
  const parts: KeptValidation[] = [];
  await readBands(conversation, wanted, {
    cellBytes: WEIGHT,
    ask: (range) => range.dataValidation.load(LOADED),
    take(validation, { sheet, range }) {
      parts.push(told(sheet, range, validation));
      return WEIGHT;
    },
  });
  return [...kept.filter(({ mixed }) => !mixed), ...parts];
}

function columnsOf({ top, left, bottom, right }: CellRange): readonly CellRange[] {
  return Array.from({ length: right - left + 1 }, (_, index) =>
    cellRange(top, left + index, bottom, left + index),
  );
}

function cellsOf(range: CellRange): readonly CellRange[] {
  return Array.from({ length: rowCount(range) * columnCount(range) }, (_, index) => {
    const row = range.top + Math.floor(index / columnCount(range));
    const at = range.left + (index % columnCount(range));
    return cellRange(row, at, row, at);
  });
}

function told(sheet: string, range: CellRange, validation: Excel.DataValidation): KeptValidation {
  const type: string = validation.type ?? '';
  if (type === 'None') return { sheet, range, state: null, mixed: false };
  if (type === '' || type === 'Inconsistent' || type === 'MixedCriteria')
    return { sheet, range, state: null, mixed: true };
  const { rule, prompt, errorAlert, ignoreBlanks } = validation;
  return { sheet, range, state: { rule, prompt, errorAlert, ignoreBlanks }, mixed: false };
}
