/**
 * What becomes of each reported value: taken over, already there, untouched by the unit, or for a person to
 * decide. Only what is found stays in memory, however many files come.
 */
import type { ScalarContent } from '../../workbook';
import { REPORTED_COLUMNS, type FixedField, type HandedOut, type ReportedField } from '../hand-out';
import { sameText, type ReadValue } from './cell-values';
import type { CellOrigin, Conflict, ConflictReason, TakenCell } from './consolidation';
import type { TaskColumnId } from '../structure';
import type { MasterTask } from './master-tasks';

interface Side {
  readonly value: string;
  readonly content: ScalarContent;
  readonly from: CellOrigin;
}

interface Decision {
  readonly master: MasterTask;
  readonly field: ReportedField | FixedField;
  /** Null while the value can be taken over. */
  reason: ConflictReason | null;
  readonly sides: Side[];
}

export interface WrittenCell extends TakenCell {
  readonly master: MasterTask;
  readonly column: TaskColumnId;
  readonly content: ScalarContent;
}

export class Decisions {
  private readonly open = new Map<string, Decision>();

  /**
   * True where the unit said something that the master does not hold already. `value` may be blank: the unit
   * may have taken away what stood there. `was` is null where nobody knows what went out.
   */
  report(
    master: MasterTask,
    was: HandedOut | null,
    field: ReportedField,
    value: ReadValue,
    from: CellOrigin,
  ): boolean {
    const here = master.plain(field);
    if (sameText(value.plain, here) || was?.held(field, value.plain) === true) return false;
    if (value.plain === '') return was !== null && this.add(master, field, value, from, 'erased');
    // The master may hold a value only where the unit has seen it.
    const seen = was === null ? here === '' : was.held(field, here);
    return this.add(master, field, value, from, seen ? null : 'master-differs');
  }

  /** A deadline that is not the master's. */
  fixed(master: MasterTask, was: HandedOut | null, field: FixedField, value: string, from: CellOrigin): void {
    const here = master.plain(field);
    if (sameText(value, here)) return;
    const outdated = was?.held(field, value) === true;
    const read: ReadValue = { plain: value, content: { kind: 'text', text: value } };
    this.add(master, field, read, from, outdated ? 'deadline-outdated' : 'deadline-changed');
  }

  /** In the order of the master's table. */
  taken(): readonly WrittenCell[] {
    return this.inOrder().flatMap(({ master, field, reason, sides: [side] }): WrittenCell[] => {
      const reported = REPORTED_COLUMNS.find((one) => one === field);
      if (reason !== null || !side || reported === undefined) return [];
      return [
        {
          master,
          task: nameOf(master),
          field: reported,
          column: reported,
          value: side.value,
          before: master.plain(reported),
          from: side.from,
          content: side.content,
        },
      ];
    });
  }

  conflicts(): readonly Conflict[] {
    return this.inOrder().flatMap(({ master, field, reason, sides }): Conflict[] =>
      reason === null
        ? []
        : [
            {
              task: nameOf(master),
              field,
              reason,
              master: master.plain(field),
              sides: sides.map(({ value, from }) => ({ value, from })),
            },
          ],
    );
  }

  private add(
    master: MasterTask,
    field: ReportedField | FixedField,
    value: ReadValue,
    from: CellOrigin,
    reason: ConflictReason | null,
  ): true {
    const key = keyOf(master, field);
    const side: Side = { value: value.plain, content: value.content, from };
    const known = this.open.get(key);
    if (!known) {
      this.open.set(key, { master, field, reason, sides: [side] });
      return true;
    }
    known.reason ??= reason;
    if (known.sides.every((other) => !sameText(other.value, side.value))) {
      known.sides.push(side);
      known.reason ??= 'files-differ';
    }
    return true;
  }

  private inOrder(): readonly Decision[] {
    const order = [...REPORTED_COLUMNS, 'deadline', 'due'];
    return [...this.open.values()].sort(
      (one, other) =>
        one.master.index - other.master.index || order.indexOf(one.field) - order.indexOf(other.field),
    );
  }
}

export function nameOf({ task }: MasterTask): Conflict['task'] {
  return { id: task.id, number: task.number, task: task.task };
}

function keyOf({ index }: MasterTask, field: string): string {
  return `${String(index)} ${field}`;
}
