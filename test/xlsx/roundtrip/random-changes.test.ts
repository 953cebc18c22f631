/** Laws of writing, tried on random changes in random order against a plain list of cells. */
import fc from 'fast-check';
import { cellAddress, cellRange, column, sheetRow } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import {
  blank,
  cellsOf,
  changeSet,
  faultOf,
  keep,
  number,
  text,
  type BareChange,
} from '../../support/written-workbook';
import { requireSound } from '../../support/check-xlsx';
import { withPart } from '../../support/xlsx-parts';

/** What the cells should hold: by sheet, by address, as `cellsOf` gives them. */
type Model = Map<string, Map<string, unknown>>;

const SHARED_ROWS = 12;

/** Column K holds one shared formula; nothing writes there but the clearing of single cells. */
function start(): { bytes: Uint8Array; model: Model } {
  const rows = Array.from({ length: SHARED_ROWS }, (_, index) => {
    const row = String(index + 1);
    const formula =
      index === 0
        ? `<f t="shared" ref="K1:K${String(SHARED_ROWS)}" si="0">J1+$J$1</f>`
        : '<f t="shared" si="0"/>';
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="K${row}">${formula}<v>0</v></c></row>`;
  });
  const bytes = withPart(
    blankWorkbook({ sheets: ['Một', 'Hai'] }).save(),
    'xl/worksheets/sheet1.xml',
    (xml) => xml.replace('<sheetData/>', `<sheetData>${rows.join('\n')}</sheetData>`),
  );
  const cells = new Map<string, unknown>();
  for (let row = 1; row <= SHARED_ROWS; row++) {
    cells.set(`A${String(row)}`, row);
    cells.set(`K${String(row)}`, `=J${String(row)}+$J$1 → 0`);
  }
  return {
    bytes,
    model: new Map([
      ['Một', cells],
      ['Hai', new Map()],
    ]),
  };
}

const sheets = fc.constantFrom('Một', 'Hai', 'Ba & "Bốn"', "N'ăm");
const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).map(text),
  fc.constantFrom('=A1', ' x ', 'Rà soát', '_x0041_').map(text),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value === 0 ? 0 : value)),
  fc.constant(blank),
  fc.constant(keep),
);
const top = fc.integer({ min: 1, max: 15 });
const left = fc.integer({ min: 1, max: 6 });
const ranges = fc
  .tuple(top, left, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 }))
  .map(([row, index, down, right]) => cellRange(row, index, row + down, index + right));

const changes: fc.Arbitrary<BareChange> = fc.oneof(
  fc
    .tuple(
      sheets,
      top,
      left,
      fc.integer({ min: 1, max: 4 }).chain((width) =>
        fc.array(fc.array(contents, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 4,
        }),
      ),
    )
    .map(([sheet, row, index, cells]): BareChange => ({
      kind: 'write-block',
      sheet,
      at: { row: sheetRow(row), column: column(index) },
      cells,
    })),
  fc
    .tuple(sheets, ranges, fc.constantFrom('contents' as const, 'all' as const))
    .map(([sheet, range, what]): BareChange => ({ kind: 'clear', sheet, range, what })),
  fc.tuple(fc.integer({ min: 1, max: SHARED_ROWS })).map(([row]): BareChange => ({
    kind: 'clear',
    sheet: 'Một',
    range: cellRange(row, 11, row, 11),
    what: 'contents',
  })),
  fc.tuple(sheets, ranges, fc.boolean()).map(([sheet, range, bold]): BareChange => ({
    kind: 'format',
    sheet,
    range,
    format: { font: { bold }, fill: 'DDEBF7' },
  })),
  fc.tuple(sheets, ranges).map(
    // Below all that is written: a merge empties the cells it covers.
    ([sheet, { top, left, bottom, right }]): BareChange => ({
      kind: 'merge',
      sheet,
      range: cellRange(top + 30, left, bottom + 30, right),
    }),
  ),
  fc.tuple(sheets, ranges).map(([sheet, range]): BareChange => ({
    kind: 'validation',
    sheet,
    range,
    rule: { kind: 'list', source: '"a,b"' },
  })),
  fc.tuple(sheets, fc.integer({ min: 1, max: 9 })).map(([sheet, index]): BareChange => ({
    kind: 'column-widths',
    sheet,
    widths: [{ column: column(index), width: 12 }],
  })),
  fc.tuple(sheets, top, left).map(([sheet, row, index]): BareChange => ({
    kind: 'note',
    sheet,
    at: { row: sheetRow(row), column: column(index) },
    text: 'n',
  })),
  sheets.map((sheet): BareChange => ({ kind: 'ensure-sheet', sheet, position: 'first' })),
  sheets.filter((sheet) => sheet !== 'Một').map((sheet): BareChange => ({ kind: 'delete-sheet', sheet })),
  fc.shuffledSubarray(['Một', 'Hai']).map((order): BareChange => ({ kind: 'sheet-order', sheets: order })),
);

function play(model: Model, change: BareChange): void {
  if (change.kind === 'ensure-sheet' && !model.has(change.sheet)) model.set(change.sheet, new Map());
  else if (change.kind === 'delete-sheet') model.delete(change.sheet);
  else if (change.kind === 'write-block') {
    const cells = model.get(change.sheet);
    change.cells.forEach((row, down) => {
      row.forEach((content, right) => {
        const address = cellAddress({
          row: sheetRow(change.at.row + down),
          column: column(change.at.column + right),
        });
        if (content.kind === 'blank') cells?.delete(address);
        else if (content.kind === 'text') cells?.set(address, content.text);
        else if (content.kind === 'number') cells?.set(address, content.number);
      });
    });
  } else if (change.kind === 'clear') {
    const { range } = change;
    for (let row: number = range.top; row <= range.bottom; row++) {
      for (let index: number = range.left; index <= range.right; index++) {
        model.get(change.sheet)?.delete(cellAddress({ row: sheetRow(row), column: column(index) }));
      }
    }
  }
}

describe('whatever is done, in whatever order', () => {
  test('cells nobody touched stay, and the file opens to what a plain list of cells says', () => {
    let soundChecks = 5;
    fc.assert(
      fc.property(fc.array(fc.array(changes, { minLength: 1, maxLength: 6 }), { maxLength: 4 }), (sets) => {
        const { bytes, model } = start();
        let workbook = openWorkbook(bytes);
        for (const set of sets) {
          for (const change of set) {
            const before = workbook.snapshot();
            const fault = faultOf(() => workbook.apply(changeSet(change)));
            if (fault === undefined) play(model, change);
            else {
              // What cannot be done has done nothing.
              expect(['sheet-not-found', 'merge-overlap', 'last-visible-sheet']).toContain(fault);
              expect(workbook.snapshot()).toEqual(before);
            }
          }
          workbook = openWorkbook(workbook.save());
          const { sheets: found } = workbook.snapshot();
          const cells = Object.fromEntries(found.map((sheet) => [sheet.name, cellsOf(sheet)]));
          expect(cells).toEqual(
            Object.fromEntries([...model].map(([name, held]) => [name, Object.fromEntries(held)])),
          );
        }
        if (sets.length > 2 && soundChecks-- > 0) requireSound(workbook.save());
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});
