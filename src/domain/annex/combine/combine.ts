/**
 * Totals of many units' annexes, each from figures that are there: a blank is no 0, and what is no figure is
 * left out and named. workflow/gather/total-formulas.ts says the same to Excel.
 */
import type { CombinedLine } from './combination';
import { countedAnnexes, type Counted } from './counted';
import { figureText, isRatio, type UnitAnnex, type UnitFigure } from './unit-annex';

export interface Total {
  readonly ref: string;
  /** What the line's cell shows; null where no unit gives a figure, or none can be made of those given. */
  readonly value: number | string | null;
  /** How many annexes stand behind it. */
  readonly from: number;
  /** Figures are there, yet no total can be made of them. */
  readonly unmade: boolean;
}

export interface Combined {
  /** One a line, in the order of the form. */
  readonly totals: readonly Total[];
  /** One an annex. */
  readonly counted: readonly Counted[];
}

export function combineAnnexes(lines: readonly CombinedLine[], annexes: readonly UnitAnnex[]): Combined {
  const counted = countedAnnexes(annexes);
  const places = new Map(lines.map(({ ref }, index) => [ref, index]));
  const figuresOf = (index: number): readonly CountedFigure[] => {
    const line = lines[index];
    if (!line) return [];
    return annexes.flatMap(({ unit, figures }, place): CountedFigure[] => {
      const figure = figures[index] ?? null;
      const counts = line.countedIn === 'all-periods' ? counted[place]?.adds : counted[place]?.latest;
      return figure === null || counts !== true ? [] : [{ unit, figure }];
    });
  };
  const made = new Map<number, Total>();
  const totalAt = (index: number): Total => {
    const known = made.get(index);
    if (known) return known;
    const line = lines[index];
    const ref = line?.ref ?? '';
    // A line that follows from itself shows nothing.
    made.set(index, { ref, value: null, from: 0, unmade: false });
    const total = line ? totalOf(line, figuresOf(index), (of) => elsewhere(of)) : null;
    const result = { ref, ...(total ?? { value: null, from: 0, unmade: false }) };
    made.set(index, result);
    return result;
  };
  const elsewhere = (ref: string): Elsewhere => {
    const index = places.get(ref);
    if (index === undefined) return { total: null, figures: [] };
    return { total: totalAt(index), figures: figuresOf(index) };
  };
  return { totals: lines.map((_, index) => totalAt(index)), counted };
}

export interface CountedFigure {
  readonly unit: string;
  readonly figure: Exclude<UnitFigure, null>;
}

interface Elsewhere {
  readonly total: Total | null;
  readonly figures: readonly CountedFigure[];
}

type Made = Omit<Total, 'ref'>;

function totalOf(
  { combination }: CombinedLine,
  figures: readonly CountedFigure[],
  elsewhere: (ref: string) => Elsewhere,
): Made {
  const numbers = figures.flatMap(({ figure }) => (typeof figure === 'number' ? [figure] : []));
  const none: Made = { value: null, from: 0, unmade: false };
  switch (combination.kind) {
    case 'sum':
      return numbers.length === 0 ? none : { value: sumOf(numbers), from: numbers.length, unmade: false };
    case 'ratio': {
      const sums = ratioSums(figures);
      return sums.from === 0
        ? none
        : { value: `${String(sums.numerator)}/${String(sums.denominator)}`, from: sums.from, unmade: false };
    }
    case 'share-of-ratio': {
      const sums = ratioSums(elsewhere(combination.of).figures);
      if (sums.denominator === 0) return { ...none, unmade: numbers.length > 0 };
      return { value: percent(sums.numerator, sums.denominator), from: sums.from, unmade: false };
    }
    case 'share': {
      const [above, below] = [
        elsewhere(combination.numerator).total,
        elsewhere(combination.denominator).total,
      ];
      const [one, other] = [above?.value, below?.value];
      if (typeof one !== 'number' || typeof other !== 'number' || other === 0) {
        return { ...none, unmade: numbers.length > 0 };
      }
      return { value: percent(one, other), from: below?.from ?? 0, unmade: false };
    }
    case 'equal': {
      const [first] = numbers;
      if (first === undefined) return none;
      const same = numbers.every((figure) => figure === first);
      return { value: same ? first : null, from: numbers.length, unmade: !same };
    }
    case 'same': {
      const total = elsewhere(combination.as).total;
      return total ? { value: total.value, from: total.from, unmade: total.unmade } : none;
    }
    case 'tally':
      if (numbers.length === 0) return none;
      return {
        value: combination.options
          .map(([code, label]) => {
            const count = numbers.filter((figure) => figure === Number(code)).length;
            return `${label}: ${String(count)}`;
          })
          .join('; '),
        from: numbers.length,
        unmade: false,
      };
    case 'list': {
      const texts = figures.filter(({ figure }) => typeof figure === 'string');
      return texts.length === 0 ? none : { value: listedTexts(texts), from: texts.length, unmade: false };
    }
    case 'none':
      return none;
  }
}

/** Excel takes no longer text into a cell. */
const LONGEST_TEXT = 32_000;

/** "Sở A: …; Sở B: …"; what finds no room is counted. */
function listedTexts(texts: readonly CountedFigure[]): string {
  let shown = '';
  for (const [index, { unit, figure }] of texts.entries()) {
    const next = `${index === 0 ? '' : '\n'}${unit}: ${figureText(figure)}`;
    if (shown.length + next.length > LONGEST_TEXT) return `${shown}\n… (+${String(texts.length - index)})`;
    shown += next;
  }
  return shown;
}

function ratioSums(figures: readonly CountedFigure[]): {
  readonly numerator: number;
  readonly denominator: number;
  readonly from: number;
} {
  const ratios = figures.flatMap(({ figure }) => (isRatio(figure) ? [figure] : []));
  return {
    numerator: sumOf(ratios.map(({ numerator }) => numerator)),
    denominator: sumOf(ratios.map(({ denominator }) => denominator)),
    from: ratios.length,
  };
}

/** Tenths added many times drift; no figure of an annex has more than nine decimals. */
function sumOf(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Math.round(sum * 1e9) / 1e9;
}

function percent(numerator: number, denominator: number): number {
  const share = (100 * numerator) / denominator;
  return Math.round((share + Number.EPSILON * share) * 100) / 100;
}
