/** How a sheet is printed: paper, margins, rows on every page, page numbers as Decree 30/2020 wants them. */
import { WorkbookFault, type PageSetup } from '../../../workbook';
import { escapeText } from '../../xml';
import { headerFooterOrder, sheetPropertiesOrder } from '../element-order';
import { absoluteReference, quotedSheet } from '../formulas';
import type { SheetDocument } from '../sheet';
import type { WorkbookEdit } from '../workbook-edit';
import { withoutPageNumber, withPageNumber } from './page-number';
import type { ChangeOf } from './change-of';
import { setName } from './name';

const papers = { Letter: '1', A3: '8', A4: '9' } as const;

/** Inches, as Excel's own "normal" margins. The schema wants all six. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

const MILLIMETRES_AN_INCH = 25.4;

export function pageSetup(edit: WorkbookEdit, change: ChangeOf<'page-setup'>): void {
  const { setup } = change;
  const sheet = edit.viewSheet(change.sheet);
  setPage(sheet, setup);
  if (setup.margins) setMargins(sheet, setup.margins);
  if (setup.centerHorizontally !== undefined) {
    const options = sheet.ensureChild('printOptions');
    options.setAttribute('horizontalCentered', setup.centerHorizontally ? '1' : null);
    if (options.attributes.size === 0) options.remove();
  }
  if (setup.pageNumber !== undefined) setPageNumber(sheet, setup.pageNumber);
  setNames(edit, change);
}

function setPage(sheet: SheetDocument, setup: PageSetup): void {
  const { paper, orientation, fitToWidth } = setup;
  if (paper === undefined && orientation === undefined && fitToWidth === undefined) return;
  const page = sheet.ensureChild('pageSetup');
  if (paper !== undefined) page.setAttribute('paperSize', papers[paper]);
  if (orientation !== undefined) page.setAttribute('orientation', orientation);
  if (fitToWidth === undefined) return;
  page.setAttribute('fitToWidth', null);
  page.setAttribute('fitToHeight', fitToWidth ? '0' : null);
  const properties = sheet.ensureChild('sheetPr');
  const fit = properties.child('pageSetUpPr') ?? sheet.make('<pageSetUpPr/>');
  if (!fit.parent) properties.insertInOrder(fit, sheetPropertiesOrder);
  fit.setAttribute('fitToPage', fitToWidth ? '1' : null);
  if (fit.attributes.size === 0) fit.remove();
}

function setMargins(sheet: SheetDocument, margins: NonNullable<PageSetup['margins']>): void {
  const element = sheet.ensureChild('pageMargins');
  for (const [name, usual] of Object.entries(usualMargins)) {
    const millimetres = margins[name as keyof typeof usualMargins];
    const inches =
      millimetres === undefined
        ? (element.attribute(name) ?? String(usual))
        : String(Math.round((millimetres / MILLIMETRES_AN_INCH) * 1e6) / 1e6);
    element.setAttribute(name, inches);
  }
}

function setPageNumber(sheet: SheetDocument, pageNumber: NonNullable<PageSetup['pageNumber']>): void {
  if (pageNumber === 'none' && !sheet.child('headerFooter')) return;
  const element = sheet.ensureChild('headerFooter');
  const put = (name: string, text: string): void => {
    const child = element.child(name) ?? sheet.make(`<${name}/>`);
    if (text === '') child.remove();
    else {
      child.setInner(escapeText(text));
      if (!child.parent) element.insertInOrder(child, headerFooterOrder);
    }
  };
  const textOf = (name: string): string => element.child(name)?.text ?? '';
  const pages = element.attribute('differentOddEven') === '1' ? ['oddHeader', 'evenHeader'] : ['oddHeader'];
  if (pageNumber === 'none') {
    for (const name of [...pages, 'firstHeader']) put(name, withoutPageNumber(textOf(name)));
    if (element.elements.length === 0) element.remove();
    return;
  }
  if (element.attribute('differentFirst') !== '1') {
    // Until now page 1 was printed like the others; but for the number it stays so.
    put('firstHeader', withoutPageNumber(textOf('oddHeader')));
    put('firstFooter', textOf('oddFooter'));
    element.setAttribute('differentFirst', '1');
  }
  for (const name of pages) put(name, withPageNumber(textOf(name)));
}

function setNames(edit: WorkbookEdit, change: ChangeOf<'page-setup'>): void {
  const { titleRows, printArea } = change.setup;
  const scope = edit.workbook.indexOf(change.sheet);
  if (titleRows) {
    const { from, to } = titleRows;
    if (from < 1 || to < from) {
      throw new WorkbookFault('range-invalid', {
        sheet: change.sheet,
        range: `${String(from)}:${String(to)}`,
      });
    }
    const present = edit.workbook.findName('_xlnm.Print_Titles', scope)?.text ?? '';
    const columns = /[^,]*!\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/i.exec(present)?.[0];
    const rows = `${quotedSheet(change.sheet)}!$${String(from)}:$${String(to)}`;
    setName(edit, '_xlnm.Print_Titles', scope, columns === undefined ? rows : `${columns},${rows}`);
  }
  if (printArea) {
    setName(edit, '_xlnm.Print_Area', scope, absoluteReference(change.sheet, printArea));
  }
}
