/**
 * The JSON that the commands print which send out task sheets and take them in again, as schemas: what other
 * programs may rely on.
 */
import { z } from 'zod';

const text = z.string();
const count = z.int().min(0);

/** What `hand-out --json` prints. */
export const handOutForm = z.strictObject({
  plan: text.min(1),
  sendBy: z.iso.date(),
  sheets: z.array(z.strictObject({ unit: text.min(1), file: text.min(1), lead: count, cooperating: count })),
  unassigned: z.array(z.strictObject({ id: text, task: text, lead: text })),
});

export type HandOutOutput = z.infer<typeof handOutForm>;

const origin = z.strictObject({
  file: text.min(1),
  sheet: text.min(1),
  cell: z.string().regex(/^[A-Z]{1,3}\d+$/),
});
const taskName = z.strictObject({ id: text, number: text, task: text });
const reported = z.enum(['progress', 'doneOn', 'evidence', 'followUp']);

/** What `take-in --json` prints. */
export const takeInForm = z.strictObject({
  file: text.min(1),
  files: z.array(
    z.strictObject({
      name: text.min(1),
      unit: text.nullable(),
      kind: z.enum(['task-sheet', 'task-table', 'plan']),
      rows: count,
      matched: count,
      reported: count,
    }),
  ),
  taken: z.array(
    z.strictObject({
      task: taskName,
      field: z.enum([...reported.options, 'deadline', 'due']),
      value: text,
      before: text,
      from: origin,
    }),
  ),
  conflicts: z.array(
    z.strictObject({
      task: taskName,
      field: z.enum([...reported.options, 'deadline', 'due']),
      reason: z.enum(['files-differ', 'master-differs', 'erased', 'deadline-changed', 'deadline-outdated']),
      master: text,
      sides: z.array(z.strictObject({ value: text, from: origin })).min(1),
    }),
  ),
  left: z.array(
    z.strictObject({
      reason: z.enum([
        'no-task',
        'several-milestones',
        'outside-table',
        'not-understood',
        'second-value',
        'no-column',
      ]),
      from: origin,
      value: text,
      task: text,
    }),
  ),
  missingUnits: z.array(text),
  badFiles: z.array(z.strictObject({ name: text, reason: text })),
});

export type TakeInOutput = z.infer<typeof takeInForm>;
