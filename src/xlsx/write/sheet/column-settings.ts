/** Widths, formats and visibility of columns: the sheet's `col` ranges, split where a part of one changes. */
import { LAST_COLUMN } from '../../../domain/grid';
import type { XmlElement } from '../xml-element';
import type { SheetDocument } from './sheet-document';

/** A function that gives the format of a column's empty cells; 0 where it has none. */
export function columnStyles(sheet: SheetDocument): (column: number) => number {
  const styled = (sheet.child('cols')?.children('col') ?? [])
    .filter((element) => Number(element.attribute('style') ?? 0) !== 0)
    .map((element) => ({ ...spanOf(element), style: Number(element.attribute('style')) }));
  if (styled.length === 0) return () => 0;
  return (column) => styled.find((span) => column >= span.from && column <= span.to)?.style ?? 0;
}

/** Changes the settings of the columns from `from` to `to`; those of their neighbours stay. */
export function changeColumns(
  sheet: SheetDocument,
  from: number,
  to: number,
  change: (column: XmlElement) => void,
): void {
  const container = sheet.ensureChild('cols');
  let next = from;
  for (const element of container.children('col')) {
    const span = spanOf(element);
    if (span.to < from || span.from > to) continue;
    if (span.from > next) insert(sheet, container, next, span.from - 1, change);
    const first = Math.max(span.from, from);
    const last = Math.min(span.to, to);
    if (span.from < first) container.insertBefore(part(element, span.from, first - 1), element);
    if (span.to > last) container.insertAfter(part(element, last + 1, span.to), element);
    setSpan(element, first, last);
    change(element);
    next = last + 1;
  }
  if (next <= to) insert(sheet, container, next, to, change);
}

function insert(
  sheet: SheetDocument,
  container: XmlElement,
  from: number,
  to: number,
  change: (column: XmlElement) => void,
): void {
  const made = sheet.make('<col/>');
  setSpan(made, from, to);
  const width = sheet.child('sheetFormatPr')?.attribute('defaultColWidth');
  made.setAttribute('width', width ?? STANDARD_WIDTH);
  change(made);
  const behind = container.children('col').find((element) => spanOf(element).from > to);
  if (behind) container.insertBefore(made, behind);
  else container.append(made);
}

/** 8.43 characters and the space around them, as files write it. */
const STANDARD_WIDTH = '9.140625';

function part(element: XmlElement, from: number, to: number): XmlElement {
  const copy = element.clone();
  setSpan(copy, from, to);
  return copy;
}

function setSpan(element: XmlElement, from: number, to: number): void {
  element.setAttribute('min', String(from));
  element.setAttribute('max', String(to));
}

function spanOf(element: XmlElement): { from: number; to: number } {
  const from = Number(element.attribute('min') ?? 1);
  return { from, to: Math.min(Number(element.attribute('max') ?? from), LAST_COLUMN) };
}
