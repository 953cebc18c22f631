/**
 * What must hold between the figures of the annexes in a workbook: the relations of the form that the office uses,
 * its own included, over the lines that stand there. Lines are known by number and label, so that another form with
 * the same numbers is not judged by relations it never had.
 */
import type { RecognizedTable } from '../tables';
import type { AnnexForm } from './form';
import { HA_NAM_FORM } from './ha-nam-form';
import { judgedRelations, type JudgedRelation } from './judged-relations';
import { standingForm } from './recognized-form';

/**
 * Relations between parts of the form come with those within one. Where several annexes of one form stand in the
 * workbook, of two quarters say, each is judged by its own figures.
 */
export function formRelations(
  tables: readonly RecognizedTable[],
  form: AnnexForm = HA_NAM_FORM,
): readonly JudgedRelation[] {
  const annexes = tables.filter(({ kind }) => kind === 'annex');
  const groups = new Map<string, RecognizedTable[]>();
  for (const table of annexes) {
    const head = table.continuesTable ?? table.id;
    groups.set(head, [...(groups.get(head) ?? []), table]);
  }
  const whole = judgedWithin(annexes, form);
  if (groups.size < 2) return whole;
  const known = new Set(whole.map(keyOf));
  const single = [...groups.values()].flatMap((group) => judgedWithin(group, form));
  return [...whole, ...single.filter((judged) => !known.has(keyOf(judged)))];
}

function judgedWithin(tables: readonly RecognizedTable[], form: AnnexForm): readonly JudgedRelation[] {
  const standing = standingForm(tables, form);
  return standing ? judgedRelations(standing) : [];
}

/** The cells of its figures, side by side. */
function keyOf({ relation, lines }: JudgedRelation): string {
  const cells = lines.map(({ sheet, value }) => `${sheet}!${String(value.row)}:${String(value.column)}`);
  return `${relation.operator} ${cells.join(' ')}`;
}
