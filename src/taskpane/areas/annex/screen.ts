/** What the screen "Phụ lục I" shows of the workbook: period, form, relations, findings, lines. */
import {
  HA_NAM_FORM,
  judgedRelations,
  proposedPeriod,
  takesValue,
  type AnnexForm,
  type ReportingPeriod,
} from '../../../domain/annex';
import type { CellPosition } from '../../../domain/grid';
import type { Finding } from '../../../domain/rules';
import {
  annexLines,
  annexPeriod,
  linesByRef,
  linesToConfirm,
  planYearOf,
  settingsIn,
  shownComparison,
  standingAnnex,
  writeFormFile,
} from '../../../workflow';
import type { AnnexLine, BookReading, LineToConfirm } from '../../../workflow';
import type { DeskInside } from '../area';

export interface AnnexScreen {
  readonly proposed: ReportingPeriod;
  readonly planYear: number | null;
  /** The period that the annex stands for; null before the first. */
  readonly recorded: ReportingPeriod | null;
  /** The period that the title of a form names which was filled elsewhere; null where one is recorded. */
  readonly titled: ReportingPeriod | null;
  readonly compare: { readonly former: boolean; readonly lastYear: boolean };
  readonly form: FormAtAGlance;
  readonly relations: readonly ShownRelation[];
  /** Lines that may be ones of the built-in form: for a person to say. */
  readonly toConfirm: readonly LineToConfirm[];
  /** Findings on the sheets of the annex that nobody chose to ignore. */
  readonly findings: readonly Finding[];
}

export interface FormAtAGlance {
  readonly source: 'standing' | 'remembered' | 'built-in';
  readonly title: string;
  readonly sheets: readonly string[];
  readonly lines: number;
  readonly parts: number;
  readonly ownLayout: boolean;
}

export interface ShownRelation {
  /** "7.1.1 + 7.1.2 = 7.1" */
  readonly expression: string;
  readonly operator: string;
  readonly left: number | null;
  readonly right: number | null;
  /** Null where it cannot be checked. */
  readonly holds: boolean | null;
  readonly lines: readonly RelatedLine[];
}

export interface RelatedLine {
  readonly ref: string;
  readonly label: string;
  /** As its cell shows it. */
  readonly shown: string;
  readonly sheet: string;
  readonly at: CellPosition;
}

export interface BuiltInLine {
  readonly ref: string;
  readonly label: string;
}

export function annexScreen(reading: BookReading, desk: DeskInside): AnnexScreen {
  const { snapshot } = reading;
  const { standing, form, source, recorded, ownLayout } = standingAnnex(reading);
  const planYear = planYearOf(reading);
  const sheets = [...new Set(standing?.lines.map(({ sheet }) => sheet) ?? [])];
  return {
    proposed: proposedPeriod(desk.today(), planYear, settingsIn(snapshot)),
    planYear,
    recorded,
    titled: recorded ? null : annexPeriod(snapshot, reading.recognized),
    compare: shownComparison(snapshot),
    form: {
      source,
      title: form.title,
      sheets,
      lines: form.parts.reduce((sum, { lines }) => sum + lines.length, 0),
      parts: form.parts.length,
      ownLayout,
    },
    relations: standing ? judgedRelations(standing).map(shownRelation) : [],
    toConfirm: linesToConfirm(reading),
    findings: desk.checkOf(reading).findings.filter(({ sheet }) => sheets.includes(sheet)),
  };
}

export function annexScreenLines(reading: BookReading): readonly AnnexLine[] {
  const { standing } = standingAnnex(reading);
  return standing ? annexLines(reading.snapshot, standing, reading.hasTaskTable) : [];
}

export function builtInLines(): readonly BuiltInLine[] {
  return [...linesByRef(HA_NAM_FORM)].flatMap(([ref, line]) =>
    takesValue(line) ? [{ ref, label: line.label }] : [],
  );
}

export function formOf(reading: BookReading): AnnexForm {
  return standingAnnex(reading).form;
}

export function exportedForm(reading: BookReading): string {
  return writeFormFile(formOf(reading));
}

function shownRelation({
  relation,
  left,
  right,
  holds,
  lines,
}: ReturnType<typeof judgedRelations>[number]): ShownRelation {
  return {
    expression: relation.expression,
    operator: relation.operator,
    left,
    right,
    holds,
    lines: lines.map(({ ref, line, indicator, sheet, value }) => ({
      ref,
      label: line.label,
      shown: indicator?.rawValue ?? '',
      sheet,
      at: value,
    })),
  };
}
