/**
 * The plan that an office follows held against an amended one in another file, task by task: what is new, what
 * changed, what was split, merged or moved, what the amended appendix no longer holds.
 */
import type { CivilDate } from '../../domain/dates';
import type { TaskPlace, TrackedTask } from '../../domain/plan';
import type { Corrections } from '../../domain/tables';
import type { WorkbookSnapshot } from '../../workbook';
import { structureWorkbook, trackedPlanFrom } from '../structure';
import type { ComposedPair, StructureResult } from '../structure';
import { broughtIn, hasTaskTable, type BroughtIn } from './brought-in';
import { partsOf } from './parts';

/** In the order in which they are told. */
export const COMPARED_FIELDS = [
  'deadline',
  'lead',
  'cooperating',
  'product',
  'task',
  'activity',
  'goal',
  'milestone',
  'budget',
  'note',
] as const satisfies readonly (keyof TrackedTask)[];

export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface ChangedField {
  readonly field: ComparedField;
  readonly before: string;
  readonly now: string;
}

export interface TaskAtHand {
  readonly id: string;
  readonly number: string;
  readonly section: string;
  readonly task: string;
  readonly deadline: string;
  readonly lead: string;
  /** In the task table, or in the amended appendix under the name it has in the office's workbook. */
  readonly place: TaskPlace | null;
}

export interface AmendedTask {
  /** Tells it from others as long as neither file changes. */
  readonly key: string;
  readonly kind: 'new' | 'changed' | 'moved' | 'split' | 'merged' | 'gone' | 'same';
  /** Several where tasks were merged into one. */
  readonly before: readonly TaskAtHand[];
  /** Several where one task was split. */
  readonly now: readonly TaskAtHand[];
  readonly fields: readonly ChangedField[];
  /** Sections before and now, where they differ. */
  readonly moved: { readonly from: string; readonly to: string } | null;
  /** Headings of cells that a person edited: they stay, whatever the amended plan says. */
  readonly kept: readonly string[];
  /** People typed progress, a date or evidence for it; that stays with it. */
  readonly hasTyped: boolean;
}

export interface AmendmentCounts {
  readonly new: number;
  /** Tasks whose deadline, leading unit, product or wording is another. */
  readonly deadline: number;
  readonly lead: number;
  readonly product: number;
  readonly text: number;
  readonly split: number;
  readonly merged: number;
  readonly moved: number;
  readonly gone: number;
  readonly same: number;
  /** Rows whose typed cells stay with their task. */
  readonly typed: number;
}

export interface Amendment {
  /** In the order of the amended appendix; tasks that are gone come last. */
  readonly tasks: readonly AmendedTask[];
  readonly counts: AmendmentCounts;
  /** Sheets under which the amended appendix will stand in the workbook. */
  readonly sheets: readonly string[];
}

export interface AmendmentOptions {
  readonly asOf: CivilDate;
  /** The plan's year, where a person gave it. */
  readonly year?: number;
}

/** What the comparison rests on: the workbook as it would be with the amended plan. */
export interface AmendmentRun {
  readonly brought: BroughtIn;
  readonly result: StructureResult;
  readonly amendment: Amendment;
}

/** Null where the amended file holds no plan, or the office's workbook no task table. */
export function compareWithAmendment(
  office: WorkbookSnapshot,
  amended: WorkbookSnapshot,
  options: AmendmentOptions,
): Amendment | null {
  return amendmentRun(office, amended, options)?.amendment ?? null;
}

export function amendmentRun(
  office: WorkbookSnapshot,
  amended: WorkbookSnapshot,
  { asOf, year }: AmendmentOptions,
  corrections?: Corrections,
): AmendmentRun | null {
  if (!hasTaskTable(office)) return null;
  const { settings, tasks } = trackedPlanFrom(office);
  const given = year === undefined ? {} : { year };
  const brought = broughtIn(office, amended, {
    beforeDayIsStrict: settings.beforeDayIsStrict,
    ...given,
    ...(corrections ? { corrections } : {}),
  });
  if (!brought) return null;
  const result = structureWorkbook(brought.snapshot, { asOf, recognized: brought.recognized, ...given });
  if (!result.report.done) return { brought, result, amendment: NOTHING };
  const compared = compare(result.pairs, tasks ?? []);
  const sheets = brought.sheets.map(({ name }) => name);
  return { brought, result, amendment: { tasks: compared, counts: countsOf(compared), sheets } };
}

