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
