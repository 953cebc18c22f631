/** Excel's words and measures against ours: errors, addresses, names, widths, what an Excel can do. */
import { cellRange, LAST_COLUMN } from '../../src/domain/grid';
import { absoluteAddress, rangeOfAddress } from '../../src/excel/addresses';
import { charactersOf, pointsOf, widthScale } from '../../src/excel/column-width';
import { asFault, isTooLarge } from '../../src/excel/faults';
import { featuresOf } from '../../src/excel/features';
import { isOwnedBy, taggedFormula } from '../../src/excel/keep-rules';
import { isDefinedName, isSheetName } from '../../src/excel/names';
import { WorkbookFault } from '../../src/workbook';

function officeError(code: string, errorLocation = ''): Error {
  return Object.assign(new Error(code), { code, debugInfo: { errorLocation } });
}

describe('errors', () => {
  test.each([
    ['AccessDenied', '', 'sheet-protected'],
    ['InvalidOperationInCellEditMode', '', 'cell-in-edit-mode'],
    ['ApiNotFound', '', 'feature-missing'],
    ['ItemNotFound', 'WorksheetCollection.getItem', 'sheet-not-found'],
    ['ItemNotFound', 'ConditionalFormatCollection.getItem', 'host-failed'],
    ['InvalidArgument', 'Range.formulas', 'formula-invalid'],
    ['InvalidArgument', 'TableCollection.add', 'table-overlap'],
    ['InvalidArgument', 'Range.merge', 'host-failed'],
    ['GeneralException', '', 'host-failed'],
  ])('%s at %j is %s', (code, place, id) => {
    expect(asFault(officeError(code, place))).toMatchObject({ id, data: { code, place } });
  });

  test('faults of ours and errors of others pass as they are', () => {
    const fault = new WorkbookFault('cancelled');
    const other = new TypeError('x');
    expect(asFault(fault)).toBe(fault);
    expect(asFault(other)).toBe(other);
    expect(asFault('text')).toEqual(new Error('text'));
  });

  test('an answer too large is known from others', () => {
    expect(isTooLarge(officeError('ResponsePayloadSizeLimitExceeded'))).toBe(true);
    expect(isTooLarge(officeError('RequestPayloadSizeLimitExceeded'))).toBe(true);
    expect(isTooLarge(officeError('GeneralException'))).toBe(false);
  });
});

test.each([
  ["'Danh mục'!A2:A20", cellRange(2, 1, 20, 1)],
  ['Sheet1!$B$3', cellRange(3, 2, 3, 2)],
  ["'Quý !'!C4", cellRange(4, 3, 4, 3)],
  ['Sheet1!3:5', cellRange(3, 1, 5, LAST_COLUMN)],
  ['Sheet1!B:D', cellRange(1, 2, 1_048_576, 4)],
  ['Sheet1!#REF!', undefined],
])('the address %s', (address, range) => {
  expect(rangeOfAddress(address)).toEqual(range);
});

test('an absolute address quotes its sheet', () => {
  expect(absoluteAddress("Sổ '25", cellRange(2, 1, 20, 28))).toBe("'Sổ ''25'!$A$2:$AB$20");
});

test.each([
  ['Phụ lục I', true],
  ['x'.repeat(31), true],
  ['x'.repeat(32), false],
  ['', false],
  ['Quý I/2025', false],
  ["'a", false],
  ['History', false],
])('a sheet may be named %j: %s', (name, allowed) => {
  expect(isSheetName(name)).toBe(allowed);
});

test.each([
  ['NhiemVu', true],
  ['Đơn_vị', true],
  ['_an', true],
  ['Đơn vị', false],
  ['DV1', false],
  ['R1C1', false],
  ['r', false],
  ['1a', false],
])('a table or range may be named %j: %s', (name, allowed) => {
  expect(isDefinedName(name)).toBe(allowed);
});

describe('widths', () => {
  test.each([
    [8.43, 48, 'Calibri 11, a digit of seven pixels'],
    [8.38, 54, 'a font with digits of eight pixels'],
  ])('%d characters are %d points in %s', (characters, points) => {
    const scale = widthScale(points, characters);
    expect(pointsOf(characters, scale)).toBe(points);
    expect(charactersOf(points, scale)).toBeCloseTo(characters, 1);
  });

  test('a scale that makes no sense is not believed', () => {
    expect(widthScale(0, 8.43)).toEqual({ digitPixels: 7 });
  });

  test('every width survives the way there and back', () => {
    const scale = { digitPixels: 7 };
    for (let pixels = 1; pixels < 500; pixels++) {
      const points = pixels * 0.75;
      expect(pointsOf(charactersOf(points, scale), scale)).toBe(points);
    }
  });
});

describe('tags of conditional formats', () => {
  test('are found again although Excel spells the formula its own way', () => {
    const formula = taggedFormula('quá "hạn"', '$D3<TODAY()');
    expect(isOwnedBy(formula, 'quá "hạn"')).toBe(true);
    expect(isOwnedBy(formula.replace('AND(', 'and( ').replace('=0', ' = 0'), 'quá "hạn"')).toBe(true);
    expect(isOwnedBy(formula, 'quá')).toBe(false);
    expect(isOwnedBy('=$D3<TODAY()', 'quá "hạn"')).toBe(false);
  });
});

describe('what an Excel can do', () => {
  const upTo = (highest: number) => (set: string, version: string) =>
    set === 'ExcelApi' && Number(version.split('.')[1]) <= highest;

  class WithNotes {
    readonly notes = null;
  }

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Excel');
  });

  test('an Excel below the floor is told so', () => {
    expect(() => featuresOf(upTo(12))).toThrow(expect.objectContaining({ id: 'feature-missing' }));
    expect(() => featuresOf(upTo(13))).not.toThrow();
  });

  test('a part is there only when Excel announces it and office.js has it', () => {
    const worksheets = { old: { prototype: {} }, new: WithNotes };
    Object.defineProperty(WithNotes.prototype, 'notes', { value: null });
    Object.assign(globalThis, { Excel: { Worksheet: worksheets.old } });
    expect(featuresOf(upTo(18)).has('notes')).toBe(false);
    Object.assign(globalThis, { Excel: { Worksheet: worksheets.new } });
    expect(featuresOf(upTo(18)).has('notes')).toBe(true);
    expect(featuresOf(upTo(17)).has('notes')).toBe(false);
  });
});
