/** Conditional formats and validations, ours and those that were there before. */
import { cellRange } from '../../../src/domain/grid';
import type { ConditionalFormatRule, ValidationRule } from '../../../src/workbook';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import { XmlElement } from '../../../src/xlsx/write/xml-element';
import { changeSet, faultOf, saved, written, type BareChange } from '../../support/written-workbook';
import { partText, withPart } from '../../support/xlsx-parts';

const sheet = 'Kế hoạch';
const SHEET_PART = 'xl/worksheets/sheet1.xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

function rules(
  owner: string,
  range: ReturnType<typeof cellRange>,
  ...list: ConditionalFormatRule[]
): BareChange {
  return { kind: 'conditional-formats', sheet, owner, range, rules: list };
}

function validation(range: ReturnType<typeof cellRange>, rule: ValidationRule | null): BareChange {
  return { kind: 'validation', sheet, range, rule };
}

function elements(bytes: Uint8Array, name: string): readonly XmlElement[] {
  return XmlElement.of(partText(bytes, SHEET_PART)).descendants(name);
}

/** A sheet with these elements behind its cells. */
function withElements(xml: string): Uint8Array {
  const bytes = blankWorkbook({ sheets: [sheet] }).save();
  return withPart(bytes, SHEET_PART, (text) => {
    const [rules = '', extensions = ''] = xml.split('<extLst');
    const tail = extensions === '' ? '' : `<extLst${extensions}`;
    return text
      .replace('<pageMargins', `${rules}<pageMargins`)
      .replace('</worksheet>', `${tail}</worksheet>`);
  });
}

