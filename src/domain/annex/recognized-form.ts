/**
 * The form that stands in a workbook, whoever laid it out: read into the same model as the built-in one, with
 * the cell of every figure. What is known of a line under another number or in other words is added to it.
 */
import type { CellPosition, Column } from '../grid';
import type { RecognizedIndicator, RecognizedTable } from '../tables';
import {
  aggregationOf,
  lineRef,
  type AnnexForm,
  type Derivation,
  type FormLine,
  type FormPart,
} from './form';
import { HA_NAM_FORM } from './ha-nam-form';
import { lineIds } from './line-ids';
import { labelKey, matchLines, SURE, type LineMatch } from './match-lines';
import { numbersOf, parseRelation, writeRelation } from './relations';

/** Where a line stands, and what was read there. */
export interface PlacedLine {
  readonly ref: string;
  readonly part: FormPart;
  readonly line: FormLine;
  readonly sheet: string;
  /** The cell of its figure. */
  readonly value: CellPosition;
  /** The cell of its note; null where the form has no such column. */
  readonly note: CellPosition | null;
  /** What was read there; null on a sheet still to be made. */
  readonly indicator: RecognizedIndicator | null;
  /** Which known line it was taken for; null where it is new. */
  readonly match: LineMatch | null;
}

export interface StandingForm {
  readonly form: AnnexForm;
  readonly lines: readonly PlacedLine[];
  readonly tables: readonly RecognizedTable[];
}

/** Null where no annex with a column of figures stands in the workbook. */
export function standingForm(
  tables: readonly RecognizedTable[],
  known: AnnexForm = HA_NAM_FORM,
): StandingForm | null {
  const annexes = tables.filter((table) => table.kind === 'annex' && valueColumnOf(table) !== null);
  const [first] = annexes;
  if (!first) return null;
  const groups = new Map<string, RecognizedTable[]>();
  for (const table of annexes) {
    const head = table.continuesTable ?? table.id;
    const group = groups.get(head);
    if (group) group.push(table);
    else groups.set(head, [table]);
  }
  const usedIds = new Set<string>();
  const drafts = [...groups.values()].map((group) => draftPart(group, usedIds, known));
  const form: AnnexForm = {
    id: 'standing',
    title: first.title.text,
    parts: drafts.map(({ part }) => part),
    relations: [],
  };
  const [main] = drafts;
  const lines = drafts.flatMap(({ part, placed }) =>
    placed.map((draft) => ({ ...draft, part, ref: lineRef(form, part, draft.line) })),
  );
  // What follows from other lines is only known once every line has its reference.
  const refs = new Map(
    lines.flatMap(({ match, ref }) =>
      match !== null && match.confidence >= SURE ? [[match.known, ref] as const] : [],
    ),
  );
  const finished = lines.map((line) => ({ ...line, line: withDerivation(line.line, line.match, refs) }));
  const parts = form.parts.map((part) => ({
    ...part,
    lines: finished.filter((line) => line.part === part).map(({ line }) => line),
  }));
  const partOf = new Map(form.parts.map((part, index) => [part, parts[index] ?? part]));
  return {
    form: { ...form, parts, relations: main ? translatedRelations(known.relations, refs) : [] },
    lines: finished.map((line) => ({ ...line, part: partOf.get(line.part) ?? line.part })),
    tables: annexes,
  };
}

interface DraftLine {
  readonly line: FormLine;
  readonly sheet: string;
  readonly value: CellPosition;
  readonly note: CellPosition | null;
  readonly indicator: RecognizedIndicator;
  readonly match: LineMatch | null;
}

function draftPart(
  tables: readonly RecognizedTable[],
  usedIds: Set<string>,
  known: AnnexForm,
): { readonly part: FormPart; readonly placed: readonly DraftLine[] } {
  const rows = tables.flatMap((table) => table.indicators.map((indicator) => ({ table, indicator })));
  const ids = lineIds(rows.map(({ indicator }) => indicator));
  const byNumber = new Map<string, string>();
  rows.forEach(({ indicator }, index) => {
    if (indicator.number !== null && !byNumber.has(indicator.number)) {
      byNumber.set(indicator.number, ids[index] ?? '');
    }
  });
  const parents = new Set(rows.map(({ indicator }) => indicator.parentNumber));
  const plain = rows.map(({ indicator }, index) =>
    plainLine(indicator, ids[index] ?? '', byNumber, parents.has(indicator.number ?? '')),
  );
  const matches = matchLines(plain, known);
  const placed = rows.flatMap(({ table, indicator }, index): DraftLine[] => {
    const line = plain[index];
    const row = indicator.sourceRows[0];
    const column = valueColumnOf(table);
    if (!line || row === undefined || column === null) return [];
    const match = matches.get(line.id) ?? null;
    const noteColumn = table.columns.find(({ field }) => field === 'note')?.column;
    return [
      {
        line: withKnown(line, match, known !== HA_NAM_FORM),
        sheet: table.sheet,
        value: indicator.sources.value ?? { row, column },
        note: noteColumn === undefined ? null : (indicator.sources.note ?? { row, column: noteColumn }),
        indicator,
        match,
      },
    ];
  });
  const [head] = tables;
  const part: FormPart = {
    id: uniqueId(head?.sheet ?? '', usedIds),
    title: head?.title.text ?? '',
    lines: placed.map(({ line }) => line),
  };
  return { part, placed };
}

