/**
 * What is tried with wild input, and the one law of it: there is a result, or a WorkbookFault that has a
 * sentence for the officer. Anything else that is thrown is an error of ours.
 */
import type { CivilDate } from '../../src/domain/dates';
import { readDeadlineCell } from '../../src/domain/deadlines';
import {
  cellRange,
  column,
  sheetRow,
  type CellPosition,
  type GridCell,
  type SheetGrid,
} from '../../src/domain/grid';
import { recognizeWorkbook } from '../../src/domain/tables';
import { messages } from '../../src/messages';
import { WorkbookFault, type Change, type CellContent } from '../../src/workbook';
import { checkPlan, findOwnPlaces, structureWorkbook } from '../../src/workflow';
import { blankWorkbook, openWorkbook } from '../../src/xlsx';
import type { Chance } from './chance';
import { throughFormFile, throughGarbledAnnex } from './wild-forms';
import { wildBytes, wildParts } from './wild-packages';
import { throughReport } from './wild-reports';
import { wildPhrase, wildText, wildValue } from './wild-texts';

export type Trial = (chance: Chance) => void;

const TODAY = '2026-06-15' as CivilDate;

const TASKS: readonly (readonly string[])[] = [
  ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
  ['I', 'CẢI CÁCH THỂ CHẾ'],
  ['1', 'Rà soát văn bản', 'Báo cáo', 'Văn phòng', 'Các phòng', 'Quý II/2026'],
  ['2', 'Ban hành kế hoạch', 'Kế hoạch', 'Thanh tra', '', '31/12/2026'],
];

let soundPlan: Uint8Array | undefined;
let soundResult: Uint8Array | undefined;

/** A small plan. */
function plan(): Uint8Array {
  soundPlan ??= filled(TASKS);
  return soundPlan;
}

/** The plan with its table of tasks, settings and memory. */
function result(): Uint8Array {
  if (soundResult) return soundResult;
  const workbook = openWorkbook(plan());
  workbook.apply(structureWorkbook(workbook.snapshot(), { asOf: TODAY }).changeSet);
  soundResult = workbook.save();
  return soundResult;
}

function filled(rows: readonly (readonly string[])[]): Uint8Array {
  const workbook = blankWorkbook({ sheets: ['Phụ lục'] });
  const changes = rows.map((texts, index): Change => {
    const cells = [texts.map((text): CellContent => ({ kind: 'text', text }))];
    return { kind: 'write-block', sheet: 'Phụ lục', at: placeAt(index + 1, 1), cells, why: 'fuzz' };
  });
  workbook.apply({ command: 'fuzz', changes });
  return workbook.save();
}

const placeAt = (row: number, at: number): CellPosition => ({ row: sheetRow(row), column: column(at) });

/** From bytes to findings, as the command line goes. */
function goThrough(bytes: Uint8Array): void {
  const snapshot = openWorkbook(bytes).snapshot();
  structureWorkbook(snapshot, { asOf: TODAY });
  checkPlan(snapshot, { asOf: TODAY });
}

function wildGrid(chance: Chance): SheetGrid {
  const wide = chance.happens(0.05) ? 300 : 12;
  let row = 0;
  const rows = chance.list(0, 40, () => {
    row += chance.happens(0.05) ? chance.whole(1, 30_000) : 1;
    let at = 0;
    const cells = chance.list(1, wide, (): GridCell => {
      at += chance.happens(0.2) ? chance.whole(1, 5) : 1;
      const value = wildValue(chance) ?? '';
      const format = chance.of(['', '', 'dd/mm/yyyy', '0%', '[$-42A]dd', 'General;;;@']);
      return {
        column: column(at),
        value,
        text: String(value),
        ...(format === '' ? {} : { format }),
      };
    });
    return { row: sheetRow(row), cells, hidden: chance.happens(0.1) };
  });
  const merges = chance.list(0, 8, () => {
    const top = chance.whole(1, row + 1);
    const left = chance.whole(1, wide);
    return cellRange(top, left, top + chance.whole(0, 6), left + chance.whole(0, wide));
  });
  return { name: wildText(chance).slice(0, 31), rows, merges, date1904: chance.happens(0.1) };
}

/** Garbage over the cells of the tables that the program keeps its settings and memory in. */
function garbledTables(chance: Chance): void {
  const workbook = openWorkbook(result());
  const snapshot = workbook.snapshot();
  const tables = Object.values(findOwnPlaces(snapshot).tables).flatMap((found) => (found ? [found] : []));
  const changes = chance.list(1, 30, (): Change => {
    const { sheet, table } = chance.of(tables);
    const { top, left, bottom, right } = table.range;
    const at = placeAt(chance.whole(Math.min(top + 1, bottom), bottom), chance.whole(left, right));
    return {
      kind: 'write-block',
      sheet: sheet.name,
      at,
      cells: [[contentOf(wildValue(chance))]],
      why: 'fuzz',
    };
  });
  workbook.apply({ command: 'fuzz', changes });
  const again = openWorkbook(workbook.save());
  const { changeSet } = structureWorkbook(again.snapshot(), { asOf: TODAY });
  again.apply(changeSet);
  goThrough(again.save());
}

function contentOf(value: string | number | boolean | null): CellContent {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return { kind: 'text', text: String(value) };
}

export const TRIALS: Readonly<Record<string, Trial>> = {
  'bytes of a file': (chance) => {
    goThrough(wildBytes(chance.happens(0.5) ? plan() : result(), chance));
  },
  'parts of a file': (chance) => {
    goThrough(wildParts(chance.happens(0.5) ? plan() : result(), chance));
  },
  grids: (chance) => {
    recognizeWorkbook(chance.list(0, 3, () => wildGrid(chance)));
  },
  deadlines: (chance) => {
    const value = chance.happens(0.8) ? wildPhrase(chance) : wildValue(chance);
    const text = value === null ? '' : String(value);
    readDeadlineCell({ value, text }, { year: chance.of([2026, 1900, 9999]) });
  },
  'form files': throughFormFile,
  'annexes and their memory': throughGarbledAnnex,
  'settings and memory': garbledTables,
  'reports of units': (chance) => {
    throughReport(result(), chance);
  },
};

/** One trial. What breaks the law is given back, null where it held. */
export function breach(trial: Trial, chance: Chance): unknown {
  try {
    trial(chance);
    return null;
  } catch (problem) {
    if (!(problem instanceof WorkbookFault)) return problem;
    const sentence = messages('vi').files[problem.id](problem.data);
    return sentence.length > 10 ? null : problem;
  }
}
