/** The JSON that the commands print which say where things stand, as schemas: what other programs may rely on. */
import { z } from 'zod';

const count = z.int().min(0);
const share = z.number().min(0).max(1).nullable();
const month = z.string().regex(/^\d{4}-\d{2}$/);

const groupForm = z.strictObject({
  by: z.enum(['all', 'unit', 'section']),
  /** "" for tasks that name none, and for the plan as a whole. */
  name: z.string(),
  tasks: count,
  onTime: count,
  early: count,
  late: count,
  done: count,
  overdue: count,
  dueThisMonth: count,
  notUpdated: count,
  completionShare: share,
  onTimeShare: share,
  lateShare: share,
  crossed: z.array(
    z.strictObject({ threshold: z.enum(['late', 'on-time', 'early']), percent: count, limit: count }),
  ),
});

/** What `scoreboard --json` prints. */
export const scoreboardForm = z.strictObject({
  asOf: z.iso.date(),
  groups: z.array(groupForm).min(1),
  closed: z.array(z.strictObject({ month, closedOn: z.iso.date() })),
  toClose: month.nullable(),
});

export type ScoreboardOutput = z.infer<typeof scoreboardForm>;

/** What `journal --json` prints, latest first. */
export const journalForm = z.array(
  z.strictObject({
    /** "2026-11-22T08:30" by the clock of the office; null where the cell holds no time any more. */
    at: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
      .nullable(),
    command: z.string(),
    what: z.string(),
    cells: count,
    sheets: z.string(),
    files: z.string(),
  }),
);

export type JournalOutput = z.infer<typeof journalForm>;
