/**
 * The sentences of a rule, and the few words that all of them are made with. A family's sentences are typed
 * by its rules: leave out a rule or one of its messages and the project does not compile.
 */
import type { FindingDatum, RuleFamily, RuleOf } from '../domain/rules';

export type FindingData = Readonly<Record<string, FindingDatum>>;

export interface SentencesOfRule<Message extends string> {
  /** The rule in a few words, for lists and the catalogue page. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly how: string;
  /** What was found, by message id. */
  readonly messages: Readonly<Record<Message, (data: FindingData) => string>>;
}

export type FamilySentences<Family extends RuleFamily> = {
  readonly [Id in RuleOf<Family>['id']]: SentencesOfRule<
    Extract<RuleOf<Family>, { readonly id: Id }>['messages'][number]
  >;
};

/** A datum as text on one line; lists joined by commas. */
export const of = (value: FindingDatum | undefined): string =>
  (Array.isArray(value) ? value.join(', ') : String(value ?? '')).replace(/\s+/g, ' ');

/** In quotation marks, cut where it is long. */
export const quoted = (value: FindingDatum | undefined): string => {
  const text = of(value);
  return `“${text.length > 90 ? text.slice(0, 88).trimEnd() + '…' : text}”`;
};

/** A list, each in quotation marks. */
export const quotedEach = (value: FindingDatum | undefined): string =>
  Array.isArray(value) ? value.map((each: string) => quoted(each)).join(', ') : quoted(value ?? null);

/** "2025-06-05" as offices write it: 05/6/2025. */
export const day = (value: FindingDatum | undefined): string => {
  const [year = '', month = '', date = ''] = of(value).split('-');
  if (date === '') return of(value);
  return `${date}/${Number(month) <= 2 ? month : String(Number(month))}/${year}`;
};
