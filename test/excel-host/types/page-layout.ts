/**
 * Page layout, headers and footers.
 */
import type { PageSetup } from '../../../src/workbook';
import { cellRange, LAST_COLUMN, rangeAddress, sheetRow } from '../../../src/domain/grid';
import type { HostSheet } from '../model';
import type { OfficeObject } from '../office-object';
import { officeType } from '../office-object';
import { rangeAreas, range, rangeOf } from './range';

const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
const MILLIMETRES_PER_POINT = 25.4 / 72;

function record(sheet: HostSheet, setup: PageSetup): void {
  sheet.requireOpen();
  sheet.book.record({ why: 'host', kind: 'page-setup', sheet: sheet.name, setup });
}

function marginName(side: string): string {
  return `${side.slice(0, 1).toUpperCase()}${side.slice(1)}Margin`;
}

export const pageLayout: (self: HostSheet) => OfficeObject = officeType<HostSheet>('PageLayout', {
  get: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => page.paperSize,
    Zoom: ({ page }) => page.zoom,
    CenterHorizontally: ({ page }) => page.centerHorizontally,
    ...Object.fromEntries(
      MARGINS.map((side) => [marginName(side), ({ page }: HostSheet) => page.margins[side] ?? 54]),
    ),
  },
  set: {
    Orientation: (sheet, value) => {
      sheet.page.orientation = String(value);
      record(sheet, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
    },
    PaperSize: (sheet, value) => {
      sheet.page.paperSize = String(value);
      record(sheet, { paper: String(value) as NonNullable<PageSetup['paper']> });
    },
    Zoom: (sheet, value) => {
      sheet.page.zoom = value as HostSheet['page']['zoom'];
      record(sheet, { fitToWidth: 'horizontalFitToPages' in sheet.page.zoom });
    },
    CenterHorizontally: (sheet, value) => {
      sheet.page.centerHorizontally = value === true;
      record(sheet, { centerHorizontally: value === true });
    },
    ...Object.fromEntries(
      MARGINS.map((side) => [
        marginName(side),
        (sheet: HostSheet, value: unknown) => {
          sheet.page.margins[side] = Number(value);
          record(sheet, {
            margins: { [side]: Math.round(Number(value) * MILLIMETRES_PER_POINT * 100) / 100 },
          });
        },
      ]),
    ),
  },
  navigate: { HeadersFooters: (sheet) => headersFooters(sheet) },
  call: {
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.page.printArea === null
        ? null
        : rangeAreas({ sheet, areas: [rangeOf(sheet.page.printArea, sheet).range] }),
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const rows = /^\$?(\d+):\$?(\d+)$/.exec(sheet.page.titleRows ?? '');
      return rows
        ? range({ sheet, range: cellRange(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN) })
        : null;
    },
    SetPrintArea: (sheet, [address]) => {
      if (address === '') {
        sheet.page.printArea = null;
        return;
      }
      const printArea = rangeOf(address, sheet).range;
      sheet.page.printArea = rangeAddress(printArea);
      record(sheet, { printArea });
    },
    SetPrintTitleRows: (sheet, [address]) => {
      const rows = /^\$?(\d+):\$?(\d+)$/.exec(String(address));
      sheet.page.titleRows = rows ? String(address) : null;
      if (rows)
        record(sheet, { titleRows: { from: sheetRow(Number(rows[1])), to: sheetRow(Number(rows[2])) } });
    },
  },
});

const headersFooters = officeType<HostSheet>('HeaderFooterGroup', {
  get: { State: ({ page }) => page.headerState },
  set: {
    State: (sheet, value) => {
      sheet.page.headerState = String(value);
    },
  },
  navigate: { DefaultForAllPages: (sheet) => allPages(sheet), FirstPage: (sheet) => firstPage(sheet) },
});

const allPages = officeType<HostSheet>('HeaderFooter', {
  get: { CenterHeader: ({ page }) => page.header },
  set: {
    CenterHeader: (sheet, value) => {
      sheet.page.header = String(value);
      const numbered = sheet.page.headerState === 'FirstAndDefault' && value === '&P';
      record(sheet, { pageNumber: numbered ? 'top-center-except-first' : 'none' });
    },
  },
});

const firstPage = officeType<HostSheet>('HeaderFooter', {
  get: { CenterHeader: ({ page }) => page.firstHeader },
  set: {
    CenterHeader: (sheet, value) => {
      sheet.page.firstHeader = String(value);
    },
  },
});
