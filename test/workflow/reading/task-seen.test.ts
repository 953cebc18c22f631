/** Tasks chosen in the pane found again after others sorted, wrote into or shortened the table. */
import type { SheetRow } from '../../../src/domain/grid';
import type { TaskOnDay } from '../../../src/domain/plan';
import { WorkbookFault } from '../../../src/workbook';
import { rowsNow, standingTasks } from '../../../src/workflow';
import type { TaskSeen } from '../../../src/workflow';

type Row = readonly [row: number, id: string, task: string];

const seen = ([row, id, task]: Row): TaskSeen => ({ row: row as SheetRow, id, task });

const standing = (rows: readonly Row[]): readonly TaskOnDay[] =>
  rows.map(([row, id, task]) => ({ task: { id, task, place: { sheet: 'Nhiệm vụ', row } } }) as TaskOnDay);

const CASES: readonly (readonly [string, readonly Row[], Row, number | null])[] = [
  ['stands where it stood', [[5, 'a', 'Họp']], [5, 'a', 'Họp'], 5],
  ['moved down', [[9, 'a', 'Họp']], [5, 'a', 'Họp'], 9],
  ['is known by its id though its words were mended', [[9, 'a', 'Họp báo']], [5, 'a', 'Họp'], 9],
  ['is gone', [[5, 'b', 'Họp']], [5, 'a', 'Họp'], null],
  ['was typed by hand and is known by its words', [[7, '', 'Họp']], [5, '', 'Họp'], 7],
  ['is not taken for one with an id and the same words', [[7, 'a', 'Họp']], [5, '', 'Họp'], null],
  [
    'has a twin, and stands still',
    [
      [5, '', 'Họp'],
      [6, '', 'Họp'],
    ],
    [6, '', 'Họp'],
    6,
  ],
  [
    'has twins, and moved: it could be either',
    [
      [7, '', 'Họp'],
      [8, '', 'Họp'],
    ],
    [6, '', 'Họp'],
    null,
  ],
];

test.each(CASES)('a chosen task %s', (_, rows, chosen, expected) => {
  expect(standingTasks(standing(rows))(seen(chosen))).toBe(expected);
});

test('recording on several tasks names the first that cannot be found', () => {
  const rows: readonly Row[] = [
    [5, 'a', 'Họp'],
    [6, 'b', 'Báo cáo'],
  ];
  expect(rowsNow(standing(rows), rows.map(seen))).toEqual([5, 6]);
  expect(() => rowsNow(standing(rows), [seen([5, 'a', 'Họp']), seen([7, 'c', 'Sơ kết'])])).toThrow(
    new WorkbookFault('row-moved', { name: 'Sơ kết', row: 7 }),
  );
});
