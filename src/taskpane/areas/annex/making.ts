/** Makes the annex of a period, and takes figures that a person types in the pane. */
import { periodUnder, readPeriodCode, readTypedFigure, type TypedProblem } from '../../../domain/annex';
import type { CivilDate } from '../../../domain/dates';
import { WorkbookFault } from '../../../workbook';
import { generateAnnex, settingsIn, shownComparison, standingAnnex } from '../../../workflow';
import type { AnnexNote, TypedLine, WorkOptions } from '../../../workflow';
import type { DeskInside } from '../area';

/** Which period, by its code or by its own days. */
export interface WantedAnnex {
  /** "2026-H1"; "2026-01-05..2026-02-20" for one of its own days. */
  readonly period: string;
  /** Days that the office chose in place of the rule's. */
  readonly days: { readonly from: CivilDate; readonly to: CivilDate } | null;
  readonly compare: { readonly former: boolean; readonly lastYear: boolean };
}

export interface Made {
  readonly done: boolean;
  readonly notes: readonly AnnexNote[];
}

/** A figure as typed in the pane, by the line's reference. */
export interface TypedText {
  readonly ref: string;
  readonly text: string;
}

export interface Entered {
  /** 0 where nothing was written. */
  readonly entered: number;
  /** The first figure that cannot stand in its line. */
  readonly refused: { readonly ref: string; readonly problem: TypedProblem } | null;
  readonly notes: readonly AnnexNote[];
}

/** Throws WorkbookFault where the code names no period. */
export async function makeAnnex(desk: DeskInside, wanted: WantedAnnex, work?: WorkOptions): Promise<Made> {
  const { snapshot, recognized } = await desk.fresh(work);
  const named = readPeriodCode(wanted.period);
  if (!named) throw new WorkbookFault('host-failed', { period: wanted.period });
  const { changeSet, done, notes } = generateAnnex(snapshot, {
    period: periodUnder(settingsIn(snapshot), named),
    ...(wanted.days ? { days: wanted.days } : {}),
    asOf: desk.today(),
    recognized,
    compare: wanted.compare,
  });
  if (changeSet.changes.length > 0) await desk.session.apply(changeSet, work);
  return { done, notes };
}

/** Into the annex of the period it stands for, and into the table of figures; all of them or none. */
export async function enterFigures(
  desk: DeskInside,
  typed: readonly TypedText[],
  work?: WorkOptions,
): Promise<Entered> {
  const reading = await desk.fresh(work);
  const { standing, recorded } = standingAnnex(reading);
  const byRef = new Map(standing?.lines.map((placed) => [placed.ref, placed.line]) ?? []);
  const lines: TypedLine[] = [];
  for (const { ref, text } of typed) {
    const line = byRef.get(ref);
    if (!line) continue;
    const { value, problem } = readTypedFigure(line, text);
    if (problem) return { entered: 0, refused: { ref, problem }, notes: [] };
    lines.push({ ref, value });
  }
  if (!recorded || lines.length === 0) return { entered: 0, refused: null, notes: [] };
  const { changeSet, done, notes } = generateAnnex(reading.snapshot, {
    period: recorded,
    days: recorded,
    asOf: desk.today(),
    recognized: reading.recognized,
    compare: shownComparison(reading.snapshot),
    typed: lines,
  });
  // The person is in the pane: the cell they stand on stays.
  const changes = changeSet.changes.filter(({ kind }) => kind !== 'activate');
  if (changes.length > 0) await desk.session.apply({ ...changeSet, changes }, work);
  return { entered: done ? lines.length : 0, refused: null, notes: done ? [] : notes };
}
