/** Text below a plan's table opens no section; headings of work stay sections. */
import { recognizeWorkbook } from '../../../../src/domain/tables';
import { gridsOf } from '../../../support/grid-text';

const PLAN = `STT | Nhiệm vụ | Thời hạn | Đơn vị chủ trì
I | CẢI CÁCH THỂ CHẾ
1 | Rà soát quy chế làm việc | 15/3/2026 | Phòng Hành chính
II | CHUYỂN ĐỔI SỐ
2 | Nâng cấp phần mềm một cửa | Quý II/2026 | Trung tâm Tin học`;

function read(below: string): { sections: string[]; tasks: string[]; notes: number[] } {
  const [table] = recognizeWorkbook(gridsOf(`${PLAN}\n${below}`), { year: 2026 }).tables;
  if (!table) throw new Error('no table');
  return {
    sections: table.sections.map(({ number, title }) => `${number} ${title}`.trim()),
    tasks: table.tasks.map(({ fields }) => fields.task),
    notes: table.skippedRows.filter(({ role }) => role === 'note').map(({ row }) => row),
  };
}

const SECTIONS = ['I CẢI CÁCH THỂ CHẾ', 'II CHUYỂN ĐỔI SỐ'];
const TASKS = ['Rà soát quy chế làm việc', 'Nâng cấp phần mềm một cửa'];

test.each([
  ['in one cell', 'III. KIẾN NGHỊ', [6]],
  ['beside its numeral', 'III | KIẾN NGHỊ, ĐỀ XUẤT', [6]],
  ['with what is asked for', 'III | KIẾN NGHỊ\n1 | Bố trí thêm biên chế\n2 | Cấp kinh phí sớm', [6, 7, 8]],
  ['merged over the table', '@merge A6:D6\nIII. Đề xuất, kiến nghị với cấp trên', [6]],
  ['without number', 'TỔ CHỨC THỰC HIỆN', [6]],
  [
    'with sentences that assign',
    'III | TỔ CHỨC THỰC HIỆN\n1 | Giao Văn phòng theo dõi, đôn đốc việc thực hiện.\n2 | Các phòng căn cứ kế hoạch để triển khai.',
    [6, 7, 8],
  ],
  ['who receives it', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.', [6, 7, 8]],
  ['two headings', 'III | TỔ CHỨC THỰC HIỆN\nIV | KIẾN NGHỊ\n1 | Bố trí thêm biên chế', [6, 7, 8]],
  ['what went badly', 'III | TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN\nMột số phòng còn chậm.', [6, 7]],
])('prose below the table is a note: %s', (_what, below, notes) => {
  expect(read(below)).toEqual({ sections: SECTIONS, tasks: TASKS, notes });
});

test.each([
  [
    'tasks with their day and unit follow',
    'III | TỔ CHỨC THỰC HIỆN\n3 | Ban hành kế hoạch năm | 30/1/2026 | Văn phòng',
    [...SECTIONS, 'III TỔ CHỨC THỰC HIỆN'],
    [...TASKS, 'Ban hành kế hoạch năm'],
  ],
  [
    'a task follows that lacks its day and unit',
    'III | TỔ CHỨC THỰC HIỆN\n3 | Ban hành kế hoạch năm',
    [...SECTIONS, 'III TỔ CHỨC THỰC HIỆN'],
    [...TASKS, 'Ban hành kế hoạch năm'],
  ],
  [
    'it names a field of work',
    'III | CẢI CÁCH TÀI CHÍNH CÔNG',
    [...SECTIONS, 'III CẢI CÁCH TÀI CHÍNH CÔNG'],
    TASKS,
  ],
  [
    'it is a task of its own',
    '3 | Kiến nghị đơn giản hóa thủ tục',
    SECTIONS,
    [...TASKS, 'Kiến nghị đơn giản hóa thủ tục'],
  ],
])('a heading stays a section where %s', (_why, below, sections, tasks) => {
  expect(read(below)).toEqual({ sections, tasks, notes: [] });
});
