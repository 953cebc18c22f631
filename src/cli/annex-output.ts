/** What `annex --check --json` prints, as a schema: other programs rely on it. */
import { z } from 'zod';
import type { JudgedStatement } from '../domain/annex';
import type { Finding } from '../domain/rules';
import { messages, type Language } from '../messages';
import { checkOutput } from './output';
import { checkForm } from './output-forms';
import { statementText } from './statement-lines';

export const annexCheckForm = checkForm.extend({
  relations: z.array(
    z.strictObject({
      /** Of the form, of a note, of a share and its ratio, of the report's text. */
      kind: z.enum(['form', 'note', 'share', 'text']),
      /** "7.1.1 + 7.1.2 = 7.1"; in words where it is none of the form's. */
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
  statements: readonly JudgedStatement[],
  language: Language,
) {
  return {
    ...checkOutput(findings, messages(language)),
    relations: statements.map((statement) => ({
      kind: statement.kind,
      relation: statementText(statement, language),
      left: statement.left,
      right: statement.right,
      holds: statement.holds,
    })),
  };
}
