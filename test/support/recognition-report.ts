/**
 * What recognition read, as lines that a person can check against the sheet.
 */
import { cellAddress, columnLetters } from '../../src/domain/grid';
import type { RecognizedTable, RecognizedWorkbook } from '../../src/domain/tables';

export function recognitionReport(workbook: RecognizedWorkbook): string {
  const lines: string[] = [];
  for (const table of workbook.tables) lines.push(...tableLines(table));
  for (const found of workbook.findings) {
    const at =
      found.row === null
        ? ''
        : found.column === null
          ? ` row ${String(found.row)}`
          : ` ${cellAddress({ row: found.row, column: found.column })}`;
    lines.push(`! ${found.severity} ${found.message} ${found.sheet}${at}`);
  }
  return lines.join('\n') + '\n';
}

function tableLines(table: RecognizedTable): string[] {
  const lines = [
    `== ${table.id} ${table.kind} on ${table.sheet}, header ${table.headerRows.join('+') || 'none'}` +
      (table.continuesTable === undefined ? '' : `, continues ${table.continuesTable}`),
    ...(table.title.text === '' ? [] : [`title ${oneLine(table.title.text)}`]),
    'columns ' + table.columns.map(({ column, field }) => `${columnLetters(column)}=${field}`).join(' '),
  ];
  for (const section of table.sections) {
    const below = section.parentId === null ? '' : ` below ${section.parentId}`;
    lines.push(
      `${String(section.sourceRow)} ${section.role} ${section.id}${below} [${section.number}] ${section.title}`,
    );
  }
  for (const task of table.tasks) {
    lines.push(`${task.sourceRows.join('+')} task ${task.id} in ${task.sectionId ?? 'no section'}`);
    for (const [field, text] of Object.entries(task.fields)) {
      if (text !== '') lines.push(`    ${field}: ${oneLine(text)}`);
    }
    for (const { heading, text } of task.other) lines.push(`    {${oneLine(heading)}}: ${oneLine(text)}`);
  }
  for (const indicator of table.indicators) {
    const value = indicator.value === null ? '' : ` = ${String(indicator.value)}`;
    const ratio =
      indicator.numerator === undefined
        ? ''
        : ` = ${String(indicator.numerator)} of ${String(indicator.denominator)}`;
    lines.push(
      `${indicator.sourceRows.join('+')} indicator ${indicator.number ?? '-'} level ${String(indicator.level)}` +
        ` below ${indicator.parentNumber ?? '-'}: ${oneLine(indicator.label)}`,
      `    [${oneLine(indicator.unit)}] ${indicator.rawValue}${value}${ratio} (${indicator.valueType})` +
        (indicator.note === '' ? '' : ` note: ${oneLine(indicator.note)}`),
    );
    for (const { heading, text } of indicator.other)
      lines.push(`    {${oneLine(heading)}}: ${oneLine(text)}`);
  }
  for (const { row, role, reason } of table.skippedRows) {
    if (role !== 'blank') lines.push(`${String(row)} left out as ${role}: ${reason.id}`);
  }
  return lines;
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ⏎ ');
}
