/** What the report tells of the plan's tasks: the whole, by section and by unit, overdue ones, and those to come. */
import type { ReportingPeriod } from '../../domain/annex';
import type { CivilDate } from '../../domain/dates';
import { leadersOf, unitKey } from '../../domain/plan';
import { reportDraftWords } from '../../messages';
import { dateWords } from '../structure';
import { counted, countWords, percentOf, workedOut } from './figure-words';
import { sentence, textCell, type ReportBlock, type ReportCell, type ReportSentence } from './report-draft';
import { nameOf, placesOf, type WholeTask } from './whole-tasks';

const say = reportDraftWords;

export function planBlocks(
  tasks: readonly WholeTask[],
  period: ReportingPeriod,
  day: CivilDate,
): readonly ReportBlock[] {
  const done = tasks.filter(({ state }) => state === 'done');
  const open = tasks.filter(({ state }) => state !== 'done');
  const overdue = tasks.filter(({ state }) => state === 'overdue');
  const onTime = done.filter(({ timely }) => timely === 'on-time');
  const late = done.filter(({ timely }) => timely === 'late');
  const recent = doneIn(tasks, period, day);
  const figure = (of: readonly WholeTask[]) => counted(of.length, placesOf(of));
  const [all, finished] = [figure(tasks), figure(done)];
  const share = workedOut(percentOf(done.length, tasks.length) ?? 0, placesOf(tasks));
  const when = dateWords(day);
  const blocks: ReportBlock[] = [
    sentence(
      say.plan.total({ total: all.written, done: finished.written, share: share.written, day: when }),
      [all, finished, share],
    ),
  ];
  if (onTime.length + late.length > 0) {
    const [early, behind] = [figure(onTime), figure(late)];
    blocks.push(sentence(say.plan.timely({ onTime: early.written, late: behind.written }), [early, behind]));
  }
  if (recent.length > 0) {
    const count = figure(recent);
    blocks.push(sentence(say.plan.inPeriod({ count: count.written }), [count]));
  }
  if (open.length === 0) blocks.push(sentence(say.plan.allDone()));
  else {
    const [left, past] = [figure(open), figure(overdue)];
    blocks.push(sentence(say.plan.open({ open: left.written, overdue: past.written }), [left, past]));
  }
  const { tables } = say;
  const bySection = groupsOf(tasks, ({ first }) => [first.task.section]);
  const byUnit = groupsOf(tasks, ({ first }) => leadersOf(first.task), unitKey);
  if (bySection.length > 1)
    blocks.push(groupTable(tables.bySection, tables.section, bySection, tables.noSection, tasks));
  // A task led by two units counts for both, so that the units do not add up.
  if (byUnit.length > 1) blocks.push(groupTable(tables.byUnit, tables.unit, byUnit, tables.noUnit, null));
  return blocks;
}

/** Done within the days of the period, as far as the day of the report. */
export function doneIn(
  tasks: readonly WholeTask[],
  { from }: ReportingPeriod,
  day: CivilDate,
): readonly WholeTask[] {
  return tasks.filter(({ doneOn }) => doneOn !== null && doneOn >= from && doneOn <= day);
}

/** "Ban hành kế hoạch (Văn phòng Sở; hoàn thành ngày 10/3/2025; 12/KH-S)" */
export function doneItem(task: WholeTask): ReportSentence {
  const { first, doneOn } = task;
  const text = say.doneTask({
    task: nameOf(first),
    lead: first.task.lead.replace(/\s+/g, ' ').trim(),
    day: doneOn === null ? '' : dateWords(doneOn),
    evidence: first.task.evidence.replace(/\s+/g, ' ').trim(),
  });
  return { text, figures: [{ written: '', how: 'stated', places: placesOf([task]) }] };
}

interface Group {
  readonly name: string;
  readonly tasks: readonly WholeTask[];
}

export function groupsOf(
  tasks: readonly WholeTask[],
  namesOf: (task: WholeTask) => readonly string[],
  keyOf: (name: string) => string = (name) => name,
): readonly Group[] {
  const groups = new Map<string, { name: string; tasks: WholeTask[] }>();
  for (const task of tasks) {
    for (const name of namesOf(task)) {
      const group = groups.get(keyOf(name));
      if (group) group.tasks.push(task);
      else groups.set(keyOf(name), { name, tasks: [task] });
    }
  }
  return [...groups.values()];
}