const NOTHING: Amendment = { tasks: [], counts: countsOf([]), sheets: [] };

function compare(pairs: readonly ComposedPair[], tracked: readonly TrackedTask[]): readonly AmendedTask[] {
  const byRow = new Map(tracked.map((task) => [task.place?.row, task]));
  const formerOf = ({ earlierRow }: ComposedPair): TrackedTask | undefined =>
    earlierRow === null ? undefined : byRow.get(earlierRow);
  const rows = pairs.map((pair) => ({ pair, former: formerOf(pair) }));
  const { splits, merges, taken } = partsOf(rows);
  return rows.flatMap(({ pair, former }): AmendedTask[] => {
    if (taken.has(pair)) return [];
    const { source, task, edited } = pair;
    if (!source) {
      // Gone before this amendment, or added by a person: nothing new.
      if (!former || former.dropped || !task.dropped) return [];
      return [entry('gone', pair, [former], [])];
    }
    if (!former) return [entry('new', pair, [], [pair])];
    const parts = splits.get(pair) ?? [];
    const merged = merges.get(pair) ?? [];
    const fields = changedFields(former, task);
    const moved =
      sectionOf(former) === sectionOf(task) ? null : { from: sectionOf(former), to: sectionOf(task) };
    const kind =
      merged.length > 0
        ? 'merged'
        : parts.length > 0
          ? 'split'
          : fields.length > 0
            ? 'changed'
            : moved
              ? 'moved'
              : 'same';
    const told = entry(kind, pair, [former, ...merged], [pair, ...parts]);
    return [{ ...told, fields, moved, kept: edited }];
  });
}

function entry(
  kind: AmendedTask['kind'],
  { source, task }: ComposedPair,
  before: readonly TrackedTask[],
  now: readonly ComposedPair[],
): AmendedTask {
  return {
    key: source ? `${source.place.sheet}!${String(source.place.row)} ${source.id}` : `- ${task.id}`,
    kind,
    before: before.map((each) => atHand(each, each.place)),
    now: now.map((each) => atHand(each.task, each.source?.place ?? null)),
    fields: [],
    moved: null,
    kept: [],
    hasTyped: before.some(isTyped),
  };
}

function atHand(
  { id, number, section, task, deadline, lead }: TrackedTask,
  place: TaskPlace | null,
): TaskAtHand {
  return { id, number, section, task, deadline, lead, place };
}

const isTyped = ({ progress, doneOn, evidence, followUp }: TrackedTask): boolean =>
  progress !== null || doneOn !== null || evidence !== '' || followUp !== '';

/** A section renumbered stays the same section: its words count. */
function sectionOf({ section, subSection }: TrackedTask): string {
  return [section, subSection]
    .filter((part) => part !== '')
    .map((part) => part.replace(/^[^\s.]+\.\s+/, ''))
    .join(' › ');
}

function changedFields(before: TrackedTask, now: TrackedTask): readonly ChangedField[] {
  return COMPARED_FIELDS.flatMap((field) => {
    const [was, is] = [plain(before[field]), plain(now[field])];
    return was === is ? [] : [{ field, before: was, now: is }];
  });
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function countsOf(tasks: readonly AmendedTask[]): AmendmentCounts {
  const ofKind = (kind: AmendedTask['kind']): number => tasks.filter((task) => task.kind === kind).length;
  const changed = (...fields: readonly ComparedField[]): number =>
    tasks.filter((task) => task.fields.some(({ field }) => fields.includes(field))).length;
  return {
    new: ofKind('new'),
    deadline: changed('deadline', 'milestone'),
    lead: changed('lead'),
    product: changed('product'),
    text: changed('task', 'activity', 'goal'),
    split: ofKind('split'),
    merged: ofKind('merged'),
    moved: tasks.filter(({ moved }) => moved !== null).length,
    gone: ofKind('gone'),
    same: ofKind('same'),
    typed: tasks.filter(({ hasTyped }) => hasTyped).length,
  };
}
