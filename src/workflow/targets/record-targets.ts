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
import { freeSheetName, HEADER_FORMAT, LOOKS, placeList, textContent, type ListTable } from '../structure';
import { findTargetTable, keptRows, markOf, rowOf, TARGET_TABLE, targetColumns } from './target-table';

export interface TargetsResult {
  readonly changeSet: ChangeSet;
  readonly targets: readonly PlanTarget[];
  /** Rows added by this run. */
  readonly added: number;
  readonly conflicts: readonly TargetConflict<PlanTarget>[];
}

const TABLE_ROW = 4;

/** The change set is empty where the plan states no target and there is no table yet. */
export function recordTargets(snapshot: WorkbookSnapshot, recognized: RecognizedWorkbook): TargetsResult {
  const targets = targetsOfTasks(recognized);
  const found = findTargetTable(snapshot);
  const kept = keptRows(found);
  const fresh = newTargets(
    targets,
    kept.map(({ mark }) => mark),
  );
  const conflicts = conflictingTargets(targets);
  if (!found && fresh.length === 0) {
    return { changeSet: { command: 'targets', changes: [] }, targets, added: 0, conflicts };
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
  const changes = [
    ...(found ? [] : newSheet(sheet)),
    ...placed.changes,
    ...(found ? [] : headerLooks(sheet, placed.right, list)),
    ...(actual === undefined || fresh.length === 0
      ? []
      : entryCells(sheet, placed.top + 1, placed.bottom, actual)),
  ];
  return { changeSet: { command: 'targets', changes }, targets, added: fresh.length, conflicts };
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
    {
      kind: 'write-block',
      why: why.sheet,
      sheet,
      at: { row: sheetRow(1), column: column(1) },
      cells: [[textContent(words.title)], [textContent(words.explained)]],
    },
    {
      kind: 'format',
      why: why.sheet,
      sheet,
      range: cellRange(1, 1, 1, 1),
      format: { font: { name: LOOKS.font, size: 14, bold: true } },
    },
    {
      kind: 'format',
      why: why.sheet,
      sheet,
      range: cellRange(2, 1, 2, 1),
      format: { font: { name: LOOKS.font, size: 12, italic: true } },
    },
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
