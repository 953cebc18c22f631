/**
 * The JSON that the command line prints, as schemas: what other programs may rely on. docs/dong-lenh.md
 * explains every part; tests hold real output against these.
 *
 * Rows are counted from 1 and columns are letters, as Excel shows them. Dates are "2026-11-22" and inclusive.
 */
import { z } from 'zod';

const row = z.int().min(1).max(1_048_576);
const rows = z.array(row).min(1);
const columnLetter = z.string().regex(/^[A-Z]{1,3}$/);
const day = z.iso.date();
const text = z.string();

const recurrence = z.strictObject({
  every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
  interval: z.int().min(2).optional(),
  day: z
    .union([z.int().min(1).max(31), z.literal('last'), z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])])
    .optional(),
  month: z.union([z.int().min(1).max(12), z.literal('last')]).optional(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  until: day.optional(),
});

const doubt = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('impossible-date'), text }),
  z.strictObject({ id: z.literal('day-month-may-be-swapped'), asStored: day, swapped: day }),
  z.strictObject({ id: z.literal('status-in-deadline'), text }),
  z.strictObject({ id: z.literal('start-after-due'), start: day, due: day }),
  z.strictObject({ id: z.literal('several-readings'), texts: z.array(text) }),
  z.strictObject({ id: z.literal('no-year'), text }),
  z.strictObject({ id: z.literal('same-as-above'), text }),
  z.strictObject({ id: z.literal('not-understood'), text }),
]);

export const deadlineForm = z.strictObject({
  text,
  kind: z.enum([
    'date',
    'window',
    'continuous',
    'recurring',
    'event',
    'plan',
    'milestones',
    'none',
    'unclear',
  ]),
  start: day.nullable(),
  due: day.nullable(),
  inclusiveDue: day.nullable(),
  milestones: z.array(z.strictObject({ label: text, start: day.nullable(), due: day.nullable() })),
  recurrence: recurrence.nullable(),
  otherRecurrences: z.array(recurrence),
  event: z
    .strictObject({
      text,
      terms: z.array(
        z.strictObject({
          amount: z.number().positive(),
          unit: z.enum(['hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year']),
          direction: z.enum(['after', 'before']),
        }),
      ),
    })
    .nullable(),
  plan: text.nullable(),
  inferred: z.array(
    z.strictObject({
      part: z.enum(['year', 'start', 'due', 'month', 'day-month-order', 'century']),
      from: z.enum(['plan-year', 'period', 'plan-date', 'number-format', 'setting', 'sibling', 'convention']),
    }),
  ),
  spans: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) })),
  patterns: z.array(text),
  doubts: z.array(doubt),
});

/** What `deadline --json` prints: one reading a phrase, in the order of the input. */
export const deadlinesForm = z.array(deadlineForm);

export const targetForm = z.strictObject({
  text: text.min(1),
  metric: text,
  operator: z.enum(['=', '>=', '<=', 'range', 'increase_by', 'decrease_by']),
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: text,
  period: text.nullable(),
  source: z.union([
    z.strictObject({ line: z.int().min(1) }),
    z.strictObject({ sheet: text, cell: text.regex(/^[A-Z]{1,3}\d{1,7}$/), field: text.optional() }),
  ]),
  strict: z.boolean(),
  direction: z.enum(['increase', 'decrease']).nullable(),
  baseline: text.nullable(),
  periodFrom: z.enum(['stated', 'document']).nullable(),
});

export const targetsForm = z.array(targetForm);

export const findingForm = z.strictObject({
  rule: text.min(1),
  severity: z.enum(['error', 'warning', 'hint']),
  sheet: text,
  row: row.nullable(),
  column: columnLetter.nullable(),
  message: text.min(1),
  /** More cells that belong to it: the other half of a contradiction, the other cells of one habit. */
  related: z.array(z.strictObject({ sheet: text, range: text.min(1) })).optional(),
});

const sectionForm = z.strictObject({
  id: text.min(1),
  number: text,
  title: text,
  parentId: text.nullable(),
  sourceRow: row,
  role: z.enum(['section', 'sub-section', 'group']),
});

const taskForm = z.strictObject({
  id: text.min(1),
  sectionId: text.nullable(),
  number: text,
  goal: text,
  task: text,
  activity: text,
  product: text,
  deadline: text,
  lead: text,
  cooperating: text,
  budget: text,
  note: text,
  status: text,
  result: text,
  sourceRows: rows,
  due: deadlineForm,
  other: z.array(z.strictObject({ column: columnLetter, heading: text, text })),
});

const indicatorForm = z.strictObject({
  number: text.nullable(),
  label: text,
  unit: text,
  rawValue: text,
  value: z.number().nullable(),
  valueType: z.enum(['none', 'count', 'percent', 'boolean01', 'enum', 'ratio', 'text']),
  note: text,
  level: z.int().min(1),
  parentNumber: text.nullable(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  sourceRows: rows,
});

const tableForm = z.strictObject({
  id: text.min(1),
  sheet: text.min(1),
  kind: z.enum(['plan', 'annex']),
  title: text,
  range: text,
  headerRows: z.array(row),
  repeatedHeaderRows: z.array(row),
  columns: z.partialRecord(
    z.enum([
      'number',
      'goal',
      'task',
      'activity',
      'product',
      'deadline',
      'lead',
      'cooperating',
      'budget',
      'note',
      'status',
      'result',
      'label',
      'unit',
      'value',
    ]),
    columnLetter,
  ),
  otherColumns: z.array(z.strictObject({ column: columnLetter, heading: text })),
  sections: z.array(sectionForm),
  tasks: z.array(taskForm),
  indicators: z.array(indicatorForm),
  skippedRows: z.array(z.strictObject({ row, reason: text.min(1), role: text.min(1) })),
});

/** What `structure --json` prints. */
export const structureForm = z.strictObject({
  year: z.strictObject({
    value: z.int().nullable(),
    from: z.enum(['given', 'title', 'heading', 'deadlines', 'sheet', 'file', 'none']),
  }),
  tables: z.array(tableForm),
  findings: z.array(findingForm),
});

/** What `check --json` prints. */
export const checkForm = z.strictObject({
  findings: z.array(findingForm),
  counts: z.strictObject({ error: z.int().min(0), warning: z.int().min(0), hint: z.int().min(0) }),
});

/** As the program builds it: nothing is changed once made. */
type Frozen<Form> = Form extends object ? { readonly [Part in keyof Form]: Frozen<Form[Part]> } : Form;

export type StructureOutput = Frozen<z.infer<typeof structureForm>>;
export type TableOutput = StructureOutput['tables'][number];
export type TaskOutput = TableOutput['tasks'][number];
export type IndicatorOutput = TableOutput['indicators'][number];
export type CheckOutput = Frozen<z.infer<typeof checkForm>>;
export type FindingOutput = Frozen<z.infer<typeof findingForm>>;
export type TargetOutput = z.output<typeof targetForm>;
export type DeadlineOutput = Frozen<z.infer<typeof deadlineForm>>;
