/** The form that stands in a workbook, read into the same model as the built-in one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HA_NAM_FORM, judgedRelations, standingForm, takesValue } from '../../../src/domain/annex';
import { recognizeWorkbook } from '../../../src/domain/tables';
import { openWorkbook } from '../../../src/xlsx';
import { sheetOf, type LiteralRow } from '../../support/literal-plan';
import { describeWithShared } from '../../support/shared';

interface ExpectedIndicator {
  readonly sheet: string;
  readonly number: string | null;
  readonly label: string;
  readonly unit: string;
  readonly valueType: string;
  readonly sourceRows: readonly number[];
}

describeWithShared('the annex of Hà Nam', (shared) => {
  const seeds = join(shared, 'seeds');
  const snapshot = openWorkbook(readFileSync(join(seeds, 'ha-nam-2024-h1.xlsx'))).snapshot();
  const standing = standingForm(recognizeWorkbook(snapshot.sheets).tables);
  const expected = JSON.parse(readFileSync(join(seeds, 'ha-nam-2024-h1.expected.json'), 'utf8')) as {
    indicators: readonly ExpectedIndicator[];
    relations: readonly { readonly expr: string; readonly holds: boolean | null }[];
  };
  const { relations } = expected;

  test('is read line by line, Biểu mẫu 3 included', () => {
    const read = standing?.lines.map(({ line, sheet, indicator, value }) => ({
      sheet,
      number: line.number,
      label: line.label,
      unit: line.unit,
      valueType: line.valueType,
      row: indicator?.sourceRows[0],
      valueAt: [value.row, value.column],
    }));
    expect(read).toEqual(
      expected.indicators.map(({ sheet, number, label, unit, valueType, sourceRows }) => ({
        sheet,
        number,
        label,
        unit,
        valueType,
        row: sourceRows[0],
        valueAt: [sourceRows[0], 4],
      })),
    );
  });

  test('is the built-in form, line by line', () => {
    expect(standing?.lines.map(({ match }) => match?.known)).toEqual(
      HA_NAM_FORM.parts.flatMap((part, index) =>
        part.lines.map((line) => (index === 0 ? line.id : `${part.id}/${line.id}`)),
      ),
    );
    expect(standing?.form.relations).toEqual(HA_NAM_FORM.relations);
    expect(standing?.form.parts.map((part) => part.lines.filter(takesValue).length)).toEqual([62, 1]);
  });

  test('keeps and breaks its relations as its figures say', () => {
    const judged = standing ? judgedRelations(standing) : [];
    expect(judged.map(({ relation }) => relation.expression)).toEqual(HA_NAM_FORM.relations);
    const verdicts = new Map(judged.map(({ relation, holds }) => [relation.expression, holds]));
    const stated = relations.filter(({ expr }) => verdicts.has(expr));
    expect(stated.length).toBeGreaterThanOrEqual(12);
    for (const { expr, holds } of stated) {
      expect({ expr, holds: verdicts.get(expr) }).toEqual({ expr, holds });
    }
    expect(judged.filter(({ holds }) => holds === null).map(({ relation }) => relation.expression)).toEqual([
      '1.2.4 <= 1.2.3',
      '4.1.2/1 + 4.1.2/2 = 4.1.2',
    ]);
  });
});

test('of the former period, this one and what has added up, the figures of this one are the form’s', () => {
  const rows: readonly LiteralRow[] = [
    ['BIỂU TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2026'],
    [],
    ['STT', 'Tiêu chí', 'ĐVT', 'Kết quả thực hiện', null, null, 'Giải trình'],
    [null, null, null, 'Kỳ trước', 'Kỳ này', 'Lũy kế'],
    ['I', 'Chỉ đạo, điều hành'],
    ['1', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', '', ''],
    ['2', 'Số cuộc kiểm tra', 'Cuộc', 2, ''],
    ['II', 'Thủ tục hành chính'],
    ['1', 'Số TTHC công bố mới', 'TTHC', 5, ''],
    ['2', 'Số hồ sơ tiếp nhận', 'Hồ sơ', 1200, ''],
  ];
  const merges = [
    [3, 1, 4, 1],
    [3, 2, 4, 2],
    [3, 3, 4, 3],
    [3, 4, 3, 6],
    [3, 7, 4, 7],
  ] as const;
  const standing = standingForm(recognizeWorkbook([sheetOf(rows, { name: 'Biểu 01', merges })], {}).tables);
  expect(standing?.lines.map(({ line, value }) => [line.label, value.column, line.compute ?? ''])).toEqual([
    ['Chỉ đạo, điều hành', 5, ''],
    ['Số nhiệm vụ đã hoàn thành', 5, 'plan-done'],
    ['Số cuộc kiểm tra', 5, ''],
    ['Thủ tục hành chính', 5, ''],
    ['Số TTHC công bố mới', 5, ''],
    ['Số hồ sơ tiếp nhận', 5, ''],
  ]);
});
