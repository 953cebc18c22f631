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

  /** What may be done to an appendix between two runs; `at` and `to` are places, taken round. */
  type Step = { kind: 'insert' | 'delete' | 'move' | 'split' | 'merge' | 'reword'; at: number; to: number };
  const anyStep: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom('insert', 'delete', 'move', 'split', 'merge', 'reword'),
    at: fc.nat(20),
    to: fc.nat(20),
  });
  interface Line {
    readonly task: string;
    readonly deadline: string;
  }

  function changed(lines: readonly Line[], { kind, at, to }: Step, count: number): readonly Line[] {
    const place = at % lines.length;
    const line = lines[place];
    if (!line) return lines;
    const others = lines.filter((_, index) => index !== place);
    switch (kind) {
      case 'insert':
        return [
          ...lines.slice(0, place),
          { task: `Việc mới số ${String(count)} của tổ ${String(to)}`, deadline: 'Quý IV/2025' },
          ...lines.slice(place),
        ];
      case 'delete':
        return lines.length > 1 ? others : lines;
      case 'move': {
        const target = to % lines.length;
        return [...others.slice(0, target), line, ...others.slice(target)];
      }
      case 'split':
        return [
          ...lines.slice(0, place),
          { ...line, task: `${line.task} ở các phòng` },
          { ...line, task: `${line.task} ở các đơn vị` },
          ...lines.slice(place + 1),
        ];
      case 'merge': {
        const next = lines[place + 1];
        if (!next) return lines;
        const one = { ...line, task: `${line.task}; ${next.task}` };
        return [...lines.slice(0, place), one, ...lines.slice(place + 2)];
      }
      case 'reword':
        return lines.map((each, index) =>
          index === place ? { ...each, task: `${each.task} năm 2025` } : each,
        );
    }
  }

  test('nothing typed is lost by any run of inserts, deletes, moves, splits, merges and new wordings', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(fc.array(anyStep, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
        (plan, runs) => {
          let lines: readonly Line[] = plan.map(({ verb, object, deadline }) => ({
            task: `${verb} ${object}`,
            deadline,
          }));
          const written = (): AppendixRow[] => [
            ['I. NHIỆM VỤ CHUNG'],
            ...lines.map(({ task, deadline }, index): AppendixRow => {
              return [String(index + 1), task, 'Văn bản', 'Văn phòng Sở', '', deadline];
            }),
          ];
          const workbook = appendixWorkbook(written());
          structured(workbook, DAY);
          const typed = lines.map(({ task }) => `ghi cho: ${task}`);
          lines.forEach(({ task }, index) => {
            typeInto(workbook, task, {
              'Ghi chú theo dõi': text(typed[index] ?? ''),
              'Văn bản minh chứng': text(`${String(index + 1)}/KH`),
            });
          });
          let count = 0;
          for (const steps of runs) {
            for (const step of steps) lines = changed(lines, step, (count += 1));
            writeAppendix(workbook, written());
            structured(workbook, DAY);
            const tasks = trackedTasksFrom(workbook.snapshot());
            const all = tasks.map(({ followUp }) => followUp).join('\n');
            for (const note of typed) expect(all).toContain(note);
            const evidence = tasks.flatMap((task) => task.evidence.split(/[;\n]\s*/)).filter(Boolean);
            expect(new Set(evidence)).toEqual(new Set(typed.map((_, index) => `${String(index + 1)}/KH`)));
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

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
