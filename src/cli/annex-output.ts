/** What `annex --check --json` prints, as a schema: other programs rely on it. */
import { z } from 'zod';
import type { JudgedRelation } from '../domain/annex';
import type { Finding } from '../domain/rules';
import type { Messages } from '../messages';
import { checkOutput } from './output';
import { checkForm } from './output-forms';

export const annexCheckForm = checkForm.extend({
  relations: z.array(
    z.strictObject({
      /** "7.1.1 + 7.1.2 = 7.1" */
      relation: z.string(),
      /** Null where a figure of that side is missing. */
      left: z.number().nullable(),
      right: z.number().nullable(),
      /** Null where it cannot be checked. */
      holds: z.boolean().nullable(),
    }),
  ),
});

export function annexCheckOutput(
  findings: readonly Finding[],
  relations: readonly JudgedRelation[],
  words: Messages,
) {
  return {
    ...checkOutput(findings, words),
    relations: relations.map(({ relation, left, right, holds }) => ({
      relation: relation.expression,
      left,
      right,
      holds,
    })),
  };
}
