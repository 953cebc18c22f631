/**
 * Takes a range away from validations or conditional formats: what is left of a rule's areas keeps it,
 * also in the newer kind of rule that stands in the sheet's extensions.
 */
import { overlaps, type CellRange } from '../../../domain/grid';
import { escapeText } from '../../xml';
import { anchorOf, readAreas, subtractFromAll, writeAreas } from '../cell-areas';
import { shiftFormula } from '../../read';
import type { SheetDocument } from '../sheet';
import type { XmlElement } from '../xml-element';

export function takeRulesFrom(
  sheet: SheetDocument,
  range: CellRange,
  what: 'validations' | 'conditional-formats',
): void {
  const [container, item] =
    what === 'validations'
      ? ['dataValidations', 'dataValidation']
      : ['conditionalFormattings', 'conditionalFormatting'];
  const own = what === 'validations' ? (sheet.child(container)?.children(item) ?? []) : sheet.children(item);
  for (const rule of own) narrow(rule, range);
  if (what === 'validations') settleCount(sheet.child(container));
  const extensions = sheet.child('extLst');
  for (const list of extensions?.descendants(container) ?? []) {
    for (const rule of list.children(item)) narrow(rule, range);
    settleCount(list);
  }
  dropEmptyExtensions(sheet);
}

/** Removes a list without entries; keeps its count true otherwise. */
export function settleCount(list: XmlElement | undefined): void {
  if (!list) return;
  if (list.elements.length === 0) {
    const { parent } = list;
    list.remove();
    if (parent?.local === 'ext' && parent.elements.length === 0) parent.remove();
  } else if (list.attribute('count') !== undefined) {
    list.setAttribute('count', String(list.elements.length));
  }
}

export function dropEmptyExtensions(sheet: SheetDocument): void {
  const extensions = sheet.child('extLst');
  if (extensions?.elements.length === 0) extensions.remove();
}

/** `sqref` is an attribute of the rule, or an element of it in extensions. */
function narrow(rule: XmlElement, range: CellRange): void {
  const element = rule.child('sqref');
  const areas = areasOf(rule, element);
  if (!areas.some((area) => overlaps(area, range))) return;
  const rest = subtractFromAll(areas, range);
  if (rest.length === 0) {
    rule.remove();
    return;
  }
  if (element) element.setInner(writeAreas(rest));
  else rule.setAttribute('sqref', writeAreas(rest));
  known.set(rule, rest);
  const [before, after] = [anchorOf(areas), anchorOf(rest)];
  moveFormulas(rule, after.row - before.row, after.column - before.column);
}

/** Areas read once: a sheet may have thousands of rules, and each new one looks at all. */
const known = new WeakMap<XmlElement, readonly CellRange[]>();

function areasOf(rule: XmlElement, element: XmlElement | undefined): readonly CellRange[] {
  let areas = known.get(rule);
  if (!areas) {
    areas = readAreas(element ? element.text : (rule.attribute('sqref') ?? ''));
    known.set(rule, areas);
  }
  return areas;
}

/** Relative references count from the top left of a rule's areas: they move with it. */
function moveFormulas(rule: XmlElement, rows: number, columns: number): void {
  if (rows === 0 && columns === 0) return;
  for (const name of ['formula', 'formula1', 'formula2', 'f']) {
    for (const formula of rule.descendants(name)) {
      if (formula.elements.length > 0) continue;
      const shifted = shiftFormula(formula.text, rows, columns);
      if (shifted !== formula.text) formula.setInner(escapeText(shifted));
    }
  }
}
