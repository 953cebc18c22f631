/**
 * The figures of a reporting period wherever they are kept: in the annex that stands for it, in the table of
 * figures by period, or counted from the task table; each with the cells it was taken from.
 */
import {
  periodInTitle,
  standingForm,
  type FormLine,
  type FormPart,
  type ReportingPeriod,
} from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import { cellAddress, columnLetters } from '../../domain/grid';
import type { RecognizedWorkbook } from '../../domain/tables';
import type { WorkbookSnapshot } from '../../workbook';
import { findOwnPlaces } from '../structure';
import type { FilledLine } from './fill';
import { knownForm } from './form-memory';
import { generateAnnex } from './generate-annex';
import { entriesFor, findIndicatorTable, readEntries } from './indicator-table';
import { annexTables } from './layout';
import { INDICATOR_HEADINGS } from './names';
import { recordedPeriod, type ChosenDays } from './settled-period';

/** Cells as people name them: "D12", "C5:C40". */
export interface FigurePlace {
  readonly sheet: string;
  readonly cells: string;
}

export interface PeriodFigure {
  /** Reference of the line in its form. */
  readonly ref: string;
  readonly part: FormPart;
  readonly line: FormLine;
  /** As entered ("07", "16.181/16.183") or counted; null where blank. */
  readonly value: string | number | null;
  readonly figure: number | null;
  readonly note: string;
  /** Where it was taken from; empty where blank. */
  readonly places: readonly FigurePlace[];
}

export interface PeriodFigures {
  readonly period: ReportingPeriod;
  /** An annex stands in the workbook, of this period or of another. */
  readonly stands: boolean;
  readonly lines: readonly PeriodFigure[];
}

export interface PeriodFiguresOptions {
  readonly period: ReportingPeriod;
  readonly days?: ChosenDays;
  readonly asOf: CivilDate;
  readonly recognized?: RecognizedWorkbook;
  /** Only what was entered: counts of the task table bear on its own year alone. */
  readonly withoutCounts?: boolean;
}

/** Looks only: a workbook that may not be changed gives its figures all the same. */
export function periodFigures(snapshot: WorkbookSnapshot, options: PeriodFiguresOptions): PeriodFigures {
  const { period, days, asOf, recognized, withoutCounts = false } = options;
  const made = generateAnnex(unlocked(snapshot), {
    period,
    asOf,
    ...(days ? { days } : {}),
    ...(recognized ? { recognized } : {}),
  });
  const standing = standingForm(annexTables(snapshot, recognized), knownForm(snapshot));
  const standsFor = standing
    ? (recordedPeriod(snapshot)?.code ??
      standing.tables.flatMap(({ title }) => periodInTitle(title.text)?.code ?? [])[0] ??
      period.code)
    : null;
  const isShown = standsFor === made.period.code;
  const places = keptPlaces(snapshot, made.lines, made.period.code);
  const counted = countedPlace(snapshot);
  const lines = made.lines.map((line): PeriodFigure => {
    const { asked, kind, entered, figure, note } = line;
    const { part, line: formLine, sheet, value: at } = asked.placed;
    const base = { ref: asked.code, part, line: formLine, note };
    const isCount = kind === 'computed' || kind === 'derived';
    const value = kind === 'entered' ? entered : figure;
    // A formula of the form's own shows the period that the annex stands for, and no other.
    const isUnknown =
      value === null || (kind === 'foreign' && !isShown) || (kind === 'computed' && withoutCounts);
    if (isUnknown) return { ...base, value: null, figure: null, places: [] };
    const here = { sheet, cells: cellAddress(at) };
    const kept = places.get(asked.code);
    const from = isShown ? here : isCount ? counted : (kept ?? null);
    return { ...base, value, figure, places: from ? [from] : [] };
  });
  return { period: made.period, stands: standing !== null, lines };
}

function unlocked(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, protected: false }));
  return { ...snapshot, structureProtected: false, sheets };
}

/** The cells of the table of figures by period, by the line's reference. */
function keptPlaces(
  snapshot: WorkbookSnapshot,
  lines: readonly FilledLine[],
  period: string,
): ReadonlyMap<string, FigurePlace> {
  const found = findIndicatorTable(snapshot);
  if (!found) return new Map();
  const { table, sheet } = found;
  const rows = readEntries(found, snapshot.date1904);
  const at = columnLetters(table.range.left + table.columns.indexOf(INDICATOR_HEADINGS.value));
  const known = entriesFor(
    lines.map(({ asked }) => asked),
    rows.filter((row) => row !== null),
    period,
  );
  return new Map(
    [...known].map(([{ code }, entry]) => {
      const row = table.range.top + 1 + rows.indexOf(entry);
      return [code, { sheet: sheet.name, cells: `${at}${String(row)}` }];
    }),
  );
}

/** The task table as a whole: its counts are taken over all its rows. */
function countedPlace(snapshot: WorkbookSnapshot): FigurePlace | null {
  const found = findOwnPlaces(snapshot).tables.tasks;
  if (!found) return null;
  const { range } = found.table;
  return {
    sheet: found.sheet.name,
    cells: `${columnLetters(range.left)}${String(range.top + 1)}:${columnLetters(range.right)}${String(range.bottom)}`,
  };
}
