/**
 * Writes the plan's targets into the sheet "Mục tiêu". A second run adds what the plan has gained and leaves
 * every row that stands there, with what people entered.
 */
import { cellRange, column, sheetRow } from '../../domain/grid';
import type { RecognizedWorkbook } from '../../domain/tables';
import {
  bindingOf,
  conflictingTargets,
  targetsOfTasks,
  type PlanTarget,
  type TargetConflict,
} from '../../domain/targets';
import { messages } from '../../messages';
import type { Change, ChangeSet, WorkbookSnapshot } from '../../workbook';
import {
  freeSheetName,
  HEADER_FORMAT,
  LOOKS,
  placeList,
  sheetHeading,
  textContent,
  type FoundTable,
  type ListTable,
} from '../structure';
import { findTargetTable, keptRows, markOf, rowOf, TARGET_TABLE, targetColumns } from './target-table';

export interface TargetsResult {
  readonly changeSet: ChangeSet;
  readonly targets: readonly PlanTarget[];
  /** Rows added by this run. */
  readonly added: number;
  /** Rows whose target the plan no longer states; they stay, and say so. */
  readonly gone: number;
  readonly conflicts: readonly TargetConflict<PlanTarget>[];
}

const TABLE_ROW = 4;

/** The change set is empty where the plan states no target and there is no table yet. */
export function recordTargets(snapshot: WorkbookSnapshot, recognized: RecognizedWorkbook): TargetsResult {
  const targets = targetsOfTasks(recognized);
  const standing = findTargetTable(snapshot);
  const found = withStateColumn(standing);
  const kept = keptRows(found);
  const fresh = newTargets(
    targets,
    kept.map(({ mark }) => mark),
  );
  const conflicts = conflictingTargets(targets);
  if (!found && fresh.length === 0) {
    return { changeSet: { command: 'targets', changes: [] }, targets, added: 0, gone: 0, conflicts };
  }
  const { sheet: words, why } = messages('vi').targets;
  const sheet = found?.sheet.name ?? freeSheetName(snapshot, words.name);
  const name = found?.table.name ?? TARGET_TABLE;
  const rows = [
    ...kept,
    ...fresh.map((target) => ({
      binding: bindingOf(target),
      value: target.value,
      unit: target.unit,
      actual: null,
    })),
  ];
  const list: ListTable = { name, columns: targetColumns(name, rows), added: fresh.map(rowOf) };
  const corner = { row: sheetRow(TABLE_ROW), column: column(1) };
  const placed = placeList(sheet, list, found, corner, why.table, snapshot.date1904);
  const actual = placed.columnOf(words.headings.actual);
  const marks = recognized.tables.some(({ kind }) => kind === 'plan')
    ? goneMarks(found, kept, targets)
    : null;
  const changes = [
    ...(found ? [] : newSheet(sheet)),
    ...(standing && found && standing !== found ? stateHeading(found) : []),
    ...placed.changes,
    ...(found ? [] : headerLooks(sheet, placed.right, list)),
    ...(actual === undefined || fresh.length === 0
      ? []
      : entryCells(sheet, placed.top + 1, placed.bottom, actual)),
    ...(marks?.changes ?? []),
  ];
  return {
    changeSet: { command: 'targets', changes },
    targets,
    added: fresh.length,
    gone: marks?.gone ?? 0,
    conflicts,
  };
}

/** A table of an earlier version gains the column at its right, where nothing stands in the way. */
function withStateColumn(found: FoundTable | null): FoundTable | null {
  const { headings } = messages('vi').targets.sheet;
  if (!found || found.table.columns.includes(headings.state)) return found;
  const { sheet, table } = found;
  const right = column(table.range.right + 1);
  const isTaken = sheet.rows.some(
    ({ row, cells }) =>
      row >= table.range.top &&
      row <= table.range.bottom &&
      cells.some((cell) => cell.column === right && cell.text !== ''),
  );
  if (isTaken) return found;
  const range = { ...table.range, right };
  return { sheet, table: { ...table, range, columns: [...table.columns, headings.state] } };
}

