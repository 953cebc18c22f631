/** Sheets as a whole: added, deleted, put in order, hidden and shown. */
import { WorkbookFault } from '../../../workbook';
import { decodeEntities, escapeText } from '../../xml';
import { nameOf, sameName } from '../book';
import { contentTypes } from '../dialect';
import { sheetPropertiesOrder } from '../element-order';
import { withoutSheet } from '../formulas';
import { blankSheetXml } from '../sheet';
import { fileColor } from '../styles';
import type { WorkbookEdit } from '../workbook-edit';
import { showOnly } from './activate';
import type { ChangeOf } from './change-of';

const LONGEST_NAME = 31;

export function ensureSheet(edit: WorkbookEdit, change: ChangeOf<'ensure-sheet'>): void {
  const { sheet: name, position = 'last' } = change;
  if (edit.workbook.findSheet(name)) {
    // Throws where a chart sheet has the name.
    edit.sheetPart(name);
    return;
  }
  edit.workbook.requireOpenStructure();
  if (!isSheetName(name)) throw new WorkbookFault('sheet-name-invalid', { sheet: name });
  const count = edit.workbook.sheets.length;
  const index =
    position === 'first' ? 0 : position === 'last' ? count : edit.workbook.indexOf(position.after) + 1;
  const part = edit.besideWorkbook('worksheets/sheet#.xml');
  edit.files.add(part, blankSheetXml(edit.dialect), contentTypes.worksheet);
  const id = edit.relate(edit.workbookPart, 'worksheet', part);
  edit.workbook.addSheet(name, index, (element) => {
    edit.workbook.setRelationshipId(element, edit.dialect, id);
  });
  const { tabColor } = change;
  if (tabColor === undefined) return;
  const document = edit.viewSheet(name);
  const color = document.make(`<tabColor rgb="${fileColor(tabColor)}"/>`);
  document.ensureChild('sheetPr').insertInOrder(color, sheetPropertiesOrder);
}

/** At most 31 characters, none of : \ / ? * [ ], no apostrophe at either end; "History" is Excel's own. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST_NAME &&
    !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name) &&
    name.toLowerCase() !== 'history'
  );
}

export function deleteSheet(edit: WorkbookEdit, change: ChangeOf<'delete-sheet'>): void {
  edit.workbook.requireOpenStructure();
  requireAnotherVisible(edit, change.sheet);
  const index = edit.workbook.indexOf(change.sheet);
  const name = edit.workbook.sheetNames[index] ?? change.sheet;
  const part = edit.sheetPart(name);
  const wasActive = edit.workbook.activeIndex === index;
  edit.formulasChanged = true;
  edit.forgetSheet(part);
  for (const relationship of edit.files.relationships(edit.workbookPart)) {
    if (relationship.target === part) edit.files.removeRelationship(edit.workbookPart, relationship.id);
  }
  removeWithOwnParts(edit, part);
  edit.workbook.removeSheet(name);
  breakReferences(edit, name);
  if (wasActive) showFirstVisible(edit);
}

/** A part goes, and with it those that nothing else points at: its tables, notes, drawings. */
function removeWithOwnParts(edit: WorkbookEdit, part: string): void {
  const { files } = edit;
  const targets = files
    .relationships(part)
    .filter((relationship) => !relationship.external)
    .map((relationship) => relationship.target);
  files.remove(part);
  for (const target of new Set(targets)) {
    if (!files.has(target) || target === edit.workbookPart) continue;
    const isUsed = ['', ...files.partNames()].some((owner) =>
      files.relationships(owner).some((other) => !other.external && other.target === target),
    );
    if (!isUsed) removeWithOwnParts(edit, target);
  }
}

/** Formulas, rules and names that name the sheet say #REF! from now on, as Excel would have them. */
function breakReferences(edit: WorkbookEdit, name: string): void {
  const broken = withoutSheet(name);
  const rewritten = (markup: string): string => {
    const text = decodeEntities(markup) ?? markup;
    const result = broken(text);
    return result === text ? markup : escapeText(result);
  };
  for (const element of edit.workbook.names) {
    const [before, after] = [element.text, broken(element.text)];
    if (before !== after) element.setInner(escapeText(after));
  }
  const formulas = /(<(?:[^\s:<>/]+:)?(?:f|formula|formula1|formula2)(?:\s[^<>]*)?(?<!\/)>)([^<]+)(?=<\/)/g;
  const plain = escapeText(name);
  const quoted = escapeText(name.replaceAll("'", "''"));
  for (const sheet of edit.worksheets()) {
    edit.rewriteSheet(sheet.name, (xml) => {
      if (!xml.includes(`${plain}!`) && !xml.includes(`${quoted}'!`)) return xml;
      return xml.replace(formulas, (_, tag: string, formula: string) => tag + rewritten(formula));
    });
  }
}

export function sheetOrder(edit: WorkbookEdit, change: ChangeOf<'sheet-order'>): void {
  const first = change.sheets.map((name) => edit.workbook.sheetNames[edit.workbook.indexOf(name)] ?? name);
  const rest = edit.workbook.sheetNames.filter((name) => !first.some((other) => sameName(other, name)));
  const names = [...new Set(first), ...rest];
  if (names.every((name, index) => name === edit.workbook.sheetNames[index])) return;
  edit.workbook.requireOpenStructure();
  edit.workbook.reorder(names);
}

export function sheetVisibility(edit: WorkbookEdit, change: ChangeOf<'sheet-visibility'>): void {
  const index = edit.workbook.indexOf(change.sheet);
  const element = edit.workbook.sheets[index];
  if (!element || edit.workbook.visibilityOf(element) === change.visibility) return;
  edit.workbook.requireOpenStructure();
  if (change.visibility !== 'visible') requireAnotherVisible(edit, change.sheet);
  const states = { visible: null, hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;
  element.setAttribute('state', states[change.visibility]);
  if (change.visibility !== 'visible' && edit.workbook.activeIndex === index) showFirstVisible(edit);
}

function requireAnotherVisible(edit: WorkbookEdit, name: string): void {
  edit.workbook.indexOf(name);
  const others = edit.workbook.sheets.filter((sheet) => !sameName(nameOf(sheet), name));
  if (others.some((sheet) => edit.workbook.visibilityOf(sheet) === 'visible')) return;
  throw new WorkbookFault('last-visible-sheet', { sheet: name });
}

function showFirstVisible(edit: WorkbookEdit): void {
  const index = edit.workbook.sheets.findIndex((sheet) => edit.workbook.visibilityOf(sheet) === 'visible');
  edit.workbook.activeIndex = Math.max(0, index);
  showOnly(edit, edit.workbook.sheetNames[Math.max(0, index)] ?? '');
}