/** Remarks that belong to the form; others were typed beside a figure. */
const FORM_NOTE = /^\((?:nếu có|l[uũ][yỹ] kế|luỹ kế|trong kỳ|ghi rõ)[^()]*\)$/iu;

function plainLine(
  indicator: RecognizedIndicator,
  id: string,
  byNumber: ReadonlyMap<string, string>,
  hasLinesBelow: boolean,
): FormLine {
  const { valueType } = indicator;
  const isOpen = valueType === 'none' && !hasLinesBelow;
  return {
    id,
    number: indicator.number,
    rawNumber: indicator.rawNumber,
    label: indicator.label,
    unit: indicator.unit,
    // A line without unit or lines below asks for something all the same.
    valueType: isOpen ? 'text' : valueType,
    ...(indicator.options ? { options: indicator.options } : {}),
    level: indicator.level,
    parent: indicator.parentNumber === null ? null : (byNumber.get(indicator.parentNumber) ?? null),
    note: FORM_NOTE.test(indicator.note) ? indicator.note : '',
    aggregation: aggregationOf(indicator.label),
  };
}

/** A blank cell tells no type, and one odd entry tells a wrong one: what is known of the line counts first. */
function withKnown(line: FormLine, match: LineMatch | null, isOfWorkbook: boolean): FormLine {
  if (!match || match.confidence < SURE) return line;
  const isSame = line.id === match.line.id && labelKey(line.label) === labelKey(match.line.label);
  if (isOfWorkbook && isSame) return asRemembered(line, match.line);
  const { valueType, options, compute } = match.line;
  const keepsOwn = line.options !== undefined || valueType === 'none';
  return {
    ...line,
    ...(keepsOwn ? {} : { valueType }),
    ...(line.options === undefined && options !== undefined && valueType !== 'none' ? { options } : {}),
    ...(compute === undefined ? {} : { compute }),
  };
}

/** What a person settled for this very line, types and all; its words and place are those that stand there. */
function asRemembered(
  { id, number, rawNumber, label, unit, parent, options: shown }: FormLine,
  { valueType, options, level, note, aggregation, compute, knownAs }: FormLine,
): FormLine {
  const choices = valueType === 'enum' || valueType === 'boolean01' ? (options ?? shown) : undefined;
  return {
    ...{ id, number, rawNumber, label, unit, valueType, level, parent, note, aggregation },
    ...(choices === undefined ? {} : { options: choices }),
    ...(compute === undefined ? {} : { compute }),
    ...(knownAs === undefined ? {} : { knownAs }),
  };
}

function withDerivation(
  line: FormLine,
  match: LineMatch | null,
  refs: ReadonlyMap<string, string>,
): FormLine {
  const derived = match && match.confidence >= SURE ? match.line.derived : undefined;
  if (!derived) return line;
  const here = translatedDerivation(derived, refs);
  return here ? { ...line, derived: here } : line;
}

/** A derivation in the references of another form; undefined where a source is missing there. */
export function translatedDerivation(
  derived: Derivation,
  refs: ReadonlyMap<string, string>,
): Derivation | undefined {
  if (derived.kind === 'sum') {
    const of = derived.of.flatMap((ref) => refs.get(ref) ?? []);
    return of.length === derived.of.length ? { kind: 'sum', of } : undefined;
  }
  if (derived.kind === 'same') {
    const as = refs.get(derived.as);
    return as === undefined ? undefined : { kind: 'same', as };
  }
  const [numerator, denominator] = [refs.get(derived.numerator), refs.get(derived.denominator)];
  if (numerator === undefined || denominator === undefined) return undefined;
  return { kind: 'share', numerator, denominator };
}

/** Relations of the known form in the references of this one; those with a line that is missing are left out. */
export function translatedRelations(
  relations: readonly string[],
  refs: ReadonlyMap<string, string>,
): readonly string[] {
  return relations.flatMap((expression) => {
    const relation = parseRelation(expression);
    if (!relation || !numbersOf(relation).every((ref) => refs.has(ref))) return [];
    return [writeRelation(relation, (ref) => refs.get(ref) ?? ref)];
  });
}

function valueColumnOf(table: RecognizedTable): Column | null {
  return table.columns.find(({ field }) => field === 'value')?.column ?? null;
}

function uniqueId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let count = 2; used.has(id); count++) id = `${wanted} (${String(count)})`;
  used.add(id);
  return id;
}
