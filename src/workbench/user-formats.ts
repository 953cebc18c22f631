/**
 * What the conditional formats that people laid over a workbook come to: cells with other colours, and bars in cells.
 * Rules are formulas; the engine works them out in spare cells beside the sheet's own, row by row.
 */
import type { CellRange, GridCell } from '../domain/grid';
import { column as toColumn, sheetRow } from '../domain/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import type { ColouredCells } from '../workflow';
import { formulaAt, formulaPieces } from '../xlsx';
import type { ConditionalLook, FormatLook, WorkbookLook } from '../xlsx';
import { cellKey } from './calculation/formula-engine';
import type { CellKey, FormulaEngine, FormulaResult } from './calculation/formula-engine';
import type { GridBar } from './grid/sheet-view';
import { barsOf, scaleColours } from './number-scales';

export interface UserFormats {
  /** A stronger rule comes after those it covers. */
  readonly cells: readonly ColouredCells[];
  readonly bars: readonly (GridBar & { readonly sheet: string })[];
}

export const NO_FORMATS: UserFormats = { cells: [], bars: [] };

/** With more cells to work out than this, rules by formula are not shown: the page must not wait for colours. */
const MOST_QUESTIONS = 1_500;
/** Columns between the sheet's own cells and the questions. */
const GAP = 2;

type FormulaRule = ConditionalLook & { readonly rule: Extract<ConditionalLook['rule'], { kind: 'formula' }> };

/** A formula to be worked out, and the cells whose look hangs on it. */
interface Question {
  readonly key: CellKey;
  readonly sheet: string;
  readonly row: number;
  readonly place: number;
  readonly formula: string;
}

interface Asked {
  readonly sheet: SheetSnapshot;
  readonly format: FormulaRule;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly key: CellKey }[];
}

export const hasUserFormats = ({ sheets }: WorkbookLook): boolean =>
  sheets.some(({ conditional }) => conditional.length > 0);

/** Formulas that cannot be worked out give no colour. */
export async function userFormats(
  snapshot: WorkbookSnapshot,
  look: WorkbookLook,
  engine: () => FormulaEngine | null,
): Promise<UserFormats> {
  const shown = snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
  const questions = new Map<string, Question>();
  const asked: Asked[] = [];
  const bars: (GridBar & { readonly sheet: string })[] = [];
  const scales: ColouredCells[] = [];
  for (const sheet of shown) {
    const formats = look.sheets.find(({ name }) => name === sheet.name)?.conditional ?? [];
    for (const format of formats)
      if (isFormula(format)) asked.push(ask(sheet, format, questions));
      else if (format.rule.kind === 'bars')
        bars.push(...barsOf(sheet, format.ranges, format.rule).map((bar) => ({ ...bar, sheet: sheet.name })));
      else if (format.rule.kind === 'colours')
        scales.unshift(...scaleColours(sheet, format.ranges, format.rule));
  }
  const isFew = questions.size > 0 && questions.size <= MOST_QUESTIONS;
  const worked = isFew ? await answersTo(snapshot, [...questions.values()], engine()) : new Map();
  return { cells: [...scales, ...coloured(asked, worked)], bars };
}

const isFormula = (format: ConditionalLook): format is FormulaRule => format.rule.kind === 'formula';

/** The question for each cell of the rule; cells of a row that ask the same share one. */
function ask(sheet: SheetSnapshot, format: FormulaRule, questions: Map<string, Question>): Asked {
  const pieces = formulaPieces(format.rule.formula);
  const [first] = format.ranges;
  const cells: Asked['cells'][number][] = [];
  const used = sheet.usedRange;
  if (!first || !used) return { sheet, format, cells };
  const places = new Map<number, number>();
  for (const { row } of questions.values()) places.set(row, (places.get(row) ?? 0) + 1);
  for (const range of format.ranges)
    for (const { row, column } of cellsWithin(range, used)) {
      if (questions.size > MOST_QUESTIONS) return { sheet, format, cells };
      const formula = formulaAt(pieces, row - first.top, column - first.left).replaceAll(
        /\bCOLUMN\(\s*\)/gi,
        String(column),
      );
      const same = `${sheet.name}\n${String(row)}\n${formula}`;
      let question = questions.get(same);
      if (!question) {
        const place = places.get(row) ?? 0;
        places.set(row, place + 1);
        const key = cellKey(sheet.name, row, used.right + GAP + place);
        question = { key, sheet: sheet.name, row, place, formula };
        questions.set(same, question);
      }
      cells.push({ row, column, key: question.key });
    }
  return { sheet, format, cells };
}

/** Empty cells of a range coloured by a rule are shown too, but not beyond the sheet's last row and column. */
function* cellsWithin(range: CellRange, used: CellRange): Iterable<{ row: number; column: number }> {
  for (let row: number = range.top; row <= Math.min(range.bottom, used.bottom); row++)
    for (let column: number = range.left; column <= Math.min(range.right, used.right); column++)
      yield { row, column };
}

async function answersTo(
  snapshot: WorkbookSnapshot,
  questions: readonly Question[],
  engine: FormulaEngine | null,
): Promise<ReadonlyMap<CellKey, FormulaResult>> {
  if (!engine) return new Map();
  const sheets = snapshot.sheets.map((sheet) =>
    withQuestions(
      sheet,
      questions.filter((question) => question.sheet === sheet.name),
    ),
  );
  return engine.calculate({ ...snapshot, sheets }, new Set(questions.map(({ key }) => key)));
}

function withQuestions(sheet: SheetSnapshot, questions: readonly Question[]): SheetSnapshot {
  const used = sheet.usedRange;
  if (questions.length === 0 || !used) return sheet;
  const rows = new Map<number, GridCell[]>(sheet.rows.map(({ row, cells }) => [row, [...cells]]));
  let right: number = used.right;
  for (const { row, place, formula } of questions) {
    const column = toColumn(used.right + GAP + place);
    const cell: GridCell = { column, value: '', text: '', formula };
    const cells = rows.get(row);
    if (cells) cells.push(cell);
    else rows.set(row, [cell]);
    right = Math.max(right, column);
  }
  return {
    ...sheet,
    rows: [...rows].map(([row, cells]) => ({ row: sheetRow(row), cells })),
    usedRange: { ...used, right: toColumn(right) },
  };
}

/** The first rule that names a trait of a cell gives it; so the weaker ones are laid down before. */
function coloured(
  asked: readonly Asked[],
  worked: ReadonlyMap<CellKey, FormulaResult>,
): readonly ColouredCells[] {
  const stopped = new Set<CellKey>();
  const layers = asked.map(({ sheet, format, cells }): readonly ColouredCells[] =>
    cells.flatMap(({ row, column, key }) => {
      const own = cellKey(sheet.name, row, column);
      if (stopped.has(own) || !holds(worked.get(key))) return [];
      if (format.stops) stopped.add(own);
      return [{ sheet: sheet.name, row, left: column, right: column, colour: colourOf(format.rule.look) }];
    }),
  );
  return layers.reverse().flat();
}

function holds(result: FormulaResult | undefined): boolean {
  return result?.value === true || (typeof result?.value === 'number' && result.value !== 0);
}

function colourOf({ fill, color, bold, strike }: FormatLook): ColouredCells['colour'] {
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(bold === undefined ? {} : { bold }),
    ...(strike === undefined ? {} : { strike }),
  };
}