function stateHeading({ sheet, table }: FoundTable): readonly Change[] {
  const { why, sheet: words } = messages('vi').targets;
  const { top, right } = table.range;
  return [
    {
      kind: 'write-block',
      why: why.gone,
      sheet: sheet.name,
      at: { row: top, column: right },
      cells: [[textContent(words.headings.state)]],
    },
    {
      kind: 'table',
      why: why.gone,
      sheet: sheet.name,
      name: table.name,
      range: table.range,
      columns: table.columns,
    },
    {
      kind: 'format',
      why: why.gone,
      sheet: sheet.name,
      range: cellRange(top, right, top, right),
      format: HEADER_FORMAT,
    },
    { kind: 'column-widths', why: why.gone, sheet: sheet.name, widths: [{ column: right, width: 18 }] },
  ];
}

/** Marks the rows whose target is gone from the plan, and takes the mark off those that came back. */
function goneMarks(
  found: FoundTable | null,
  kept: ReturnType<typeof keptRows>,
  targets: readonly PlanTarget[],
): { readonly changes: readonly Change[]; readonly gone: number } {
  const { why, sheet: words } = messages('vi').targets;
  const at = found?.table.columns.indexOf(words.headings.state) ?? -1;
  const stated = new Set(targets.map((target) => markOf(target.text, target.value, target.unit)));
  const isGone = ({ mark, fromPlan }: (typeof kept)[number]): boolean => fromPlan && !stated.has(mark);
  const gone = kept.filter(isGone).length;
  if (!found || at < 0) return { changes: [], gone };
  const changes = kept.flatMap((row): Change[] => {
    const wanted = isGone(row) ? words.gone : '';
    // What a person wrote there is left alone.
    if (row.state === wanted || (row.state !== '' && row.state !== words.gone)) return [];
    return [
      {
        kind: 'write-block',
        why: why.gone,
        sheet: found.sheet.name,
        at: { row: row.row, column: column(found.table.range.left + at) },
        cells: [[textContent(wanted)]],
      },
    ];
  });
  return { changes, gone };
}

/** Each once; those whose words and figure stand in the table already are its. */
function newTargets(targets: readonly PlanTarget[], marks: readonly string[]): readonly PlanTarget[] {
  const known = new Set(marks);
  return targets.filter((target) => {
    const mark = markOf(target.text, target.value, target.unit);
    if (known.has(mark)) return false;
    known.add(mark);
    return true;
  });
}

function newSheet(sheet: string): readonly Change[] {
  const { sheet: words, why } = messages('vi').targets;
  return [
    { kind: 'ensure-sheet', why: why.sheet, sheet, position: 'last', tabColor: 'A9D08E' },
    ...sheetHeading(sheet, words.title, words.explained, why.sheet),
    { kind: 'freeze', why: why.sheet, sheet, rows: TABLE_ROW, columns: 1 },
    {
      kind: 'page-setup',
      why: why.sheet,
      sheet,
      setup: {
        paper: 'A4',
        orientation: 'landscape',
        fitToWidth: true,
        titleRows: { from: sheetRow(TABLE_ROW), to: sheetRow(TABLE_ROW) },
      },
    },
  ];
}

function headerLooks(sheet: string, right: number, { columns }: ListTable): readonly Change[] {
  const { why } = messages('vi').targets;
  return [
    {
      kind: 'format',
      why: why.sheet,
      sheet,
      range: cellRange(TABLE_ROW, 1, TABLE_ROW, right),
      format: HEADER_FORMAT,
    },
    {
      kind: 'column-widths',
      why: why.sheet,
      sheet,
      widths: columns.map(({ width }, index) => ({ column: column(index + 1), width })),
    },
  ];
}

/** The cells that people fill in: tinted, and for numbers only. */
function entryCells(sheet: string, top: number, bottom: number, at: number): readonly Change[] {
  const { why, prompt } = messages('vi').targets;
  const range = cellRange(top, at, bottom, at);
  return [
    { kind: 'format', why: why.validation, sheet, range, format: { fill: LOOKS.inputFill } },
    {
      kind: 'validation',
      why: why.validation,
      sheet,
      range,
      rule: { kind: 'decimal', operator: 'at-least', minimum: 0 },
      messages: {
        promptTitle: prompt.title,
        prompt: prompt.actual,
        errorTitle: prompt.title,
        error: prompt.error,
        allowBlank: true,
      },
    },
  ];
}
