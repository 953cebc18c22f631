/** A column that names the fields of reform over several tasks gives the sections. */
import { recognizeWorkbook } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const plan = (heading: string, first: string, second: string): string =>
  `@merge B2:B3 B4:B5
STT | ${heading} | Nhiệm vụ | Thời hạn | Chủ trì
1 | ${first} | Rà soát quy chế | 15/3/2026 | Văn phòng
2 | | Ban hành quyết định | 20/4/2026 | Văn phòng
3 | ${second} | Công bố thủ tục | Quý II | Phòng Một cửa
4 | | Rà soát thủ tục | Quý III | Phòng Nội vụ
5 | Chuyển đổi số | Nâng cấp phần mềm | Quý IV | Trung tâm Tin học`;

function read(text: string): { sections: string[]; tasks: string[]; kept: string[] } {
  const [table] = recognizeWorkbook(gridsOf(text), { year: 2026 }).tables;
  if (!table) throw new Error('no table');
  return {
    sections: table.sections.map(
      ({ id, number, title, sourceRow }) => `${id} [${number}] ${title} at ${String(sourceRow)}`,
    ),
    tasks: table.tasks.map(({ sectionId, fields }) => `${String(sectionId)}: ${fields.task}`),
    kept: table.tasks.map(({ fields, other }) => [fields.goal, ...other.map((each) => each.text)].join('')),
  };
}

const TASKS = [
  'S01: Rà soát quy chế',
  'S01: Ban hành quyết định',
  'S02: Công bố thủ tục',
  'S02: Rà soát thủ tục',
  'S03: Nâng cấp phần mềm',
];

test.each([
  ['Lĩnh vực', 'Cải cách thể chế', 'Cải cách TTHC', '', ''],
  ['Nội dung CCHC', 'I. Cải cách thể chế', 'II. Cải cách thủ tục hành chính', 'I', 'II'],
  ['Nội dung', '1. Công tác chỉ đạo, điều hành', '2. Cải cách tài chính công', '1', '2'],
])('under “%s”', (heading, first, second, one, two) => {
  const { sections, tasks, kept } = read(plan(heading, first, second));
  expect(sections).toEqual([
    `S01 [${one}] ${first.replace(/^\S+\. /, '')} at 2`,
    `S02 [${two}] ${second.replace(/^\S+\. /, '')} at 4`,
    'S03 [] Chuyển đổi số at 6',
  ]);
  expect(tasks).toEqual(TASKS);
  expect(kept).toEqual([first, first, second, second, 'Chuyển đổi số']);
});

test.each([
  ['goals are no fields', plan('Mục tiêu', 'Cải cách thể chế', 'Cải cách TTHC')],
  ['places are no fields', plan('Lĩnh vực', 'Khu vực phía Bắc', 'Khu vực phía Nam')],
  ['nothing is merged', plan('Lĩnh vực', 'Cải cách thể chế', 'Cải cách TTHC').replace(/^@merge.*\n/, '')],
])('no sections where %s', (_why, text) => {
  expect(read(text).sections).toEqual([]);
});

test('headings of the table itself go before its columns', () => {
  const text = plan('Lĩnh vực', 'Cải cách thể chế', 'Cải cách TTHC')
    .replace('@merge B2:B3 B4:B5', '@merge B3:B4 B5:B6')
    .replace('\n1 |', '\nI | NHIỆM VỤ TRỌNG TÂM\n1 |');
  expect(read(text).sections).toEqual(['S01 [I] NHIỆM VỤ TRỌNG TÂM at 2']);
});

test('numbers run on past them, or begin again with each', () => {
  const numbered = (numbers: readonly string[]): string[] => {
    const lines = plan('Lĩnh vực', 'Cải cách thể chế', 'Cải cách TTHC').split('\n');
    const told = lines.map((line, index) =>
      index < 2 ? line : line.replace(/^\d+/, numbers[index - 2] ?? ''),
    );
    const { findings } = recognizeWorkbook(gridsOf(told.join('\n')), { year: 2026 });
    return findings.map(({ rule, row }) => `${rule} at ${String(row)}`);
  };
  expect(numbered(['1', '2', '3', '4', '5'])).toEqual([]);
  expect(numbered(['1', '2', '1', '2', '1'])).toEqual([]);
  expect(numbered(['1', '2', '2', '3', '4'])).toEqual(['duplicate-number at 4']);
  expect(numbered(['1', '2', '4', '5', '6'])).toEqual(['number-out-of-order at 4']);
});

test('a table that goes on over a second sheet has them there too, with ids of their own', () => {
  const [first] = gridsOf(plan('Lĩnh vực', 'Cải cách thể chế', 'Cải cách TTHC'));
  const [second] = gridsOf(`@merge B1:B2
6 | Cải cách tài chính công | Rà soát định mức | Quý I | Văn phòng
7 | | Công khai dự toán | Quý II | Văn phòng
8 | Cải cách chế độ công vụ | Đánh giá công chức | Quý IV | Phòng Nội vụ`);
  if (!first || !second) throw new Error('no sheets');
  const { tables } = recognizeWorkbook([first, { ...second, name: 'Trang 2' }], { year: 2026 });
  const ids = tables.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  expect(tables.flatMap(({ sections }) => sections.map(({ id, title }) => `${id} ${title}`))).toEqual([
    'S01 Cải cách thể chế',
    'S02 Cải cách TTHC',
    'S03 Chuyển đổi số',
    'S04 Cải cách tài chính công',
    'S05 Cải cách chế độ công vụ',
  ]);
  expect(new Set(ids).size).toBe(8);
});