/** `all`: what the last row adds up; null where groups overlap. */
function groupTable(
  caption: string,
  heading: string,
  groups: readonly Group[],
  unnamed: string,
  all: readonly WholeTask[] | null,
): ReportBlock {
  const { tables } = say;
  const figures = (tasks: readonly WholeTask[]): readonly ReportCell[] =>
    [
      tasks,
      tasks.filter(({ state }) => state === 'done'),
      tasks.filter(({ state }) => state === 'overdue'),
      tasks.filter(({ state }) => state === 'open'),
    ].map((counted) => ({ text: String(counted.length), places: placesOf(counted) }));
  const rows = groups.map(({ name, tasks }, index) => [
    textCell(String(index + 1)),
    textCell(name === '' ? unnamed : name.replace(/\s+/g, ' ')),
    ...figures(tasks),
  ]);
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: tables.number, width: 7, align: 'center' },
      { heading, width: 41, align: 'left' },
      ...[tables.total, tables.done, tables.overdue, tables.open].map(
        (each) => ({ heading: each, width: 13, align: 'center' }) as const,
      ),
    ],
    rows: all === null ? rows : [...rows, [textCell(''), textCell(tables.sum), ...figures(all)]],
    hasSum: all !== null,
  };
}

/** Longest overdue first. */
export function overdueBlocks(tasks: readonly WholeTask[], day: CivilDate): readonly ReportBlock[] {
  const overdue = tasks.filter(({ state }) => state === 'overdue');
  if (overdue.length === 0) return [];
  const count = counted(overdue.length, placesOf(overdue));
  const dueOf = ({ rows }: WholeTask): string =>
    rows.flatMap(({ state, nextDue }) => (state === 'overdue' && nextDue ? [nextDue] : [])).sort()[0] ?? '';
  return [
    sentence(say.overdueTotal({ count: count.written, day: dateWords(day) }), [count]),
    taskTable(say.tables.overdueTasks, inOrderOf(overdue, dueOf), dueOf),
  ];
}

/** Open tasks whose term ends after the day and by the last day given, nearest first. */
export function comingBlocks(
  tasks: readonly WholeTask[],
  day: CivilDate,
  until: CivilDate,
): readonly ReportBlock[] {
  const dueOf = ({ rows }: WholeTask): string =>
    rows
      .flatMap(({ daysLeft, nextDue }) =>
        daysLeft !== null && nextDue !== null && nextDue > day && nextDue <= until ? [nextDue] : [],
      )
      .sort()[0] ?? '';
  const coming = tasks.filter((task) => dueOf(task) !== '');
  if (coming.length === 0) return [];
  const count = counted(coming.length, placesOf(coming));
  const [from, to] = [dateWords(day), dateWords(until)];
  return [
    sentence(say.comingTotal({ count: count.written, from, to }), [count]),
    taskTable(say.tables.comingTasks, inOrderOf(coming, dueOf), dueOf),
  ];
}

function inOrderOf(tasks: readonly WholeTask[], dueOf: (task: WholeTask) => string): readonly WholeTask[] {
  return [...tasks].sort((one, other) => dueOf(one).localeCompare(dueOf(other)));
}

function taskTable(
  caption: string,
  tasks: readonly WholeTask[],
  dueOf: (task: WholeTask) => string,
): ReportBlock {
  const { tables } = say;
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: tables.number, width: 7, align: 'center' },
      { heading: tables.task, width: 53, align: 'left' },
      { heading: tables.unit, width: 24, align: 'left' },
      { heading: tables.due, width: 16, align: 'center' },
    ],
    rows: tasks.map((task, index) => {
      const places = placesOf([task]);
      return [
        textCell(String(index + 1)),
        { text: nameOf(task.first), places },
        { text: task.first.task.lead.replace(/\s+/g, ' ').trim(), places },
        { text: dateWords(dueOf(task) as CivilDate), places },
      ];
    }),
    hasSum: false,
  };
}

/** What a section of the plan comes to. */
export function sectionSentence(tasks: readonly WholeTask[]): ReportBlock {
  const [total, done, overdue] = [
    tasks,
    tasks.filter(({ state }) => state === 'done'),
    tasks.filter(({ state }) => state === 'overdue'),
  ].map((each) => counted(each.length, placesOf(each)));
  const words = (figure: typeof total): string => figure?.written ?? countWords(0);
  return sentence(
    say.section.tasks({ total: words(total), done: words(done), overdue: words(overdue) }),
    [total, done, overdue].flatMap((figure) => figure ?? []),
  );
}
