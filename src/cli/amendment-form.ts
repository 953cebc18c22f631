/** The JSON that `compare` prints, as a schema: what other programs may rely on. */
import { z } from 'zod';

const text = z.string();
const count = z.int().min(0);

const taskAtHand = z.strictObject({
  id: text,
  number: text,
  section: text,
  task: text,
  deadline: text,
  lead: text,
  /** Null for a task that stands nowhere yet. */
  place: z.strictObject({ sheet: text, row: z.int().min(1) }).nullable(),
});

/** What `compare --json` prints. */
export const amendmentForm = z.strictObject({
  file: text.min(1),
  amended: text.min(1),
  /** The workbook written; null where the plans were only compared. */
  output: text.nullable(),
  counts: z.strictObject({
    new: count,
    deadline: count,
    lead: count,
    product: count,
    text: count,
    split: count,
    merged: count,
    moved: count,
    gone: count,
    same: count,
    typed: count,
  }),
  tasks: z.array(
    z.strictObject({
      kind: z.enum(['new', 'changed', 'moved', 'split', 'merged', 'gone', 'same']),
      before: z.array(taskAtHand),
      now: z.array(taskAtHand),
      fields: z.array(
        z.strictObject({
          field: z.enum([
            'deadline',
            'lead',
            'cooperating',
            'product',
            'task',
            'activity',
            'goal',
            'milestone',
            'budget',
            'note',
          ]),
          before: text,
          now: text,
        }),
      ),
      moved: z.strictObject({ from: text, to: text }).nullable(),
      kept: z.array(text),
      hasTyped: z.boolean(),
    }),
  ),
});

export type AmendmentOutput = z.infer<typeof amendmentForm>;
