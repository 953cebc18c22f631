/** Figures of earlier periods reach the check of the annex that stands in the workbook. */
import { readBook, checkPlan } from '../../../src/workflow';
import { appendixWorkbook, structured } from '../../support/appendix-workbook';
import { TODAY, typeFigure, withAnnex } from '../../support/annex-workbook';
import { number } from '../../support/written-workbook';

test('what quarter I gave is held against the six months, and quarter I against last year only', () => {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-01-10');
  const first = withAnnex(workbook, '2025-Q1');
  typeFigure(workbook, first, '3.1.1', number(20));
  const second = withAnnex(workbook, '2025-H1');
  typeFigure(workbook, second, '3.1.1', number(7));
  const found = () => {
    const reading = readBook(workbook.snapshot(), TODAY);
    return checkPlan(reading.snapshot, { asOf: TODAY, recognized: reading.recognized }).findings.filter(
      ({ rule }) => rule === 'unlike-former-period',
    );
  };
  expect(found().map(({ message, data }) => [message, data.line, data.former, data.period])).toEqual([
    ['fell', '3.1.1', '20', 'quarter-1'],
  ]);
  withAnnex(workbook, '2025-Q1');
  expect(found()).toEqual([]);
});
