/**
 * One button per period: the statistics annex filled in the form that stands in the workbook, or on a new
 * sheet laid out by the rules. What people typed for any period is kept first.
 */
import {
  formerPeriod,
  periodUnder,
  samePeriodLastYear,
  standingForm,
  type AnnexForm,
  type PeriodSettings,
  type PlacedLine,
  type ReportingPeriod,
} from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import type { RecognizedWorkbook } from '../../domain/tables';
import { messages } from '../../messages';
import type { Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import { freeSheetName, settingsIn, sheetsInOldFonts } from '../structure';
import { cellsOf, notesOf, type CellsAt } from './annex-cells';
import { reportOf, type AnnexNote } from './annex-report';
import { cellChanges, choicesOf } from './cell-changes';
import { comparisonChanges, type ComparedPeriod } from './comparison';
import type { RefCells } from './derived-formulas';
import { filledLines, type FilledLine } from './fill';
import { knownForm, rememberForm } from './form-memory';
import { askedLines, harvest } from './harvest';
import { indicatorSheet } from './indicator-sheet';
import { entriesFor, findIndicatorTable, markOf, readEntries } from './indicator-table';
import { annexTables, laidOut, type Layout } from './layout';
import { INDICATOR_SHEET } from './names';
import { periodTitle } from './period-title';
import {
  keepChosenDays,
  recordedPeriod,
  settledPeriod,
  standingPeriod,
  type ChosenDays,
} from './settled-period';
import { taskSource } from './task-source';
import { enterTyped, type TypedLine } from './typed-lines';

export interface AnnexOptions {
  readonly period: ReportingPeriod;
  /** Days that the office chose for the period, in place of the rule's. */
  readonly days?: ChosenDays;
  /** The day on which this is done; entries are dated by it. */
  readonly asOf: CivilDate;
  /** The form to lay out where none stands in the workbook; the remembered or built-in one where absent. */
  readonly form?: AnnexForm;
  /** Lays the form out anew on the sheets that an earlier run made for it; a form sent from above stays. */
  readonly layOutAgain?: boolean;
  /** What a person typed beside the annex for this period. */
  readonly typed?: readonly TypedLine[];
  readonly compare?: { readonly former?: boolean; readonly lastYear?: boolean };
  /** What recognition said, where the caller has it already. */
  readonly recognized?: RecognizedWorkbook;
}

export interface AnnexResult {
  readonly changeSet: ChangeSet;
  /** False where nothing was changed; the notes say why. */
  readonly done: boolean;
  readonly period: ReportingPeriod;
  readonly form: AnnexForm;
  readonly lines: readonly FilledLine[];
  /** Sheets of the form, the annex itself first. */
  readonly sheets: readonly string[];
  readonly notes: readonly AnnexNote[];
}

const COMMAND = 'annex';

/** Pure: the same snapshot and options give the same result. A second run on its outcome changes nothing. */
export function generateAnnex(snapshot: WorkbookSnapshot, options: AnnexOptions): AnnexResult {
  const found = findIndicatorTable(snapshot);
  const before = readEntries(found, snapshot.date1904);
  const after = before.map((entry) => (entry === null ? null : { ...entry }));
  const entries = after.filter((entry) => entry !== null);
  const known = options.form ?? knownForm(snapshot);
  const standing = standingForm(annexTables(snapshot, options.recognized), known);
  const recorded = recordedPeriod(snapshot);
  const settings = settingsIn(snapshot);
  const asked = periodUnder(settings, options.period);
  const period = settledPeriod(asked, options.days, recorded, entries);
  const layout = laidOut(snapshot, standing, options.form, known, period, options.layOutAgain === true);
  const refusal = refuse(snapshot, layout, found?.sheet.name);
  if (refusal) return nothingDone(period, layout, refusal);

  // A sheet that is laid out anew holds nothing by then.
  const isBlank = (sheet: string): boolean => layout.isNew && layout.sheets.includes(sheet);
  const standingCell = cellsOf(snapshot);
  const cellAt: CellsAt = (sheet, at) => (isBlank(sheet) ? undefined : standingCell(sheet, at));
  const refCells = refCellsOf(layout.lines);
  const lines = askedLines(layout.lines);
  const source = standing ? standingPeriod(standing, recorded, period) : period;
  const countBefore = entries.length;
  const marksBefore = entries.map((entry) => markOf(entry.value) + entry.note);
  if (standing) {
    const stood = layout.isNew ? askedLines(standing.lines) : lines;
    harvest(stood, entries, source.code, options.asOf, standingCell, refCellsOf(standing.lines));
  }
  enterTyped(options.typed ?? [], lines, entries, period.code, options.asOf);
  const kept =
    entries.length -
    countBefore +
    marksBefore.filter((mark, index) => {
      const entry = entries[index];
      return entry && markOf(entry.value) + entry.note !== mark;
    }).length;
  for (const known of recorded && recorded.code !== period.code ? [recorded, period] : [period]) {
    keepChosenDays(entries, known, options.asOf, settings);
  }
  const tasks = taskSource(snapshot, period);
  const ofPeriod = entriesFor(lines, entries, period.code);
  const filled = filledLines(lines, ofPeriod, tasks.source, cellAt, refCells);
  for (const line of filled) {
    const entry = ofPeriod.get(line.asked);
    if (!entry) continue;
    entry.filled = line.kind === 'entered' ? markOf(line.entered) : '';
    entry.filledNote = line.asked.placed.note === null ? '' : line.note;
  }
  const choices = distinctChoices(filled);
  const sheet = indicatorSheet(snapshot, {
    found,
    before,
    after: [...after, ...entries.slice(countBefore)],
    period,
    periodTitle: periodTitle(period),
    choices,
  });
  const changes: Change[] = [
    ...layout.changes,
    ...(options.form ? rememberForm(snapshot, options.form) : []),
    ...sheet.changes,
    ...cellChanges(filled, cellAt, notesOf(snapshot), sheet.choiceName),
    ...comparisonChanges(
      snapshot,
      filled,
      comparedPeriods(options, period, settings),
      entries,
      tasks.source,
      layout.frames,
    ),
  ];
  const [first] = layout.lines;
  if (first) {
    const why = messages('vi').annex.why.show;
    changes.push({ kind: 'activate', why, sheet: first.sheet });
  }
  return {
    changeSet: { command: COMMAND, changes },
    done: true,
    period,
    form: layout.form,
    lines: filled,
    sheets: layout.sheets,
    notes: reportOf({
      period,
      filled,
      layout,
      tasks,
      standing,
      source,
      kept,
      sheet: found?.sheet.name ?? freeSheetName(snapshot, INDICATOR_SHEET),
      oldFonts: options.recognized ? sheetsInOldFonts(options.recognized) : [],
    }),
  };
}

function refCellsOf(lines: readonly PlacedLine[]): RefCells {
  return new Map(lines.map(({ ref, sheet, value }) => [ref, { sheet, at: value }] as const));
}

function comparedPeriods(
  { compare }: AnnexOptions,
  period: ReportingPeriod,
  settings: PeriodSettings,
): readonly ComparedPeriod[] {
  const words = messages('vi').annex.sheet;
  const former = compare?.former === true ? formerPeriod(period, settings) : null;
  const lastYear = compare?.lastYear === true ? samePeriodLastYear(period, settings) : null;
  const both: readonly (ComparedPeriod | null)[] = [
    former && { heading: words.former({ period: periodTitle(former) }), period: former },
    lastYear && { heading: words.lastYear({ period: periodTitle(lastYear) }), period: lastYear },
  ];
  return both.filter((one) => one !== null);
}

function distinctChoices(lines: readonly FilledLine[]): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>();
  for (const { asked, kind } of lines) {
    const codes = kind === 'foreign' ? null : choicesOf(asked.placed.line);
    if (codes) lists.set(codes.join(','), codes);
  }
  return [...lists.values()];
}

/** Why nothing can be done, before anything is. */
function refuse(
  snapshot: WorkbookSnapshot,
  layout: Layout,
  entriesSheet: string | undefined,
): AnnexNote | null {
  const isAdding = layout.isNew || entriesSheet === undefined;
  if (isAdding && snapshot.structureProtected) return { id: 'structureProtected', data: {} };
  const locked = snapshot.sheets.find(
    (sheet) => sheet.protected && (sheet.name === entriesSheet || layout.sheets.includes(sheet.name)),
  );
  return locked ? { id: 'sheetProtected', data: { sheet: locked.name } } : null;
}

function nothingDone(period: ReportingPeriod, layout: Layout, note: AnnexNote): AnnexResult {
  return {
    changeSet: { command: COMMAND, changes: [] },
    done: false,
    period,
    form: layout.form,
    lines: [],
    sheets: layout.sheets,
    notes: [note],
  };
}
