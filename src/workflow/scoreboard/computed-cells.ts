/** Cells that a formula computes, with the value that they show until Excel has calculated them. */
import type { CellContent } from '../../workbook';
import type { CachedValue } from '../structure';

export const NOTHING: CachedValue = { kind: 'text', text: '' };

export function numberValue(number: number): CachedValue {
  return { kind: 'number', number };
}

export function formulaCell(formula: string, cached: CachedValue): CellContent {
  return { kind: 'formula', formula, cached };
}
