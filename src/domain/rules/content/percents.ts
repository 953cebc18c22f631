/**
 * Percentages in a text with the clause each stands in: "Hoàn thành tối thiểu 90% kế hoạch được giao".
 */
export interface Percent {
  readonly value: number;
  /** As written with what bounds it: "từ 100% trở lên". */
  readonly found: string;
  /** The line, sentence or part between semicolons that it belongs to. */
  readonly clause: string;
  readonly bound: 'above' | 'at-least' | 'below' | 'exactly';
}

const PERCENT =
  /(?<before>(?:(?<!\p{L})(?:trên|hơn|vượt|quá|từ|tối thiểu|ít nhất|dưới|>=|≥|>)\s*)?)(?<number>\d{1,4}(?:[.,]\d+)?)\s*%(?<after>\s*trở lên|\s*trở xuống)?/giu;

/** A figure of three digits or more before the sign: nothing smaller is the whole or beyond it. */
const WHOLE_OR_MORE = /\d{3}(?:[.,]\d+)?\s*%/;

export function namesWholeOrMore(text: string): boolean {
  return text.includes('%') && WHOLE_OR_MORE.test(text);
}

export function percentsIn(text: string): readonly Percent[] {
  if (!text.includes('%')) return [];
  return text.split(/[\n;]|(?<!\d)\.(?=\s)/).flatMap((clause) =>
    [...clause.matchAll(PERCENT)].map((match): Percent => {
      const before = (match.groups?.before ?? '').trim().toLowerCase();
      const after = (match.groups?.after ?? '').trim();
      return {
        value: Number((match.groups?.number ?? '0').replace(',', '.')),
        found: match[0].trim(),
        clause: clause.trim(),
        bound: boundOf(before, after),
      };
    }),
  );
}

function boundOf(before: string, after: string): Percent['bound'] {
  if (after === 'trở xuống' || before === 'dưới') return 'below';
  if (/^(?:trên|hơn|vượt|quá|>)$/.test(before)) return 'above';
  if (after === 'trở lên' || /^(?:tối thiểu|ít nhất|>=|≥)$/.test(before)) return 'at-least';
  return 'exactly';
}
