/**
 * One state, three voices: the domain computes it, the file says it, LibreOffice recalculates it.
 */
import type { CivilDate } from '../../../src/domain/dates';
import { stateOn, TASK_STATES } from '../../../src/domain/plan';
import { messages } from '../../../src/messages';
import { trackedPlanFrom } from '../../../src/workflow';
import { openWorkbook } from '../../../src/xlsx';
import {
  appendixWorkbook,
  date,
  reopened,
  structured,
  tableRows,
  text,
  typeInto,
  writeAppendix,
  type AppendixRow,
} from '../../support/appendix-workbook';
import { describeWithLibreOffice, shownByLibreOffice } from '../../support/libreoffice';
import { changeSet } from '../../support/written-workbook';

const LEAD = 'Văn phòng Sở';
const DEADLINES = [
  'Trước ngày 15/3/2025',
  'Ngày 29/02/2024',
  'Chậm nhất ngày 31/12/2025',
  'Quý III/2025',
  'Tháng 02/2025',
  'Trong năm 2025',
  'Thường xuyên',
  'Hằng tuần',
  'Thứ sáu hằng tuần',
  'Hằng tháng',
  'Ngày 25 hằng tháng',
  'Ngày 31 hằng tháng',
  'Hằng quý',
  'Định kỳ 6 tháng',
  'Hằng năm',
  'Hằng tháng, hằng quý, hằng năm',
  'Định kỳ',
  'Trong vòng 05 ngày kể từ ngày nhận hồ sơ',
  'Theo kế hoạch của UBND tỉnh',
  'Báo cáo 06 tháng trước ngày 15/6/2025; báo cáo năm trước ngày 15/11/2025',
  'Ngày 31/6/2025',
  '',
  // Saturday before a swapped Monday; a Saturday that is worked; the eve of Tết.
  'Ngày 26/4/2025',
  'Ngày 01/5/2025',
  'Ngày 27/01/2025',
  'Ngày 31/8/2025',
  'Khi có hướng dẫn của Bộ',
  'Theo tiến độ của từng dự án',
  '',
] as const;

const APPENDIX: readonly AppendixRow[] = [
  ['I. NHIỆM VỤ'],
  ...DEADLINES.map((deadline, index): AppendixRow => {
    const number = String(index + 1);
    return [number, `Việc thứ ${number} của kế hoạch`, 'Văn bản', LEAD, '', deadline];
  }),
];

const DAYS = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-12-31',
  '2025-01-01',
  '2025-01-24',
  '2025-01-31',
  '2025-02-01',
  '2025-02-28',
  '2025-03-07',
  '2025-03-14',
  '2025-03-15',
  '2025-04-26',
  '2025-04-28',
  '2025-05-02',
  '2025-06-14',
  '2025-06-20',
  '2025-06-30',
  '2025-07-01',
  '2025-09-03',
  '2025-09-30',
  '2025-11-14',
  '2025-12-24',
  '2025-12-31',
  '2026-01-01',
] as const;

/** A workbook in which people have typed what people type. */
function usedWorkbook() {
  const workbook = appendixWorkbook([
    ...APPENDIX,
    ['99', 'Việc sẽ bị bỏ khỏi phụ lục', '', LEAD, '', 'Tháng 6/2025'],
  ]);
  structured(workbook, '2025-01-01');
  writeAppendix(workbook, APPENDIX);
  const typed: readonly (readonly [number, Record<string, ReturnType<typeof text>>])[] = [
    [1, { 'Ngày hoàn thành': date('2025-03-14') }],
    [4, { 'Ngày hoàn thành': { kind: 'number', number: 45_930.75 } }],
    [5, { 'Ngày hoàn thành': date('2025-03-01'), 'Tiến độ': text('Hoàn thành') }],
    [6, { 'Tiến độ': text('Hoàn thành') }],
    [7, { 'Ngày hoàn thành': date('2025-06-30') }],
    [10, { 'Ngày hoàn thành': date('2025-06-30') }],
    [18, { Hạn: date('2025-06-20') }],
    [19, { 'Bắt đầu': date('2025-05-02'), Hạn: date('2025-11-14') }],
    [21, { 'Ngày hoàn thành': text('15/6/2025') }],
    [22, { 'Chu kỳ': text('Hằng quý') }],
  ];
  for (const [number, cells] of typed) typeInto(workbook, `Việc thứ ${String(number)} `, cells);
  return workbook;
}

