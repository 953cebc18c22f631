/**
 * What rows share without merged cells to show it: a number and a goal that stand once above several tasks, and
 * the nought that Excel dropped from 3.10; and what two columns share of a cell merged across them.
 */
import type { ColumnsRead } from '../columns/read-columns';
import type { GridView, ViewCell } from '../grid-view';
import type { ColumnReading, TaskField } from '../recognized';
import type { TaskDraft } from './task-draft';

/**
 * Number, goal and task that stand once above several activities although nobody merged the cells. Only where
 * the table has a goal or an activity column: elsewhere a row without number is a task without number.
 */
export function carryDown(drafts: readonly TaskDraft[], columns: readonly ColumnReading[]): void {
  const has = (field: TaskField): boolean => columns.some((column) => column.field === field);
  const goals = drafts.filter((draft) => draft.fields.goal !== '').length;
  const goalsStandOnce = has('goal') && goals > 0 && goals < drafts.length * 0.75;
  drafts.forEach((draft, index) => {
    const above = drafts[index - 1];
    if (!above || above.place.sectionId !== draft.place.sectionId) return;
    const { fields } = draft;
    const share = (field: TaskField): void => {
      if (fields[field] !== '' || above.fields[field] === '') return;
      fields[field] = above.fields[field];
      const source = above.sources[field];
      if (source) draft.sources[field] = source;
      draft.sharedFrom = above.row;
    };
    const numberless = has('number') && fields.number === '';
    if (fields.task === '' && fields.activity === '' && numberless) {
      share('number');
      share('goal');
      share('task');
    } else if (
      has('goal') &&
      fields.goal === '' &&
      numberless &&
      (fields.task !== '' || fields.activity !== '')
    ) {
      share('number');
      share('goal');
      if (fields.task === '') share('task');
    } else if (numberless && fields.task === '' && fields.activity !== '') {
      // Another activity of the task above, with a product or deadline of its own.
      share('number');
      share('task');
    } else if (goalsStandOnce && fields.goal === '') {
      share('goal');
    }
  });
}

/** Excel shows the number 3.10 as 3.1; after 3.9 it is the tenth. */
export function restoreTens(drafts: readonly TaskDraft[], view: GridView): void {
  let previous = '';
  for (const draft of drafts) {
    if (!draft.ownNumber) continue;
    const before = /^(\d+)\.(\d*)9$/.exec(previous);
    const match = before && /^(\d+)\.([1-9])$/.exec(draft.fields.number);
    if (match && match[1] === before[1] && Number(match[2]) === Number(before[2] || '0') + 1) {
      const at = draft.sources.number;
      const cell = at && view.own(at.row, at.column);
      if (typeof cell?.cell.value === 'number') draft.fields.number += '0';
    }
    previous = draft.fields.number;
  }
}

const ALIKE: readonly (readonly string[])[] = [
  ['lead', 'cooperating'],
  ['goal', 'task', 'activity'],
];

/**
 * A cell merged across two columns counts for both where they hold the same kind of thing ("Các phòng" for lead
 * and cooperating); a sentence merged across half of the table is only what its first column says.
 */
export function carriesAcross({ columns }: ColumnsRead, cell: ViewCell, column: ColumnReading): boolean {
  if (cell.merge && cell.merge.right - cell.merge.left > 2) return false;
  const first = columns.find((candidate) => candidate.column === cell.column);
  return ALIKE.some(
    (kind) => first !== undefined && kind.includes(first.field) && kind.includes(column.field),
  );
}
