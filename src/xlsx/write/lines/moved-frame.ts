/**
 * What a sheet says of its cells outside its rows, after rows or columns moved: merged cells, rules, links,
 * filters, column widths, page breaks, panes, and the newer rules in its extensions.
 */
import { LAST_COLUMN, overlaps, rangeAddress, type CellRange } from '../../../domain/grid';
import { shiftFormula } from '../../read';
import { escapeText } from '../../xml';
import { anchorOf, readArea, readAreas, writeAreas } from '../cell-areas';
import { dropEmptyExtensions, settleCount } from '../changes';
import type { SheetDocument } from '../sheet';
import type { XmlElement } from '../xml-element';
import { movedLine, movedRange, movedStretch, type LineMove } from './line-move';

type Rewrite = (formula: string) => string;

/** `rewrite` moves a formula of this sheet. */
export function moveFrame(sheet: SheetDocument, move: LineMove, rewrite: Rewrite): void {
  moveRef(sheet.child('dimension'), move, 'stays');
  for (const view of sheet.child('sheetViews')?.children('sheetView') ?? []) moveView(view, move);
  if (move.axis === 'columns') moveColumns(sheet, move);
  for (const [list, item] of [
    ['mergeCells', 'mergeCell'],
    ['hyperlinks', 'hyperlink'],
  ] as const) {
    for (const element of sheet.child(list)?.children(item) ?? []) moveRef(element, move, 'goes');
    dropEmpty(sheet.child(list));
  }
  dropSingleMerges(sheet);
  moveFilter(sheet.child('autoFilter'), move);
  for (const state of sheet.child('sortState')?.descendants('sortCondition') ?? [])
    moveRef(state, move, 'goes');
  moveRef(sheet.child('sortState'), move, 'goes');
  for (const rule of sheet.children('conditionalFormatting')) moveRule(rule, move, rewrite);
  for (const rule of sheet.child('dataValidations')?.children('dataValidation') ?? [])
    moveRule(rule, move, rewrite);
  settleCount(sheet.child('dataValidations'));
  for (const [list, item] of [
    ['protectedRanges', 'protectedRange'],
    ['ignoredErrors', 'ignoredError'],
  ] as const) {
    for (const element of sheet.child(list)?.children(item) ?? []) moveRule(element, move, rewrite);
    dropEmpty(sheet.child(list));
  }
  moveBreaks(sheet.child(move.axis === 'rows' ? 'rowBreaks' : 'colBreaks'), move);
  moveExtensions(sheet, move, rewrite);
}

/** Moves the filter's area; a filtered column that moved keeps its condition. */
export function moveFilter(filter: XmlElement | undefined, move: LineMove): void {
  const before = readArea(filter?.attribute('ref') ?? '');
  if (!filter || !before) return;
  if (move.axis === 'columns')
    for (const column of filter.children('filterColumn')) {
      const at = movedLine(move, before.left + Number(column.attribute('colId') ?? 0));
      const left = movedLine(move, before.left) ?? move.at;
      if (at === null) column.remove();
      else column.setAttribute('colId', String(at - left));
    }
  moveRef(filter, move, 'goes');
}

function moveRef(element: XmlElement | undefined, move: LineMove, ifDeleted: 'goes' | 'stays'): void {
  const range = readArea(element?.attribute('ref') ?? '');
  if (!element || !range) return;
  const moved = movedRange(move, range);
  if (moved && !same(moved, range)) {
    const made = element.clone();
    made.setAttribute('ref', rangeAddress(moved));
    // Readers remember the area of an element, so that one with another area is another element.
    element.replaceWith(made);
  } else if (!moved && ifDeleted === 'goes') element.remove();
}

function same(one: CellRange, other: CellRange): boolean {
  return rangeAddress(one) === rangeAddress(other);
}

/** A merge of which one cell is left is none. */
function dropSingleMerges(sheet: SheetDocument): void {
  const list = sheet.child('mergeCells');
  for (const element of list?.children('mergeCell') ?? []) {
    const range = readArea(element.attribute('ref') ?? '');
    if (range && range.top === range.bottom && range.left === range.right) element.remove();
  }
  dropEmpty(list);
}

function dropEmpty(list: XmlElement | undefined): void {
  if (!list) return;
  if (list.elements.length === 0) list.remove();
  else if (list.attribute('count') !== undefined) list.setAttribute('count', String(list.elements.length));
}

/** Rules count relative references from their top left cell, which may itself be deleted. */
function moveRule(rule: XmlElement, move: LineMove, rewrite: Rewrite): void {
  const element = rule.child('sqref');
  const areas = readAreas(element ? element.text : (rule.attribute('sqref') ?? ''));
  if (areas.length === 0) return;
  const moved = areas.flatMap((area) => movedRange(move, area) ?? []);
  if (moved.length === 0) {
    rule.remove();
    return;
  }
  if (writeAreas(moved) !== writeAreas(areas)) {
    if (element) element.setInner(writeAreas(moved));
    else rule.setAttribute('sqref', writeAreas(moved));
  }
  const [down, across] = towardsSurvivor(areas, move);
  for (const name of ['formula', 'formula1', 'formula2', 'f'])
    for (const formula of rule.descendants(name)) {
      if (formula.elements.length > 0) continue;
      const text = formula.text;
      const result = rewrite(shiftFormula(text, down, across));
      if (result !== text) formula.setInner(escapeText(result));
    }
}

