/**
 * Formulas that belong to several cells at once. An array formula can only be replaced whole; a shared
 * one is written out in its first cell, so that cell must hand it on before it is overwritten.
 */
import { cellRange, parseRange, rangeAddress, overlaps, type CellRange } from '../../../domain/grid';
import { WorkbookFault } from '../../../workbook';
import { escapeAttribute, escapeText } from '../../xml';
import { shiftFormula } from '../../read';
import { readCellMarkup } from './cell-markup';
import type { SheetDocument } from './sheet-document';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface SharedGroup {
  master: (Place & { readonly formula: string }) | null;
  members: Place[];
}

interface Groups {
  arrays: CellRange[];
  readonly shared: Map<string, SharedGroup>;
}

const known = new WeakMap<SheetDocument, Groups>();

/**
 * To be called before cells of `range` for which `isWritten` holds lose what they hold.
 * Throws `array-formula-part`.
 */
export function releaseFormulas(
  sheet: SheetDocument,
  range: CellRange,
  isWritten: (row: number, column: number) => boolean,
): void {
  const groups = groupsOf(sheet);
  const inside = ({ row, column }: Place): boolean =>
    row >= range.top &&
    row <= range.bottom &&
    column >= range.left &&
    column <= range.right &&
    isWritten(row, column);
  groups.arrays = groups.arrays.filter((array) => {
    if (!overlaps(array, range)) return true;
    const written = placesOf(array).filter(inside).length;
    if (written === 0) return true;
    if (written < placesOf(array).length) {
      throw new WorkbookFault('array-formula-part', { sheet: sheet.name, range: rangeAddress(array) });
    }
    return false;
  });
  for (const [id, group] of groups.shared) {
    if (!group.members.some(inside)) continue;
    const rest = group.members.filter((member) => !inside(member));
    const { master } = group;
    group.members = rest;
    const [heir] = rest;
    if (!heir) groups.shared.delete(id);
    else if (master && inside(master)) {
      const formula = shiftFormula(master.formula, heir.row - master.row, heir.column - master.column);
      group.master = { ...heir, formula };
      writeMaster(sheet, id, group.master, rest);
    }
  }
}

/** Makes `heir` the cell that writes the shared formula out. */
function writeMaster(
  sheet: SheetDocument,
  id: string,
  heir: Place & { readonly formula: string },
  members: readonly Place[],
): void {
  const cell = sheet.rows.edit(heir.row).cell(heir.column);
  if (typeof cell?.content !== 'string') return;
  const rows = members.map((member) => member.row);
  const columns = members.map((member) => member.column);
  const ref = rangeAddress(
    cellRange(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)),
  );
  const tag = `${sheet.prefix}f`;
  const written =
    `<${tag} t="shared" ref="${ref}" si="${escapeAttribute(id)}">` + `${escapeText(heir.formula)}</${tag}>`;
  const element = new RegExp(`<${tag}(?:\\s[^>]*?)?(?:/>|>[^<]*</${tag}\\s*>)`);
  cell.content = cell.content.replace(element, () => written);
}

function groupsOf(sheet: SheetDocument): Groups {
  let groups = known.get(sheet);
  if (!groups) {
    groups = { arrays: [], shared: new Map() };
    if (['array', 'shared', 'dataTable'].some((word) => sheet.rows.mentions(word))) collect(sheet, groups);
    known.set(sheet, groups);
  }
  return groups;
}

function collect(sheet: SheetDocument, groups: Groups): void {
  for (const row of sheet.rows.holding('array', 'shared', 'dataTable')) {
    for (const cell of row.cells) {
      if (typeof cell.content !== 'string' || !/array|shared|dataTable/.test(cell.content)) continue;
      const { formula } = readCellMarkup(cell.content);
      const place = { row: row.number, column: cell.column };
      if (formula?.type === 'array' || formula?.type === 'dataTable') {
        const ref = parseRange(formula.ref ?? '');
        if (ref) groups.arrays.push(ref);
      } else if (formula?.type === 'shared' && formula.group !== undefined) {
        const group = groups.shared.get(formula.group) ?? { master: null, members: [] };
        groups.shared.set(formula.group, group);
        group.members.push(place);
        if (formula.text !== '') group.master = { ...place, formula: formula.text };
      }
    }
  }
}

function placesOf(range: CellRange): Place[] {
  const places: Place[] = [];
  for (let row: number = range.top; row <= range.bottom; row++) {
    for (let column: number = range.left; column <= range.right; column++) places.push({ row, column });
  }
  return places;
}
