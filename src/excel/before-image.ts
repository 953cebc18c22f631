/**
 * The workbook as it stood where a command is about to write: what is needed to take the command back, and
 * to put things right when Excel fails half-way.
 *
 * Sheets the command makes have no before. What Excel cannot tell, or what is too much to keep, is noted as an
 * obstacle, and the command is then announced as one that cannot be taken back.
 */
import type { CellPosition } from '../domain/grid';
import { contains } from '../domain/grid';
import type { Change, ChangeSet } from '../workbook';
import { cellCount, sameName } from './addresses';
import { changedContents, changedFormats, changedNumberFormats } from './changed-ranges';
import type { Features } from './features';
import type { KeptDetails } from './keep-details';
import { askDetails, keptDetails } from './keep-details';
import type { KeptRule } from './keep-rules';
import { keepRules } from './keep-rules';
import type { KeptBar } from './keep-data-bars';
import { keepBars } from './keep-data-bars';
import type { KeptChart } from './keep-charts';
import { keepCharts } from './keep-charts';
import type { Conversation } from './office-run';
import { payloadBytes } from './payload';
import type { SheetRange } from './read-bands';
import { readBands } from './read-bands';
import type { WorkbookStructure } from './read-structure';

/** More cells than this are not kept; the command can then not be taken back. */
const MOST_CELLS_KEPT = 1_000_000;
const MOST_FORMATS_KEPT = 60_000;

export type Obstacle =
  'sheet-deleted' | 'too-many-cells' | 'too-many-formats' | 'mixed-validation' | 'rules-cleared';

export interface KeptCells extends SheetRange {
  /** Some of the cells belong to an array formula. */
  readonly holdsArrays: boolean;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface KeptFormats extends SheetRange {
  readonly formats: readonly (readonly Excel.SettableCellProperties[])[];
}

export interface KeptNumberFormats extends SheetRange {
  readonly numberFormats: readonly (readonly string[])[];
}

export interface BeforeImage extends KeptDetails {
  readonly structure: WorkbookStructure;
  readonly date1904: boolean;
  readonly createdSheets: readonly string[];
  readonly cells: readonly KeptCells[];
  readonly numberFormats: readonly KeptNumberFormats[];
  readonly formats: readonly KeptFormats[];
  readonly rules: readonly KeptRule[];
  readonly bars: readonly KeptBar[];
  readonly charts: readonly KeptChart[];
  readonly obstacles: readonly Obstacle[];
}

/** All that a cell's letters may differ in. */
export const FONT_PARTS = {
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  color: true,
  name: true,
  size: true,
} satisfies Excel.CellPropertiesFontLoadOptions;

const FORMAT_PARTS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: FONT_PARTS,
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
};

export async function readBeforeImage(
  conversation: Conversation,
  changeSet: ChangeSet,
  structure: WorkbookStructure,
  date1904: boolean,
  features: Features,
): Promise<BeforeImage> {
  const standing = changesToStanding(changeSet, structure);
  const obstacles: Obstacle[] = [];
  if (changeSet.changes.some(({ kind }) => kind === 'delete-sheet')) obstacles.push('sheet-deleted');

  const details = askDetails(conversation, standing, structure, features);
  await conversation.send();
  const kept = await keptDetails(conversation, details);
  if (kept.rulesCleared) obstacles.push('rules-cleared');
  if (kept.validations.some(({ mixed }) => mixed)) obstacles.push('mixed-validation');

  const contents = changedContents(standing);
  const cells = sum(contents) <= MOST_CELLS_KEPT ? await keepCells(conversation, contents) : [];
  if (sum(contents) > MOST_CELLS_KEPT) obstacles.push('too-many-cells');
  const renumbered = changedNumberFormats(standing);
  const numberFormats =
    sum(renumbered) <= MOST_CELLS_KEPT ? await keepNumberFormats(conversation, renumbered) : [];
  if (sum(renumbered) > MOST_CELLS_KEPT) obstacles.push('too-many-formats');
  const formatted = changedFormats(standing, (name) =>
    structure.sheets.some(({ tables }) => tables.some((table) => sameName(table.name, name))),
  );
  const formats = sum(formatted) <= MOST_FORMATS_KEPT ? await keepFormats(conversation, formatted) : [];
  if (sum(formatted) > MOST_FORMATS_KEPT) obstacles.push('too-many-formats');
  const rules = await keepRules(conversation, standing);
  const bars = await keepBars(conversation, standing);
  const charts = await keepCharts(conversation, standing, features);

  return {
    ...kept,
    structure,
    date1904,
    createdSheets: createdSheets(changeSet, structure),
    cells,
    numberFormats,
    formats,
    rules,
    bars,
    charts,
    obstacles,
  };
}

