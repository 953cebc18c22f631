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
