/** What a person types into the grid, and what the workbook then holds. */
import { typedContent } from '../../src/workbench/typed-cell';

describe('what is typed into a cell, read the Vietnamese way', () => {
  it.each([
    ['5/3/2026', { kind: 'date', date: '2026-03-05' }],
    ['05-03-2026', { kind: 'date', date: '2026-03-05' }],
    ['31/6/2026', { kind: 'text', text: '31/6/2026' }],
    ['12', { kind: 'number', number: 12 }],
    ['16.183', { kind: 'number', number: 16183 }],
    ['20,5', { kind: 'number', number: 20.5 }],
    ['-3', { kind: 'number', number: -3 }],
    ['01', { kind: 'text', text: '01' }],
    ['1.2.3', { kind: 'text', text: '1.2.3' }],
    ['0912345678', { kind: 'text', text: '0912345678' }],
    ['Quý III', { kind: 'text', text: 'Quý III' }],
    ['-Báo cáo', { kind: 'text', text: '-Báo cáo' }],
    ['=', { kind: 'text', text: '=' }],
    ['90%', { kind: 'share', number: 0.9, decimals: 0 }],
    ['82,5 %', { kind: 'share', number: 0.825, decimals: 1 }],
    ['đạt 90%', { kind: 'text', text: 'đạt 90%' }],
    ['=SUM(A1)', { kind: 'formula', formula: 'SUM(A1)' }],
    ['=SUM(A1;B2:B4)', { kind: 'formula', formula: 'SUM(A1,B2:B4)' }],
    ['=ROUND(A1*1,5;2)', { kind: 'formula', formula: 'ROUND(A1*1.5,2)' }],
    ['=A1*1,5', { kind: 'formula', formula: 'A1*1.5' }],
    ['=ROUND(A1*1.5,2)', { kind: 'formula', formula: 'ROUND(A1*1.5,2)' }],
    ['=IF(A1="1,5;2";"x";"y")', { kind: 'formula', formula: 'IF(A1="1,5;2","x","y")' }],
    ["='Mục 1;2'!A1+1", { kind: 'formula', formula: "'Mục 1;2'!A1+1" }],
    ['=NhiemVu[Tỷ lệ 1;2]', { kind: 'formula', formula: 'NhiemVu[Tỷ lệ 1;2]' }],
    ['  ', { kind: 'blank' }],
    [null, { kind: 'blank' }],
  ])('%j', (typed, content) => {
    expect(typedContent(typed)).toEqual(content);
  });
});
