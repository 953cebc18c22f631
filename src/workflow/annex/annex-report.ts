/** What is to be said once the annex has been made: what it holds, and what deserves a look. */
import { periodInTitle, type ReportingPeriod, type StandingForm } from '../../domain/annex';
import type { messages } from '../../messages';
import { dateWords, type SheetInOldFont } from '../structure';
import type { FilledLine } from './fill';
import type { Layout } from './layout';
import { periodTitle } from './period-title';
import type { Tasks } from './task-source';

/** A sentence of messages.annex.report and its figures. */
export interface AnnexNote {
  readonly id: keyof ReturnType<typeof messages>['annex']['report'];
  readonly data: Readonly<Record<string, string | number>>;
}

export interface ReportFacts {
  readonly period: ReportingPeriod;
  readonly filled: readonly FilledLine[];
  readonly layout: Layout;
  readonly tasks: Tasks;
  readonly standing: StandingForm | null;
  readonly source: ReportingPeriod;
  readonly kept: number;
  readonly sheet: string;
  readonly oldFonts: readonly SheetInOldFont[];
}

/** How many figures follow from the task table or other lines, how many were entered, how many are still blank. */
export function filledCounts(filled: readonly FilledLine[]) {
  return {
    computed: filled.filter(({ kind }) => kind === 'computed' || kind === 'derived').length,
    entered: filled.filter(({ kind, entered }) => kind === 'entered' && entered !== null).length,
    blank: filled.filter(({ kind, entered }) => kind === 'entered' && entered === null).length,
  };
}

/** The period in the words of each language; a note is told in either. */
function periodNames(period: ReportingPeriod) {
  return { period: periodTitle(period), periodInEnglish: periodTitle(period, 'en') };
}

export function reportOf(facts: ReportFacts): readonly AnnexNote[] {
  const { period, filled, layout, tasks, standing, source, kept, sheet, oldFonts } = facts;
  const notes: AnnexNote[] = [
    {
      id: 'generated',
      data: {
        ...periodNames(period),
        from: dateWords(period.from),
        to: dateWords(period.to),
        sheet: layout.sheets[0] ?? '',
        ...filledCounts(filled),
      },
    },
  ];
  if (period.sendBy !== null) notes.push({ id: 'sendBy', data: { day: dateWords(period.sendBy) } });
  if (kept > 0) {
    notes.push({ id: 'harvested', data: { count: kept, ...periodNames(source), sheet } });
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
    for (const found of oldFonts)
      if (layout.sheets.includes(found.sheet)) notes.push({ id: 'oldFont', data: { ...found } });
    const told = new Set<string>();
    for (const { sheet: on, title } of standing?.tables ?? []) {
      const named = periodInTitle(title.text);
      if (!named || named.code === period.code || told.has(on + named.code)) continue;
      told.add(on + named.code);
      notes.push({ id: 'titleOfOtherPeriod', data: { sheet: on, ...periodNames(named) } });
    }
  }
  return notes;
}
