/**
 * Figures of a form that cannot all be right: more tasks done than there are, parts that do not make up their
 * total. The relations of the office's form, those it added itself included, and "Trong đó" lines against the line
 * they divide.
 */
import { formRelations, type JudgedRelation } from '../../annex';
import { cellAddress, cellRange } from '../../grid';
import type { RecognizedIndicator } from '../../tables';
import type { CheckedTable } from '../checked';
import { workbookRule } from '../define-rule';
import type { PlacedDraft } from '../rule';
import { cellOfLine, linesOf, nameOfLine, plain } from './lines';

export const brokenRelation = workbookRule({
  id: 'broken-relation',
  family: 'annex',
  severity: 'error',
  source: 'plan-itself',
  messages: ['relation', 'parts-exceed-whole'],
  *check({ tables, annexForm }) {
    const annexes = tables.map(({ table }) => table).filter(({ kind }) => kind === 'annex');
    if (annexes.length === 0) return;
    const broken = formRelations(annexes, annexForm).filter(({ holds }) => holds === false);
    for (const judged of broken) {
      // One that holds the lines of another and some more breaks with it, and says nothing new.
      const follows = broken.some(
        (other) => other !== judged && other.lines.every((line) => speaksOf(judged, line)),
      );
      if (!follows) yield* relationDraft(judged);
    }
    for (const table of tables) yield* partsOverWhole(table, linesOf(table));
  },
});

const speaksOf = ({ lines }: JudgedRelation, { sheet, value }: JudgedRelation['lines'][number]): boolean =>
  lines.some((line) => line.sheet === sheet && line.value.row === value.row);

function* relationDraft({ relation, lines, left, right }: JudgedRelation): Iterable<PlacedDraft<'relation'>> {
  const [first, ...others] = lines;
  if (!first) return;
  yield {
    message: 'relation',
    sheet: first.sheet,
    row: first.value.row,
    column: first.value.column,
    data: {
      relation: relation.expression,
      left,
      right,
      operator: relation.operator,
      lines: lines.map(({ ref }) => ref),
      cells: lines.map(({ sheet, value }) =>
        sheet === first.sheet ? cellAddress(value) : `${sheet}!${cellAddress(value)}`,
      ),
    },
    related: others.map(({ sheet, value: { row, column } }) => ({
      sheet,
      range: cellRange(row, column, row, column),
    })),
  };
}

/** "Trong đó" lines count parts of the line above them, in the same unit. */
function* partsOverWhole(
  table: CheckedTable,
  lines: readonly RecognizedIndicator[],
): Iterable<PlacedDraft<'parts-exceed-whole'>> {
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
      sheet: table.table.sheet,
      ...cellOfLine(table, whole, 'value'),
      data: { line: nameOfLine(whole), whole: whole.value, sum },
      related: parts.flatMap((line) => rangeOf(table, line)),
    };
  }
}

function rangeOf(table: CheckedTable, line: RecognizedIndicator): NonNullable<PlacedDraft['related']> {
  const { row, column } = cellOfLine(table, line, 'value');
  return row === null || column === null
    ? []
    : [{ sheet: table.table.sheet, range: cellRange(row, column, row, column) }];
}
