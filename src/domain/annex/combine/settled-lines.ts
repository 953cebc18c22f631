/**
 * A blank form does not always say what a line asks for: "Kết quả giải quyết" may want a count or "95/100". What
 * all units wrote there tells, whatever order their files come in.
 */
import { fold, normalizeText } from '../../text';
import type { IndicatorValueType } from '../../tables';
import type { FormLine } from '../form';
import { isRatio, type UnitFigure } from './unit-annex';

/** `figures`: what units gave for a line, by its place; blank ones may be among them. */
export function settledLines<Line extends { readonly line: FormLine }>(
  lines: readonly Line[],
  figures: (place: number) => readonly (UnitFigure | undefined)[],
): readonly Line[] {
  return lines.map((placed, place) => {
    const { valueType } = placed.line;
    if (valueType !== 'count' && !isOpen(placed.line)) return placed;
    const given = figures(place).filter((figure) => figure !== null && figure !== undefined);
    const settled = typeOf(placed.line, given);
    return settled === valueType ? placed : { ...placed, line: { ...placed.line, valueType: settled } };
  });
}

/** A line without unit: anything may be asked for. */
function isOpen({ valueType, unit }: FormLine): boolean {
  return valueType === 'text' && unit === '';
}

function typeOf(line: FormLine, given: readonly UnitFigure[]): IndicatorValueType {
  if (given.length === 0) return line.valueType;
  if (given.every(isRatio)) return 'ratio';
  if (!isOpen(line) || !given.every((figure) => typeof figure === 'number')) return line.valueType;
  return /^(?:ty|ti) le(?![a-z])/.test(fold(normalizeText(line.label))) ? 'percent' : 'count';
}
