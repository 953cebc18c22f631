/**
 * Sheets under the very names they have: whoever made the changes may have written them in another case.
 */
import type { Change, ChangeSet } from '../workbook';
import { sameName } from './addresses';
import type { WorkbookStructure } from './read-structure';

export function withStandingNames(changeSet: ChangeSet, structure: WorkbookStructure): ChangeSet {
  const names = structure.sheets.map(({ name }) => name);
  const real = (name: string): string => names.find((one) => sameName(one, name)) ?? name;
  const changes = changeSet.changes.map((change): Change => {
    switch (change.kind) {
      case 'ensure-sheet': {
        const sheet = real(change.sheet);
        if (!names.includes(sheet)) names.push(sheet);
        const { position } = change;
        return typeof position === 'object'
          ? { ...change, sheet, position: { after: real(position.after) } }
          : { ...change, sheet };
      }
      case 'sheet-order':
        return { ...change, sheets: change.sheets.map(real) };
      case 'name':
        return change.scope === undefined ? change : { ...change, scope: real(change.scope) };
      default:
        return { ...change, sheet: real(change.sheet) };
    }
  });
  return { ...changeSet, changes };
}
