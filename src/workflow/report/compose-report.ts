/**
 * Composes the draft of a report for a period: the plan as a whole, each field with its tasks and indicators,
 * the targets, what is overdue and what falls due next. A part without content is left out.
 */
import {
  formerPeriod,
  periodUnder,
  proposePeriod,
  samePeriodLastYear,
  takesValue,
  type PeriodSettings,
  type ReportingPeriod,
} from '../../domain/annex';
import { addDays, type CivilDate } from '../../domain/dates';
import { overviewOf, textLikeness } from '../../domain/plan';
import { reportDraftWords } from '../../messages';
import { periodFigures, periodTitle, type PeriodFigure, type PeriodFigures } from '../annex';
import type { BookReading } from '../reading';
import { dateWords } from '../structure';
import { targetRows } from '../targets';
import { indicatorItems, indicatorTable, type EarlierFigures } from './indicator-part';
import { sentence, type ReportBlock, type ReportDraft, type ReportSection } from './report-draft';
import { targetBlocks } from './target-part';
import {
  comingBlocks,
  doneIn,
  doneItem,
  groupsOf,
  overdueBlocks,
  planBlocks,
  sectionSentence,
} from './task-part';
import { wholeTasks, type WholeTask } from './whole-tasks';

export interface ReportOptions {
  readonly period: ReportingPeriod;
  /** Days that the office chose for the period, in place of the rule's. */
  readonly days?: { readonly from: CivilDate; readonly to: CivilDate };
  /** The day on which the report is made; tasks are judged on it, or on the closing day where that came first. */
  readonly asOf: CivilDate;
}

const say = reportDraftWords;

/** Pure: the same workbook and options give the same draft. */
export function composeReport(reading: BookReading, options: ReportOptions): ReportDraft {
  const { snapshot, recognized, plan } = reading;
  const now = periodFigures(snapshot, { ...options, recognized });
  const { period } = now;
  const day = options.asOf < period.to ? options.asOf : period.to;
  const tasks = wholeTasks(
    overviewOf(
      reading.overview.tasks.map(({ task }) => task),
      day,
      plan.settings,
      plan.daysOff,
    ).tasks,
  );
  const figures = now.lines.filter(({ line }) => takesValue(line));
  // A form that nobody has filled in says nothing but what the tasks say anyway.
  const known = now.stands || figures.some(({ value, line }) => value !== null && line.compute === undefined);
  const earlier = known ? earlierFigures(reading, period, options.asOf) : [];
  const parts: readonly (readonly [id: string, heading: string, readonly Part[]])[] = [
    [
      'plan',
      say.headings.plan,
      tasks.length === 0 ? [] : [{ heading: null, blocks: planBlocks(tasks, period, day) }],
    ],
    ['results', say.headings.results, fields(now, known, tasks, period, day, earlier)],
    ['targets', say.headings.targets, [{ heading: null, blocks: targetBlocks(targetRows(snapshot)) }]],
    ['overdue', say.headings.overdue, [{ heading: null, blocks: overdueBlocks(tasks, day) }]],
    [
      'coming',
      say.headings.coming,
      [{ heading: null, blocks: comingBlocks(tasks, day, followingClose(period, plan.settings)) }],
    ],
  ];
  return {
    period,
    periodTitle: periodTitle(period),
    title: say.title,
    subject: say.subject({ period: periodTitle(period) }),
    span: say.span({ from: dateWords(period.from), to: dateWords(period.to) }),
    day,
    sections: numbered(parts),
    blankLines: known
      ? figures.filter(({ value }) => value === null).map(({ line }) => line.number ?? line.label)
      : [],
  };
}

