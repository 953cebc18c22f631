/**
 * A form as a file: set up once in a province, passed on to every office. What comes from outside is checked
 * before it is believed.
 */
import { z } from 'zod';
import { COMPUTED_IDS, type AnnexForm } from '../../domain/annex';

const derivation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), of: z.array(z.string().min(1)).min(1) }),
  z.strictObject({
    kind: z.literal('share'),
    numerator: z.string().min(1),
    denominator: z.string().min(1),
  }),
  z.strictObject({ kind: z.literal('same'), as: z.string().min(1) }),
]);

const line = z.strictObject({
  id: z.string().min(1),
  number: z.string().nullable(),
  rawNumber: z.string(),
  label: z.string().min(1),
  unit: z.string().default(''),
  valueType: z.enum(['none', 'count', 'percent', 'boolean01', 'enum', 'ratio', 'text']),
  options: z.record(z.string().regex(/^\d+$/), z.string()).optional(),
  level: z.int().min(1).max(9),
  parent: z.string().nullable(),
  note: z.string().default(''),
  aggregation: z.enum(['period', 'cumulative', 'standing']).default('standing'),
  compute: z.enum(COMPUTED_IDS).optional(),
  derived: derivation.optional(),
  knownAs: z.string().nullable().optional(),
});

/** The file's version, for files of later days. */
const VERSION = 1;

export const formFile = z.strictObject({
  version: z.literal(VERSION),
  id: z.string().min(1),
  title: z.string().default(''),
  parts: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        title: z.string().default(''),
        lines: z
          .array(line)
          .min(1)
          .refine((lines) => new Set(lines.map(({ id }) => id)).size === lines.length, 'duplicate-id'),
      }),
    )
    .min(1)
    .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, 'duplicate-id'),
  relations: z.array(z.string().min(1)).default([]),
});

export type FormFileReading =
  | { readonly form: AnnexForm }
  /** Where in the file it fails: "parts.0.lines.3.label", or "" where it is no JSON at all. */
  | { readonly form: null; readonly at: string };

/** Reads the text of a form file. */
export function readFormFile(text: string): FormFileReading {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { form: null, at: '' };
  }
  const read = formFile.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { form: null, at: issue?.path.join('.') ?? '' };
  }
  const { id, title, parts, relations } = read.data;
  return {
    form: {
      id,
      title,
      relations,
      parts: parts.map((part) => ({
        ...part,
        lines: part.lines.map(({ options, compute, derived, knownAs, ...rest }) => ({
          ...rest,
          ...(options ? { options } : {}),
          ...(compute ? { compute } : {}),
          ...(derived ? { derived } : {}),
          ...(knownAs === undefined ? {} : { knownAs }),
        })),
      })),
    },
  };
}

/** The text of a form file; figures are no part of a form. */
export function writeFormFile(form: AnnexForm): string {
  return `${JSON.stringify({ version: VERSION, ...form }, null, 2)}\n`;
}
