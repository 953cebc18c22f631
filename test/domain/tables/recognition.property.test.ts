/**
 * Laws of recognition: where a table stands and how its letters are stored change nothing in what is read.
 */
import fc from 'fast-check';
import { column, sheetRow, type GridCell, type GridRow, type SheetGrid } from '../../../src/domain/grid';
import { recognizeWorkbook, type RecognizedTable, type TaskField } from '../../../src/domain/tables';

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  task: ['Nhiệm vụ', 'Nội dung công việc', 'Nhiệm vụ cụ thể', 'Đầu việc'],
  product: ['Sản phẩm', 'Kết quả/sản phẩm', 'Sản phẩm đầu ra'],
  lead: ['Chủ trì', 'Đơn vị chủ trì', 'Cơ quan thực hiện', 'Người phụ trách'],
  cooperating: ['Phối hợp', 'Đơn vị phối hợp'],
  deadline: ['Thời hạn', 'Thời gian hoàn thành', 'Hạn hoàn thành'],
  note: ['Ghi chú'],
};
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  task: ['Rà soát thủ tục hành chính', 'Ban hành kế hoạch kiểm tra', 'Tổ chức lớp tập huấn nghiệp vụ'],
  product: ['Báo cáo kết quả', 'Kế hoạch được ban hành', 'Quyết định công bố'],
  lead: ['Văn phòng', 'Phòng Nghiệp vụ', 'Thanh tra'],
  cooperating: ['Các phòng chuyên môn', 'Trung tâm Tư liệu'],
  deadline: ['Thường xuyên', 'Quý II/2026', 'Trước ngày 15/12/2026', 'Tháng 9/2026'],
  note: ['Theo kế hoạch chung', 'Đã đăng ký'],
};
const SECTIONS = ['CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH TÀI CHÍNH CÔNG', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ'];
const ROMANS = ['I', 'II', 'III'];

interface Plan {
  readonly fields: readonly string[];
  readonly headings: readonly string[];
  readonly sections: readonly (readonly (readonly string[])[])[];
}

const planArbitrary: fc.Arbitrary<Plan> = fc
  .shuffledSubarray(['product', 'lead', 'cooperating', 'deadline', 'note'], { minLength: 2 })
  .chain((rest) => {
    const fields = ['task', ...rest];
    return fc.record({
      fields: fc.constant(fields),
      headings: fc.tuple(...fields.map((field) => fc.constantFrom(...(HEADINGS[field] ?? [])))),
      sections: fc.array(
        fc.array(fc.tuple(...fields.map((field) => fc.constantFrom(...(TEXTS[field] ?? [])))), {
          minLength: 1,
          maxLength: 4,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    });
  })
  .filter((plan) => plan.fields.includes('deadline') || plan.fields.includes('lead'));

function linesOf(plan: Plan): string[][] {
  const lines = [['STT', ...plan.headings]];
  plan.sections.forEach((tasks, at) => {
    lines.push([ROMANS[at] ?? '', SECTIONS[at] ?? '']);
    tasks.forEach((task, index) => lines.push([String(index + 1), ...task]));
  });
  return lines;
}

interface Placing {
  readonly top?: number;
  readonly left?: number;
  /** Blank rows before each line. */
  readonly gaps?: readonly number[];
  readonly text?: (text: string, line: number) => string;
}

function gridOf(lines: readonly (readonly string[])[], placing: Placing = {}): SheetGrid {
  let row = placing.top ?? 1;
  const rows = lines.map((line, at): GridRow => {
    if (at > 0) row += 1 + (placing.gaps?.[at] ?? 0);
    const cells = line.flatMap((raw, index): GridCell[] => {
      if (raw === '') return [];
      const text = placing.text ? placing.text(raw, at) : raw;
      return [{ column: column(index + (placing.left ?? 1)), value: text, text }];
    });
    return { row: sheetRow(row), cells };
  });
  return { name: 'Phụ lục', rows, merges: [] };
}

const tableOf = (grid: SheetGrid): RecognizedTable => {
  const table = recognizeWorkbook([grid], { year: 2026 }).tables[0];
  if (!table) throw new Error('No table was recognised');
  return table;
};

/** What was read, without where it stands. */
const contentOf = (table: RecognizedTable): unknown => ({
  fields: table.columns.map((one) => one.field),
  sections: table.sections.map(({ id, number, title, parentId }) => ({ id, number, title, parentId })),
  tasks: table.tasks.map(({ id, sectionId, fields }) => ({ id, sectionId, fields })),
});

const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

describe('recognition', () => {
  test('finds every cell of a plain plan under the field its heading names', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const table = tableOf(gridOf(linesOf(plan)));
        const wanted = plan.sections.flat();
        expect(table.tasks).toHaveLength(wanted.length);
        table.tasks.forEach((task, index) => {
          const read = plan.fields.map((field) => task.fields[field as TaskField]);
          expect(read).toEqual(wanted[index]);
        });
        expect(table.sections.map((section) => section.title)).toEqual(
          SECTIONS.slice(0, plan.sections.length),
        );
      }),
    );
  });

  test('reads the same wherever the table stands and however many blank rows lie in it', () => {
    fc.assert(
      fc.property(
        planArbitrary,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }),
        (plan, top, left, gaps) => {
          const lines = linesOf(plan);
          const moved = tableOf(gridOf(lines, { top, left, gaps }));
          expect(contentOf(moved)).toEqual(contentOf(tableOf(gridOf(lines))));
        },
      ),
    );
  });

  test('reads composed and decomposed letters alike', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const lines = linesOf(plan);
        const decomposed = gridOf(lines, { text: (text) => text.normalize('NFD') });
        expect(contentOf(tableOf(decomposed))).toEqual(contentOf(tableOf(gridOf(lines))));
      }),
    );
  });

  test('knows the columns of a header written without diacritics', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const lines = linesOf(plan);
        const bare = gridOf(lines, { text: (text, line) => (line === 0 ? plainly(text) : text) });
        expect(contentOf(tableOf(bare))).toEqual(contentOf(tableOf(gridOf(lines))));
      }),
    );
  });

  test('leaves repeated headers out wherever a page begins', () => {
    fc.assert(
      fc.property(planArbitrary, fc.nat(), (plan, at) => {
        const lines = linesOf(plan);
        const cut = 2 + (at % (lines.length - 1));
        const paged = [...lines.slice(0, cut), lines[0] ?? [], ...lines.slice(cut)];
        const table = tableOf(gridOf(paged));
        expect(table.repeatedHeaderRows).toEqual([cut + 1]);
        expect(contentOf(table)).toEqual(contentOf(tableOf(gridOf(lines))));
      }),
    );
  });

  test('gives every row of a table exactly one role, and lists every row that is no work', () => {
    fc.assert(
      fc.property(
        planArbitrary,
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 20 }),
        (plan, gaps) => {
          const grid = gridOf([...linesOf(plan), ['Ghi chú: Các đơn vị chủ động thực hiện.']], { gaps });
          const table = tableOf(grid);
          const rows = table.rows.map((row) => row.row);
          expect(new Set(rows).size).toBe(rows.length);
          for (const { row } of grid.rows) expect(rows).toContain(row);
          const told = new Set<number>([
            ...table.headerRows,
            ...table.tasks.flatMap((task) => task.sourceRows),
            ...table.sections.map((section) => section.sourceRow),
            ...table.skippedRows.map((skipped) => skipped.row),
          ]);
          expect(rows.filter((row) => !told.has(row))).toEqual([]);
        },
      ),
    );
  });
});
