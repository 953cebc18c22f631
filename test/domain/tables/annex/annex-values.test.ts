/** Figures of an annex read the Vietnamese way, and the kind of value a unit asks for. */
import { readAnnexValue, readOptions, valueTypeOf } from '../../../../src/domain/tables/annex/annex-values';
import { numberReadings, repairNumber } from '../../../../src/domain/tables/annex/indicator-number';
import { column } from '../../../../src/domain/grid';

test.each([
  ['12.300/12.345', 'Hồ sơ', { value: null, numerator: 12300, denominator: 12345, form: 'ratio' }],
  ['10%', '%', { value: 10, form: 'percent' }],
  ['', 'Hồ sơ', { value: null, form: 'blank' }],
  ['Phần mềm nhắc việc', '', { value: null, form: 'text' }],
])('the value “%s” of unit “%s”', (text, unit, read) => {
  expect(readAnnexValue(undefined, text, unit)).toEqual(read);
});

test('a stored percent counts in hundredths, a thousand that Excel took for a decimal counts whole', () => {
  const cell = (value: number, text: string) => ({ column: column(4), value, text });
  expect(readAnnexValue(cell(0.875, '87.5%'), '87.5%', '%').value).toBe(87.5);
  expect(readAnnexValue(cell(16.183, '16.183'), '16.183', 'Hồ sơ').value).toBe(16183);
  expect(readAnnexValue(cell(16.183, '16.183'), '16.183', '%').value).toBe(16.183);
});

test.each([
  ['Không = 0\nCó = 1', 'boolean01'],
  ['Báo = 1, Đài = 2, Mạng = 3', 'enum'],
  ['Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2', 'enum'],
  ['Có/Không', 'boolean01'],
  ['%', 'percent'],
  ['Người', 'count'],
  ['', 'none'],
])('the unit “%s” takes %s', (unit, type) => {
  expect(valueTypeOf(unit, 'Chỉ tiêu', { value: null, form: 'blank' }, readOptions(unit))).toBe(type);
});

test('a damaged number is read by its neighbours', () => {
  expect(numberReadings('4.3. 4')).toEqual(['4.3.4', '4.3']);
  expect(repairNumber('4.3. 4', '4.2.5', '4.3.1', new Set(['4.3.4']))).toBe('4.3');
  expect(repairNumber('4.3. 4', '4.3.3', '4.3.5', new Set())).toBe('4.3.4');
});
