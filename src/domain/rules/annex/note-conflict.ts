/**
 * A note that contradicts the figures: it says 16.183 solved where the figure says 16.181 of 16.183, or 3 left
 * where 2 are left, or gives a share that its percentage is not.
 */
import type { RecognizedIndicator } from '../../tables';
import { cellRange } from '../../grid';
import { tableRule } from '../define-rule';
import { cellOfLine, isPercentUnit, linesOf, nameOfLine, plain } from './lines';

const DONE = /(\d[\d.]*)(?: [a-z]+){0,3}? (?:da|duoc) (?:giai quyet|hoan thanh|xu ly|tra ket qua)/;
const LEFT = /(\d[\d.]*)(?: [a-z]+){0,3}? (?:dang|chua|con) (?:giai quyet|hoan thanh|xu ly|lai)/;
const RECEIVED =
  /(?:tiep nhan|tong so|nhan)(?: [a-z]+){0,3}?:? (\d[\d.]*)|(\d[\d.]*)(?: [a-z]+){0,3}? (?:da |duoc )?tiep nhan/;
const SHARE = /(?<![\d/])(\d[\d.]*) ?\/ ?(\d[\d.]*)(?![\d/])/;
/** Percentages are written whole or with one or two decimals. */
const ROUNDING = 0.5;

export const noteConflict = tableRule({
  id: 'note-conflict',
  family: 'annex',
  severity: 'error',
  source: 'plan-itself',
  messages: ['note-against-figure', 'note-against-share'],
  *check(table) {
    const lines = linesOf(table);
    for (const line of lines) {
      if (line.note === '') continue;
      const place = cellOfLine(table, line, 'note');
      const data = { line: nameOfLine(line), note: line.note };
      const share = SHARE.exec(plain(line.note));
      if (share && line.value !== null && isPercentUnit(line.unit)) {
        const percent = (100 * numberOf(share[1])) / numberOf(share[2]);
        if (Number.isFinite(percent) && Math.abs(percent - line.value) > ROUNDING) {
          yield {
            message: 'note-against-share',
            ...place,
            data: { ...data, value: line.rawValue, percent: Math.round(percent * 10) / 10 },
          };
        }
      }
      const whole = wholeOf(line, lines);
      const against = whole && contradiction(line.note, whole);
      if (!whole || !against) continue;
      const { row, column } = cellOfLine(table, whole, 'value');
      yield {
        message: 'note-against-figure',
        ...place,
        data: { ...data, ...against, value: whole.rawValue, wholeLine: nameOfLine(whole) },
        related:
          row === null || column === null
            ? []
            : [{ sheet: table.table.sheet, range: cellRange(row, column, row, column) }],
      };
    }
  },
});

/** The line "so many of so many" that a note speaks of: its own, or the one it divides. */
function wholeOf(
  line: RecognizedIndicator,
  lines: readonly RecognizedIndicator[],
): RecognizedIndicator | undefined {
  if (line.numerator !== undefined) return line;
  return lines.find(
    ({ number, numerator }) => number !== null && number === line.parentNumber && numerator !== undefined,
  );
}

function contradiction(
  note: string,
  { numerator, denominator }: RecognizedIndicator,
): { readonly found: string; readonly expected: number } | null {
  if (numerator === undefined || denominator === undefined) return null;
  const text = plain(note);
  const claims: readonly (readonly [RegExp, number])[] = [
    [DONE, numerator],
    [LEFT, denominator - numerator],
    [RECEIVED, denominator],
  ];
  for (const [pattern, expected] of claims) {
    const match = pattern.exec(text);
    const written = match?.[1] ?? match?.[2];
    if (written !== undefined && numberOf(written) !== expected) return { found: written, expected };
  }
  return null;
}

/** Thousands are parted by dots. */
const numberOf = (written: string | undefined): number => Number((written ?? '').replace(/\./g, ''));
