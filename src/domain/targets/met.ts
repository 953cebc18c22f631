/**
 * Whether a target is met by an actual figure. A range binds by its lower end: "02 đến 03 sáng kiến" is not
 * failed by a fourth. A target of none is met by none alone.
 *
 * The workbook's formula says the same (see workflow/targets).
 */
import type { Target } from './target';

/** How a figure binds, in one word. */
export type TargetBinding =
  'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly' | 'range' | 'increase' | 'decrease';

export function bindingOf(target: Pick<Target, 'operator' | 'strict'>): TargetBinding {
  switch (target.operator) {
    case '>=':
      return target.strict ? 'more-than' : 'at-least';
    case '<=':
      return target.strict ? 'less-than' : 'at-most';
    case 'range':
      return 'range';
    case 'increase_by':
      return 'increase';
    case 'decrease_by':
      return 'decrease';
    case '=':
      return 'exactly';
  }
}

/** Null where there is no actual. A share that Excel keeps as a part of one (0,95 for "95%") counts in percent. */
export function isMet(
  binding: TargetBinding,
  value: number,
  unit: string,
  actual: number | null,
): boolean | null {
  if (actual === null) return null;
  const figure = unit === '%' && actual > 0 && actual <= 1 ? actual * 100 : actual;
  switch (binding) {
    case 'more-than':
      return figure > value;
    case 'at-most':
      return figure <= value;
    case 'less-than':
      return figure < value;
    case 'exactly':
      return value === 0 ? figure === 0 : figure >= value;
    default:
      return figure >= value;
  }
}
