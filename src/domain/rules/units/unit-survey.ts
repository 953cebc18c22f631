/**
 * All spellings of the units that a workbook names, and which of them is the office's own: the list of units
 * decides where there is one, else what is written most often. "Văn phòng sở", "VP Sở" and "Văn phòng" are one
 * unit; "Các phòng, đơn vị thuộc, trực thuộc sở" is "Các phòng, đơn vị thuộc và trực thuộc Sở".
 */
import { honoursOffice, unitKey, unitNamesIn } from '../../plan';
import { capitalized, cleanCell } from '../../text';
import type { Column, SheetRow } from '../../grid';
import type { CheckedTable, CheckedTask } from '../checked';
import type { RuleContext, SeenIn } from '../rule';
import { abbreviates, isOneSlipAway, looseKey } from './alike-names';
import { UNIT_FIELDS, unitTextsOf, type UnitField } from './unit-texts';

export interface Spelling {
  readonly found: string;
  readonly canonical: string;
  /** 'variant': the same words; 'short': words left out; 'abbreviation'; 'slip': a letter wrong. */
  readonly kind: 'variant' | 'short' | 'abbreviation' | 'slip';
}

/** What deserves a look in the text of a cell. */
interface Oddities {
  readonly spellings: readonly Spelling[];
  /** Words in capitals that few would know: "QLĐT". */
  readonly abbreviations: readonly string[];
  /** A space is missing on one side of "&". */
  readonly lopsided: boolean;
}

/** A cell of units that deserves a look. */
export interface SurveyedCell extends Oddities {
  readonly sheet: string;
  readonly row: SheetRow;
  readonly column: Column;
  readonly text: string;
}

const surveys = new WeakMap<readonly CheckedTable[], readonly SurveyedCell[]>();

/** The cells of units that deserve a look, in the order of the tables. */
export function unitSurvey(context: RuleContext): readonly SurveyedCell[] {
  let known = surveys.get(context.tables);
  if (!known) surveys.set(context.tables, (known = surveyOf(context)));
  return known;
}

const namesByCell = new Map<string, readonly string[]>();
const MOST_KEPT = 5000;

/** Names in a cell's text, remembered: offices write the same cell hundreds of times. */
export function namesIn(text: string): readonly string[] {
  const known = namesByCell.get(text);
  if (known) return known;
  const names = unitNamesIn(text);
  if (namesByCell.size >= MOST_KEPT) namesByCell.clear();
  namesByCell.set(text, names);
  return names;
}

/** The cells of units of a task: each field's text where it has its own column. */
export function unitCells(
  task: CheckedTask,
): readonly { readonly field: UnitField; readonly text: string }[] {
  const { fields, sources } = task.task;
  return UNIT_FIELDS.filter(
    (field) =>
      fields[field] !== '' && (field === 'lead' || sources.cooperating?.column !== sources.lead?.column),
  ).map((field) => ({ field, text: fields[field] }));
}

/** All that the survey takes from a row. */
export const unitsSeenIn: SeenIn = (_, task) =>
  task
    ? JSON.stringify(UNIT_FIELDS.map((field) => [task.task.fields[field], task.task.sources[field]?.row]))
    : '';

interface Group {
  readonly spellings: Map<string, number>;
  total: number;
}

function surveyOf(context: RuleContext): readonly SurveyedCell[] {
  const times = timesWritten(context);
  const groups = new Map<string, Group>();
  for (const [text, count] of times) {
    for (const name of namesIn(text)) {
      const key = looseKey(name);
      const group = groups.get(key) ?? { spellings: new Map<string, number>(), total: 0 };
      const spelling = capitalized(name);
      group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + count);
      group.total += count;
      groups.set(key, group);
    }
  }
  const canonical = canonicalNames(groups, context);
  const judged = new Map<string, Spelling | null>();
  const odd = new Map<string, Oddities>();
  for (const text of times.keys()) {
    const spellings = namesIn(text).flatMap((name) => {
      const known = judged.get(name);
      const spelling = known === undefined ? judge(name, groups, canonical) : known;
      judged.set(name, spelling);
      return spelling ? [spelling] : [];
    });
    const abbreviations = abbreviationsIn(text);
    const lopsided = LOPSIDED.test(text);
    if (spellings.length > 0 || abbreviations.length > 0 || lopsided)
      odd.set(text, { spellings, abbreviations, lopsided });
  }
  return oddCells(context, odd);
}

/** How many cells of units hold each text, in the order in which they first stand. */
function timesWritten({ tables }: RuleContext): ReadonlyMap<string, number> {
  const [only, ...others] = tables;
  if (only && others.length === 0) return unitTextsOf(only).inOrder();
  const times = new Map<string, number>();
  for (const table of tables)
    for (const [text, count] of unitTextsOf(table).inOrder()) times.set(text, (times.get(text) ?? 0) + count);
  return times;
}

