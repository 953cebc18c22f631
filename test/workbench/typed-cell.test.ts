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
    ['=SUM(A1)', null],
    ['  ', { kind: 'blank' }],
    [null, { kind: 'blank' }],
  ])('%j', (typed, content) => {
    expect(typedContent(typed)).toEqual(content);
  });
});
