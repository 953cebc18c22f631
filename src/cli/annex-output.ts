/** What `annex --json` prints of an annex made or checked, as schemas: other programs rely on them. */
import { z } from 'zod';
import type { JudgedStatement } from '../domain/annex';
import { cellAddress } from '../domain/grid';
import type { Finding } from '../domain/rules';
import { messages, type Language } from '../messages';
import { filledCounts, type AnnexResult, type LineToConfirm } from '../workflow';
import { checkOutput } from './output';
import { checkForm } from './output-forms';
import { statementText } from './statement-lines';

/** A line of the form that looks like one of the built-in form, but not beyond doubt. */
const doubtfulLineForm = z.strictObject({
  /** Of its figure, "D35"; null with its sheet where the line stands on none. */
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  label: z.string(),
  /** Number of the built-in line. */
  known: z.string(),
  knownLabel: z.string(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
});

export const annexMadeForm = z.strictObject({
  /** "2026-H1" */
  period: z.string(),
  from: z.string(),
  to: z.string(),
  sheets: z.array(z.string()),
  counts: z.strictObject({
    computed: z.int().min(0),
    entered: z.int().min(0),
    blank: z.int().min(0),
  }),
  /** Sentences for a person. */
  notes: z.array(z.string()),
  toConfirm: z.array(doubtfulLineForm),
});

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
  toConfirm: z.array(doubtfulLineForm),
});

export function annexCheckOutput(
  findings: readonly Finding[],
  statements: readonly JudgedStatement[],
  doubtful: readonly LineToConfirm[],
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
    toConfirm: doubtful.map(doubtfulLine),
  };
}

export function annexMadeOutput(
  { period, sheets, lines }: AnnexResult,
  notes: readonly string[],
  doubtful: readonly LineToConfirm[],
) {
  return {
    period: period.code,
    from: period.from,
    to: period.to,
    sheets,
    counts: filledCounts(lines),
    notes,
    toConfirm: doubtful.map(doubtfulLine),
  };
}

function doubtfulLine({ label, known, knownLabel, confidence, place }: LineToConfirm) {
  return {
    sheet: place?.sheet ?? null,
    cell: place ? cellAddress(place.at) : null,
    label,
    known: known ?? '',
    knownLabel,
    confidence,
  };
}
