/** A form that came as a file stays known in the workbook: its totals, types and relations. */
import { HA_NAM_FORM, type AnnexForm, type FormLine } from '../../../src/domain/annex';
import { knownForm, readFormFile, rememberedForm, writeFormFile } from '../../../src/workflow';
import { appendixWorkbook, structured } from '../../support/appendix-workbook';
import { figuresIn, typeFigure, withAnnex } from '../../support/annex-workbook';
import { number, saved } from '../../support/written-workbook';

function line(id: string, label: string, more: Partial<FormLine> = {}): FormLine {
  return {
    id,
    number: id,
    rawNumber: `${id}.`,
    label,
    unit: 'Việc',
    valueType: 'count',
    level: 1,
    parent: null,
    note: '',
    aggregation: 'period',
    ...more,
  };
}

/** Lines that no known form has. */
const OWN_FORM: AnnexForm = {
  id: 'tinh-ban-mai',
  title: 'Biểu của tỉnh Bản Mai',
  parts: [
    {
      id: 'Biểu 02',
      title: 'TỔNG HỢP VIỆC ĐÃ LÀM',
      lines: [
        line('1', 'Tổng số đầu việc trong năm', { compute: 'plan-tasks' }),
        line('2', 'Số đầu việc đã xong', { compute: 'plan-done' }),
        line('3', 'Phần trăm đã xong', { unit: '%', valueType: 'percent', compute: 'plan-done-share' }),
        line('4', 'Đơn gửi qua mạng'),
        line('5', 'Đơn gửi trực tiếp'),
        line('6', 'Cộng đơn đã nhận', { derived: { kind: 'sum', of: ['4', '5'] } }),
      ],
    },
  ],
  relations: ['2 <= 1', '4 + 5 = 6'],
};

test('its totals and counts come again without the file', () => {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-01-10');
  const made = withAnnex(workbook, '2025-Q1', { form: OWN_FORM });
  typeFigure(workbook, made, '4', number(20));
  typeFigure(workbook, made, '5', number(7));
  const again = withAnnex(workbook, '2025-Q1');
  const { snapshot } = saved(workbook);
  expect(figuresIn(snapshot, again)).toEqual({
    '1': '5',
    '2': '0',
    '3': '0',
    '4': '20',
    '5': '7',
    '6': '27',
  });
  expect(again.form.relations).toEqual(OWN_FORM.relations);
  expect(again.sheets).toEqual(['Biểu 02']);
  expect(snapshot.sheets.find(({ name }) => name === 'Mẫu phụ lục')?.visibility).toBe('hidden');
  expect(knownForm(snapshot).parts[0]?.lines).toEqual(OWN_FORM.parts[0]?.lines);
});

test('without a file the built-in form is known', () => {
  const snapshot = appendixWorkbook().snapshot();
  expect(rememberedForm(snapshot)).toBeNull();
  expect(knownForm(snapshot)).toBe(HA_NAM_FORM);
});

test('the built-in form comes back from its file as it was', () => {
  expect(readFormFile(writeFormFile(HA_NAM_FORM))).toEqual({ form: HA_NAM_FORM });
});