/** How far from the top left cell the first line stands that is still there afterwards. */
function towardsSurvivor(areas: readonly CellRange[], move: LineMove): readonly [number, number] {
  const anchor = anchorOf(areas);
  const first = move.axis === 'rows' ? anchor.row : anchor.column;
  if (movedLine(move, first) !== null) return [0, 0];
  const behind = move.at + move.count;
  const starts = areas.flatMap(({ top, left, bottom, right }) => {
    const [from, to] = move.axis === 'rows' ? [top, bottom] : [left, right];
    return to < behind ? [] : [Math.max(from, behind)];
  });
  const distance = Math.min(...starts) - first;
  return move.axis === 'rows' ? [distance, 0] : [0, distance];
}

function moveView(view: XmlElement, move: LineMove): void {
  moveCellAttribute(view, 'topLeftCell', move);
  for (const pane of view.children('pane')) moveCellAttribute(pane, 'topLeftCell', move);
  const split = move.axis === 'rows' ? 'ySplit' : 'xSplit';
  for (const pane of view.children('pane')) {
    const frozen = Number(pane.attribute(split) ?? 0);
    if (!(pane.attribute('state') ?? '').startsWith('frozen') || frozen === 0) continue;
    const stretch = movedStretch(move, 1, frozen);
    if (stretch) pane.setAttribute(split, String(stretch[1]));
  }
  for (const selection of view.children('selection')) {
    moveCellAttribute(selection, 'activeCell', move);
    const areas = readAreas(selection.attribute('sqref') ?? '');
    const moved = areas.flatMap((area) => movedRange(move, area) ?? []);
    if (areas.length > 0)
      selection.setAttribute(
        'sqref',
        moved.length > 0 ? writeAreas(moved) : (selection.attribute('activeCell') ?? 'A1'),
      );
  }
}

function moveCellAttribute(element: XmlElement, name: string, move: LineMove): void {
  const cell = readArea(element.attribute(name) ?? '');
  const moved = cell && movedRange(move, cell);
  if (moved) element.setAttribute(name, rangeAddress(moved));
}

function moveColumns(sheet: SheetDocument, move: LineMove): void {
  const list = sheet.child('cols');
  for (const element of list?.children('col') ?? []) {
    const from = Number(element.attribute('min') ?? 1);
    const to = Math.min(Number(element.attribute('max') ?? from), LAST_COLUMN);
    // Columns put in behind a column look like it.
    const grows = move.kind === 'insert' && to === move.at - 1;
    const stretch = movedStretch(move, from, to);
    if (!stretch) element.remove();
    else {
      element.setAttribute('min', String(stretch[0]));
      element.setAttribute('max', String(Math.min(LAST_COLUMN, stretch[1] + (grows ? move.count : 0))));
    }
  }
  if (list?.elements.length === 0) list.remove();
}

function moveBreaks(list: XmlElement | undefined, move: LineMove): void {
  for (const element of list?.children('brk') ?? []) {
    // A break stands behind the line it names.
    const line = movedLine(move, Number(element.attribute('id') ?? 0));
    if (line === null) element.remove();
    else element.setAttribute('id', String(line));
  }
  if (!list) return;
  if (list.elements.length === 0) {
    list.remove();
    return;
  }
  const count = String(list.elements.length);
  const manual = list.children('brk').filter((element) => element.attribute('man') === '1').length;
  if (list.attribute('count') !== undefined) list.setAttribute('count', count);
  if (list.attribute('manualBreakCount') !== undefined) list.setAttribute('manualBreakCount', String(manual));
}

/** Newer rules and sparklines: whatever there names its cells by an element of its own. */
function moveExtensions(sheet: SheetDocument, move: LineMove, rewrite: Rewrite): void {
  const extensions = sheet.child('extLst');
  for (const area of extensions?.descendants('sqref') ?? [])
    if (area.parent) moveRule(area.parent, move, rewrite);
  for (const name of ['dataValidations', 'conditionalFormattings', 'sparklines'])
    for (const list of extensions?.descendants(name) ?? []) settleCount(list);
  dropEmptyExtensions(sheet);
}

/** True where `area` is cut by the move, or some of it is deleted. */
export function isCut(move: LineMove, area: CellRange): boolean {
  const line =
    move.axis === 'rows'
      ? { ...EVERYWHERE, top: move.at, bottom: move.at + move.count - 1 }
      : { ...EVERYWHERE, left: move.at, right: move.at + move.count - 1 };
  if (move.kind === 'delete') return overlaps(area, line as CellRange);
  const [from, to] = move.axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return from < move.at && to >= move.at;
}

const EVERYWHERE = { top: 1, left: 1, bottom: 1_048_576, right: LAST_COLUMN };
