/**
 * The cells that a decision changes: the value itself, and for a deadline that can be read as a day or a span of
 * days also its kind, first and last day, as the states are told from them.
 */
import { parseCivilDate, partsOf, type CivilDate } from '../../domain/dates';
import { readDeadline } from '../../domain/deadlines';
import { messages } from '../../messages';
import type { ScalarContent } from '../../workbook';
import type { TaskColumnId } from '../structure';
import type { ListedSide } from './earlier-choices';
import type { MasterTask } from './master-tasks';

export interface ChosenCell {
  readonly column: TaskColumnId;
  readonly content: ScalarContent;
  readonly plain: string;
}

export function chosenCells(master: MasterTask, { field, value }: ListedSide): readonly ChosenCell[] {
  if (field === 'doneOn' || field === 'due') {
    const date = value === '' ? null : (parseCivilDate(value) ?? null);
    if (value !== '' && date === null) return [];
    return [{ column: field, content: dayContent(date), plain: value }];
  }
  const own: ChosenCell = {
    column: field,
    content: value === '' ? { kind: 'blank' } : { kind: 'text', text: value },
    plain: value,
  };
  return field === 'deadline' ? [own, ...cellsOfDeadline(master, value)] : [own];
}

function cellsOfDeadline(master: MasterTask, deadline: string): readonly ChosenCell[] {
  if (master.task.milestone !== '') return [];
  const near = master.task.due ?? master.task.start;
  const reading = readDeadline(deadline, near === null ? {} : { year: partsOf(near).year });
  if (reading.kind !== 'date' && reading.kind !== 'window') return [];
  const kind = messages('vi').states.kind[reading.kind];
  return [
    { column: 'kind', content: { kind: 'text', text: kind }, plain: kind },
    { column: 'start', content: dayContent(reading.start), plain: reading.start ?? '' },
    { column: 'due', content: dayContent(reading.due), plain: reading.due ?? '' },
  ];
}

function dayContent(date: CivilDate | null): ScalarContent {
  return date === null ? { kind: 'blank' } : { kind: 'date', date };
}
