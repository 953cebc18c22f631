/**
 * One button per period: the statistics annex filled in the form that stands in the workbook, or on a new
 * sheet laid out by the rules. What people typed for any period is kept first.
 */
import {
  formerPeriod,
  labelKey,
  periodInTitle,
  readPeriodCode,
  samePeriodLastYear,
  standingForm,
  withDays,
  type AnnexForm,
  type PlacedLine,
  type ReportingPeriod,
  type StandingForm,
} from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import { recognizeWorkbook, type RecognizedTable, type RecognizedWorkbook } from '../../domain/tables';
import { messages } from '../../messages';
import type { Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import {
  cellOfName,
  dateOf,
  dateWords,
  findOwnPlaces,
  freeSheetName,
  ownSheetsOf,
  taskColumn,
  trackedPlanFrom,
} from '../structure';
import { cellsOf, notesOf } from './annex-cells';
import { newAnnexSheet } from './annex-sheet';
import { cellChanges, choicesOf } from './cell-changes';
import { comparisonChanges, type ComparedPeriod } from './comparison';
import { COLUMNS_COUNTED } from './computed-formulas';
import type { RefCells } from './derived-formulas';
import { filledLines, type FilledLine, type TaskSource } from './fill';
import { askedLines, harvest } from './harvest';
import { knownForm, rememberForm } from './form-memory';
import { indicatorSheet } from './indicator-sheet';
import {
  chosenDays,
  daysEntry,
  entriesFor,
  findIndicatorTable,
  markOf,
  readEntries,
  type IndicatorEntry,
} from './indicator-table';
import { ANNEX_NAMES, INDICATOR_SHEET } from './names';
import { periodTitle } from './period-title';

export interface AnnexOptions {
  readonly period: ReportingPeriod;
  /** Days that the office chose for the period, in place of the rule's. */
  readonly days?: { readonly from: CivilDate; readonly to: CivilDate };
  /** The day on which this is done; entries are dated by it. */
  readonly asOf: CivilDate;
  /** The form to lay out where none stands in the workbook; the remembered or built-in one where absent. */
  readonly form?: AnnexForm;
  readonly compare?: { readonly former?: boolean; readonly lastYear?: boolean };
  /** What recognition said, where the caller has it already. */
  readonly recognized?: RecognizedWorkbook;
}

/** A sentence of messages.annex.report and its figures. */
export interface AnnexNote {
  readonly id: keyof ReturnType<typeof messages>['annex']['report'];
  readonly data: Readonly<Record<string, string | number>>;
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
  const period = settledPeriod(options, recorded, entries);
  const layout = laidOut(snapshot, standing, options.form, known, period);
  const refusal = refuse(snapshot, layout, found?.sheet.name);
  if (refusal) return nothingDone(period, layout, refusal);

  const cellAt = cellsOf(snapshot);
  const refCells: RefCells = new Map(
    layout.lines.map(({ ref, sheet, value }) => [ref, { sheet, at: value }] as const),
  );
  const lines = askedLines(layout.lines);
  const source = standing ? standingPeriod(standing, recorded, period) : period;
  const countBefore = entries.length;
  const marksBefore = entries.map((entry) => markOf(entry.value) + entry.note);
  if (standing) harvest(lines, entries, source.code, options.asOf, cellAt, refCells);
  const kept =
    entries.length -
    countBefore +
    marksBefore.filter((mark, index) => {
      const entry = entries[index];
      return entry && markOf(entry.value) + entry.note !== mark;
    }).length;
  for (const known of recorded && recorded.code !== period.code ? [recorded, period] : [period]) {
    keepChosenDays(entries, known, options.asOf);
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
      comparedPeriods(options, period),
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
      snapshot,
      period,
      filled,
      layout,
      tasks,
      standing,
      source,
      kept,
      sheet: found?.sheet.name ?? freeSheetName(snapshot, INDICATOR_SHEET),
    }),
  };
}

/** Sheets far longer than any form are not looked through again. */
const LONGEST_FORM = 3000;

/** The annex tables of a workbook, our own sheets of tasks and figures left out. */
export function annexTables(
  snapshot: WorkbookSnapshot,
  recognized: RecognizedWorkbook | undefined,
): readonly RecognizedTable[] {
  const own = new Set(ownSheetsOf(snapshot));
  const tables =
    recognized?.tables ??
    recognizeWorkbook(
      snapshot.sheets.filter(({ name, rows }) => !own.has(name) && rows.length <= LONGEST_FORM),
      {},
    ).tables;
  return tables.filter(({ kind, sheet }) => kind === 'annex' && !own.has(sheet));
}

