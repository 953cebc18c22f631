/** A workbook followed through edits is read and checked as if each time were the first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CivilDate } from '../../../src/domain/dates';
import { column, type GridCell } from '../../../src/domain/grid';
import { checkPlan, FollowedBook, readBook, structureWorkbook } from '../../../src/workflow';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { openWorkbook } from '../../../src/xlsx';

const TODAY = '2026-11-22' as CivilDate;
const SAMPLES = ['so-du-lich-an-hai-2026', 'so-tai-nguyen-van-xuan-2026', 'so-van-hoa-truong-giang-2026'];

function opened(sample: string) {
  const file = path.join(__dirname, '../../../samples', sample, 'ke-hoach.xlsx');
  return openWorkbook(new Uint8Array(readFileSync(file)));
}

function structured(sample: string): WorkbookSnapshot {
  const workbook = opened(sample);
  workbook.apply(structureWorkbook(workbook.snapshot(), { asOf: TODAY }).changeSet);
  return workbook.snapshot();
}

const BOOKS: readonly (readonly [name: string, book: WorkbookSnapshot])[] = [
  ...SAMPLES.map((sample) => [sample, opened(sample).snapshot()] as const),
  ['a structured plan', structured('so-du-lich-an-hai-2026')],
];

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly cell: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.nat({ max: 3 }),
  row: fc.nat({ max: 80 }),
  cell: fc.nat({ max: 9 }),
  text: fc.constantFrom(
    '',
    'Báo cáo',
    'Rà soát thủ tục hành chánh , đợt 2',
    'Toàn bộ hoà giải đạt 95% (QLĐT)',
    'Quyết định số 12/QĐ-UBND ngày 1/2/2026',
    'Quý II/2026',
    'Đến 31/6/2026',
    'Văn phòng sở',
    'xem lại  kinh phí',
    '12',
    'như trên',
  ),
});

/** One cell typed into; every object is made anew, as when a workbook is read again. */
function typed(book: WorkbookSnapshot, { sheet, row, cell, text }: Edit): WorkbookSnapshot {
  const copy = structuredClone(book) as { -readonly [Key in keyof WorkbookSnapshot]: WorkbookSnapshot[Key] };
  copy.sheets = copy.sheets.map((each, index) => {
    if (index !== sheet % copy.sheets.length) return each;
    const target = each.rows[row % Math.max(1, each.rows.length)];
    const place = target?.cells[cell % Math.max(1, target.cells.length)];
    if (!target || !place) return each;
    const made: GridCell = { column: column(place.column), value: text, text };
    const cells = target.cells.flatMap((old) => (old !== place ? [old] : text === '' ? [] : [made]));
    const rows = each.rows.flatMap((old) =>
      old !== target ? [old] : cells.length === 0 ? [] : [{ ...old, cells }],
    );
    return { ...each, rows };
  });
  return copy;
}

test.each(BOOKS)('%s: after any edits readings and findings are those of a first time', (_, book) => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const followed = new FollowedBook();
      followed.check(followed.read(book, TODAY), TODAY);
      let now = book;
      for (const one of edits) {
        now = typed(now, one);
        const reading = followed.read(now, TODAY);
        expect(reading).toEqual(readBook(now, TODAY));
        const { findings, ignored } = followed.check(reading, TODAY);
        expect({ findings, ignored }).toEqual(firstCheck(now));
      }
    }),
    { numRuns: 10 },
  );
});

function firstCheck(book: WorkbookSnapshot) {
  const { findings, ignored } = checkPlan(book, { asOf: TODAY });
  return { findings, ignored };
}

test('a workbook read again without an edit is the reading of before', () => {
  const [, book] = BOOKS[3] ?? [];
  if (!book) throw new Error('No structured plan.');
  const followed = new FollowedBook();
  const before = followed.read(book, TODAY);
  const now = followed.read(structuredClone(book), TODAY);
  expect(now.snapshot).toBe(before.snapshot);
  expect(now.recognized).toBe(before.recognized);
  expect(now.plan).toBe(before.plan);
  expect(now.overview).toBe(before.overview);
});
