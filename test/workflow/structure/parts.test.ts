/** The small parts that structuring stands on. */
import * as fc from 'fast-check';
import { fingerprint, readTrace, writeTrace } from '../../../src/workflow/structure/trace';
import { withRowMoved } from '../../../src/workflow/structure/table-cells';
import { groupHeights, linesOf } from '../../../src/workflow/structure/row-heights';
import { cycleName } from '../../../src/workflow/structure/cycle-names';
import { taskFormulas } from '../../../src/workflow';
import type { CivilDate } from '../../../src/domain/dates';

describe('the trace of a row', () => {
  test('knows each cell it was written from, and no other', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { maxKeys: 8 }),
        fc.string(),
        (cells, other) => {
          const trace = readTrace(writeTrace(fingerprint('x'), Object.entries(cells)));
          expect(trace?.mark).toBe(fingerprint('x'));
          for (const [heading, text] of Object.entries(cells)) {
            expect(trace?.held(heading, text)).toBe(text.trim() !== '');
            if (other.trim() !== text.trim())
              expect(trace?.held(heading, other + '!')).toBe(cells[heading] === other + '!');
          }
        },
      ),
    );
  });

  test('takes no notice of kinds of line break', () => {
    const trace = readTrace(writeTrace(fingerprint(''), [['Nhiệm vụ', 'một\nhai']]));
    expect(trace?.held('Nhiệm vụ', 'một\r\nhai ')).toBe(true);
    expect(trace?.held('Sản phẩm', 'một\nhai')).toBe(false);
  });

  test.each(['', 'ghi chú', 'abcdef', 'abcdef.abc'])('“%s” is none', (text) => {
    expect(readTrace(text)).toBeNull();
  });

  test('100,000 near texts have different fingerprints but for a handful', () => {
    const prints = new Set<string>();
    for (let index = 0; index < 100_000; index++)
      prints.add(fingerprint(`Rà soát thủ tục số ${String(index)}`));
    expect(prints.size).toBeGreaterThan(99_980);
  });
});

describe('a formula whose row moves', () => {
  test.each([
    ['H5+1', 'H9+1'],
    ['$H5*$H$5', '$H9*$H$5'],
    ['H4+H6', 'H4+H6'],
    ['LEN(C5)&"C5"', 'LEN(C9)&"C5"'],
    ["'Năm 5'!C5+C5", "'Năm 5'!C5+C9"],
    ['Sheet1!C5+AB5', 'Sheet1!C5+AB9'],
    ['NhiemVu[[#This Row],[Q5]]+Q5', 'NhiemVu[[#This Row],[Q5]]+Q9'],
    ['LOG10(A5)+Ky_A5', 'LOG10(A9)+Ky_A5'],
  ])('%s becomes %s', (before, after) => {
    expect(withRowMoved(before, 5, 9)).toBe(after);
  });
});

describe('row heights', () => {
  test.each([
    ['', 20, 1],
    ['một hai ba', 20, 1],
    ['một\nhai\nba', 20, 3],
    ['xây dựng và ban hành kế hoạch cải cách hành chính', 20, 3],
    ['a'.repeat(100), 20, 6],
    ['i'.repeat(100), 20, 4],
    ['M'.repeat(100), 20, 12],
    // "truyền" would still fit by the count of letters, but wide ones stand in the line.
    ['Xây dựng, ban hành Kế hoạch tuyên truyền CCHC và các chỉ số liên quan năm 2025', 40, 3],
    [
      'Xây dựng, ban hành Kế hoạch tuyên truyền CCHC và các chỉ số liên quan năm 2025'.normalize('NFD'),
      40,
      3,
    ],
  ])('“%s” in a column of %i takes %i lines', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  test('neighbours of one height are said together, and rows to leave alone are left out', () => {
    expect(groupHeights(5, [20, 20, null, 40])).toEqual([
      { from: 5, to: 6, height: 20 },
      { from: 8, to: 8, height: 40 },
    ]);
  });
});

describe('cycles in words', () => {
  test.each([
    [{ every: 'month', day: 25 }, null, null, 'Hằng tháng, ngày 25'],
    [{ every: 'week', day: 'FR' }, null, null, 'Hằng tuần, thứ sáu'],
    [{ every: 'quarter' }, null, null, 'Hằng quý'],
    [{ every: 'year', day: 15, month: 11 }, null, null, 'Hằng năm, ngày 15 tháng 11'],
    [
      { every: 'month', interval: 2 },
      '2025-02-01',
      '2025-07-05',
      '2 tháng một lần, từ 01/02/2025, đến 05/7/2025',
    ],
  ] as const)('%j', (recurrence, from, until, name) => {
    expect(cycleName({ recurrence, from: from as CivilDate | null, until: until as CivilDate | null })).toBe(
      name,
    );
  });
});

test('formulas keep to functions that Excel 2010 knows, and to their length', () => {
  const known = new Set(
    'IF AND OR NOT ISNUMBER IFERROR INT MIN WORKDAY SMALL COUNTIF INDEX MATCH LEFT HYPERLINK SUBSTITUTE'.split(
      ' ',
    ),
  );
  const names = {
    tasks: 'NhiemVu',
    units: 'DonVi',
    daysOff: 'NgayNghi',
    settings: 'CauHinh',
    cycles: 'ChuKy',
  };
  for (const formula of Object.values(taskFormulas(names))) {
    const used = formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
    expect(used.filter((name: string) => !known.has(name))).toEqual([]);
    expect(formula.length).toBeLessThan(2000);
  }
});
