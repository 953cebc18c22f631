/**
 * Figures of a form that cannot all be right: more tasks done than there are, parts that do not make up their
 * total. The relations of the known form, and "Trong đó" lines against the line they divide.
 */
import { formRelations, type HeldRelation } from '../../annex';
import { cellRange } from '../../grid';
import type { RecognizedIndicator } from '../../tables';
import type { CheckedTable } from '../checked';
import { tableRule } from '../define-rule';
import type { Draft } from '../rule';
import { cellOfLine, linesOf, nameOfLine, plain } from './lines';

export const brokenRelation = tableRule({
  id: 'broken-relation',
  family: 'annex',
  severity: 'error',
  source: 'plan-itself',
  messages: ['relation', 'parts-exceed-whole'],
  *check(table) {
    const lines = linesOf(table);
    const broken = formRelations(lines).filter(({ holds }) => holds === false);
    for (const held of broken) {
      // One that holds the lines of another and some more breaks with it, and says nothing new.
      const follows = broken.some(
        (other) => other !== held && other.lines.every((line) => held.lines.includes(line)),
      );
      if (!follows) yield relationDraft(table, held);
    }
    yield* partsOverWhole(table, lines);
  },
});

function relationDraft(table: CheckedTable, held: HeldRelation): Draft<'relation'> {
  const [first, ...others] = held.lines;
  return {
    message: 'relation',
    ...(first ? cellOfLine(table, first, 'value') : { row: null, column: null }),
    data: {
      relation: held.relation.expression,
      left: held.left,
      right: held.right,
      operator: held.relation.operator,
    },
    related: others.flatMap((line) => rangeOf(table, line)),
  };
}

/** "Trong đó" lines count parts of the line above them, in the same unit. */
function* partsOverWhole(
  table: CheckedTable,
  lines: readonly RecognizedIndicator[],
): Iterable<Draft<'parts-exceed-whole'>> {
  for (const whole of lines) {
    if (whole.number === null || whole.value === null) continue;
    const parts = lines.filter(
      (line) =>
        line.number === null &&
        line.parentNumber === whole.number &&
        line.value !== null &&
        plain(line.unit) === plain(whole.unit),
    );
    const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
    if (parts.length === 0 || sum <= whole.value) continue;
    yield {
      message: 'parts-exceed-whole',
      ...cellOfLine(table, whole, 'value'),
      data: { line: nameOfLine(whole), whole: whole.value, sum },
      related: parts.flatMap((line) => rangeOf(table, line)),
    };
  }
}

function rangeOf(table: CheckedTable, line: RecognizedIndicator): NonNullable<Draft['related']> {
  const { row, column } = cellOfLine(table, line, 'value');
  return row === null || column === null
    ? []
    : [{ sheet: table.table.sheet, range: cellRange(row, column, row, column) }];
}
