/**
 * The visible grid over an open workbook: shows sheets, tells where the person stands and what they typed.
 *
 * It never holds the truth. What a person types, and rows and columns put in or taken away, is handed on to
 * the workbook; whatever else would change more than a cell's content (sheets renamed, formats painted) is
 * refused here, because the workbook behind would not know of it.
 */
import type { ICellData, IRange, IWorkbookData, Injector, Nullable, Workbook } from '@univerjs/core';
import { cellEditor } from './cell-editor';
import { withBarsDrawn } from './drawn-bars';
import { GridScroll } from './grid-scroll';
import { gridWords, loadGrid } from './load-grid';
import type { GridParts } from './load-grid';
import type { SheetView, ShownCell, WorkbookView } from './sheet-view';
import { typedText } from './typed-text';
import type { GridOptions, GridPlace, TypedCell, WorkbookGrid } from './workbook-grid';

/** Changes that only concern how the grid looks to this person, or that we hand on ourselves. */
const ALLOWED_MUTATIONS: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-col-width',
]);

/** The grid's own steps back are none of the workbook's, which keeps its own. */
const REDO = 'univer.command.redo';
const UNDO_COMMANDS: ReadonlySet<string> = new Set(['univer.command.undo', REDO]);

const UNIT = 'workbook';

export async function createGrid(options: GridOptions): Promise<WorkbookGrid> {
  return new UniverGrid(await loadGrid(), options);
}

interface ValuesMutation {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>;
}

class UniverGrid implements WorkbookGrid {
  private readonly univer;
  private readonly injector: Injector;
  /** Above 0 while we write ourselves. */
  private muted = 0;
  private sheetIds = new Map<string, string>();
  private generation = 0;
  private readonly scroll: GridScroll;

  constructor(
    private readonly parts: GridParts,
    private readonly options: GridOptions,
  ) {
    const { UniverCore: core } = parts;
    const locale = options.language === 'vi' ? core.LocaleType.VI_VN : core.LocaleType.EN_US;
    this.univer = new core.Univer({
      locale,
      locales: { [locale]: gridWords(options.language) },
      logLevel: core.LogLevel.ERROR,
      darkMode: options.dark,
    });
    this.registerPlugins();
    this.injector = this.univer.__getInjector();
    this.scroll = new GridScroll(parts, this.injector, () => this.workbook());
    this.injector
      .get(parts.UniverUi.ComponentManager)
      .register(parts.UniverSheetsUi.EMBEDDING_FORMULA_EDITOR_COMPONENT_KEY, cellEditor(parts));
    this.listen();
  }

