/** One row put in or taken out, and other edits after it: read again is as read from scratch. */
import fc from 'fast-check';
import { cellRange, column, sheetRow, type GridRow, type SheetGrid } from '../../../../src/domain/grid';
import { createRecognition, recognizeWorkbook } from '../../../../src/domain/tables';
import { sheetOf, type LiteralCell, type LiteralRow } from '../../../support/literal-plan';

const HEADINGS = ['STT', 'Mục tiêu', 'Nhiệm vụ', 'Sản phẩm', 'Thời hạn', 'Chủ trì', 'Phối hợp', 'Ghi chú'];
const WITHOUT_GOALS = HEADINGS.map((heading) => (heading === 'Mục tiêu' ? 'Hoạt động' : heading));
const TITLE = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026';
const HEAD = 3;

const typedDay = (serial: number, text: string): LiteralCell => ({
  value: serial,
  text,
  format: 'dd/mm/yyyy',
});
/** Typed days up to 12 beside texts with later ones, so that one more may turn the reading of all. */
const DUES: readonly LiteralCell[] = [
  'Quý I/2026',
  'Trước ngày 15/6/2026',
  typedDay(46_058, '05/02/2026'),
  'Thường xuyên',
  '25/9/2026',
  'như trên',
  '',
  typedDay(46_123, '11/04/2026'),
];
const pick = <Thing>(from: readonly Thing[], turn: number): Thing => from[turn % from.length] as Thing;

function task(number: string, turn: number): LiteralRow {
  const said = `Rà soát thủ tục hành chính đợt ${String(turn % 17)}`;
  const lead = pick(['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Kế hoạch'], turn);
  return [
    number,
    `Đạt ${String(turn % 90)}% hồ sơ`,
    said,
    'Báo cáo',
    pick(DUES, turn),
    lead,
    '',
    turn % 5 === 0 ? 'Ghi' : '',
  ];
}

interface Shape {
  readonly headings?: LiteralRow;
  readonly title?: string;
  readonly dues?: readonly LiteralCell[];
}

function plan({ headings = HEADINGS, title = TITLE, dues = DUES }: Shape): SheetGrid {
  const rows = ['I', 'II', 'III', 'IV'].flatMap((numeral, section): LiteralRow[] => [
    [numeral, `CẢI CÁCH THỨ ${numeral}`],
    ...Array.from({ length: numeral === 'III' ? 0 : 90 }, (_, nth) =>
      task(String(nth + 1), section * 7 + nth).with(4, pick(dues, section + nth)),
    ),
  ]);
  // A cut row, a task without number and a number used twice stand among the others.
  const odd: readonly LiteralRow[] = [['', '', 'và các đơn vị trực thuộc Sở'], task('', 4), task('20', 8)];
  const sheet = sheetOf([[title], [], headings, ...rows.toSpliced(40, 0, ...odd)]);
  const heading = sheet.rows.findLast(({ cells }) => cells.length === 2)?.row ?? 0;
  return { ...sheet, merges: [cellRange(1, 1, 1, 8), cellRange(heading, 2, heading, 8)] };
}

const PLANS: readonly (readonly [string, SheetGrid])[] = [
  ['goals in every row', plan({})],
  ['no goals', plan({ headings: WITHOUT_GOALS })],
  ['no repeated deadlines', plan({ dues: DUES.filter((due) => due !== 'như trên') })],
  [
    'the year told by deadlines',
    plan({ title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH', dues: ['Quý I/2026', 'Quý II', '30/6/2027'] }),
  ],
];

type Edit =
  | { readonly kind: 'in'; readonly at: number; readonly cells: LiteralRow }
  | { readonly kind: 'out'; readonly at: number }
  | { readonly kind: 'typed'; readonly at: number; readonly column: number; readonly text: string };

const at = fc.nat({ max: 400 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('in' as const),
    at,
    cells: fc
      .tuple(fc.constantFrom('1', '5', '20', '33', '91', '', '2.1', 'a', 'i', 'I'), fc.nat({ max: 60 }))
      .map(([number, turn]) => task(number, turn)),
  }),
  fc.record({ kind: fc.constant('out' as const), at }),
  fc.record({
    kind: fc.constant('typed' as const),
    at,
    column: fc.constantFrom(1, 3, 5, 6),
    text: fc.constantFrom('7', '8', 'Quý IV/2026', 'Thanh tra Sở', 'CÔNG TÁC KHÁC', ''),
  }),
);

/** As a sheet is read again: what stays is the same objects, rows that moved are others with the same cells. */
function edited(grid: SheetGrid, one: Edit): SheetGrid {
  const index = HEAD - 1 + (one.at % (grid.rows.length - HEAD + 1));
  const own = grid.rows[index];
  if (!own) throw new Error('No such row.');
  if (one.kind === 'typed') {
    const typed = { column: column(one.column), value: one.text, text: one.text };
    const others = own.cells.filter((cell) => cell.column !== typed.column);
    const cells = one.text === '' ? others : [...others, typed].sort((a, b) => a.column - b.column);
    return { ...grid, rows: grid.rows.with(index, { ...own, cells }) };
  }
  const by = one.kind === 'in' ? 1 : -1;
  const moved = (row: GridRow): GridRow => ({ ...row, row: sheetRow(row.row + by) });
  const [above, below] = [grid.rows.slice(0, index), grid.rows.slice(index).map(moved)];
  const come = one.kind === 'in' ? sheetOf([one.cells]).rows.map((row) => ({ ...row, row: own.row })) : [];
  const merges = grid.merges.flatMap((merge) => {
    if (merge.top < own.row) return [merge];
    if (merge.top === own.row && by === -1) return [];
    return [cellRange(merge.top + by, merge.left, merge.bottom + by, merge.right)];
  });
  return { ...grid, rows: [...above, ...come, ...(by === 1 ? below : below.slice(1))], merges };
}

test.each(PLANS)('%s: after any edits the reading is that of a first time', (_, first) => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const recognition = createRecognition();
      recognition.read([first]);
      let grid = first;
      for (const one of edits) {
        grid = edited(grid, one);
        expect(recognition.read([grid])).toEqual(recognizeWorkbook([grid]));
      }
    }),
    { numRuns: 30 },
  );
});

/** A reading from scratch makes the reason of every row anew; rows told by new numbers keep theirs. */
test.each([
  ['put in between tasks', { kind: 'in', at: 30, cells: task('29', 3) }],
  ['put in below the heading of a section', { kind: 'in', at: 1, cells: task('5', 3) }],
  ['put in with the number of the task above', { kind: 'in', at: 31, cells: task('29', 3) }],
  ['taken out between tasks', { kind: 'out', at: 30 }],
  ['taken out at the end of a section', { kind: 'out', at: 93 }],
] as const)('a row %s leaves the rows below as they were read', (_, one) => {
  const [, first] = PLANS[2] ?? [];
  if (!first) throw new Error('No plan.');
  const recognition = createRecognition();
  const last = recognition.read([first]).tables[0]?.rows.at(-1);
  const grid = edited(first, one);
  const now = recognition.read([grid]);
  expect(now.tables[0]?.rows.at(-1)?.reason).toBe(last?.reason);
  expect(now).toEqual(recognizeWorkbook([grid]));
  // And so does the next.
  const next = edited(grid, { kind: 'in', at: 60, cells: task('57', 3) });
  const after = recognition.read([next]);
  expect(after.tables[0]?.rows.at(-1)?.reason).toBe(last?.reason);
  expect(after).toEqual(recognizeWorkbook([next]));
});
