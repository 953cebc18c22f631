/**
 * The grid's own formula engine put to work on a snapshot, without a grid. Excel works everything out anew
 * when it opens the file; what is found here is shown until then.
 */
import type * as Core from '@univerjs/core';
import type * as Engine from '@univerjs/engine-formula';
import type { GridCell } from '../../domain/grid';
import type { WorkbookSnapshot } from '../../workbook';
import { cellKey } from './formula-engine';
import type { CellKey, FormulaEngine, FormulaResult } from './formula-engine';

export interface EngineParts {
  readonly UniverCore: typeof Core;
  readonly UniverEngineFormula: typeof Engine;
}

/** A cell as the engine takes and gives it; `t` is one of the marks below. */
interface EngineCell {
  readonly v?: string | number | boolean | null;
  readonly t?: number | null;
  readonly f?: string;
}

type CellData = Record<number, Record<number, EngineCell>>;
type FormulaData = Record<number, Record<number, { f: string; x: number; y: number }>>;

/** The engine's marks for what a value is. */
const [TEXT, BOOLEAN] = [1, 3];
const SPARE = 10;

/** Sheets by the names the engine knows them by: s0, s1 … */
const sheetId = (index: number): string => `s${String(index)}`;

export function univerEngine({ UniverCore: core, UniverEngineFormula: engine }: EngineParts): FormulaEngine {
  const univer = new core.Univer({ logLevel: core.LogLevel.SILENT });
  univer.registerPlugin(engine.UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  registerFunctions(engine, injector.get(engine.IFunctionService));
  let turn = 0;
  let queue: Promise<unknown> = Promise.resolve();

  return {
    // The engine tells everyone who listens that it is done, whoever asked: one question at a time.
    calculate(snapshot, wanted) {
      const found = queue.then(() => calculate(snapshot, wanted));
      queue = found.catch(() => undefined);
      return found;
    },
  };

  async function calculate(
    snapshot: WorkbookSnapshot,
    wanted: ReadonlySet<CellKey>,
  ): Promise<ReadonlyMap<CellKey, FormulaResult>> {
    const unit = `book-${String((turn += 1))}`;
    const { sheets, formulas } = unitOf(snapshot, wanted);
    const data = {
      id: unit,
      sheetOrder: Object.keys(sheets),
      sheets,
    } as unknown as Partial<Core.IWorkbookData>;
    univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, data);
    registerNames(unit, snapshot);
    const service = injector.get(engine.ICalculateFormulaService);
    try {
      const found = new Promise<ReadonlyMap<CellKey, FormulaResult>>((resolve) => {
        const listening = service.executionCompleteListener$.subscribe(({ unitData }) => {
          listening.unsubscribe();
          resolve(resultsOf(snapshot, unitData[unit] ?? {}));
        });
      });
      await service.execute({
        formulaData: { [unit]: formulas },
        arrayFormulaCellData: {},
        arrayFormulaRange: {},
        forceCalculate: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
      });
      return await found;
    } finally {
      injector.get(core.IUniverInstanceService).disposeUnit(unit);
    }
  }

  function registerNames(unit: string, { sheets, names }: WorkbookSnapshot): void {
    const tables = injector.get(engine.ISuperTableService);
    sheets.forEach((sheet, index) => {
      for (const { name, range, columns } of sheet.tables)
        tables.registerTable(unit, name, {
          sheetId: sheetId(index),
          range: {
            startRow: range.top - 1,
            endRow: range.bottom - 1,
            startColumn: range.left - 1,
            endColumn: range.right - 1,
          },
          titleMap: new Map(columns.map((title, place) => [title, place])),
        });
    });
    const defined = injector.get(engine.IDefinedNamesService);
    names.forEach(({ name, refersTo, scope }, index) => {
      const place = sheets.findIndex((sheet) => sheet.name === scope);
      defined.registerDefinedName(unit, {
        id: `n${String(index)}`,
        name,
        formulaOrRefString: refersTo,
        localSheetId: place < 0 ? WHOLE_WORKBOOK : sheetId(place),
      });
    });
  }
}

/** The engine's word for the scope of a name that belongs to no sheet. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

function registerFunctions(engine: typeof Engine, service: Engine.IFunctionService): void {
  for (const list of [
    engine.functionArray,
    engine.functionCompatibility,
    engine.functionDatabase,
    engine.functionDate,
    engine.functionEngineering,
    engine.functionFinancial,
    engine.functionInformation,
    engine.functionLogical,
    engine.functionLookup,
    engine.functionMath,
    engine.functionMeta,
    engine.functionStatistical,
    engine.functionText,
  ])
    service.registerExecutors(
      ...list.map((entry) => {
        const [made, name] = entry as [new (name: unknown) => Engine.BaseFunction, unknown];
        return new made(name);
      }),
    );
}

function unitOf(snapshot: WorkbookSnapshot, wanted: ReadonlySet<CellKey>) {
  const sheets: Record<string, object> = {};
  const formulas: Record<string, FormulaData> = {};
  snapshot.sheets.forEach(({ name, rows, usedRange }, index) => {
    const cellData: CellData = {};
    const own: FormulaData = {};
    for (const { row, cells } of rows)
      for (const cell of cells) {
        const formula = wanted.has(cellKey(name, row, cell.column)) ? cell.formula : undefined;
        (cellData[row - 1] ??= {})[cell.column - 1] = engineCell(cell, formula);
        if (formula !== undefined)
          (own[row - 1] ??= {})[cell.column - 1] = { f: engineFormula(formula), x: 0, y: 0 };
      }
    formulas[sheetId(index)] = own;
    sheets[sheetId(index)] = {
      id: sheetId(index),
      name,
      cellData,
      rowCount: (usedRange?.bottom ?? 0) + SPARE,
      columnCount: (usedRange?.right ?? 0) + SPARE,
    };
  });
  return { sheets, formulas };
}

function engineCell({ value }: GridCell, formula: string | undefined): EngineCell {
  const shown = typeof value === 'object' ? value.error : value;
  return {
    v: typeof shown === 'boolean' ? Number(shown) : shown,
    ...(typeof shown === 'string' ? { t: TEXT } : typeof shown === 'boolean' ? { t: BOOLEAN } : {}),
    ...(formula === undefined ? {} : { f: engineFormula(formula) }),
  };
}

/** Files mark newer functions by prefixes that the engine does not know. */
function engineFormula(formula: string): string {
  return `=${formula.replaceAll(/_xlfn\.(?:_xlws\.)?|_xlws\./gi, '')}`;
}

/** The engine keeps what it found by sheet, row and column, from 0. */
function resultsOf(snapshot: WorkbookSnapshot, found: object): ReadonlyMap<CellKey, FormulaResult> {
  const results = new Map<CellKey, FormulaResult>();
  const sheets = found as Readonly<Record<string, { getMatrix(): CellData } | undefined>>;
  snapshot.sheets.forEach(({ name }, index) => {
    for (const [row, cells] of Object.entries(sheets[sheetId(index)]?.getMatrix() ?? {}))
      for (const [column, { v, t }] of Object.entries(cells))
        results.set(cellKey(name, Number(row) + 1, Number(column) + 1), {
          value: t === BOOLEAN ? v === 1 || v === true : (v ?? 0),
        });
  });
  return results;
}
