/** Lines of another province's form, taken for what is known of them, or left alone. */
import { HA_NAM_FORM, matchLines, SURE, type FormLine } from '../../../src/domain/annex';

function line(id: string, label: string, parent: string | null = null): FormLine {
  return {
    id,
    number: id,
    rawNumber: `${id}.`,
    label,
    unit: '',
    valueType: 'count',
    level: id.split('.').length,
    parent,
    note: '',
    aggregation: 'standing',
  };
}

const OTHER_PROVINCE = [
  line('I', 'Chỉ đạo, điều hành'),
  line('1', 'Kế hoạch cải cách hành chính', 'I'),
  line('1.1', 'Số nhiệm vụ đề ra trong Kế hoạch', '1'),
  line('1.2', 'Số nhiệm vụ đã hoàn thành', '1'),
  line('1.3', 'Tỷ lệ nhiệm vụ đã hoàn thành', '1'),
  line('2', 'Chuyển đổi số'),
  line('2.1', 'Số nhiệm vụ được bố trí kinh phí', '2'),
  line('2.2', 'Tổng số thủ tục hành chính cung cấp trực tuyến toàn trình', '2'),
];

test('the same question under another number is known', () => {
  const matches = matchLines(OTHER_PROVINCE, HA_NAM_FORM);
  expect(matches.get('1.1')).toMatchObject({ known: '1.1.1' });
  expect(matches.get('1.2')).toMatchObject({ known: '1.1.2' });
  for (const id of ['1.1', '1.2']) expect(matches.get(id)?.confidence).toBeGreaterThanOrEqual(SURE);
});

describe('a form with fewer levels and other ways to write', () => {
  const lines = [
    line('I', 'Chỉ đạo, điều hành'),
    line('1', 'Số nhiệm vụ đã hoàn thành', 'I'),
    line('II', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH'),
    line('2', 'Số nhiệm vụ đề ra trong kế hoạch', 'II'),
    line('III', 'Kết quả khác'),
    line('3', 'Số thủ tục hành chính công bố mới', 'III'),
  ];
  const matches = matchLines(lines, HA_NAM_FORM);

  test('a line right under its field is known as surely as one a level further down', () => {
    expect(matches.get('1')).toMatchObject({ known: '1.1.2' });
    expect(matches.get('1')?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  test('short forms count as what they stand for', () => {
    expect(matches.get('2')?.confidence).toBeGreaterThanOrEqual(SURE);
    expect(matches.get('3')).toMatchObject({ known: '3.1.1' });
  });

  test('the day that a figure is of does not make another question', () => {
    const [own, other] = ['Số nhiệm vụ đã hoàn thành', 'Số nhiệm vụ đã hoàn thành (tính đến kỳ báo cáo)'].map(
      (label) => matchLines([line('I', 'Kế hoạch CCHC'), line('1', label, 'I')], HA_NAM_FORM).get('1'),
    );
    expect(other).toEqual(own);
    expect(other?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  test('tasks that the province assigned are not those of the plan', () => {
    const assigned = [line('I', 'Nhiệm vụ UBND tỉnh giao'), line('1', 'Số nhiệm vụ đã hoàn thành', 'I')];
    expect(matchLines(assigned, HA_NAM_FORM).get('1')?.confidence).toBeLessThan(SURE);
  });
});

test('a share is not taken for the number it is a share of, nor another question for a known one', () => {
  const matches = matchLines(OTHER_PROVINCE, HA_NAM_FORM);
  expect([matches.get('1.3'), matches.get('2.1')]).toEqual([undefined, undefined]);
});

test('every line of the known form is itself, with full confidence where the numbers agree too', () => {
  for (const part of HA_NAM_FORM.parts.slice(0, 1)) {
    const matches = matchLines(part.lines, HA_NAM_FORM);
    expect(part.lines.map(({ id }) => matches.get(id)?.known)).toEqual(part.lines.map(({ id }) => id));
    const least = Math.min(
      ...part.lines.map(({ id, number }) => (number === null ? 1 : (matches.get(id)?.confidence ?? 0))),
    );
    expect(least).toBeCloseTo(1);
  }
});