/** The period that the annex in the workbook stands for; null before the first. */
export function recordedPeriod(snapshot: WorkbookSnapshot): ReportingPeriod | null {
  const cells = cellsOf(snapshot);
  const cellOf = (name: string) => {
    const place = cellOfName(snapshot, name);
    return place ? cells(place.sheet, place.at) : undefined;
  };
  const period = readPeriodCode(cellOf(ANNEX_NAMES.period)?.text ?? '');
  if (!period) return null;
  const from = dateOf(cellOf(ANNEX_NAMES.from), snapshot.date1904);
  const to = dateOf(cellOf(ANNEX_NAMES.to), snapshot.date1904);
  // A custom period is named by its days and keeps that name.
  return { ...withDays(period, from ?? period.from, to ?? period.to), code: period.code };
}

/** Days given now count, then those that stand in the workbook, then those chosen earlier, then the rule. */
function settledPeriod(
  { period, days }: AnnexOptions,
  recorded: ReportingPeriod | null,
  entries: readonly IndicatorEntry[],
): ReportingPeriod {
  const chosen =
    days ?? (recorded?.code === period.code ? recorded : null) ?? chosenDays(entries, period.code);
  if (!chosen || chosen.to < chosen.from) return period;
  return { ...period, from: chosen.from, to: chosen.to };
}

function keepChosenDays(entries: IndicatorEntry[], period: ReportingPeriod, today: CivilDate): void {
  const usual = readPeriodCode(period.code);
  const kept = chosenDays(entries, period.code);
  if (
    kept
      ? kept.from === period.from && kept.to === period.to
      : usual?.from === period.from && usual.to === period.to
  )
    return;
  const label = messages('vi').annex.sheet.chosenDays;
  const fresh = daysEntry(period.code, period.from, period.to, label, today);
  const known = entries.find(({ code, period: of }) => code === fresh.code && of === period.code);
  if (known) known.value = fresh.value;
  else entries.push(fresh);
}

/** Before the first run a form stands for the period that its title names. */
function standingPeriod(
  standing: StandingForm,
  recorded: ReportingPeriod | null,
  asked: ReportingPeriod,
): ReportingPeriod {
  if (recorded) return recorded;
  for (const { title } of standing.tables) {
    const named = periodInTitle(title.text);
    if (named && asked.kind !== 'custom') return named;
  }
  return asked;
}

interface Layout {
  readonly form: AnnexForm;
  readonly lines: readonly PlacedLine[];
  readonly changes: readonly Change[];
  readonly sheets: readonly string[];
  readonly isNew: boolean;
  /** By sheet: last header row and right edge of the form. */
  readonly frames: ReadonlyMap<string, { readonly headerRow: number; readonly right: number }>;
}

function laidOut(
  snapshot: WorkbookSnapshot,
  standing: StandingForm | null,
  wanted: AnnexForm | undefined,
  known: AnnexForm,
  period: ReportingPeriod,
): Layout {
  if (standing && (wanted === undefined || isSameForm(standing, wanted))) {
    const frames = new Map(
      standing.tables.map(({ sheet, headerRows, range }) => [
        sheet,
        { headerRow: Math.max(range.top, ...headerRows), right: range.right },
      ]),
    );
    const sheets = [...new Set(standing.lines.map(({ sheet }) => sheet))];
    return { form: standing.form, lines: standing.lines, changes: [], sheets, isNew: false, frames };
  }
  const form = wanted ?? known;
  const words = messages('vi').annex.sheet;
  const shown = {
    title: periodTitle(period),
    days: `${words.daysFrom}${dateWords(period.from)}${words.daysTo}${dateWords(period.to)})`,
  };
  const frames = new Map<string, { headerRow: number; right: number }>();
  const sheets: string[] = [];
  const made = form.parts.map((part) => {
    const sheet = freeSheetName(snapshot, sheetNameOf(part.id));
    const previous = sheets.at(-1);
    sheets.push(sheet);
    const made = newAnnexSheet(
      form,
      part,
      sheet,
      shown,
      previous === undefined ? 'last' : { after: previous },
    );
    frames.set(sheet, made.frame);
    return made;
  });
  return {
    form,
    lines: made.flatMap(({ lines }) => lines),
    changes: made.flatMap(({ changes }) => changes),
    sheets,
    isNew: true,
    frames,
  };
}