/** Changes to sheets that stand already; those to sheets the command itself makes need no before. */
function changesToStanding(changeSet: ChangeSet, structure: WorkbookStructure): Change[] {
  return changeSet.changes.filter(
    (change) => !('sheet' in change) || structure.sheets.some(({ name }) => sameName(name, change.sheet)),
  );
}

function createdSheets(changeSet: ChangeSet, structure: WorkbookStructure): string[] {
  const created: string[] = [];
  for (const change of changeSet.changes) {
    if (change.kind !== 'ensure-sheet') continue;
    const stands = [...structure.sheets.map(({ name }) => name), ...created];
    if (!stands.some((name) => sameName(name, change.sheet))) created.push(change.sheet);
  }
  return created;
}

export async function keepCells(
  conversation: Conversation,
  wanted: readonly SheetRange[],
): Promise<KeptCells[]> {
  const kept: KeptCells[] = [];
  await readBands(conversation, wanted, {
    cellBytes: 120,
    ask: (range) => range.load('values,formulas,numberFormat,savedAsArray'),
    take(read, { sheet, range }) {
      const { values, formulas, numberFormat, savedAsArray } = read;
      const holdsArrays = savedAsArray !== false;
      kept.push({ sheet, range, values, formulas, numberFormats: numberFormat, holdsArrays });
      return payloadBytes([values, formulas, numberFormat]);
    },
  });
  return kept;
}

async function keepNumberFormats(
  conversation: Conversation,
  wanted: readonly SheetRange[],
): Promise<KeptNumberFormats[]> {
  const kept: KeptNumberFormats[] = [];
  await readBands(conversation, wanted, {
    cellBytes: 20,
    ask: (range) => range.load('numberFormat'),
    take(read, { sheet, range }) {
      kept.push({ sheet, range, numberFormats: read.numberFormat });
      return payloadBytes(read.numberFormat);
    },
  });
  return kept;
}

async function keepFormats(
  conversation: Conversation,
  wanted: readonly SheetRange[],
): Promise<KeptFormats[]> {
  const kept: KeptFormats[] = [];
  await readBands(conversation, wanted, {
    cellBytes: 900,
    ask: (range) => range.getCellProperties(FORMAT_PARTS),
    take(read, { sheet, range }) {
      kept.push({ sheet, range, formats: read.value.map((row) => row.map(settable)) });
      return payloadBytes(read.value);
    },
  });
  return kept;
}

/** A cell without fill is told as white; set back, it would hide the grid lines. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format;
  const pattern: string | null | undefined = fill?.pattern;
  const hasFill = fill !== undefined && (pattern ?? 'None') !== 'None';
  return { format: withoutNulls(hasFill ? { ...rest, fill } : rest) };
}

/** What differs within a cell, or is not there, is told as null, which cannot be set. */

function withoutNulls<T extends object>(value: T): T {
  const entries = Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    item === null || item === undefined
      ? []
      : [[key, typeof item === 'object' && !Array.isArray(item) ? withoutNulls(item) : item] as const],
  );
  return Object.fromEntries(entries) as T;
}

function sum(ranges: readonly SheetRange[]): number {
  return ranges.reduce((cells, { range }) => cells + cellCount(range), 0);
}

/** What a standing cell held, if it was kept. */
export function keptCell(
  before: BeforeImage,
  sheet: string,
  at: CellPosition,
): { readonly value: unknown; readonly formula: unknown; readonly numberFormat: string } | undefined {
  for (const kept of before.cells) {
    const { range } = kept;
    if (!contains(range, at.row, at.column) || !sameName(kept.sheet, sheet)) continue;
    const [row, column] = [at.row - range.top, at.column - range.left];
    return {
      value: kept.values[row]?.[column],
      formula: kept.formulas[row]?.[column],
      numberFormat: kept.numberFormats[row]?.[column] ?? 'General',
    };
  }
  return undefined;
}

/** The font of a standing cell, if its format was kept. */
export function keptFont(
  before: BeforeImage,
  sheet: string,
  at: CellPosition,
): Excel.Interfaces.RangeFontUpdateData | undefined {
  const kept = before.formats.find(
    (one) => contains(one.range, at.row, at.column) && sameName(one.sheet, sheet),
  );
  return kept?.formats[at.row - kept.range.top]?.[at.column - kept.range.left]?.format?.font;
}
