/**
 * The pages of docs/ that are made from the code, so that they cannot say anything else than it does.
 * `npm run docs` writes them; a test fails when a committed page is stale.
 */
import { z } from 'zod';
import { amendmentForm } from '../../src/cli/amendment-form';
import { annexCheckForm, annexMadeForm } from '../../src/cli/annex-output';
import { handOutForm, takeInForm, consolidateForm, mailForm } from '../../src/cli/collecting-forms';
import { checkForm, deadlinesForm, structureForm, targetsForm } from '../../src/cli/output-forms';
import { journalForm, scoreboardForm } from '../../src/cli/scoring-forms';

export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export function makePages(): readonly Page[] {
  return [
    schemaPage('structure', structureForm),
    schemaPage('check', checkForm),
    schemaPage('compare', amendmentForm),
    schemaPage('deadline', deadlinesForm),
    schemaPage('targets', targetsForm),
    schemaPage('scoreboard', scoreboardForm),
    schemaPage('journal', journalForm),
    schemaPage('hand-out', handOutForm),
    schemaPage('take-in', takeInForm),
    schemaPage('consolidate', consolidateForm),
    schemaPage('mail', mailForm),
    schemaPage('annex', annexMadeForm),
    schemaPage('annex-check', annexCheckForm),
  ];
}

function schemaPage(command: string, form: z.ZodType): Page {
  const schema = z.toJSONSchema(form, { reused: 'ref' });
  return { path: `docs/json/${command}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
}