/** Excel takes 31 characters, and some signs not at all. */
function sheetNameOf(title: string): string {
  const name = title
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 24)
    .trim();
  return name === '' ? 'Phụ lục I' : name;
}

/** Share of a form's lines that must stand in the workbook for it to be that form. */
const MOSTLY = 0.8;

function isSameForm(standing: StandingForm, form: AnnexForm): boolean {
  const labels = new Set(standing.lines.map(({ line }) => labelKey(line.label)));
  const asked = form.parts.flatMap(({ lines }) => lines);
  const present = asked.filter(({ label }) => labels.has(labelKey(label))).length;
  return present >= MOSTLY * asked.length;
}

interface Tasks {
  readonly source: TaskSource | null;
  readonly missing: 'noTasks' | 'tasksIncomplete' | null;
}

function taskSource(snapshot: WorkbookSnapshot, period: ReportingPeriod): Tasks {
  const places = findOwnPlaces(snapshot);
  const found = places.tables.tasks;
  const { tasks, settings, daysOff } = trackedPlanFrom(snapshot);
  if (!found || tasks === null) return { source: null, missing: 'noTasks' };
  if (!COLUMNS_COUNTED.every((id) => found.table.columns.includes(taskColumn(id).heading))) {
    return { source: null, missing: 'tasksIncomplete' };
  }
  const plan = { tasks, cutOff: period.to, settings, daysOff };
  return { source: { table: found.table.name, plan }, missing: null };
}

function comparedPeriods({ compare }: AnnexOptions, period: ReportingPeriod): readonly ComparedPeriod[] {
  const words = messages('vi').annex.sheet;
  const former = compare?.former === true ? formerPeriod(period) : null;
  const lastYear = compare?.lastYear === true ? samePeriodLastYear(period) : null;
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

interface ReportFacts {
  readonly snapshot: WorkbookSnapshot;
  readonly period: ReportingPeriod;
  readonly filled: readonly FilledLine[];
  readonly layout: Layout;
  readonly tasks: Tasks;
  readonly standing: StandingForm | null;
  readonly source: ReportingPeriod;
  readonly kept: number;
  readonly sheet: string;
}

function reportOf(facts: ReportFacts): readonly AnnexNote[] {
  const { period, filled, layout, tasks, standing, source, kept, sheet } = facts;
  const notes: AnnexNote[] = [
    {
      id: 'generated',
      data: {
        period: periodTitle(period),
        from: dateWords(period.from),
        to: dateWords(period.to),
        sheet: layout.sheets[0] ?? '',
        computed: filled.filter(({ kind }) => kind === 'computed' || kind === 'derived').length,
        entered: filled.filter(({ kind, entered }) => kind === 'entered' && entered !== null).length,
        blank: filled.filter(({ kind, entered }) => kind === 'entered' && entered === null).length,
      },
    },
  ];
  if (period.sendBy !== null) notes.push({ id: 'sendBy', data: { day: dateWords(period.sendBy) } });
  if (kept > 0) {
    notes.push({ id: 'harvested', data: { count: kept, period: periodTitle(source), sheet } });
  }
  if (tasks.missing) notes.push({ id: tasks.missing, data: {} });
  for (const { asked, compute, entered, figure } of filled) {
    if (compute === null || entered === null || figure === null || String(figure) === String(Number(entered)))
      continue;
    notes.push({ id: 'replaced', data: { line: asked.code, entered, computed: figure, sheet } });
  }
  const undated = (tasks.source?.plan.tasks ?? []).filter(
    ({ doneOn, progress, dropped }) => doneOn === null && progress === 'done' && !dropped,
  ).length;
  if (undated > 0) notes.push({ id: 'doneWithoutDate', data: { count: undated } });
  if (!layout.isNew) {
    for (const { sheet: on, title } of standing?.tables ?? []) {
      const named = periodInTitle(title.text);
      if (!named || named.code === period.code) continue;
      notes.push({ id: 'titleOfOtherPeriod', data: { sheet: on, period: periodTitle(named) } });
    }
  }
  return notes;
}
