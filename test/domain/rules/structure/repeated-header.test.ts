/** Header rows left between the tasks, one for each page of the document the table was pasted from. */
import {
  findingsOf,
  foundAfter,
  HEADINGS,
  ORDINARY,
  picture,
  planSheet,
} from '../../../support/literal-plan';

test('headers left between the tasks are told of once, at the first of them', () => {
  const sheet = planSheet([
    ...ORDINARY.slice(0, 2),
    HEADINGS,
    ...ORDINARY.slice(2),
    HEADINGS,
    ['5', 'Tổng kết', 'Báo cáo', 'Quý IV/2026', 'Văn phòng Sở'],
  ]);
  const findings = findingsOf(sheet);
  expect(picture(findings, 'repeated-header')).toEqual(['hint repeated-header 6']);
  expect(findings.find(({ rule }) => rule === 'repeated-header')?.related).toHaveLength(1);
});

test('one header is none too many', () => {
  expect(foundAfter('repeated-header', [])).toEqual([]);
});