describeWithLibreOffice('states of every kind of deadline', () => {
  test.each([
    ['as last days stand', false],
    ['with last days moved off days off', true],
  ])(
    'are the same in domain, file and LibreOffice on 25 days, %s',
    (_, moved) => {
      const base = usedWorkbook();
      if (moved) {
        const sheet = base.snapshot().sheets.find((candidate) => candidate.name === 'Danh mục');
        const row = sheet?.rows.find(({ cells }) => cells[0]?.text === 'Hạn rơi vào ngày nghỉ thì lùi');
        if (!row) throw new Error('No such setting');
        const at = { row: row.row, column: 2 as NonNullable<(typeof row.cells)[0]>['column'] };
        base.apply(changeSet({ kind: 'write-block', sheet: 'Danh mục', at, cells: [[text('Có')]] }));
      }
      const files = new Map<string, Uint8Array>();
      for (const day of DAYS) {
        const workbook = reopened(base);
        structured(workbook, day, { fixedAsOf: true });
        files.set(day, workbook.save());
      }
      const shown = shownByLibreOffice(files);
      const seen = new Set<string>();
      for (const day of DAYS) {
        const snapshot = openWorkbook(files.get(day) ?? new Uint8Array()).snapshot();
        const plan = trackedPlanFrom(snapshot);
        const cached = tableRows(snapshot, 'NhiemVu');
        const rows = shown.get(day)?.get('Nhiệm vụ') ?? [];
        const header = rows.find((row) => row.includes('Trạng thái')) ?? [];
        const libreOffice = rows.slice(rows.indexOf(header) + 1);
        const cell = (index: number, heading: string): string =>
          libreOffice[index]?.[header.indexOf(heading)] ?? '';
        const domain = (plan.tasks ?? []).map((task) =>
          stateOn(task, day as CivilDate, plan.settings, plan.daysOff),
        );
        const voices = domain.map((state, index) => {
          seen.add(state.state);
          const label = messages('vi').states.state[state.state];
          return {
            deadline: cached[index]?.['Thời hạn'],
            domain: [label, state.nextDue ?? '', state.daysLeft === null ? '' : String(state.daysLeft)],
            file: [
              cached[index]?.['Trạng thái'],
              isoOf(cached[index]?.['Hạn kế tiếp'] ?? ''),
              cached[index]?.['Còn lại (ngày)'],
            ],
            libreOffice: [
              cell(index, 'Trạng thái'),
              isoOfAmerican(cell(index, 'Hạn kế tiếp')),
              cell(index, 'Còn lại (ngày)'),
            ],
          };
        });
        expect(voices.length).toBe(DEADLINES.length + 2);
        expect({ day, voices }).toEqual({
          day,
          voices: voices.map((voice) => ({ ...voice, file: voice.domain, libreOffice: voice.domain })),
        });
        expect(shown.get(day)?.get('Nhiệm vụ')?.[1]?.[0]).toBe(
          snapshot.sheets.find((sheet) => sheet.name === 'Nhiệm vụ')?.rows[1]?.cells[0]?.text,
        );
      }
      expect([...seen].sort()).toEqual([...TASK_STATES].sort());
    },
    240_000,
  );
});

/** "15/06/2025" as the sheet shows it. */
function isoOf(shown: string): string {
  return shown.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1');
}

/** LibreOffice exports dates the way of its own locale. */
function isoOfAmerican(shown: string): string {
  return shown.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$1-$2');
}
