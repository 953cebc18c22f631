/** A plan's appendix as a sheet: sections, tasks, page breaks, and what ought to be read of them. */
import { columnLetters } from '../../src/domain/grid';
import type { TaskField } from '../../src/domain/tables';
import { TASK_FIELDS } from '../../src/domain/tables';
import type { SampleColumn, Spoilt } from './sheet-writer';
import { cleanText, SheetWriter, shownTexts } from './sheet-writer';

export type PlanLine =
  | { readonly kind: 'section' | 'sub-section' | 'group'; readonly number: string; readonly title: string }
  | { readonly kind: 'task'; readonly cells: Readonly<Partial<Record<TaskField, Spoilt>>> }
  /** A goal merged down over the tasks under it, its number too. */
  | {
      readonly kind: 'goal';
      readonly number: string;
      readonly goal: string;
      readonly tasks: readonly Readonly<Partial<Record<TaskField, Spoilt>>>[];
    }
  /** The next page begins with the headings again. */
  | { readonly kind: 'page' }
  | { readonly kind: 'blank' };

export interface ExpectedDue {
  readonly kind: string;
  readonly start?: string | null;
  readonly due?: string | null;
  readonly recurrence?: Readonly<Record<string, string | number>>;
  readonly milestones?: readonly { readonly due: string }[];
}

export interface PlanSample {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly columns: readonly SampleColumn[];
  readonly lines: readonly PlanLine[];
  /** Every deadline that occurs, read by hand. */
  readonly deadlines: Readonly<Record<string, ExpectedDue>>;
  /** Task numbers stand as numbers, as typed into Excel; otherwise as text. */
  readonly numericNumbers?: boolean;
}

interface ExpectedSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly parentId: string | null;
  readonly sourceRow: number;
}

type Fields = Readonly<Partial<Record<TaskField, Spoilt>>>;

/** Writes the sheet; gives the changes and the table as `structure --json` should tell it. */
export function planSheet(sample: PlanSample) {
  const writer = new SheetWriter(sample.sheet, sample.columns.map(({ width }) => width));
  for (const title of sample.titles) writer.title(title);
  writer.blank();
  const header = (): number => writer.header(sample.columns.map(({ heading }) => heading));
  const headerRow = header();
  writer.pages('landscape', headerRow);

  const sections: ExpectedSection[] = [];
  const tasks: Record<string, unknown>[] = [];
  const skippedRows: { row: number; role: string }[] = [];
  const repeatedHeaderRows: number[] = [];
  let mainSections = 0;

  const newPage = (): void => {
    const row = header();
    repeatedHeaderRows.push(row);
    skippedRows.push({ row, role: 'repeated-header' });
  };

  const section = (line: Extract<PlanLine, { kind: 'section' | 'sub-section' | 'group' }>): void => {
    const row = writer.heading(padded([line.number, line.title]));
    if (line.kind === 'section') mainSections++;
    const top = `S${String(mainSections).padStart(2, '0')}`;
    const id = line.kind === 'section' ? top : `${top}.${line.number}`;
    const parentId = line.kind === 'section' ? null : top;
    if (line.kind !== 'group') writer.merge(row, 2, row, sample.columns.length);
    sections.push({ id, number: line.number, title: line.title, parentId, sourceRow: row });
  };

  const padded = (cells: readonly string[]): string[] => sample.columns.map((_, index) => cells[index] ?? '');

  const writeTask = (fields: Fields): readonly number[] => {
    const texts = sample.columns.map(({ field }) => shownTexts(fields[field] ?? ''));
    const isCut = texts.some(([, below]) => below !== '');
    const rows = [writer.line(texts.map(([shown], index) => typed(shown, sample, index)))];
    if (isCut) {
      newPage();
      rows.push(writer.line(texts.map(([, below]) => below)));
    }
    return rows;
  };

  const expectTask = (fields: Fields, sourceRows: readonly number[]): void => {
    const expected: Record<string, unknown> = { sectionId: sections.at(-1)?.id ?? null };
    for (const field of TASK_FIELDS) expected[field] = cleanText(fields[field] ?? '');
    expected.sourceRows = sourceRows;
    expected.due = expectedDue(sample, String(expected.deadline));
    tasks.push(expected);
  };

  for (const line of sample.lines) {
    switch (line.kind) {
      case 'page':
        newPage();
        break;
      case 'blank':
        writer.blank();
        break;
      case 'task':
        expectTask(line.cells, writeTask(line.cells));
        break;
      case 'goal': {
        const top = writer.row;
        line.tasks.forEach((fields, index) => {
          const first = index === 0 ? { number: line.number, goal: line.goal } : {};
          const rows = writeTask({ ...fields, ...first });
          expectTask({ ...fields, number: line.number, goal: line.goal }, rows);
        });
        const bottom = writer.row - 1;
        for (const [index, { field }] of sample.columns.entries()) {
          if ((field === 'number' || field === 'goal') && bottom > top) {
            writer.merge(top, index + 1, bottom, index + 1);
          }
        }
        break;
      }
      default:
        section(line);
    }
  }

  const columns = Object.fromEntries(sample.columns.map(({ field }, index) => [field, columnLetters(index + 1)]));
  const expected = {
    sheet: sample.sheet,
    kind: 'plan',
    headerRows: [headerRow],
    repeatedHeaderRows,
    columns,
    sections,
    tasks,
    indicators: [],
    skippedRows,
  };
  return { changes: writer.changes, expected };
}

function typed(shown: string, sample: PlanSample, index: number): string | number {
  const isNumber = sample.numericNumbers && sample.columns[index]?.field === 'number' && /^\d+$/.test(shown);
  return isNumber ? Number(shown) : shown;
}

function expectedDue(sample: PlanSample, deadline: string): ExpectedDue {
  if (deadline === '') return { kind: 'none', start: null, due: null };
  const reading = sample.deadlines[deadline];
  if (!reading) throw new Error(`"${deadline}" is not in the sample's table of deadlines`);
  return { start: null, due: null, ...reading };
}

/** Shorthand for the tables of deadlines. */
export const on = (due: string): ExpectedDue => ({ kind: 'date', due });
export const within = (start: string, due: string): ExpectedDue => ({ kind: 'window', start, due });
export const always: ExpectedDue = { kind: 'continuous' };
