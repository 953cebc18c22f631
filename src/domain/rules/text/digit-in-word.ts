/**
 * Figures that a scanner put in place of letters: "b0i dưỡng", "hành ch1nh", "kế h0ạch". Words so damaged are found
 * by nobody who searches for them.
 */
import type { TaskField } from '../../tables';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

/** What a scanner mistakes for letters, between small letters: codes ("G2C") are written large, "h2o" has another figure. */
const DAMAGED = /\p{Ll}[01569]\p{Ll}/u;
const WORDS = /(?<![\p{L}\p{N}@._/-])\p{L}+(?:[01569]\p{Ll}+)+(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
/** Quick to ask of every text, and true of hardly any. */
const BETWEEN = /[^ \n\d][01569][^ \n\d]/;
const FIELDS = ['task', 'goal', 'activity', 'product', 'note'] as const satisfies readonly TaskField[];

export const digitInWord = rowRule({
  id: 'digit-in-word',
  family: 'text',
  severity: 'hint',
  source: 'spelling',
  check({ task }) {
    const damaged = FIELDS.filter(
      (field) => BETWEEN.test(task.fields[field]) && DAMAGED.test(task.fields[field]),
    );
    if (damaged.length === 0) return NOTHING;
    return damaged.flatMap((field) => {
      const source = task.sources[field];
      const found = task.fields[field].match(WORDS) ?? [];
      if (!source || found.length === 0 || !task.sourceRows.includes(source.row)) return [];
      return [{ row: source.row, column: source.column, data: { found: [...new Set(found)] } }];
    });
  },
});
