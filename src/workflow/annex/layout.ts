/** Where the lines of the annex stand: in the form that is there, or on sheets still to be made. */
import {
  labelKey,
  type AnnexForm,
  type PlacedLine,
  type ReportingPeriod,
  type StandingForm,
} from '../../domain/annex';
import { recognizeWorkbook, type RecognizedTable, type RecognizedWorkbook } from '../../domain/tables';
import { messages } from '../../messages';
import type { Change, WorkbookSnapshot } from '../../workbook';
import { dateWords, freeSheetName, ownSheetsOf } from '../structure';
import { newAnnexSheet } from './annex-sheet';
import { emptied, isOwnLayout } from './own-layout';
import { periodTitle } from './period-title';

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

export interface Layout {
  readonly form: AnnexForm;
  readonly lines: readonly PlacedLine[];
  readonly changes: readonly Change[];
  readonly sheets: readonly string[];
  readonly isNew: boolean;
  /** By sheet: last header row and right edge of the form. */
  readonly frames: ReadonlyMap<string, { readonly headerRow: number; readonly right: number }>;
}

export function laidOut(
  snapshot: WorkbookSnapshot,
  standing: StandingForm | null,
  wanted: AnnexForm | undefined,
  known: AnnexForm,
  period: ReportingPeriod,
  layOutAgain: boolean,
): Layout {
  const again = layOutAgain && standing?.lines.every(({ sheet }) => isOwnLayout(snapshot, sheet)) === true;
  if (standing && !again && (wanted === undefined || isSameForm(standing, wanted))) {
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
    const stands = again && isOwnLayout(snapshot, part.id);
    const sheet = stands ? part.id : freeSheetName(snapshot, sheetNameOf(part.id));
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
    return stands ? { ...made, changes: [...emptied(snapshot, sheet, made.lines), ...made.changes] } : made;
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
