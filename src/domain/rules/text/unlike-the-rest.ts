/**
 * Two words that the workbook writes many times in one way and once with another tone or mark: "bồi dưỡng"
 * throughout and "bồi dượng" here. The document is its own dictionary for words that no list of ours has.
 */
import type { CellValue, Column, SheetRow } from '../../grid';
import { cleanCell, fold } from '../../text';
import { editText } from '../cell-edits';
import { workbookRule } from '../define-rule';
import type { RuleContext } from '../rule';
import { suspectsIn } from './suspects';
import { before, behind, isExplained, tokensOf, type Token } from './tokens';

/** Texts that write it the usual way. */
const USUAL = 4;
/** Rows of a table, enough to know how a workbook writes its words. */
const MOST_ROWS = 1_500;

interface Written {
  readonly first: string;
  readonly second: string;
  texts: number;
  readonly place: Place;
}

interface Place {
  readonly sheet: string;
  readonly row: SheetRow;
  readonly column: Column;
  readonly text: string;
  /** Of the first word among the text's words. */
  readonly index: number;
}

export const unlikeTheRest = workbookRule({
  id: 'unlike-the-rest',
  family: 'text',
  severity: 'hint',
  source: 'spelling',
  seenIn: ({ grid, position }) =>
    position < MOST_ROWS
      ? grid.cells.map(({ column, value }) => `${String(column)} ${textIn(value) ?? ''}`).join('\n')
      : '',
  *check(context) {
    const known = pairsOf(context);
    const told = new Set<string>();
    for (const variants of known.values()) {
      if (variants.size < 2) continue;
      const all = [...variants.values()];
      const usual = all.reduce((most, variant) => (variant.texts > most.texts ? variant : most));
      if (usual.texts < USUAL) continue;
      for (const variant of all) {
        if (variant === usual || variant.texts > 1 || !isOdd(variant, usual, known)) continue;
        const { sheet, row, column, text } = variant.place;
        const key = `${sheet}:${String(row)}:${String(column)}`;
        if (told.has(key) || suspectsIn(text).length > 0) continue;
        told.add(key);
        const found = foundIn(variant);
        yield {
          sheet,
          row,
          column,
          data: { found, meant: `${usual.first} ${usual.second}`, texts: usual.texts },
        };
      }
    }
  },
  suggest(finding, context) {
    const { found, meant } = finding.data;
    if (typeof found !== 'string' || typeof meant !== 'string') return [];
    const edits = editText(finding, context, (text) =>
      text.includes(found) ? text.replace(found, () => meant) : null,
    );
    return edits ? [edits] : [];
  },
});

type Pairs = ReadonlyMap<string, ReadonlyMap<string, Written>>;

const textIn = (value: CellValue): string | null =>
  typeof value === 'string' && value.length >= 6 ? value : null;

/** By letters without marks, each way of writing two neighbouring words. */
function pairsOf(context: RuleContext): Pairs {
  const pairs = new Map<string, Map<string, Written>>();
  const seen = new Set<string>();
  for (const { table, rows } of context.tables) {
    for (const { grid } of rows.slice(0, MOST_ROWS)) {
      for (const { value, column } of grid.cells) {
        const raw = textIn(value);
        if (raw === null || seen.has(raw)) continue;
        seen.add(raw);
        for (const { key, written, first, second, text, index } of pairsIn(raw)) {
          let variants = pairs.get(key);
          if (!variants) pairs.set(key, (variants = new Map<string, Written>()));
          const known = variants.get(written);
          if (known) known.texts++;
          else {
            const place = { sheet: table.sheet, row: grid.row, column, text, index };
            variants.set(written, { first, second, texts: 1, place });
          }
        }
      }
    }
  }
  return pairs;
}

interface Pair {
  /** Letters without marks. */
  readonly key: string;
  readonly written: string;
  readonly first: string;
  readonly second: string;
  readonly text: string;
  readonly index: number;
}

const KEPT = 20_000;
const pairsOfText = new Map<string, readonly Pair[]>();

/** Each pair of neighbouring words of a text once; kept, as texts stay while one of them is edited. */
function pairsIn(raw: string): readonly Pair[] {
  const known = pairsOfText.get(raw);
  if (known) return known;
  const text = cleanCell(raw);
  const found = new Map<string, Pair>();
  tokensOf(text).forEach((token, index, tokens) => {
    const next = behind(tokens, index);
    if (!next || !isOrdinary(token) || !isOrdinary(next)) return;
    const [first, second] = [token.plain, next.plain];
    const written = `${first} ${second}`;
    const key = `${token.known.folded} ${next.known.folded}`;
    if (!found.has(written)) found.set(written, { key, written, first, second, text, index });
  });
  const pairs = [...found.values()];
  if (pairsOfText.size >= KEPT) pairsOfText.clear();
  pairsOfText.set(raw, pairs);
  return pairs;
}

const isOrdinary = (token: Token): boolean =>
  token.known.isSyllable && !token.partOfCode && token.text.length > 1;

/** The word that differs belongs to nothing else beside it: no known pair, none that the workbook repeats. */
function isOdd(variant: Written, usual: Written, known: Pairs): boolean {
  const tokens = tokensOf(variant.place.text);
  const { index } = variant.place;
  const differing = [index, index + 1].filter(
    (at) => tokens[at]?.plain !== (at === index ? usual.first : usual.second),
  );
  return differing.every((at) => {
    const token = tokens[at];
    if (!token || token.known.single || isExplained(tokens, at)) return false;
    const previous = before(tokens, at);
    const next = behind(tokens, at);
    return !repeated(known, previous, token) && !repeated(known, token, next);
  });
}

function repeated(known: Pairs, first: Token | undefined, second: Token | undefined): boolean {
  if (!first || !second) return false;
  const written = `${first.plain} ${second.plain}`;
  return (known.get(fold(written))?.get(written)?.texts ?? 0) > 1;
}

function foundIn({ place: { text, index } }: Written): string {
  const tokens = tokensOf(text);
  return text.slice(tokens[index]?.start ?? 0, tokens[index + 1]?.end ?? 0);
}