interface Part {
  /** Null where the part's own heading says it. */
  readonly heading: string | null;
  readonly blocks: readonly ReportBlock[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function numbered(
  parts: readonly (readonly [id: string, heading: string, readonly Part[]])[],
): readonly ReportSection[] {
  const present = parts.filter(([, , own]) => own.some(({ blocks }) => blocks.length > 0));
  return present.flatMap(([id, heading, own], index): ReportSection[] => {
    const filled = own.filter(({ blocks }) => blocks.length > 0);
    const whole = filled.filter((part) => part.heading === null).flatMap(({ blocks }) => blocks);
    const below = filled.filter((part) => part.heading !== null);
    return [
      { id, heading: `${ROMAN[index] ?? ''}. ${heading}`, level: 1, blocks: whole },
      ...below.map((part, place): ReportSection => ({
        id: `${id}-${String(place + 1)}`,
        heading: `${String(place + 1)}. ${part.heading ?? ''}`,
        level: 2,
        blocks: part.blocks,
      })),
    ];
  });
}

/** Fields of the annex with the plan's tasks of the same field; then the plan's other sections. */
function fields(
  now: PeriodFigures,
  known: boolean,
  tasks: readonly WholeTask[],
  period: ReportingPeriod,
  day: CivilDate,
  earlier: readonly EarlierFigures[],
): readonly Part[] {
  const chapters = known ? chaptersOf(now.lines) : [];
  const sections = groupsOf(tasks, ({ first }) => [first.task.section]);
  const taken = new Set<string>();
  const sectionOf = new Map(
    sections
      .flatMap(({ name }) =>
        chapters.map((chapter) => ({
          name,
          chapter,
          likeness: textLikeness(plainName(name), chapter.label),
        })),
      )
      .filter(({ likeness }) => likeness >= SAME_FIELD)
      .sort((one, other) => other.likeness - one.likeness)
      .flatMap(({ name, chapter }) => {
        if (taken.has(name) || taken.has(chapter.id)) return [];
        taken.add(name).add(chapter.id);
        return [[chapter.id, name] as const];
      }),
  );
  const tasksOf = (name: string | undefined): readonly WholeTask[] =>
    sections.find((section) => section.name === name)?.tasks ?? [];
  return [
    ...chapters.map(({ id, label, figures }): Part => {
      const own = tasksOf(sectionOf.get(id));
      const items = indicatorItems(figures, earlier);
      const blocks: readonly ReportBlock[] = [
        ...taskBlocks(own, period, day),
        ...(items.length === 0
          ? []
          : [
              sentence(say.section.indicators()),
              { kind: 'list', items } as const,
              indicatorTable(figures, earlier),
            ]),
      ];
      return { heading: label, blocks };
    }),
    ...sections
      .filter(({ name }) => ![...sectionOf.values()].includes(name))
      .map(({ name, tasks: own }): Part => ({
        heading: plainName(name) || say.headings.noSection,
        blocks: taskBlocks(own, period, day),
      })),
  ];
}

/** Share of words in common from which a section of the plan and a chapter of the annex are one field. */
const SAME_FIELD = 0.5;

interface Chapter {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly PeriodFigure[];
}

/** The lines of each top line, within each part of the form; lines before the first go under the part's title. */
function chaptersOf(lines: readonly PeriodFigure[]): readonly Chapter[] {
  const chapters: { id: string; label: string; figures: PeriodFigure[] }[] = [];
  for (const figure of lines) {
    const { part, line } = figure;
    const latest = chapters.at(-1);
    const opens = line.level === 1 && !takesValue(line);
    if (opens || !latest?.id.startsWith(`${part.id}/`)) {
      const label = (opens ? line.label : part.title || part.id).replace(/\s+/g, ' ').trim();
      chapters.push({ id: `${part.id}/${line.id}`, label, figures: [] });
    }
    if (takesValue(line)) chapters.at(-1)?.figures.push(figure);
  }
  return chapters;
}

function taskBlocks(
  tasks: readonly WholeTask[],
  period: ReportingPeriod,
  day: CivilDate,
): readonly ReportBlock[] {
  if (tasks.length === 0) return [];
  const done = doneIn(tasks, period, day);
  return [
    sectionSentence(tasks),
    ...(done.length === 0
      ? []
      : [sentence(say.section.doneInPeriod()), { kind: 'list', items: done.map(doneItem) } as const]),
  ];
}

/** "IV. Cải cách tổ chức bộ máy" without its number. */
function plainName(section: string): string {
  return section
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:[IVXLC]+|\d+(?:\.\d+)*|[A-Z])\s*[.)\-–:]\s*/u, '')
    .trim();
}

function earlierFigures(
  { snapshot, recognized, plan }: BookReading,
  period: ReportingPeriod,
  asOf: CivilDate,
): readonly EarlierFigures[] {
  return [formerPeriod(period, plan.settings), samePeriodLastYear(period, plan.settings)].flatMap((then) => {
    if (then === null) return [];
    const withoutCounts = then.year !== period.year;
    const { lines } = periodFigures(snapshot, { period: then, asOf, recognized, withoutCounts });
    return [{ period: then, byRef: new Map(lines.map((line) => [line.ref, line])) }];
  });
}

/** The closing day of the report that follows; for days of one's own, as many days again. */
function followingClose(period: ReportingPeriod, settings: PeriodSettings): CivilDate {
  const next = proposePeriod(addDays(period.sendBy ?? period.to, 1), settings);
  return periodUnder(settings, next).to;
}
