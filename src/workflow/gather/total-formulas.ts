/**
 * Totals as formulas over the sheet of parts, alive when a person decides otherwise about a file. Each has its
 * twin in domain/annex/combine.
 */
import type { CombinedLine } from '../../domain/annex';
import { cellAddress, columnLetters, type CellPosition } from '../../domain/grid';
import { quoteSheet, quoteText } from '../structure';
import { FIRST_PART_ROW, PART_COLUMNS } from './names';
import type { LineColumns } from './part-columns';

export interface FormulaPlaces {
  /** Name of the sheet of parts. */
  readonly sheet: string;
  readonly lastRow: number;
  readonly columnsOf: (ref: string) => LineColumns | undefined;
  /** Cell of a line's total. */
  readonly totalAt: (ref: string) => { readonly sheet: string; readonly at: CellPosition } | undefined;
}

/** Any number, and no text. */
const ANY_NUMBER = '">=-1E+300"';

/** Undefined where the total is no formula: lists of texts, headings, lines that stand nowhere. */
export function totalFormula(line: CombinedLine, on: string, places: FormulaPlaces): string | undefined {
  const { combination, ref } = line;
  const column = (at: number): string => columnRange(places, at);
  const own = places.columnsOf(ref);
  const flag = flagOf(line, places);
  const [first, second] = own ? own.columns.map(column) : [];
  const count = `COUNTIFS(${flag},1,${first ?? ''},${ANY_NUMBER})`;
  switch (combination.kind) {
    case 'sum':
      return first && `IF(${count}=0,"",ROUND(SUMIFS(${first},${flag},1),9))`;
    case 'ratio':
      return (
        first &&
        second &&
        `IF(${count}=0,"",ROUND(SUMIFS(${first},${flag},1),9)&"/"&ROUND(SUMIFS(${second},${flag},1),9))`
      );
    case 'share-of-ratio': {
      const of = places.columnsOf(combination.of);
      const [above, below] = of ? of.columns.map(column) : [];
      if (!of || !above || !below) return undefined;
      const flagged = flagOf(of.line, places);
      const sums = (range: string): string => `SUMIFS(${range},${flagged},1)`;
      return `IF(${sums(below)}=0,"",ROUND(100*${sums(above)}/${sums(below)},2))`;
    }
    case 'share': {
      const [one, other] = [combination.numerator, combination.denominator].map((of) =>
        totalOn(of, on, places),
      );
      return (
        one &&
        other &&
        `IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),IF(${other}=0,"",ROUND(100*${one}/${other},2)),"")`
      );
    }
    case 'equal':
      return (
        first &&
        `IF(${count}=0,"",IF(MINIFS(${first},${flag},1)=MAXIFS(${first},${flag},1),MAXIFS(${first},${flag},1),""))`
      );
    case 'same': {
      const total = totalOn(combination.as, on, places);
      return total && `IF(${total}="","",${total})`;
    }
    case 'tally': {
      const counts = combination.options.map(
        ([code, label], index) =>
          `${quoteText(`${index === 0 ? '' : '; '}${label}: `)}&COUNTIFS(${flag},1,${first ?? ''},${code})`,
      );
      return first && `IF(${count}=0,"",${counts.join('&')})`;
    }
    case 'list':
    case 'none':
      return undefined;
  }
}

/** "Cộng" or "Mới nhất". */
function flagOf({ countedIn }: CombinedLine, places: FormulaPlaces): string {
  const id = countedIn === 'all-periods' ? 'adds' : 'latest';
  return columnRange(places, PART_COLUMNS.indexOf(id) + 1);
}

function columnRange({ sheet, lastRow }: FormulaPlaces, at: number): string {
  const letters = columnLetters(at);
  return `${quoteSheet(sheet)}!$${letters}$${String(FIRST_PART_ROW)}:$${letters}$${String(lastRow)}`;
}

function totalOn(ref: string, on: string, places: FormulaPlaces): string | undefined {
  const place = places.totalAt(ref);
  if (!place) return undefined;
  const address = cellAddress(place.at);
  return place.sheet === on ? address : `${quoteSheet(place.sheet)}!${address}`;
}
