/** Laws of structuring again, on plans made up at random. */
import * as fc from 'fast-check';
import { trackedTasksFrom } from '../../../src/workflow';
import {
  appendixWorkbook,
  structured,
  text,
  typeInto,
  writeAppendix,
  type AppendixRow,
} from '../../support/appendix-workbook';

const DAY = '2025-06-15';

describe('laws of structuring again', () => {
  const VERBS = ['Ban hành', 'Tổ chức', 'Rà soát', 'Báo cáo', 'Tập huấn', 'Kiểm tra'];
  const OBJECTS = [
    'kế hoạch tuyên truyền',
    'hội nghị chuyên đề',
    'thủ tục nội bộ',
    'hồ sơ một cửa',
    'tài sản công',
  ];
  const DEADLINES = ['Quý I/2025', 'Tháng 6/2025', 'Thường xuyên', 'Hằng tháng', 'Trước ngày 15/12/2025', ''];
  const anyTask = fc.record({
    verb: fc.constantFrom(...VERBS),
    object: fc.constantFrom(...OBJECTS),
    deadline: fc.constantFrom(...DEADLINES),
  });
  const anyPlan = fc.uniqueArray(anyTask, {
    minLength: 3,
    maxLength: 9,
    selector: ({ verb, object }) => `${verb} ${object}`,
  });
  type PlanTask = { verb: string; object: string; deadline: string };
  const rowsOf = (tasks: readonly PlanTask[]): AppendixRow[] => [
    ['I. NHIỆM VỤ CHUNG'],
    ...tasks.map(({ verb, object, deadline }, index): AppendixRow => {
      return [String(index + 1), `${verb} ${object}`, 'Văn bản', 'Văn phòng Sở', '', deadline];
    }),
  ];

  test('what people typed stays with its task under any order, insertion and deletion of rows', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, fc.infiniteStream(fc.nat()), (before, after, places) => {
        const workbook = appendixWorkbook(rowsOf(before));
        structured(workbook, DAY);
        for (const { verb, object } of before) {
          const name = `${verb} ${object}`;
          typeInto(workbook, name, { 'Ghi chú theo dõi': text(`theo dõi: ${name}`) });
        }
        const kept = [...before];
        const place = (): number => (places.next().value ?? 0) % (kept.length + 1);
        for (const task of after) {
          if (!kept.some(({ verb, object }) => verb === task.verb && object === task.object)) {
            kept.splice(place(), 0, task);
          }
        }
        kept.splice(place(), 1);
        kept.reverse();
        writeAppendix(workbook, rowsOf(kept));
        structured(workbook, DAY);
        const notes = new Map(
          trackedTasksFrom(workbook.snapshot()).map((task) => [task.task, task.followUp]),
        );
        for (const { verb, object } of before) {
          expect(notes.get(`${verb} ${object}`)).toBe(`theo dõi: ${verb} ${object}`);
        }
        const typed = [...notes.values()].filter((note) => note !== '');
        expect(typed.length).toBe(before.length);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test('a second run changes nothing, whatever the appendix became', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const workbook = appendixWorkbook(rowsOf(before));
        structured(workbook, DAY);
        writeAppendix(workbook, rowsOf(after));
        structured(workbook, DAY);
        const once = workbook.snapshot();
        structured(workbook, DAY);
        expect(workbook.snapshot()).toEqual(once);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
