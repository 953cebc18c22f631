/** The report's text held against the annex: what differs first, with the cell to go to. */
import { compareProse, proseFindings, type ProseTie } from '../../../domain/annex';
import type { Column, SheetRow } from '../../../domain/grid';
import type { Finding } from '../../../domain/rules';
import type { RecognizedIndicator, RecognizedTable } from '../../../domain/tables';
import { WorkbookFault } from '../../../workbook';
import type { BookReading } from '../../../workflow';

/** Pasted text, or a file as it was opened. */
export type GivenText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

export interface TiedFigure {
  readonly line: number;
  readonly written: string;
  /** Numbers of the indicators it was held against, with the label of the first. */
  readonly numbers: string;
  readonly label: string;
  readonly sheet: string;
  readonly row: SheetRow;
  readonly column: Column;
}

export interface FreeFigure {
  readonly line: number;
  readonly written: string;
  readonly text: string;
}

export interface ComparedText {
  /** As it was read, for the box on the screen. */
  readonly text: string;
  readonly hasAnnex: boolean;
  readonly found: number;
  /** Sentences of messages.prose. */
  readonly differences: readonly Finding[];
  readonly agreements: readonly TiedFigure[];
  readonly untied: readonly FreeFigure[];
}

export async function comparedText(reading: BookReading, given: GivenText): Promise<ComparedText> {
  const text = given.kind === 'text' ? given.text : await textOfFile(given);
  const tables = reading.recognized.tables.filter(({ kind }) => kind === 'annex');
  const year = reading.recognized.year.value;
  const sheetOf = new Map(
    tables.flatMap((table) => table.indicators.map((indicator) => [indicator, table] as const)),
  );
  const figures = compareProse(text, [...sheetOf.keys()], { year });
  const agreements = figures.flatMap(({ line, written, ties }) =>
    ties
      .filter(({ agrees }) => agrees === true)
      .flatMap((tie) => {
        const place = placeOf(tie, sheetOf);
        return place ? [{ line, written, ...place }] : [];
      }),
  );
  return {
    text: text.replaceAll('\u2029', '\n'),
    hasAnnex: tables.length > 0,
    found: figures.length,
    differences: proseFindings(text, tables, { year }),
    agreements,
    untied: figures
      .filter(({ ties }) => ties.length === 0)
      .map(({ line, written, text: clause }) => ({ line, written, text: clause })),
  };
}

function placeOf(
  { kind, indicators }: ProseTie,
  sheetOf: ReadonlyMap<RecognizedIndicator, RecognizedTable>,
): Omit<TiedFigure, 'line' | 'written'> | null {
  const [first] = indicators;
  const table = first && sheetOf.get(first);
  const at = first?.sources[kind === 'note' ? 'note' : 'value'];
  if (!first || !table || !at) return null;
  return {
    numbers: indicators.map(({ number, label }) => number ?? label).join(', '),
    label: first.label,
    sheet: table.sheet,
    row: at.row,
    column: at.column,
  };
}

/** Throws WorkbookFault 'file-not-workbook' or 'file-…' for what is neither a Word document nor a text. */
async function textOfFile({ name, bytes }: Extract<GivenText, { kind: 'file' }>): Promise<string> {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isPackage) {
    const { documentText } = await import(/* webpackChunkName: "word-text" */ '../../../docx');
    return documentText(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WorkbookFault('file-not-workbook', { name, kind: 'text' });
  }
}