  private show(view: WorkbookView): void {
    const { UniverCore: core } = this.parts;
    const instances = this.injector.get(core.IUniverInstanceService);
    this.quietly(() => {
      if (this.sheetIds.size > 0) instances.disposeUnit(this.unitId());
      this.generation += 1;
      this.sheetIds = new Map(view.sheets.map((sheet, index) => [sheet.name, `s${String(index)}`]));
      const data = {
        id: this.unitId(),
        name: UNIT,
        styles: view.styles,
        sheetOrder: [...this.sheetIds.values()],
        sheets: Object.fromEntries(
          view.sheets.map((sheet) => [this.sheetId(sheet.name), this.sheetData(sheet)]),
        ),
      };
      // Our picture has the grid's shape, with plain numbers for its enumerations.
      this.univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, data as unknown as Partial<IWorkbookData>);
    });
  }

  begin(view: WorkbookView): void {
    this.show(view);
    if (view.first !== null) this.stand(view.first, 1, 1);
  }

  refresh(view: WorkbookView): void {
    const active = this.workbook()?.getActiveSheet()?.getName();
    const seen = this.scroll.seen();
    const place = this.lastPlace;
    this.show(view);
    const sheet = place?.sheet ?? active;
    if (sheet === undefined || !this.sheetIds.has(sheet)) return;
    this.stand(sheet, place?.top ?? 1, place?.left ?? 1, place);
    if (seen && sheet === active) this.scroll.back(() => this.sheetIds.get(sheet), seen);
  }

  put(cells: readonly ShownCell[]): void {
    const commands = this.injector.get(this.parts.UniverCore.ICommandService);
    this.quietly(() => {
      for (const [sheet, subUnitId] of this.sheetIds) {
        const cellValue: Record<number, Record<number, object>> = {};
        for (const cell of cells)
          if (cell.sheet === sheet)
            (cellValue[cell.row - 1] ??= {})[cell.column - 1] = {
              v: null,
              p: null,
              f: null,
              s: null,
              ...cell.data,
            };
        if (Object.keys(cellValue).length === 0) continue;
        commands.syncExecuteCommand('sheet.mutation.set-range-values', {
          unitId: this.unitId(),
          subUnitId,
          cellValue,
        });
      }
    });
  }

  goTo(sheet: string, row: number, column: number): void {
    if (!this.sheetIds.has(sheet)) return;
    this.stand(sheet, row, column);
    this.scroll.to(cellAt(row, column));
    this.reportSelection();
  }

  focus(): boolean {
    if (!this.workbook()) return false;
    this.injector.get(this.parts.UniverUi.ILayoutService).focus();
    return true;
  }

  setDark(dark: boolean): void {
    this.injector.get(this.parts.UniverCore.ThemeService).setDarkMode(dark);
  }

  dispose(): void {
    this.univer.dispose();
  }

  private lastPlace: GridPlace | undefined;

  /** Puts the person on a cell without scrolling. */
  private stand(sheet: string, row: number, column: number, chosen?: GridPlace): void {
    const subUnitId = this.sheetIds.get(sheet);
    if (subUnitId === undefined) return;
    const commands = this.injector.get(this.parts.UniverCore.ICommandService);
    const ids = { unitId: this.unitId(), subUnitId };
    const cell = cellAt(row, column);
    const range = chosen ? areaOf(chosen) : cell;
    const primary = {
      ...cell,
      actualRow: cell.startRow,
      actualColumn: cell.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    commands.syncExecuteCommand('sheet.operation.set-worksheet-active', ids);
    commands.syncExecuteCommand('sheet.operation.set-selections', {
      ...ids,
      selections: [{ range, primary, style: null }],
    });
  }

  private registerPlugins(): void {
    const { parts } = this;
    this.univer.registerPlugin(parts.UniverEngineRender.UniverRenderEnginePlugin);
    this.univer.registerPlugin(parts.UniverEngineFormula.UniverFormulaEnginePlugin, {
      notExecuteFormula: true,
    });
    this.univer.registerPlugin(parts.UniverUi.UniverUIPlugin, {
      container: this.options.container,
      header: false,
      toolbar: false,
      contextMenu: false,
      headerMenu: false,
    });
    this.univer.registerPlugin(parts.UniverDocs.UniverDocsPlugin);
    this.univer.registerPlugin(parts.UniverDocsUi.UniverDocsUIPlugin);
    this.univer.registerPlugin(parts.UniverSheets.UniverSheetsPlugin, { notExecuteFormula: true });
    this.univer.registerPlugin(parts.UniverSheetsUi.UniverSheetsUIPlugin, {
      formulaBar: true,
      footer: { menus: false, addSheetButtonConfig: { show: false } },
      clipboardConfig: { hidePasteOptions: true },
      // Numbers arrive as the texts they show; that is no mistake of the person.
      disableForceStringAlert: true,
      disableForceStringMark: true,
    });
  }

  private listen(): void {
    const { UniverCore: core } = this.parts;
    const commands = this.injector.get(core.ICommandService);
    commands.beforeCommandExecuted((command) => {
      if (this.muted > 0) return;
      if (UNDO_COMMANDS.has(command.id) && !this.isTyping()) {
        if (command.id === REDO) this.options.onRedo();
        else this.options.onUndo();
        throw new core.CanceledError();
      }
      if (!command.id.includes('.mutation.')) return;
      if (!command.id.startsWith('sheet.') || ALLOWED_MUTATIONS.has(command.id)) return;
      this.options.onRefused();
      throw new core.CanceledError();
    });
    commands.onCommandExecuted((command) => {
      if (command.id === 'sheet.operation.set-selections') this.reportSelection();
      if (command.id === 'sheet.operation.set-worksheet-active') this.reportSelection();
      if (this.muted > 0 || command.id !== 'sheet.mutation.set-range-values') return;
      this.reportTyping(command.params as ValuesMutation);
    });
  }

  /** Whether the person is inside a cell's text, where a step back takes letters back. */
  private isTyping(): boolean {
    const { UniverCore: core, UniverSheetsUi: ui } = this.parts;
    return (
      this.injector.get(core.IContextService).getContextValue(core.EDITOR_ACTIVATED) ||
      this.injector.get(ui.IEditorBridgeService).isVisible().visible
    );
  }

  private reportSelection(): void {
    const { UniverSheets: sheets } = this.parts;
    const name = this.workbook()?.getActiveSheet()?.getName();
    if (this.muted > 0 || name === undefined) return;
    const range = this.injector.get(sheets.SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!range) return;
    const place: GridPlace = {
      sheet: name,
      top: (Number.isFinite(range.startRow) ? range.startRow : 0) + 1,
      left: (Number.isFinite(range.startColumn) ? range.startColumn : 0) + 1,
      bottom: (Number.isFinite(range.endRow) ? range.endRow : 0) + 1,
      right: (Number.isFinite(range.endColumn) ? range.endColumn : 0) + 1,
    };
    this.lastPlace = place;
    this.options.onSelect(place);
  }

  private reportTyping(mutation: ValuesMutation): void {
    const sheet = [...this.sheetIds].find(([, id]) => id === mutation.subUnitId)?.[0];
    if (sheet === undefined) return;
    const cells: TypedCell[] = [];
    for (const [row, columns] of Object.entries(mutation.cellValue ?? {}))
      for (const [column, cell] of Object.entries(columns ?? {}))
        cells.push({ sheet, row: Number(row) + 1, column: Number(column) + 1, text: typedText(cell) });
    if (cells.length > 0) this.options.onTyped(cells);
  }

  private sheetData({ name, data }: SheetView) {
    return { ...withBarsDrawn(data), id: this.sheetId(name), name };
  }

  private sheetId(name: string): string {
    return this.sheetIds.get(name) ?? name;
  }

  private unitId(): string {
    return `${UNIT}-${String(this.generation)}`;
  }

  private workbook(): Nullable<Workbook> {
    const { UniverCore: core } = this.parts;
    return this.injector
      .get(core.IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(core.UniverInstanceType.UNIVER_SHEET);
  }

  private quietly(work: () => void): void {
    this.muted += 1;
    try {
      work();
    } finally {
      this.muted -= 1;
    }
  }
}

function cellAt(row: number, column: number): IRange {
  return { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
}

function areaOf({ top, left, bottom, right }: GridPlace): IRange {
  return { startRow: top - 1, endRow: bottom - 1, startColumn: left - 1, endColumn: right - 1 };
}
