/**
 * Two tasks that set different figures for one thing: disbursement of at least 90% here and of 95% there. The
 * same words with another percentage, or one of the measures every plan has, named in other words.
 */
import type { TaskField } from '../../tables';
import type { CheckedTable, CheckedTask } from '../checked';
import { tableRule } from '../define-rule';
import { percentsIn } from './percents';
import { bare, bareField, holdsItself, placeOf, wordCount } from './task-texts';

const READ: readonly TaskField[] = ['goal', 'task', 'product'];
const LEAST_WORDS = 4;
/** Measures that are told in many ways; each entry must hold all of its pieces. */
const MEASURES: readonly { readonly id: string; readonly pieces: readonly RegExp[] }[] = [
  {
    id: 'public-investment',
    pieces: [/giai ngan|hoan thanh/, /dau tu cong|ke hoach dau tu|ke hoach von|von dau tu/],
  },
];
const BOUNDS =
  /(?<![a-z])(?:dat|toi thieu|it nhat|tu|tren|duoi|tro len|tro xuong|phan dau|khoang|\d+%|%)(?![a-z0-9])/g;

interface Target {
  readonly task: CheckedTask;
  readonly field: TaskField;
  readonly found: string;
  readonly value: number;
}

export const conflictingTargets = tableRule({
  id: 'conflicting-targets',
  family: 'content',
  severity: 'hint',
  source: 'plan-itself',
  // The task's own words help to tell which measure a figure belongs to.
  seenIn: (_, task) => {
    const said = task ? READ.map((field) => task.task.fields[field]).join('\n') : '';
    return said.includes('%') ? said : '';
  },
  *check(table) {
    for (const targets of byMeasure(table).values()) {
      const rivals = new Map<CheckedTask, Set<number>>();
      for (const { task, value } of targets) rivals.set(task, (rivals.get(task) ?? new Set()).add(value));
      if (rivals.size < 2) continue;
      const told = new Set<CheckedTask>();
      for (const target of targets) {
        if (told.has(target.task)) continue;
        const own = rivals.get(target.task);
        const other = targets.find(
          ({ task, value }) =>
            task !== target.task &&
            own?.has(value) !== true &&
            ![...(rivals.get(task) ?? [])].some((figure) => own?.has(figure)),
        );
        if (!other) continue;
        told.add(target.task);
        yield {
          ...placeOf(target.task, target.field, target.found),
          data: { found: target.found, other: other.found, otherRow: other.task.row },
        };
      }
    }
  },
});

function byMeasure(table: CheckedTable): ReadonlyMap<string, readonly Target[]> {
  const found = new Map<string, Target[]>();
  for (const task of table.tasks) {
    for (const field of READ) {
      const text = task.task.fields[field];
      if (!text.includes('%') || !holdsItself(task, field)) continue;
      for (const { value, found: written, clause } of percentsIn(text)) {
        for (const measure of measuresOf(clause, bareField(task, 'task'))) {
          const target = { task, field, found: written, value };
          const list = found.get(measure);
          if (list) list.push(target);
          else found.set(measure, [target]);
        }
      }
    }
  }
  return found;
}

/** The clause without its figure, and the common measures it or its task names. */
function measuresOf(clause: string, task: string): readonly string[] {
  const words = bare(clause).replace(BOUNDS, ' ').replace(/\s+/g, ' ').trim();
  const whole = `${task} ${words}`;
  const known = MEASURES.filter(({ pieces }) => pieces.every((piece) => piece.test(whole))).map(
    ({ id }) => id,
  );
  return wordCount(words) >= LEAST_WORDS ? [words, ...known] : known;
}
