/**
 * A goal that promises one document and a task that makes another of the same kind: the goal is the rules on
 * public assets, the task the rules on internal spending. Often a line pasted from its neighbour.
 */
import { rowRule } from '../define-rule';
import { NOTHING } from '../rule';
import { bare, bareField, holdsItself, placeOf } from './task-texts';

/** "Ban hành quy chế quản lý, sử dụng tài sản công của cơ quan": kind, then what it is about. */
const PROMISED =
  /(?:^| )(?:ban hanh|xay dung|trinh|hoan thien|sua doi)(?: ban hanh| va ban hanh| du thao| trinh ban hanh)? (quy che|noi quy|de an|chuong trinh|quy trinh|quy dinh|phuong an) ((?:[a-z0-9]+ ?){2,8})/;
const EMPTY_WORDS = new Set(
  'cua va cac theo cho tai ve nam co quan don vi truc thuoc so tinh thanh pho nha nuoc quan ly su dung thuc hien noi dung dam bao bao nham phap luat'.split(
    ' ',
  ),
);

export const goalTaskMismatch = rowRule({
  id: 'goal-task-mismatch',
  family: 'content',
  severity: 'hint',
  source: 'practice',
  check(checked) {
    const { goal, task, activity, product } = checked.task.fields;
    if (goal === '' || !holdsItself(checked, 'task')) return NOTHING;
    const promised = PROMISED.exec(bareField(checked, 'goal'));
    const made = promised && PROMISED.exec(bareField(checked, 'task'));
    if (!made || promised[1] !== made[1]) return NOTHING;
    const subject = wordsOf(promised[2] ?? '');
    const rest = new Set(bare(`${task} ${activity} ${product}`).split(' '));
    if (subject.length === 0 || wordsOf(made[2] ?? '').length === 0 || subject.some((word) => rest.has(word)))
      return NOTHING;
    return [{ ...placeOf(checked, 'task'), data: { goal, task } }];
  },
});

const wordsOf = (text: string): readonly string[] =>
  text.split(' ').filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
