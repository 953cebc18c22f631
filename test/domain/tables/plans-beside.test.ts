/**
 * The real appendices: every task, section and indicator found, every cell right.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnOf } from '../../../src/domain/grid';
import { recognizeWorkbook, type RecognizedTable, type TaskField } from '../../../src/domain/tables';
import { openWorkbook } from '../../../src/xlsx';
import { describeWithShared } from '../../support/shared';

interface ExpectedSection {
  readonly id?: string;
  readonly number: string;
  readonly title: string;
  readonly parentId?: string | null;
  readonly sourceRow: number;
  readonly cleanRow?: number;
}
type ExpectedTask = Readonly<Partial<Record<TaskField | 'id' | 'sectionId' | 'goalNumber', string>>> & {
  readonly sourceRows: readonly number[];
  readonly cleanRows?: readonly number[];
};
interface ExpectedPlan {
  readonly headerRow: number;
  readonly repeatedHeaderRows?: readonly number[];
  readonly columns: Readonly<Record<string, string | null>>;
  readonly sections: readonly ExpectedSection[];
  readonly tasks: readonly ExpectedTask[];
}
interface ExpectedIndicator {
  readonly sheet: string;
  readonly number: string | null;
  readonly rawNumber: string;
  readonly label: string;
  readonly unit: string;
  readonly rawValue: string;
  readonly value: number | null;
  readonly valueType: string;
  readonly note: string;
  readonly level: number;
  readonly parent: string | null;
  readonly sourceRows: readonly number[];
  readonly numerator?: number;
  readonly denominator?: number;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describeWithShared('real appendices', (shared) => {
  const folder = join(shared, 'seeds');
  const read = (file: string): readonly RecognizedTable[] =>
    recognizeWorkbook(openWorkbook(readFileSync(join(folder, file))).snapshot().sheets).tables;
  const expected = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));

  describe.each([
    ['hai-phong-2025', 'hai-phong-2025.xlsx', 26],
    ['ha-tinh-2025', 'ha-tinh-2025.xlsx', 47],
    ['ha-tinh-2025', 'ha-tinh-2025.clean.xlsx', 47],
    ['khanh-hoa-2025', 'khanh-hoa-2025.xlsx', 72],
  ])('%s from %s', (name, file, count) => {
    const plan = expected(name) as ExpectedPlan;
    const clean = file.includes('.clean.');
    const table = read(file)[0];
    if (!table) throw new Error(`No table in ${file}`);

    test('has its header and its columns', () => {
      expect(table.headerRows).toEqual([plan.headerRow]);
      const wanted = Object.entries(plan.columns).filter(([, letters]) => letters !== null);
      for (const [field, letters] of wanted) {
        const found = table.columns.find((column) => column.field === field);
        expect([field, found?.column]).toEqual([field, columnOf(letters ?? '')]);
      }
      if (!clean && plan.repeatedHeaderRows) {
        expect(table.repeatedHeaderRows).toEqual(plan.repeatedHeaderRows);
      }
    });

    test('has all its sections', () => {
      expect(table.sections.map(({ number, title, sourceRow }) => [number, plain(title), sourceRow])).toEqual(
        plan.sections.map((section) => [
          section.number,
          plain(section.title),
          clean ? section.cleanRow : section.sourceRow,
        ]),
      );
      for (const [index, section] of plan.sections.entries()) {
        if (section.id !== undefined) expect(table.sections[index]?.id).toBe(section.id);
      }
    });

    test('has all its tasks, cell by cell', () => {
      expect(table.tasks).toHaveLength(count);
      plan.tasks.forEach((wanted, index) => {
        const task = table.tasks[index];
        expect(task?.sourceRows).toEqual(clean ? wanted.cleanRows : wanted.sourceRows);
        if (wanted.sectionId !== undefined) expect(task?.sectionId).toBe(wanted.sectionId);
        for (const [field, text] of Object.entries(task?.fields ?? {})) {
          const given = wanted[field as TaskField] ?? (field === 'number' ? wanted.goalNumber : undefined);
          if (given !== undefined) expect([index, field, plain(text)]).toEqual([index, field, plain(given)]);
        }
      });
    });
  });

  test('ha-nam-2024-h1: every indicator with its figures', () => {
    const { indicators: wanted } = expected('ha-nam-2024-h1') as {
      readonly indicators: readonly ExpectedIndicator[];
    };
    const found = read('ha-nam-2024-h1.xlsx').flatMap((table) =>
      table.indicators.map((indicator) => ({
        sheet: table.sheet,
        number: indicator.number,
        rawNumber: indicator.rawNumber,
        label: plain(indicator.label),
        unit: indicator.unit,
        rawValue: indicator.rawValue,
        value: indicator.value,
        valueType: indicator.valueType,
        note: indicator.note,
        level: indicator.level,
        parent: indicator.parentNumber,
        sourceRows: indicator.sourceRows,
        ...(indicator.numerator === undefined ? {} : { numerator: indicator.numerator }),
        ...(indicator.denominator === undefined ? {} : { denominator: indicator.denominator }),
      })),
    );
    expect(found).toEqual(
      wanted.map((indicator) => ({
        sheet: indicator.sheet,
        number: indicator.number,
        rawNumber: indicator.rawNumber,
        label: plain(indicator.label),
        unit: indicator.unit,
        rawValue: indicator.rawValue,
        value: indicator.value,
        valueType: indicator.valueType,
        note: indicator.note,
        level: indicator.level,
        parent: indicator.parent,
        sourceRows: indicator.sourceRows,
        ...(indicator.numerator === undefined ? {} : { numerator: indicator.numerator }),
        ...(indicator.denominator === undefined ? {} : { denominator: indicator.denominator }),
      })),
    );
  });
});
