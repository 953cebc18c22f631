/** What was recognised, in the forms that the command line prints (see output-forms.ts). */
import type { DeadlineReading } from '../domain/deadlines';
import { columnLetters, rangeAddress } from '../domain/grid';
import type { Finding, Severity } from '../domain/rules';
import type {
  ColumnReading,
  RecognizedIndicator,
  RecognizedTable,
  RecognizedTask,
  RecognizedWorkbook,
} from '../domain/tables';
import type { Messages } from '../messages';
import type {
  CheckOutput,
  DeadlineOutput,
  FindingOutput,
  IndicatorOutput,
  StructureOutput,
  TableOutput,
  TaskOutput,
} from './output-forms';
import { findingSentence, skipSentence } from './sentences';

export function structureOutput(
  recognized: RecognizedWorkbook,
  findings: readonly Finding[],
  words: Messages,
): StructureOutput {
  return {
    year: recognized.year,
    tables: recognized.tables.map((table) => tableOutput(table, words)),
    findings: findings.map((finding) => findingOutput(finding, words)),
  };
}

export function checkOutput(findings: readonly Finding[], words: Messages): CheckOutput {
  return {
    findings: findings.map((finding) => findingOutput(finding, words)),
    counts: severityCounts(findings),
  };
}

export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function deadlineOutput(reading: DeadlineReading): DeadlineOutput {
  return {
    text: reading.text,
    kind: reading.kind,
    start: reading.start,
    due: reading.due,
    inclusiveDue: reading.inclusiveDue,
    milestones: reading.milestones,
    recurrence: reading.recurrence,
    otherRecurrences: reading.otherRecurrences,
    event: reading.event,
    plan: reading.plan,
    inferred: reading.inferred,
    spans: reading.spans,
    patterns: reading.patterns,
    doubts: reading.doubts,
  };
}

function tableOutput(table: RecognizedTable, words: Messages): TableOutput {
  return {
    id: table.id,
    sheet: table.sheet,
    kind: table.kind,
    title: table.title.text,
    range: rangeAddress(table.range),
    headerRows: table.headerRows,
    repeatedHeaderRows: table.repeatedHeaderRows,
    columns: lettersByField(table.columns),
    otherColumns: table.columns
      .filter(({ field }) => field === 'other')
      .map(({ column, heading }) => ({ column: columnLetters(column), heading })),
    sections: table.sections.map(({ id, number, title, parentId, sourceRow, role }) => ({
      id,
      number,
      title,
      parentId,
      sourceRow,
      role,
    })),
    tasks: table.tasks.map(taskOutput),
    indicators: table.indicators.map(indicatorOutput),
    skippedRows: table.skippedRows.map((skipped) => ({
      row: skipped.row,
      reason: skipSentence(skipped, words),
      role: skipped.role,
    })),
  };
}

/** Where two columns have one meaning, the first counts. */
function lettersByField(columns: readonly ColumnReading[]): TableOutput['columns'] {
  const letters: Record<string, string> = {};
  for (const { field, column } of columns) {
    if (field !== 'other') letters[field] ??= columnLetters(column);
  }
  return letters;
}

function taskOutput(task: RecognizedTask): TaskOutput {
  return {
    id: task.id,
    sectionId: task.sectionId,
    ...task.fields,
    sourceRows: task.sourceRows,
    due: deadlineOutput(task.due),
    other: task.other.map(({ column, heading, text }) => ({ column: columnLetters(column), heading, text })),
  };
}

function indicatorOutput(indicator: RecognizedIndicator): IndicatorOutput {
  const { number, label, unit, rawValue, value, numerator, denominator } = indicator;
  return {
    number,
    label,
    unit,
    rawValue,
    value,
    valueType: indicator.valueType,
    note: indicator.note,
    level: indicator.level,
    parentNumber: indicator.parentNumber,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    sourceRows: indicator.sourceRows,
  };
}

function findingOutput(finding: Finding, words: Messages): FindingOutput {
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheet,
    row: finding.row,
    column: finding.column === null ? null : columnLetters(finding.column),
    message: findingSentence(finding, words),
    ...(finding.related === undefined || finding.related.length === 0
      ? {}
      : { related: finding.related.map(({ sheet, range }) => ({ sheet, range: rangeAddress(range) })) }),
  };
}
