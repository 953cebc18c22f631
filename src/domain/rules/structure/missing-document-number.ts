/**
 * The line under the title that should name the plan: "(Kèm theo Kế hoạch số    /KH-STC ngày    tháng 9 năm
 * 2026)" with the number or the day still to be filled in. Decree 30/2020/NĐ-CP leaves it open on electronic
 * documents only.
 */
import { fold } from '../../text';
import { tableRule } from '../define-rule';

const NAMES_PLAN = /(?:kem theo|ban hanh).*(?:ke hoach|quyet dinh|cong van|van ban|chuong trinh|thong bao)/;
const NO_NUMBER = /(?<![a-z])so\s*[:.…_]*\s*\/\s*[a-z]/;
const NO_DAY = /(?<![a-z])ngay\s*[.…_/]*\s*thang/;
const NO_MONTH = /(?<![a-z])thang\s*[.…_/]*\s*nam/;

export const missingDocumentNumber = tableRule({
  id: 'missing-document-number',
  family: 'structure',
  severity: 'warning',
  source: 'decree-30-2020',
  messages: ['no-number', 'no-date', 'no-number-no-date'],
  *check({ table }) {
    for (const { row, text } of table.title.lines) {
      const folded = fold(text);
      if (!NAMES_PLAN.test(folded)) continue;
      const number = NO_NUMBER.test(folded);
      const date = NO_DAY.test(folded) || NO_MONTH.test(folded);
      if (!number && !date) continue;
      yield {
        message: number && date ? 'no-number-no-date' : number ? 'no-number' : 'no-date',
        row,
        column: null,
        data: { text },
      };
    }
  },
});
