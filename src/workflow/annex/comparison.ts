/**
 * The former period and the same period last year beside the annex, with the difference: to the right of the
 * form and outside what is printed, so that the form stays as the superior body sent it.
 */
import { compute, type ReportingPeriod } from '../../domain/annex';
import { partsOf } from '../../domain/dates';
import { cellAddress, cellRange, column, parseRange, rangeAddress, sheetRow } from '../../domain/grid';
import { messages } from '../../messages';
import type { CellContent, Change, WorkbookSnapshot } from '../../workbook';
import { HEADER_FORMAT, LOOKS, nameIn, quoteSheet } from '../structure';
import { figureOf } from './annex-cells';
import { computedFormula } from './computed-formulas';
import { formulaContent, type FilledLine, type TaskSource } from './fill';
import { entriesFor, entryContent, type IndicatorEntry } from './indicator-table';
import { ANNEX_NAMES } from './names';

export interface ComparedPeriod {
  readonly heading: string;
  readonly period: ReportingPeriod;
}

/** A blank column parts the comparison from the form. */
const GAP = 2;

/** `frames`: the last header row and the right edge of each sheet's form. */
export function comparisonChanges(
  snapshot: WorkbookSnapshot,
  lines: readonly FilledLine[],
  compared: readonly ComparedPeriod[],
  entries: readonly IndicatorEntry[],
  tasks: TaskSource | null,
  frames: ReadonlyMap<string, { readonly headerRow: number; readonly right: number }>,
): readonly Change[] {
  const changes: Change[] = [];
  [...frames].forEach(([sheet, frame], index) => {
    const name = `${ANNEX_NAMES.comparison}${String(index + 1)}`;
    const old = nameIn(snapshot, name)?.refersTo;
    if (old !== undefined) changes.push(...cleared(snapshot, name, old));
    const own = lines.filter(({ asked }) => asked.placed.sheet === sheet);
    if (compared.length === 0 || own.length === 0) return;
    changes.push(...columnsBeside(sheet, frame, name, own, compared, entries, tasks));
    changes.push(...printedAlone(snapshot, sheet, frame.right));
  });
  return changes;
}

/** Takes away what an earlier run put there. */
function cleared(snapshot: WorkbookSnapshot, name: string, refersTo: string): readonly Change[] {
  const why = messages('vi').annex.why.comparison;
  const parts = /^'?((?:[^']|'')+?)'?!([$A-Z0-9:]+)$/i.exec(refersTo);
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? '';
  const range = parseRange((parts?.[2] ?? '').replaceAll('$', ''));
  const isThere = range && snapshot.sheets.some((candidate) => candidate.name === sheet);
  return [
    ...(isThere ? [{ kind: 'clear' as const, why, sheet, range, what: 'all' as const }] : []),
    { kind: 'name', why, name, refersTo: null },
  ];
}

/** A form without a print area of its own would be printed with what now stands beside it. */
function printedAlone(snapshot: WorkbookSnapshot, sheet: string, right: number): readonly Change[] {
  const used = snapshot.sheets.find(({ name }) => name === sheet)?.usedRange;
  const hasArea = snapshot.names.some(({ name, scope }) => /print_area$/i.test(name) && scope === sheet);
  if (!used || hasArea) return [];
  const printArea = cellRange(1, 1, used.bottom, right);
  return [{ kind: 'page-setup', why: messages('vi').annex.why.comparison, sheet, setup: { printArea } }];
}

function columnsBeside(
  sheet: string,
  frame: { readonly headerRow: number; readonly right: number },
  name: string,
  lines: readonly FilledLine[],
  compared: readonly ComparedPeriod[],
  entries: readonly IndicatorEntry[],
  tasks: TaskSource | null,
): readonly Change[] {
  const words = messages('vi').annex;
  const why = words.why.comparison;
  const left = frame.right + GAP;
  const right = left + 2 * compared.length - 1;
  const bottom = Math.max(...lines.map(({ asked }) => asked.placed.value.row));
  const header = compared.flatMap(({ heading }) => [heading, words.sheet.difference]);
  const known = compared.map(({ period }) =>
    entriesFor(
      lines.map(({ asked }) => asked),
      entries,
      period.code,
    ),
  );
  const cells: CellContent[][] = Array.from({ length: bottom - frame.headerRow }, () =>
    header.map(() => ({ kind: 'blank' })),
  );
  for (const line of lines) {
    const { placed } = line.asked;
    const row = cells[placed.value.row - frame.headerRow - 1];
    if (!row || line.kind === 'heading') continue;
    compared.forEach(({ period }, index) => {
      const before = formerContent(line, period, known[index]?.get(line.asked) ?? null, tasks);
      const at = left + 2 * index;
      row[2 * index] = before.content;
      const [now, then] = [
        cellAddress(placed.value),
        cellAddress({ row: placed.value.row, column: column(at) }),
      ];
      const difference =
        line.figure === null || before.figure === null
          ? null
          : Math.round((line.figure - before.figure) * 1e9) / 1e9;
      row[2 * index + 1] = formulaContent(
        `IF(AND(ISNUMBER(${now}),ISNUMBER(${then})),${now}-${then},"")`,
        typeof line.entered === 'string' || before.isText ? null : difference,
      );
    });
  }
  const range = cellRange(frame.headerRow, left, bottom, right);
  const headed: CellContent[] = header.map((text) => ({ kind: 'text', text }));
  return [
    {
      kind: 'write-block',
      why,
      sheet,
      at: { row: sheetRow(frame.headerRow), column: column(left) },
      cells: [headed, ...cells],
    },
    {
      kind: 'format',
      why,
      sheet,
      range,
      format: {
        font: { name: LOOKS.font, size: 12, color: '595959' },
        horizontal: 'center',
        vertical: 'center',
        border: { style: 'hair', color: LOOKS.line },
      },
    },
    {
      kind: 'format',
      why,
      sheet,
      range: cellRange(frame.headerRow, left, frame.headerRow, right),
      format: HEADER_FORMAT,
    },
    {
      kind: 'column-widths',
      why,
      sheet,
      widths: [
        { column: column(left - 1), width: 2 },
        ...header.map((_, index) => ({ column: column(left + index), width: 16 })),
      ],
    },
    {
      kind: 'name',
      why,
      name,
      refersTo: `${quoteSheet(sheet)}!${absolute(rangeAddress(range))}`,
      hidden: true,
    },
  ];
}

interface Former {
  readonly content: CellContent;
  readonly figure: number | null;
  readonly isText: boolean;
}

/** What was entered for that period; counted figures are counted up to its own closing day. */
function formerContent(
  line: FilledLine,
  period: ReportingPeriod,
  entry: IndicatorEntry | null,
  tasks: TaskSource | null,
): Former {
  if (entry && entry.value !== null) {
    const figure = figureOf(entry.value);
    // As a number where it is one, so that the difference can be taken of "07" too.
    return { content: entryContent(figure ?? entry.value), figure, isText: figure === null };
  }
  // The table holds the tasks of one year: of another it tells nothing.
  const isOtherYear = tasks !== null && partsOf(tasks.plan.cutOff).year !== period.year;
  if (line.compute === null || !tasks || isOtherYear) {
    return { content: { kind: 'blank' }, figure: null, isText: false };
  }
  const { year, month, day } = partsOf(period.to);
  const cutOff = `DATE(${String(year)},${String(month)},${String(day)})`;
  const figure = compute(line.compute, { ...tasks.plan, cutOff: period.to });
  const formula = computedFormula(line.compute, tasks.table, cutOff);
  return { content: formulaContent(formula, figure), figure, isText: false };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
