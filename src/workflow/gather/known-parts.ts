/**
 * What an earlier run left on the sheet of parts: annexes taken then, and what people decided about them, so
 * that files which come late are added to those that are there.
 */
import { readPeriodCode, type CombinedLine, type UnitAnnex, type UnitFigure } from '../../domain/annex';
import { isCellError, type GridCell } from '../../domain/grid';
import type { WorkbookSnapshot } from '../../workbook';
import { plainOf, rowsOfTable, type FoundTable } from '../structure';
import { CELLS_TABLE, PART_HEADINGS, PARTS_TABLE, VERDICTS, type PartColumn } from './names';
import { ratioHeadings } from './part-columns';

/** An annex with what the sheets tell of it. */
export interface Part extends UnitAnnex {
  /** "Phụ lục I!D12", in the order of the lines. */
  readonly cells: readonly string[];
  /** When it was taken in, as shown. */
  readonly taken: string;
}

export interface KnownParts {
  readonly parts: readonly Part[];
  readonly partsTable: FoundTable | null;
  readonly cellsTable: FoundTable | null;
}

export function knownParts(snapshot: WorkbookSnapshot, lines: readonly CombinedLine[]): KnownParts {
  const partsTable = foundTable(snapshot, PARTS_TABLE, Object.values(PART_HEADINGS));
  const cellsTable = foundTable(snapshot, CELLS_TABLE, [PART_HEADINGS.unit, PART_HEADINGS.file]);
  if (!partsTable) return { parts: [], partsTable, cellsTable };
  const cellRows = cellsTable ? rowsOfTable(cellsTable) : [];
  const parts = rowsOfTable(partsTable).flatMap(({ cells }, index): Part[] => {
    const cell = (heading: string): GridCell | undefined => cells[partsTable.table.columns.indexOf(heading)];
    const text = (id: PartColumn): string => plainOf(cell(PART_HEADINGS[id]), false, snapshot.date1904);
    const [unit, file, verdict] = [text('unit'), text('file'), text('verdict')];
    if (unit === '' && file === '') return [];
    const figures: UnitFigure[] = lines.map(() => null);
    const addresses: string[] = lines.map(() => '');
    for (const [place, { ref: line }] of lines.entries()) {
      const [first, second] = ratioHeadings(line).map((heading) => figureIn(cell(heading)));
      figures[place] =
        typeof first === 'number' && typeof second === 'number'
          ? { numerator: first, denominator: second }
          : (first ?? asRatio(figureIn(cell(line))));
      const at = cellsTable?.table.columns.indexOf(line) ?? -1;
      addresses[place] = plainOf(cellRows[index]?.cells[at], false, snapshot.date1904);
    }
    return [
      {
        unit,
        file,
        period: readPeriodCode(text('period')) ?? null,
        figures,
        verdict: verdict === VERDICTS.counted ? true : verdict === VERDICTS.left ? false : null,
        cells: addresses,
        taken: text('taken'),
      },
    ];
  });
  return { parts, partsTable, cellsTable };
}

function figureIn(cell: GridCell | undefined): UnitFigure {
  if (!cell || isCellError(cell.value)) return cell ? cell.text : null;
  if (typeof cell.value === 'boolean') return cell.text;
  return cell.value === '' ? null : cell.value;
}

/** "12/15" in a column of single figures was written so for want of a second column. */
function asRatio(figure: UnitFigure): UnitFigure {
  const sides = typeof figure === 'string' ? /^(-?[\d.]+)\/(-?[\d.]+)$/.exec(figure) : null;
  return sides ? { numerator: Number(sides[1]), denominator: Number(sides[2]) } : figure;
}

function foundTable(
  snapshot: WorkbookSnapshot,
  name: string,
  headings: readonly string[],
): FoundTable | null {
  for (const sheet of snapshot.sheets) {
    for (const table of sheet.tables) {
      const isOurs = table.name === name && headings.every((heading) => table.columns.includes(heading));
      if (isOurs) return { sheet, table };
    }
  }
  return null;
}
