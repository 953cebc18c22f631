/** Looking for tasks by text, unit, section and state. */
import type { TaskOnDay } from '../../src/domain/plan';
import { ALL, matchingTasks } from '../../src/taskpane/task-filter';

function entry(task: string, lead: string, section: string, state: TaskOnDay['state']): TaskOnDay {
  return {
    state,
    nextDue: null,
    daysLeft: null,
    task: {
      id: task,
      section,
      subSection: '',
      number: '1',
      goal: '',
      task,
      activity: '',
      product: '',
      lead,
      cooperating: '',
      deadline: '',
      milestone: '',
      budget: '',
      evidence: '',
      note: '',
      followUp: '',
      kind: 'none',
      start: null,
      due: null,
      cycles: [],
      doneOn: null,
      progress: null,
      dropped: false,
      source: null,
      place: null,
    },
  };
}

const TASKS = [
  entry('Rà soát quy trình', 'Văn phòng Sở', 'I. Chỉ đạo', 'overdue'),
  entry('Cập nhật cổng thông tin', 'Văn phòng Sở, Thanh tra Sở', 'I. Chỉ đạo', 'on-track'),
  entry('Kiểm tra thực hiện', 'Thanh tra Sở', 'II. Thể chế', 'overdue'),
];
const EVERYTHING = { text: '', unit: ALL, section: ALL, state: ALL };

describe('looking for tasks', () => {
  it.each([
    ['nothing asked', {}, [0, 1, 2]],
    ['words without diacritics, in any order', { text: 'quy ra' }, [0]],
    ['diacritics typed', { text: 'Kiểm' }, [2]],
    ['a unit, also where it leads with another', { unit: 'Thanh tra Sở' }, [1, 2]],
    ['a unit in another spelling', { unit: 'THANH TRA SỞ' }, [1, 2]],
    ['a section', { section: 'II. Thể chế' }, [2]],
    ['a state', { state: 'overdue' }, [0, 2]],
    ['all together', { text: 'soat', unit: 'Văn phòng Sở', state: 'overdue' }, [0]],
    ['what is not there', { text: 'ngân sách' }, []],
  ])('%s', (_, asked, found) => {
    expect(matchingTasks(TASKS, { ...EVERYTHING, ...asked })).toEqual(found.map((index) => TASKS[index]));
  });
});
