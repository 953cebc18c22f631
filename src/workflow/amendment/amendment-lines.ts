/** An amendment in sentences: how much changed, then every task that did, with what it said before and says now. */
import type { AmendmentMessages } from '../../messages';
import type { AmendedTask, Amendment, TaskAtHand } from './comparison';

type Words = AmendmentMessages;

export function amendmentLines({ tasks, counts }: Amendment, say: Words): readonly string[] {
  const changed = tasks.filter(({ kind }) => kind !== 'same');
  if (changed.length === 0) return [say.nothing];
  return [
    say.summary(counts),
    say.same(counts),
    ...changed.flatMap((task) => [
      '',
      ...linesOf(task, say).map((line, index) => (index === 0 ? line : `  ${line}`)),
    ]),
  ];
}

/** The first names the task, the others say what became of it. */
function linesOf(task: AmendedTask, say: Words): readonly string[] {
  return [`${say.kind[task.kind]}: ${amendedName(task, say)}`, ...amendmentDetails(task, say)];
}

export function amendedName({ before, now }: AmendedTask, say: Words): string {
  const [task] = now.length > 0 ? now : before;
  return task ? named(task, say) : '';
}

export function amendmentDetails(task: AmendedTask, say: Words): readonly string[] {
  const { kind, before, now, fields, moved, kept, hasTyped } = task;
  const shown = (text: string): string => (text === '' ? say.blank : text);
  const fresh = kind === 'new' ? now[0] : undefined;
  return [
    ...(fresh
      ? (['deadline', 'lead'] as const).flatMap((field) =>
          fresh[field] === '' ? [] : [`${say.field[field]}: ${fresh[field]}`],
        )
      : []),
    ...(kind === 'split' ? [say.splitInto({ tasks: now.map((each) => named(each, say)).join('; ') })] : []),
    ...(kind === 'merged'
      ? [say.mergedFrom({ tasks: before.map((each) => named(each, say)).join('; ') })]
      : []),
    ...fields.map(({ field, before: was, now: is }) =>
      say.change({ field: say.field[field], before: shown(was), now: shown(is) }),
    ),
    ...(moved ? [say.movedTo({ from: shown(moved.from), to: shown(moved.to) })] : []),
    ...(kept.length > 0 ? [say.kept({ headings: kept.join(', ') })] : []),
    ...(hasTyped ? [kind === 'gone' ? say.typedGone : say.typed] : []),
  ];
}

const named = ({ number, task }: TaskAtHand, say: Words): string =>
  say.task({ number, task: task.replace(/\s+/g, ' ') });
