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
        'more-than-progress',
        'other-column',
        'locked-cell',
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

/** What `mail --json` prints. */
export const mailForm = z.strictObject({
  mails: z.array(
    z.strictObject({
      unit: text.min(1),
      subject: text.min(1),
      body: text.min(1),
      overdue: count,
      dueSoon: count,
      open: count,
    }),
  ),
});

export type MailOutput = z.infer<typeof mailForm>;

/** What `consolidate --json` prints. */
export const consolidateForm = z.strictObject({
  file: text.min(1),
  totals: z.array(
    z.strictObject({
      ref: text.min(1),
      label: text,
      value: z.union([z.number(), text]).nullable(),
      from: count,
      unmade: z.boolean(),
      written: z.boolean(),
    }),
  ),
  files: z.array(
    z.strictObject({
      name: text.min(1),
      unit: text.min(1),
      period: text.nullable(),
      figures: count,
      notCounted: z.enum(['sent-again', 'overlaps', 'earlier-period', 'decided']).nullable(),
    }),
  ),
  rest: z.array(
    z.strictObject({
      reason: z.enum(['not-understood', 'no-line', 'files-differ', 'no-total', 'typed-over']),
      line: text,
      value: text,
      from: z.strictObject({ unit: text, file: text, cell: text }),
      against: text,
    }),
  ),
  missingUnits: z.array(text),
  badFiles: z.array(z.strictObject({ name: text, reason: text })),
});

export type ConsolidateOutput = z.infer<typeof consolidateForm>;
