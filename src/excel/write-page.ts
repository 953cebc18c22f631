/**
 * How a sheet is printed.
 */
import type { ChangeOf, PageSetup } from '../workbook';
import { rangeAddress } from '../domain/grid';
import type { Writing } from './writing';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

const PAPERS = { A4: 'A4', A3: 'A3', Letter: 'Letter' } as const;

export async function setUpPage(writing: Writing, change: ChangeOf<'page-setup'>): Promise<void> {
  await writing.conversation.room(20);
  const layout = writing.sheet(change.sheet).pageLayout;
  const { setup } = change;
  if (setup.paper !== undefined) layout.paperSize = PAPERS[setup.paper];
  if (setup.orientation !== undefined)
    layout.orientation = setup.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  setMargins(layout, setup.margins ?? {});
  if (setup.centerHorizontally !== undefined) layout.centerHorizontally = setup.centerHorizontally;
  if (setup.fitToWidth !== undefined)
    layout.zoom = setup.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  if (setup.titleRows)
    layout.setPrintTitleRows(`$${String(setup.titleRows.from)}:$${String(setup.titleRows.to)}`);
  if (setup.printArea) layout.setPrintArea(rangeAddress(setup.printArea));
  if (setup.pageNumber !== undefined) numberPages(layout, setup.pageNumber);
}

function setMargins(layout: Excel.PageLayout, margins: NonNullable<PageSetup['margins']>): void {
  const points = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MILLIMETRE * 100) / 100;
  if (margins.top !== undefined) layout.topMargin = points(margins.top);
  if (margins.bottom !== undefined) layout.bottomMargin = points(margins.bottom);
  if (margins.left !== undefined) layout.leftMargin = points(margins.left);
  if (margins.right !== undefined) layout.rightMargin = points(margins.right);
  if (margins.header !== undefined) layout.headerMargin = points(margins.header);
  if (margins.footer !== undefined) layout.footerMargin = points(margins.footer);
}

function numberPages(layout: Excel.PageLayout, pageNumber: NonNullable<PageSetup['pageNumber']>): void {
  const { headersFooters } = layout;
  const numbered = pageNumber === 'top-center-except-first';
  headersFooters.state = numbered ? 'FirstAndDefault' : 'Default';
  headersFooters.defaultForAllPages.centerHeader = numbered ? '&P' : '';
  if (numbered) headersFooters.firstPage.centerHeader = '';
}
