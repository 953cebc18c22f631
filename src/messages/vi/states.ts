/**
 * The words for states, kinds of deadline and progress. The workbook's formulas write and compare the
 * Vietnamese ones, so a change here is a change of the workbook's language.
 */
import type { DeadlineKind } from '../../domain/deadlines';
import type { Progress, TaskState } from '../../domain/plan';

export const states = {
  state: {
    'done-on-time': 'Hoàn thành đúng hạn',
    'done-late': 'Hoàn thành quá hạn',
    done: 'Hoàn thành',
    overdue: 'Quá hạn',
    'due-soon': 'Sắp đến hạn',
    'on-track': 'Trong hạn',
    'not-begun': 'Chưa đến kỳ',
    continuous: 'Thường xuyên',
    recurring: 'Định kỳ',
    event: 'Chờ sự kiện',
    plan: 'Theo kế hoạch khác',
    unclear: 'Chưa rõ thời hạn',
    none: 'Không có thời hạn',
    dropped: 'Không còn trong phụ lục',
  } satisfies Record<TaskState, string>,
  kind: {
    date: 'Ngày cụ thể',
    window: 'Khoảng thời gian',
    milestones: 'Mốc thời gian',
    continuous: 'Thường xuyên',
    recurring: 'Định kỳ',
    event: 'Chờ sự kiện',
    plan: 'Theo kế hoạch khác',
    none: 'Không có thời hạn',
    unclear: 'Chưa rõ thời hạn',
  } satisfies Record<DeadlineKind, string>,
  progress: {
    'not-started': 'Chưa thực hiện',
    'in-progress': 'Đang thực hiện',
    done: 'Hoàn thành',
  } satisfies Record<Progress, string>,
};
