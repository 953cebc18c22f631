/** Where the visible sheet is scrolled to: shows a cell, and brings back what was in sight before a redraw. */
import type { Injector, IRange, Nullable, Workbook } from '@univerjs/core';
import type { IScrollState, SheetScrollManagerService } from '@univerjs/sheets-ui';
import type { GridParts } from './load-grid';

const TRIES = 20;
/** A sheet just shown may set its scroll back in its first frames: it is told a few times. */
const SETTLING = 5;

export class GridScroll {
  constructor(
    private readonly parts: GridParts,
    private readonly injector: Injector,
    private readonly workbook: () => Nullable<Workbook>,
  ) {}

  /** A sheet that was only just shown can be scrolled a few frames later. */
  to(range: IRange, triesLeft = TRIES): void {
    // At the top it is in sight however low the grid is.
    const target = { range, forceTop: true };
    this.commands()
      .executeCommand('sheet.command.scroll-to-cell', target)
      .catch(() => {
        if (triesLeft > 0) requestAnimationFrame(() => this.to(range, triesLeft - 1));
      });
  }

  /** How far the sheet in sight is scrolled. */
  seen(): IScrollState | null {
    const workbook = this.workbook();
    const sheet = workbook?.getActiveSheet();
    if (!workbook || !sheet) return null;
    const unitId = workbook.getUnitId();
    return this.scrolling(unitId)?.getScrollStateByParam({ unitId, sheetId: sheet.getSheetId() }) ?? null;
  }

  /** Shows the part of a sheet that was in sight; a sheet only just shown takes it a few frames later. */
  back(sheetIdNow: () => string | undefined, seen: IScrollState, triesLeft = TRIES): void {
    const sheetId = sheetIdNow();
    const unitId = this.workbook()?.getUnitId();
    if (sheetId === undefined || unitId === undefined) return;
    const isDrawn = this.scrolling(unitId) !== undefined;
    if (isDrawn) {
      this.commands().syncExecuteCommand('sheet.operation.set-scroll', { unitId, sheetId, ...seen });
    }
    const left = triesLeft - (isDrawn ? SETTLING : 1);
    if (triesLeft > 0) requestAnimationFrame(() => this.back(sheetIdNow, seen, left));
  }

  /** Undefined of a workbook that was only just opened: until it is drawn it knows of no scrolling, and says so by a throw. */
  private scrolling(unitId: string): SheetScrollManagerService | undefined {
    const { UniverEngineRender: render, UniverSheetsUi: ui } = this.parts;
    try {
      const shown = this.injector.get(render.IRenderManagerService).getRenderById(unitId);
      return shown?.with(ui.SheetScrollManagerService);
    } catch {
      return undefined;
    }
  }

  private commands() {
    return this.injector.get(this.parts.UniverCore.ICommandService);
  }
}