function oddCells({ tables }: RuleContext, odd: ReadonlyMap<string, Oddities>): readonly SurveyedCell[] {
  if (odd.size === 0) return [];
  const found: SurveyedCell[] = [];
  /** An abbreviation is told of once, however many cells hold it. */
  const told = new Set<string>();
  for (const table of tables) {
    for (const [{ task, row }, field, text] of unitTextsOf(table).cellsWith(odd)) {
      const oddities = odd.get(text);
      if (!oddities || told.has(text)) continue;
      const { lead, [field]: source } = task.sources;
      if (source?.row !== row || (field === 'cooperating' && source.column === lead?.column)) continue;
      found.push({ ...oddities, sheet: table.table.sheet, row, column: source.column, text });
      if (oddities.spellings.length === 0 && !oddities.lopsided) told.add(text);
    }
  }
  return found;
}

/** "QLĐT &HTQT", "KH& CN"; without any space on either side it is one word. */
const LOPSIDED = /(?<=\s)&(?=\p{L})|(?<=\p{L})&(?=\s)/u;

function abbreviationsIn(text: string): readonly string[] {
  if (!/\p{Lu}{3}/u.test(text)) return [];
  return namesIn(text)
    .filter((name) => name !== name.toUpperCase())
    .flatMap((name) => name.match(/(?<![\p{L}\p{N}])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu) ?? []);
}

/** The name for each loose key: the listed one, of several listed the one written most, else the most frequent. */
function canonicalNames(
  groups: ReadonlyMap<string, Group>,
  { units }: RuleContext,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, { spellings }] of groups) names.set(key, mostFrequent(spellings));
  const listed = new Map<string, string[]>();
  for (const { name } of units) {
    const key = looseKey(name);
    if (!groups.has(key)) continue;
    const others = listed.get(key);
    if (others) others.push(name);
    else listed.set(key, [name]);
  }
  for (const [key, choices] of listed) {
    const spellings = groups.get(key)?.spellings;
    const [only, second] = choices;
    if (only !== undefined && second === undefined) names.set(key, only);
    else if (spellings) names.set(key, mostWritten(choices, spellings));
  }
  return names;
}

/** A list made from the appendix holds a unit in each of its spellings, and then says nothing of which is its own. */
function mostWritten(choices: readonly string[], spellings: ReadonlyMap<string, number>): string {
  const timesOf = (name: string): number => {
    const words = unitKey(name);
    let times = 0;
    for (const [spelling, count] of spellings) if (unitKey(spelling) === words) times += count;
    return times;
  };
  return choices.reduce((best, name) => (timesOf(name) > timesOf(best) ? name : best));
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const byWords = new Map<string, number>();
  for (const [spelling, count] of spellings) {
    const key = unitKey(spelling);
    byWords.set(key, (byWords.get(key) ?? 0) + count);
  }
  const words = [...byWords].sort(
    ([one, ones], [other, others]) => others - ones || other.length - one.length || (one < other ? -1 : 1),
  )[0]?.[0];
  return (
    [...spellings]
      .filter(([spelling]) => unitKey(spelling) === words)
      .sort(
        ([one, ones], [other, others]) =>
          honoursOffice(other) - honoursOffice(one) || others - ones || (one < other ? -1 : 1),
      )[0]?.[0] ?? ''
  );
}

/** A slip is rare beside what it should be. */
const RARE = 2;
/** A shorter form of a name that stands so many times more often. */
const MUCH_MORE = 8;

function judge(
  name: string,
  groups: ReadonlyMap<string, Group>,
  canonical: ReadonlyMap<string, string>,
): Spelling | null {
  const key = looseKey(name);
  const own = canonical.get(key) ?? name;
  if (cleanCell(capitalized(name)) !== own) return { found: name, canonical: own, kind: 'variant' };
  const total = groups.get(key)?.total ?? 0;
  for (const [other, group] of groups) {
    const full = canonical.get(other);
    if (other === key || full === undefined) continue;
    if (abbreviates(name, full)) return { found: name, canonical: full, kind: 'abbreviation' };
    if (group.total >= total * RARE && isOneSlipAway(name, full))
      return { found: name, canonical: full, kind: 'slip' };
    if (group.total >= total * MUCH_MORE && isShortCollective(key, other))
      return { found: name, canonical: full, kind: 'short' };
  }
  return null;
}

/** "Các phòng, đơn vị sở" beside "Các phòng, đơn vị thuộc và trực thuộc Sở". */
function isShortCollective(short: string, full: string): boolean {
  return short.startsWith('cac phong don vi') && full.startsWith(`${short} `);
}
