/**
 * Laws of putting annexes together: the order of files does not matter, nothing comes from nowhere, files are read
 * alike whether their layout was met before or not, and LibreOffice calculates the very totals that we wrote.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { column, sheetRow } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import { gatherAnnexes, type Gathered } from '../../../src/workflow';
import { openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import { reopened } from '../../support/appendix-workbook';
import { describeWithLibreOffice, shownByLibreOffice, type ShownSheets } from '../../support/libreoffice';
import { describeWithShared } from '../../support/shared';
import { annexOf, type AnnexOf } from '../../support/unit-annexes';
import { changeSet } from '../../support/written-workbook';

jest.setTimeout(180_000);

const AT = '22/11/2026 08:30';
const UNITS = ['Sở Du lịch', 'Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng'];

interface File {
  readonly name: string;
  readonly workbook: XlsxWorkbook;
}

function gathered(master: XlsxWorkbook, files: readonly File[], replace = false): Gathered {
  const gathering = gatherAnnexes(master.snapshot(), { at: AT, units: UNITS, replace });
  if (!gathering) throw new Error('no form');
  for (const { name, workbook } of files) gathering.add({ name, snapshot: workbook.snapshot() });
  return gathering.result();
}

const figure = fc.constantFrom('', '0', '7', '1.016', '12,5', '3/4', '20 / 25', 'chưa có', '100', 5, 0.25);
const annex = fc.record({
  unit: fc.constantFrom(...UNITS),
  figures: fc.record({
    '1.1': figure,
    '1.2': figure,
    '1.3': figure,
    '2.1': figure,
    '2.1.1': figure,
    '2.2': figure,
  }),
  lower: fc.constantFrom(0, 0, 0, 2),
});
const files = fc
  .uniqueArray(annex, { maxLength: 5, selector: ({ unit }) => unit })
  .map((list) =>
    list.map((one: AnnexOf, index) => ({ name: `${String(index)}.xlsx`, workbook: annexOf(one) })),
  );

test('whatever the order of the files, the totals are the same', () => {
  fc.assert(
    fc.property(files, (list) => {
      const plain = ({ totals }: Gathered) =>
        totals.map(({ ref, value, from }) => [
          ref,
          typeof value === 'string' && value.includes(':') ? '' : value,
          from,
        ]);
      expect(plain(gathered(annexOf({}), list.toReversed()))).toEqual(plain(gathered(annexOf({}), list)));
    }),
    { numRuns: 25 },
  );
});

test('every typed figure is a part of a total or listed, and every part was typed', () => {
  fc.assert(
    fc.property(files, (list) => {
      const result = gathered(annexOf({}), list);
      const typed = list.map(({ name, workbook }) => ({
        name,
        count: workbook
          .snapshot()
          .sheets.flatMap(({ rows }) => rows)
          .filter(({ cells }) =>
            cells.some((cell) => (cell.column as number) === 4 && /\d|chưa/.test(cell.text)),
          ).length,
      }));
      expect(result.files.map(({ name, figures }) => ({ name, count: figures }))).toEqual(typed);
    }),
    { numRuns: 25 },
  );
});

test('a file is read alike whether its layout was met before or not', () => {
  const rowsOf = (list: readonly File[]): readonly (readonly string[])[] => {
    const master = annexOf({});
    master.apply(gathered(master, list).changeSet);
    return master
      .snapshot()
      .sheets.flatMap(({ name, rows }) =>
        rows
          .filter(({ cells }) => cells.some(({ text }) => text === 'b.xlsx'))
          .map(({ cells }) => [name, ...cells.map((cell) => `${String(cell.column)} ${cell.text}`)]),
      );
  };
  const blank = { name: 'a.xlsx', workbook: annexOf({ unit: 'Sở Du lịch' }) };
  fc.assert(
    fc.property(annex, (one) => {
      const file = { name: 'b.xlsx', workbook: annexOf({ ...one, unit: 'Sở Nội vụ' }) };
      expect(rowsOf([blank, file])).toEqual(rowsOf([file]));
    }),
    { numRuns: 25 },
  );
});

test('what a second run writes is what stands there', () => {
  const master = annexOf({});
  const list = [
    { name: 'a.xlsx', workbook: annexOf({ unit: 'Sở Du lịch', figures: { '1.1': 4, '2.1': '1/2' } }) },
    { name: 'b.xlsx', workbook: annexOf({ unit: 'Sở Y tế', figures: { '1.1': 'x', '2.1': '2/2' } }) },
  ];
  master.apply(gathered(master, list).changeSet);
  const once = shown(reopened(master));
  const again = reopened(master);
  again.apply(gathered(again, list).changeSet);
  expect(shown(reopened(again))).toEqual(once);
});

function shown(workbook: XlsxWorkbook) {
  return workbook
    .snapshot()
    .sheets.map(({ name, rows }) => [
      name,
      rows.flatMap(({ row, cells }) =>
        cells.map((cell) => `${String(row)} ${String(cell.column)} ${cell.formula ?? cell.text}`),
      ),
    ]);
}

/** Figures of the form as we wrote them against what LibreOffice makes of the formulas. */
function expectSameFigures(workbook: XlsxWorkbook, calculated: ShownSheets): number {
  let compared = 0;
  for (const { name, rows } of workbook.snapshot().sheets) {
    for (const { row, cells } of rows) {
      for (const cell of cells) {
        if (cell.formula === undefined) continue;
        const there = calculated.get(name)?.[row - 1]?.[cell.column - 1] ?? '';
        const number = typeof cell.value === 'number' ? cell.value : null;
        const plain =
          number === null ? there : Number(there.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
        expect([name, row, cell.column, plain]).toEqual([name, row, cell.column, number ?? cell.value]);
        compared += 1;
      }
    }
  }
  return compared;
}

describeWithLibreOffice('the totals', () => {
  test('are those of LibreOffice, with files sent again, earlier periods and decisions', () => {
    const quarter = 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2026';
    const list: readonly File[] = [
      [
        'du-lich.xlsx',
        {
          unit: 'Sở Du lịch',
          figures: { '1.1': 5, '1.2': '1.040', '1.3': 1, '2.1': '9/10', '2.1.1': 90, '2.2': 100 },
        },
      ],
      [
        'du-lich-lan-2.xlsx',
        { unit: 'Sở Du lịch', figures: { '1.1': 6, '1.2': 41, '1.3': 0, '2.1': '8/10', '2.2': 100 } },
      ],
      [
        'noi-vu-q1.xlsx',
        { unit: 'Sở Nội vụ', title: quarter, figures: { '1.1': 2, '1.2': 30, '2.1': '1/3' } },
      ],
      [
        'noi-vu-q2.xlsx',
        {
          unit: 'Sở Nội vụ',
          title: quarter.replace('QUÝ I', 'QUÝ II'),
          figures: { '1.1': 1, '1.2': 31, '2.1': '2/3' },
        },
      ],
      ['y-te.xlsx', { unit: 'Sở Y tế', figures: { '1.1': 'không rõ', '2.1': '', '2.2': 100 } }],
    ].map(([name, one]) => ({ name: name as string, workbook: annexOf(one as AnnexOf) }));
    const plain = annexOf({});
    plain.apply(gathered(plain, list).changeSet);
    const decided = reopened(plain);
    decided.apply(
      changeSet({
        kind: 'write-block',
        sheet: 'Thành phần',
        at: { row: sheetRow(5), column: column(4) },
        cells: [[{ kind: 'text', text: 'Tính' } satisfies CellContent]],
      }),
    );
    // Before another run the formulas alone follow the decision.
    const live = new Map([
      ['plain', plain.save()],
      ['decided', decided.save()],
    ]);
    const again = reopened(decided);
    again.apply(gathered(again, []).changeSet);
    live.set('again', again.save());
    const calculated = shownByLibreOffice(live);
    expect(expectSameFigures(plain, calculated.get('plain') ?? new Map<string, never>())).toBeGreaterThan(14);
    expect(expectSameFigures(again, calculated.get('again') ?? new Map<string, never>())).toBeGreaterThan(14);
    const annexBy = (id: string) =>
      calculated
        .get(id)
        ?.get('Phụ lục I')
        ?.map((row) => row[3]);
    expect(annexBy('decided')).toEqual(annexBy('again'));
    expect(annexBy('plain')?.slice(4, 12)).toEqual([
      '',
      '9',
      '72',
      'Không: 1; Có: 0',
      '',
      '11/16',
      '68.75',
      '100',
    ]);
  });
});

describeWithShared('the annex of a real office', (shared) => {
  describeWithLibreOffice('sent by three units', () => {
    test('adds up to totals that LibreOffice calculates too', () => {
      const bytes = readFileSync(join(shared, 'seeds', 'ha-nam-2024-h1.xlsx'));
      const master = openWorkbook(bytes);
      const list = UNITS.slice(0, 3).map((unit) => ({ name: `${unit}.xlsx`, workbook: openWorkbook(bytes) }));
      const result = gathered(master, list, true);
      expect(result.badFiles).toEqual([]);
      expect(result.missingUnits).toEqual(['Sở Xây dựng']);
      expect(result.rest.filter(({ reason }) => reason !== 'not-understood')).toEqual([]);
      const totals = new Map(result.totals.map(({ ref, value }) => [ref, value]));
      const one = gathered(openWorkbook(bytes), list.slice(0, 1), true);
      let summed = 0;
      for (const { ref, value, from } of one.totals) {
        if (typeof value !== 'number' || from === 0) continue;
        const total = totals.get(ref);
        if (total === 3 * value) summed += 1;
        else expect([ref, total]).toEqual([ref, value]);
      }
      expect(summed).toBeGreaterThan(30);
      master.apply(result.changeSet);
      const calculated = shownByLibreOffice(new Map([['annex', master.save()]]));
      expect(expectSameFigures(master, calculated.get('annex') ?? new Map<string, never>())).toBeGreaterThan(
        40,
      );
    });
  });
});