describe('conditional formats', () => {
  test('a rule is marked as its owner’s, and its format has the fill where Excel looks for it', () => {
    const { bytes } = written(
      rules('quá "hạn"', cellRange(4, 1, 20, 9), {
        formula: 'AND($E4<TODAY(),$F4<>"Xong")',
        fill: 'FFC7CE',
        fontColor: '9C0006',
        bold: true,
        strike: false,
        stopIfTrue: true,
      }),
    );
    const [rule] = elements(bytes, 'cfRule');
    expect(rule?.child('formula')?.text).toBe('AND(N("cchc:quá ""hạn""")=0,AND($E4<TODAY(),$F4<>"Xong"))');
    expect(Object.fromEntries(rule?.attributes ?? [])).toEqual({
      type: 'expression',
      dxfId: '0',
      priority: '1',
      stopIfTrue: '1',
    });
    expect(partText(bytes, 'xl/styles.xml')).toContain(
      '<dxf><font><b/><strike val="0"/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid">' +
        '<fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
  });

  test('an owner’s next run replaces its own and no one else’s; formats are not piled up', () => {
    const { workbook } = written(
      rules(
        'hạn',
        cellRange(1, 1, 5, 5),
        { formula: 'A1=1', fill: 'FFC7CE' },
        { formula: 'A1=2', fill: 'FFEB9C' },
      ),
      rules('lỗi', cellRange(1, 1, 5, 5), { formula: 'A1=3', fill: 'DDEBF7' }),
    );
    workbook.apply(changeSet(rules('hạn', cellRange(1, 1, 9, 5), { formula: 'A1=1', fill: 'FFC7CE' })));
    const { bytes } = saved(workbook);
    expect(elements(bytes, 'formula').map((one) => one.text)).toEqual([
      'AND(N("cchc:lỗi")=0,A1=3)',
      'AND(N("cchc:hạn")=0,A1=1)',
    ]);
    expect(elements(bytes, 'cfRule').map((one) => one.attribute('priority'))).toEqual(['2', '1']);
    expect(XmlElement.of(partText(bytes, 'xl/styles.xml')).child('dxfs')?.elements).toHaveLength(3);
    workbook.apply(changeSet(rules('hạn', cellRange(1, 1, 9, 5)), rules('lỗi', cellRange(1, 1, 9, 5))));
    expect(elements(saved(workbook).bytes, 'conditionalFormatting')).toEqual([]);
  });

  test('ours come first, the others keep their order behind, those in extensions too', () => {
    const bytes = withElements(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="3"><formula>A1=1</formula></cfRule>' +
        '<cfRule type="expression" priority="1"><formula>A1=2</formula></cfRule></conditionalFormatting>' +
        `<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
        `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="expression" priority="2" id="{A}"><xm:f>A1</xm:f>` +
        '</x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    );
    const workbook = openWorkbook(bytes);
    workbook.apply(changeSet(rules('hạn', cellRange(1, 1, 9, 1), { formula: 'A1=5' }, { formula: 'A1=6' })));
    const priorities = elements(saved(workbook).bytes, 'cfRule').map((one) => one.attribute('priority'));
    expect(priorities).toEqual(['5', '3', '1', '2', '4']);
  });

  test('table columns in a rule are refused, since Excel repairs such files away', () => {
    expect(faultOf(() => written(rules('x', cellRange(1, 1, 2, 1), { formula: 'NhiemVu[Hạn]=1' })))).toBe(
      'formula-invalid',
    );
    const indirect = rules('x', cellRange(1, 1, 2, 1), { formula: 'COUNTIF(INDIRECT("NhiemVu[Hạn]"),A1)' });
    expect(faultOf(() => written(indirect))).toBeUndefined();
  });
});

describe('validations', () => {
  test.each<[string, ValidationRule, object, string[]]>([
    [
      'a list from a range',
      { kind: 'list', source: "'Danh mục'!$A$2:$A$9" },
      { type: 'list' },
      ["'Danh mục'!$A$2:$A$9"],
    ],
    ['a list by name', { kind: 'list', source: '=DonVi_Ten' }, { type: 'list' }, ['DonVi_Ten']],
    [
      'whole numbers',
      { kind: 'whole', operator: 'between', minimum: 0, maximum: 100 },
      { type: 'whole' },
      ['0', '100'],
    ],
    [
      'decimals',
      { kind: 'decimal', operator: 'not-between', minimum: 0.5, maximum: 'A1' },
      { type: 'decimal', operator: 'notBetween' },
      ['0.5', 'A1'],
    ],
    [
      'dates',
      { kind: 'date', operator: 'at-least', minimum: '2025-01-01' },
      { type: 'date', operator: 'greaterThanOrEqual' },
      ['45658'],
    ],
    [
      'dates by formula',
      { kind: 'date', operator: 'less', minimum: 'TODAY()' },
      { type: 'date', operator: 'lessThan' },
      ['TODAY()'],
    ],
    ['a formula', { kind: 'custom', formula: 'LEN(A1)<5' }, { type: 'custom' }, ['LEN(A1)<5']],
  ])('%s', (_, rule, attributes, formulas) => {
    const { bytes } = written(validation(cellRange(2, 1, 9, 1), rule));
    const [made] = elements(bytes, 'dataValidation');
    expect(Object.fromEntries(made?.attributes ?? [])).toEqual({
      ...attributes,
      allowBlank: '1',
      showInputMessage: '1',
      showErrorMessage: '1',
      sqref: 'A2:A9',
    });
    expect(made?.elements.map((one) => one.text)).toEqual(formulas);
  });

  test('messages are written, and one longer than Excel shows is refused', () => {
    const messages = {
      promptTitle: 'Đơn vị',
      prompt: 'Chọn\ntrong danh sách',
      error: 'Sai',
      errorStyle: 'warning',
      allowBlank: false,
    } as const;
    const change = {
      ...validation(cellRange(2, 1, 2, 1), { kind: 'list', source: 'X_1' }),
      messages,
    } as BareChange;
    const [made] = elements(written(change).bytes, 'dataValidation');
    expect(Object.fromEntries(made?.attributes ?? [])).toMatchObject({
      errorStyle: 'warning',
      promptTitle: 'Đơn vị',
      prompt: 'Chọn_x000a_trong danh sách',
      error: 'Sai',
    });
    expect(made?.attribute('allowBlank')).toBeUndefined();
    const long = { ...change, messages: { promptTitle: 'x'.repeat(33) } } as BareChange;
    expect(faultOf(() => written(long))).toBe('text-too-long');
  });

  test('a new rule takes its range from the old ones, whose rest survives with its formulas', () => {
    const bytes = withElements(
      '<dataValidations count="2"><dataValidation type="custom" sqref="A2:C9 F2:F9"><formula1>A2&lt;$Z2</formula1></dataValidation>' +
        '<dataValidation type="whole" sqref="B4"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>',
    );
    const workbook = openWorkbook(bytes);
    workbook.apply(changeSet(validation(cellRange(2, 1, 5, 2), { kind: 'list', source: 'X_1' })));
    const result = saved(workbook).bytes;
    expect(
      elements(result, 'dataValidation').map((one) => [one.attribute('sqref'), one.child('formula1')?.text]),
    ).toEqual([
      ['C2:C5 A6:C9 F2:F9', 'A2<$Z2'],
      ['A2:B5', 'X_1'],
    ]);
    expect(elements(result, 'dataValidations')[0]?.attribute('count')).toBe('2');
    workbook.apply(changeSet(validation(cellRange(1, 1, 5, 9), null)));
    const rest = elements(saved(workbook).bytes, 'dataValidation');
    // The rule now begins four rows further down: so do the relative parts of its formula.
    expect(rest.map((one) => [one.attribute('sqref'), one.child('formula1')?.text])).toEqual([
      ['A6:C9 F6:F9', 'A6<$Z6'],
    ]);
    workbook.apply(changeSet(validation(cellRange(1, 1, 99, 9), null)));
    expect(partText(saved(workbook).bytes, SHEET_PART)).not.toContain('dataValidation');
  });

  test('rules in the sheet’s extensions give way too', () => {
    const extension = (areas: string): string =>
      `<extLst><ext xmlns:x14="${x14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"` +
      ` xmlns:xm="${xm}"><x14:dataValidation type="list"><x14:formula1><xm:f>'Danh mục'!$A$1:$A$4</xm:f></x14:formula1>` +
      `<xm:sqref>${areas}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const workbook = openWorkbook(withElements(extension('F24:F60')));
    workbook.apply(changeSet(validation(cellRange(20, 1, 30, 9), { kind: 'list', source: 'X_1' })));
    expect(elements(saved(workbook).bytes, 'sqref').map((one) => one.text)).toEqual(['F31:F60']);
    workbook.apply(changeSet(validation(cellRange(31, 6, 60, 6), null)));
    expect(partText(saved(workbook).bytes, SHEET_PART)).not.toContain('extLst');
  });

  test('main is the namespace of all that is written', () => {
    const { bytes } = written(validation(cellRange(1, 1, 1, 1), { kind: 'list', source: 'X_1' }));
    expect(partText(bytes, SHEET_PART)).toContain(`<worksheet xmlns="${main}"`);
  });
});
