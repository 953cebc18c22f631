/**
 * Changes the form of the annex: its lines, what must hold between them, which known line each of them is. The
 * changed form is remembered in the workbook; the annex follows as far as its sheets are ours to lay out.
 */
import { lineRef, type AnnexForm, type FormLine, type PlacedLine } from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import type { IndicatorField } from '../../domain/tables';
import { messages } from '../../messages';
import type { Change, ChangeSet } from '../../workbook';
import type { BookReading } from '../reading';
import { textContent } from '../structure';
import { rememberForm } from './form-memory';
import { generateAnnex } from './generate-annex';
import { shownComparison, standingAnnex } from './standing-annex';

const COMMAND = 'annex-form';

/** Pure. The form is as `standingAnnex` gave it, changed. */
export function changeForm(reading: BookReading, form: AnnexForm, asOf: CivilDate): ChangeSet {
  const { snapshot, recognized } = reading;
  const annex = standingAnnex(reading);
  const { standing, recorded, ownLayout } = annex;
  if (standing && recorded && ownLayout && wordsOf(annex.form) !== wordsOf(form)) {
    return {
      ...generateAnnex(snapshot, {
        period: recorded,
        days: recorded,
        asOf,
        form,
        recognized,
        layOutAgain: true,
        compare: shownComparison(snapshot),
      }).changeSet,
      command: COMMAND,
    };
  }
  const edits = standing ? standing.lines.flatMap((placed) => wordEdits(placed, form)) : [];
  if (standing && recorded && edits.length === 0) {
    const { changeSet, done } = generateAnnex(snapshot, {
      period: recorded,
      days: recorded,
      asOf,
      form,
      recognized,
      compare: shownComparison(snapshot),
    });
    if (done) return { ...changeSet, command: COMMAND };
  }
  return { command: COMMAND, changes: [...rememberForm(snapshot, form), ...edits] };
}

/** A form from a file: remembered; sheets of our own follow it, a form sent from above keeps its words. */
export function takeForm(reading: BookReading, form: AnnexForm, asOf: CivilDate): ChangeSet {
  const { standing, ownLayout } = standingAnnex(reading);
  if (!standing || ownLayout) return changeForm(reading, form, asOf);
  return { command: COMMAND, changes: rememberForm(reading.snapshot, form) };
}

/** Relations alone change no cell of the annex. */
export function changeRelations(reading: BookReading, relations: readonly string[]): ChangeSet {
  const { form } = standingAnnex(reading);
  return { command: COMMAND, changes: rememberForm(reading.snapshot, { ...form, relations }) };
}

/** What is laid out of a form, as one text. */
function wordsOf(form: AnnexForm): string {
  return JSON.stringify(
    form.parts.map(({ id, title, lines }) => [
      id,
      title,
      lines.map(({ id: line, rawNumber, label, unit, note, level, valueType }) => [
        ...[line, rawNumber, label, unit, note],
        ...[level <= 1, level === 2 && valueType === 'none'],
      ]),
    ]),
  );
}

/** In a form from above, changed words go where they stand; its rows stay as they are. */
function wordEdits(placed: PlacedLine, form: AnnexForm): readonly Change[] {
  const part = form.parts.find(({ id }) => id === placed.part.id);
  const line = part?.lines.find((candidate) => lineRef(form, part, candidate) === placed.ref);
  const { indicator } = placed;
  if (!line || !indicator) return [];
  const why = messages('vi').annex.why.form;
  const edit = (field: IndicatorField, id: keyof FormLine): Change[] => {
    const at = indicator.sources[field];
    const [now, wanted] = [placed.line[id], line[id]];
    if (!at || typeof wanted !== 'string' || now === wanted) return [];
    return [{ kind: 'write-block', why, sheet: placed.sheet, at, cells: [[textContent(wanted)]] }];
  };
  return [...edit('label', 'label'), ...edit('unit', 'unit')];
}
