/** Changes to the form of the annex that a person makes in the pane; the workbook remembers them. */
import { readRelation, takesValue, type AnnexForm, type RelationProblem } from '../../../domain/annex';
import type { ChangeSet } from '../../../workbook';
import {
  changeForm,
  changeRelations,
  linesByRef,
  readFormFile,
  standingAnnex,
  takeForm,
  withKnownLines,
} from '../../../workflow';
import type { WorkOptions } from '../../../workflow';
import type { DeskInside } from '../area';

/** Which built-in line a line of the form is; null for none of them. */
export interface Decision {
  readonly ref: string;
  readonly known: string | null;
}

/** A form that came as a file. */
export interface FormText {
  readonly name: string;
  readonly text: string;
}

export interface ImportedForm {
  /** Where the file fails, as "parts.0.lines.3.label"; "" where it is no form file; null where it was taken. */
  readonly at: string | null;
  readonly lines: number;
}

/** Gives how many were remembered. */
export async function decideMatches(
  desk: DeskInside,
  decisions: readonly Decision[],
  work?: WorkOptions,
): Promise<number> {
  if (decisions.length === 0) return 0;
  const reading = await desk.fresh(work);
  const { form } = standingAnnex(reading);
  const decided = withKnownLines(form, new Map(decisions.map(({ ref, known }) => [ref, known])));
  await applied(desk, changeForm(reading, decided, desk.today()), work);
  return decisions.length;
}

/** What is wrong with it; null where the form carries it now. */
export async function addRelation(
  desk: DeskInside,
  typed: string,
  work?: WorkOptions,
): Promise<RelationProblem | null> {
  const reading = await desk.fresh(work);
  const { form } = standingAnnex(reading);
  const lines = new Map([...linesByRef(form)].map(([ref, line]) => [ref, takesValue(line)]));
  const { relation, problem } = readRelation(typed, { lines, known: form.relations });
  if (!relation) return problem;
  await applied(desk, changeRelations(reading, [...form.relations, relation.expression]), work);
  return null;
}

/** False where the form carried no such relation. */
export async function removeRelation(
  desk: DeskInside,
  expression: string,
  work?: WorkOptions,
): Promise<boolean> {
  const reading = await desk.fresh(work);
  const { form } = standingAnnex(reading);
  const kept = form.relations.filter((relation) => relation !== expression);
  if (kept.length === form.relations.length) return false;
  await applied(desk, changeRelations(reading, kept), work);
  return true;
}

/** False where nothing was to change. */
export async function saveForm(desk: DeskInside, form: AnnexForm, work?: WorkOptions): Promise<boolean> {
  const reading = await desk.fresh(work);
  const changeSet = changeForm(reading, form, desk.today());
  await applied(desk, changeSet, work);
  return changeSet.changes.length > 0;
}

export async function importForm(
  desk: DeskInside,
  { name, text }: FormText,
  work?: WorkOptions,
): Promise<ImportedForm> {
  const read = readFormFile(text);
  if (!read.form) return { at: read.at, lines: 0 };
  const changeSet = takeForm(await desk.fresh(work), read.form, desk.today());
  await applied(desk, { ...changeSet, sources: [name] }, work);
  return { at: null, lines: read.form.parts.reduce((sum, { lines }) => sum + lines.length, 0) };
}

async function applied(desk: DeskInside, changeSet: ChangeSet, work?: WorkOptions): Promise<void> {
  const changes = changeSet.changes.filter(({ kind }) => kind !== 'activate');
  if (changes.length > 0) await desk.session.apply({ ...changeSet, changes }, work);
}
