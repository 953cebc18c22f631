/** What the rule "differs-from-tasks" finds where the annex was typed over the task table, and what it leaves alone. */
import { standardPeriod } from '../../../../src/domain/annex';
import { findingsOf, picture, type LiteralCell, type LiteralRow } from '../../../support/literal-plan';
import { annexSheet } from '../../../support/literal-annex';
import { trackedTasks, type TaskParts } from '../../../support/tracked-plan';

const TASKS: readonly TaskParts[] = [
  { id: 'S01/1', doneOn: '2026-03-01' },
  { id: 'S01/2', doneOn: '2026-05-20' },
  { id: 'S01/3', doneOn: '2026-07-01' },
  { id: 'S01/4', task: 'Báo cáo theo nhiệm vụ UBND tỉnh giao' },
];

function found(planned: LiteralCell, done: LiteralCell, assigned: LiteralCell = null, year = 2026) {
  const lines: readonly LiteralRow[] = [
    ['1.', 'Công tác chỉ đạo điều hành CCHC'],
    ['1.1.', 'Kế hoạch CCHC', 'Kế hoạch', '1'],
    ['1.1.1.', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', planned],
    ['1.1.2.', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', done],
    ['1.3.', 'Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao'],
    ['1.3.1.', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ', assigned],
  ];
  const findings = findingsOf(annexSheet(lines), {
    tracked: trackedTasks(TASKS),
    annexPeriod: standardPeriod('half-year', year),
  });
  return picture(findings, 'differs-from-tasks');
}

test('a figure typed over what the tasks say on the closing day is pointed out', () => {
  expect(found('5', '2')).toEqual(['warning differs-from-tasks D7']);
  expect(found('4', '3')).toEqual(['warning differs-from-tasks D8']);
  expect(found('4', '2', '0')).toEqual(['warning differs-from-tasks D10']);
});

test.each([
  ['the same', '4', '2', null, 2026],
  ['blank lines', null, null, null, 2026],
  [
    'what a formula counts, also where its shown value is stale',
    { value: 9, formula: 'COUNTA(A1:A9)' },
    '2',
    null,
    2026,
  ],
  ['more tasks of the province than the table holds', '4', '2', '7', 2026],
  ['an annex of another year', '39', '19', null, 2024],
] as const)('%s is left alone', (_, planned, done, assigned, year) => {
  expect(found(planned, done, assigned, year)).toEqual([]);
});
