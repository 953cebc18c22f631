/** The report: its text held against the annex, and its draft from what stands in the workbook. */
import {
  periodUnder,
  PERIOD_KINDS,
  proposedPeriod,
  readPeriodCode,
  standardPeriod,
  type ReportingPeriod,
} from '../../domain/annex';
import { partsOf } from '../../domain/dates';
import { WorkbookFault } from '../../workbook';
import { annexPeriod, composeReport, planYearOf, reportDocument } from '../../workflow';
import type { BookReading, ReportDraft } from '../../workflow';
import type { AreaMethod, DeskInside } from './area';
import { sourcesOf, type FigurePlaces, type FigureSources } from './report/sources';
import { comparedText, type ComparedText, type GivenText } from './report/prose';

export interface ReportPeriods {
  /** Of the plan's year and the year before, in their order. */
  readonly choices: readonly ReportingPeriod[];
  /** Code of the period that the annex stands for, otherwise of the one to be sent next. */
  readonly chosen: string;
}

export interface ReportArea {
  compare: AreaMethod<GivenText, ComparedText>;
  periods: AreaMethod<null, ReportPeriods>;
  /** The draft of a period by its code. */
  draft: AreaMethod<string, ReportDraft>;
  /** The same as the bytes of a .docx file. */
  document: AreaMethod<string, Uint8Array>;
  /** The cells behind a figure of the draft. */
  sources: AreaMethod<FigurePlaces, FigureSources>;
}

export const reportArea = (desk: DeskInside): ReportArea => ({
  compare: async (given) => comparedText(await desk.latest(), given),
  periods: async () => periodsOf(await desk.latest(), desk),
  draft: async (code) => draftOf(await desk.latest(), code),
  document: async (code) => reportDocument(draftOf(await desk.latest(), code)),
  sources: async (places) => sourcesOf(await desk.latest(), places),
});

function periodsOf(reading: BookReading, desk: DeskInside): ReportPeriods {
  const { settings } = reading.plan;
  const planYear = planYearOf(reading);
  const standing = annexPeriod(reading.snapshot, reading.recognized);
  const chosen = standing ?? proposedPeriod(desk.today(), planYear, settings);
  const year = planYear ?? partsOf(desk.today()).year;
  const years = [...new Set([chosen.year, year, year - 1])].sort((one, other) => other - one);
  const standard = years.flatMap((each) => PERIOD_KINDS.map((kind) => standardPeriod(kind, each, settings)));
  const choices = standard.some(({ code }) => code === chosen.code) ? standard : [chosen, ...standard];
  return { choices, chosen: chosen.code };
}

function draftOf(reading: BookReading, code: string): ReportDraft {
  const named = readPeriodCode(code);
  if (!named) throw new WorkbookFault('host-failed', { period: code });
  return composeReport(reading, {
    period: periodUnder(reading.plan.settings, named),
    asOf: reading.overview.day,
  });
}

export type { ComparedText, FreeFigure, GivenText, TiedFigure } from './report/prose';
export type { FigurePlaces, FigureSource, FigureSources } from './report/sources';
