/**
 * "Thường xuyên" for something that is made once: a scheme that is submitted for approval has a day, and
 * without it nobody can check.
 */
import { fold } from '../../text';
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';

/** A single document, submitted or issued; "các", "hằng" and "định kỳ" speak of several. */
const ONE_OFF =
  /(?<![a-z])(?:phuong an|de an|quy che|ke hoach nam|chuong trinh hanh dong)(?![a-z])[^;\n]*(?:trinh|phe duyet|ban hanh)|(?<![a-z])(?:trinh|phe duyet|ban hanh)[^;\n]*(?<![a-z])(?:phuong an|de an|quy che)(?![a-z])/;
/** A single event or decision, whatever else stands there: "Hội nghị tổng kết", "Quyết định thành lập Tổ công tác". */
const ONE_EVENT =
  /^[-+ ]*(?:0?1 |mot )?(?:(?:hoi nghi|bao cao|le) (?:tong ket|so ket|khai truong|phat dong|cong bo)|quyet dinh (?:thanh lap|kien toan))(?![a-z])/;
const SEVERAL = /(?<![a-z])(?:cac|nhung|hang|dinh ky|moi|thuong xuyen|neu co|khi co)(?![a-z])/;
const REPEATED = /(?<![a-z])(?:cac|nhung|hang|dinh ky|moi|thuong xuyen|bao cao|neu co)(?![a-z])/;

export const continuousForOneOff = rowRule({
  id: 'continuous-for-one-off',
  family: 'deadlines',
  severity: 'hint',
  source: 'practice',
  check({ table, task, row }) {
    if (task.due.kind !== 'continuous') return NOTHING;
    const product = fold(task.fields.product);
    const completes = /^hoan thanh (?:viec )?(?!100)/.test(fold(task.fields.goal));
    const isOneOff =
      (ONE_OFF.test(product) && !REPEATED.test(product)) ||
      (ONE_EVENT.test(product) && !SEVERAL.test(product));
    if (!isOneOff && !completes) return NOTHING;
    return [
      {
        row,
        column: table.columnOf('deadline'),
        data: { text: task.fields.deadline, product: task.fields.product },
      },
    ];
  },
});
