/**
 * Changes to a form as a person makes them: a line put otherwise, added, taken away. What names a line
 * (totals, relations) follows it to its new number, and goes where the line goes.
 */
import { indicatorNumber, indicatorPlaces, readOptions } from '../tables';
import { lineRef, type AnnexForm, type FormLine, type FormPart } from './form';
import { lineIds } from './line-ids';
import { translatedDerivation, translatedRelations } from './recognized-form';

/** What a person may say of a line. `number` as in the column of numbers: "1.1.3.", "Trong đó", "". */
export interface LineWords {
  readonly number: string;
  readonly label: string;
  /** Choices are named here: "Không = 0\nCó = 1". */
  readonly unit: string;
  readonly valueType: FormLine['valueType'];
  readonly level: number;
  readonly aggregation: FormLine['aggregation'];
  readonly note: string;
}

export function wordsOfLine({
  rawNumber,
  label,
  unit,
  valueType,
  level,
  aggregation,
  note,
}: FormLine): LineWords {
  return { number: rawNumber, label, unit, valueType, level, aggregation, note };
}

/** The form with one line put as `words` say. */
export function lineChanged(form: AnnexForm, part: FormPart, line: FormLine, words: LineWords): AnnexForm {
  const lines = part.lines.map((each) => (each === line ? said(line, words) : each));
  return rebuilt(form, part, part.lines, lines);
}

/** A blank line below another, under the next number that is free. */
export function lineAdded(form: AnnexForm, part: FormPart, after: FormLine, label: string): AnnexForm {
  const at = part.lines.indexOf(after) + 1;
  const number = nextNumber(part, after);
  const { unit, level, aggregation } = after;
  const added: FormLine = {
    id: '',
    number,
    rawNumber: number === null ? '' : `${number}.`,
    label,
    unit: after.valueType === 'count' ? unit : '',
    valueType: 'count',
    level,
    parent: after.parent,
    note: '',
    aggregation,
  };
  const before = [...part.lines.slice(0, at), null, ...part.lines.slice(at)];
  const lines = [...part.lines.slice(0, at), added, ...part.lines.slice(at)];
  return rebuilt(form, part, before, lines);
}

/** Relations and totals that name the line go with it. */
export function lineRemoved(form: AnnexForm, part: FormPart, line: FormLine): AnnexForm {
  const lines = part.lines.filter((each) => each !== line);
  return rebuilt(form, part, lines, lines);
}

function said(line: FormLine, words: LineWords): FormLine {
  const { options: _, ...own } = line;
  const number = indicatorNumber(words.number);
  const asksChoice = words.valueType === 'enum' || words.valueType === 'boolean01';
  const options = asksChoice ? (readOptions(words.unit) ?? line.options) : undefined;
  const { label, unit, valueType, level, aggregation, note } = words;
  return {
    ...own,
    ...{ number, rawNumber: words.number.trim(), label, unit, valueType, level, aggregation, note },
    ...(options ? { options } : {}),
  };
}

/** `before[i]` is what `after[i]` was; null where it is new. */
function rebuilt(
  form: AnnexForm,
  part: FormPart,
  before: readonly (FormLine | null)[],
  after: readonly FormLine[],
): AnnexForm {
  const places = indicatorPlaces(after.map(({ number }) => number));
  const parents = places.map(({ parentNumber }) => parentNumber);
  const ids = lineIds(after.map(({ number }, index) => ({ number, parentNumber: parents[index] ?? null })));
  const idOf = new Map(after.map(({ number }, index) => [number, ids[index] ?? '']));
  const lines = after.map((line, index): FormLine => {
    const parent = parents[index] ?? null;
    return { ...line, id: ids[index] ?? '', parent: parent === null ? null : (idOf.get(parent) ?? null) };
  });
  const changed: AnnexForm = {
    ...form,
    parts: form.parts.map((each) => (each === part ? { ...part, lines } : each)),
  };
  const refs = new Map<string, string>();
  form.parts.forEach((each, index) => {
    const made = changed.parts[index];
    if (!made) return;
    if (each !== part)
      for (const line of each.lines) refs.set(lineRef(form, each, line), lineRef(changed, made, line));
    else
      before.forEach((line, at) => {
        const now = lines[at];
        if (line && now) refs.set(lineRef(form, part, line), lineRef(changed, made, now));
      });
  });
  return {
    ...changed,
    parts: changed.parts.map((each) => ({
      ...each,
      lines: each.lines.map((line) => {
        if (!line.derived) return line;
        const { derived, ...rest } = line;
        const here = translatedDerivation(derived, refs);
        return here ? { ...rest, derived: here } : rest;
      }),
    })),
    relations: translatedRelations(form.relations, refs),
  };
}

function nextNumber(part: FormPart, { number }: FormLine): string | null {
  if (number === null) return null;
  const taken = new Set(part.lines.map((line) => line.number));
  const head = number.replace(/\d+$/, '');
  let last = Number(/\d+$/.exec(number)?.[0] ?? 0) + 1;
  while (taken.has(`${head}${String(last)}`)) last++;
  return `${head}${String(last)}`;
}
