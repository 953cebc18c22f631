/**
 * The workbook part while it is edited: its sheets in order, its names, which sheet is shown first, and
 * whether Excel shall calculate when it opens.
 */
import { WorkbookFault, type SheetVisibility } from '../../../workbook';
import { workbookOrder } from '../element-order';
import { PartDocument } from '../part-document';
import type { XmlElement } from '../xml-element';

export class WorkbookDocument extends PartDocument {
  get sheets(): readonly XmlElement[] {
    return this.root.child('sheets')?.children('sheet') ?? [];
  }

  get sheetNames(): readonly string[] {
    return this.sheets.map(nameOf);
  }

  /** Sheet names differ only where Excel sees a difference: case is none. */
  findSheet(name: string): XmlElement | undefined {
    return this.sheets.find((sheet) => sameName(nameOf(sheet), name));
  }

  indexOf(name: string): number {
    const index = this.sheets.findIndex((sheet) => sameName(nameOf(sheet), name));
    if (index < 0) throw new WorkbookFault('sheet-not-found', { sheet: name });
    return index;
  }

  get date1904(): boolean {
    return isTrue(this.root.child('workbookPr')?.attribute('date1904'));
  }

  get structureProtected(): boolean {
    return isTrue(this.root.child('workbookProtection')?.attribute('lockStructure'));
  }

  requireOpenStructure(): void {
    if (this.structureProtected) throw new WorkbookFault('structure-protected');
  }

  addSheet(name: string, index: number, relationshipId: (sheet: XmlElement) => void): void {
    const container = this.ensureChild('sheets', workbookOrder);
    const ids = this.sheets.map((sheet) => Number(sheet.attribute('sheetId') ?? 0));
    const sheet = this.make('<sheet/>');
    sheet.setAttribute('name', name);
    sheet.setAttribute('sheetId', String(Math.max(0, ...ids) + 1));
    relationshipId(sheet);
    container.append(sheet);
    const names = this.sheetNames.slice(0, -1);
    this.reorder([...names.slice(0, index), name, ...names.slice(index)]);
  }

  removeSheet(name: string): void {
    const removed = this.indexOf(name);
    this.sheets[removed]?.remove();
    this.renumber((index) => (index === removed ? null : index > removed ? index - 1 : index));
  }

  /** Puts the sheets into the order of `names`, which names them all. */
  reorder(names: readonly string[]): void {
    const before = this.sheets;
    const target = before.map((sheet) => names.findIndex((name) => sameName(name, nameOf(sheet))));
    if (target.every((place, index) => place === index)) return;
    const sorted = [...before].sort((one, other) => this.rank(one, names) - this.rank(other, names));
    this.root.child('sheets')?.setChildren(sorted);
    this.renumber((index) => target[index] ?? null);
  }

  visibilityOf(sheet: XmlElement): SheetVisibility {
    const state = sheet.attribute('state');
    return state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';
  }

  get activeIndex(): number {
    return Number(this.root.child('bookViews')?.child('workbookView')?.attribute('activeTab') ?? 0);
  }

  set activeIndex(index: number) {
    const views = this.ensureChild('bookViews', workbookOrder);
    if (!views.child('workbookView')) views.append(this.make('<workbookView/>'));
    for (const view of views.children('workbookView')) {
      view.setAttribute('activeTab', index === 0 ? null : String(index));
      // A first tab behind the active one would show no tab at all.
      if (Number(view.attribute('firstSheet') ?? 0) > index) view.setAttribute('firstSheet', null);
    }
  }

  /** Asks Excel to calculate everything when it opens the workbook. */
  calculateOnLoad(): void {
    this.ensureChild('calcPr', workbookOrder).setAttribute('fullCalcOnLoad', '1');
  }

  get names(): readonly XmlElement[] {
    return this.root.child('definedNames')?.children('definedName') ?? [];
  }

  /** The name of that scope (index of its sheet, undefined for the workbook's). */
  findName(name: string, scope: number | undefined): XmlElement | undefined {
    return this.names.find(
      (element) => sameName(element.attribute('name') ?? '', name) && scopeOf(element) === scope,
    );
  }

  addName(element: XmlElement): void {
    this.ensureChild('definedNames', workbookOrder).append(element);
  }

  removeName(element: XmlElement): void {
    element.remove();
    if (this.names.length === 0) this.root.child('definedNames')?.remove();
  }

  private rank(sheet: XmlElement, names: readonly string[]): number {
    return names.findIndex((name) => sameName(name, nameOf(sheet)));
  }

  /** What counts sheets by their place follows them; null is a sheet that is gone. */
  private renumber(to: (index: number) => number | null): void {
    for (const name of this.names) {
      const scope = scopeOf(name);
      if (scope === undefined) continue;
      const moved = to(scope);
      if (moved === null) this.removeName(name);
      else name.setAttribute('localSheetId', String(moved));
    }
    for (const view of this.root.child('bookViews')?.children('workbookView') ?? []) {
      const follow = (attribute: string, place: number): void => {
        view.setAttribute(attribute, place === 0 ? null : String(place));
      };
      const active = Number(view.attribute('activeTab') ?? 0);
      follow('activeTab', to(active) ?? Math.max(0, active - 1));
      // Tabs scrolled out of sight stay so; where none was, none is.
      const first = Number(view.attribute('firstSheet') ?? 0);
      if (first > 0) follow('firstSheet', to(first) ?? first - 1);
    }
  }
}

export function nameOf(sheet: XmlElement): string {
  return sheet.attribute('name') ?? '';
}

export function sameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

export function scopeOf(name: XmlElement): number | undefined {
  const scope = name.attribute('localSheetId');
  return scope === undefined ? undefined : Number(scope);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
