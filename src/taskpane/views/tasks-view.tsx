/** Nhiệm vụ: find tasks, choose one or many, and record progress, the day done and the evidence. */
import { useDeferredValue, useMemo, useState } from 'react';
import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { TASK_STATES } from '../../domain/plan';
import type { TaskOnDay } from '../../domain/plan';
import { standingTasks, taskSeen } from '../../workflow';
import type { TaskSeen } from '../../workflow';
import type { Desk } from '../desk';
import { useMessages } from '../language';
import { Choice } from '../parts/choice';
import { LongList } from '../parts/long-list';
import { NeedsTable } from '../parts/needs-table';
import { RecordForm } from '../parts/record-form';
import { TaskLine, titleOf } from '../parts/task-line';
import { ALL, matchingTasks } from '../task-filter';
import type { TaskFilter } from '../task-filter';
import { useAnswer, usePaneState } from '../use-store';

const askTasks = (desk: Desk) => desk.tasks();

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))', gap: '6px' },
  wide: { gridColumn: '1 / -1' },
  counts: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  line: { display: 'grid', gridTemplateColumns: 'auto 1fr', alignItems: 'start' },
});

export default function TasksView() {
  const styles = useStyles();
  const say = useMessages();
  const { standing } = usePaneState();
  const tasks = useAnswer(askTasks);
  const [filter, setFilter] = useState<TaskFilter>({ text: '', unit: ALL, section: ALL, state: ALL });
  const [picked, setPicked] = useState<readonly TaskSeen[]>([]);
  // A table sorted meanwhile moves its tasks: what was chosen goes with them.
  const chosen = useMemo(() => standingNow(tasks ?? [], picked), [tasks, picked]);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => matchingTasks(tasks ?? [], wanted), [tasks, wanted]);
  if (!standing || !tasks) return null;
  if (tasks.length === 0) return <p>{say.pane.overview.empty}</p>;

  const { overview } = standing;
  const choosable = shown.flatMap(inTable);
  const allChosen = choosable.length > 0 && choosable.every(({ row }) => chosen.has(row));
  const toggle = (changed: readonly TaskSeen[], on: boolean): void => {
    const next = new Map(chosen);
    for (const task of changed)
      if (on) next.set(task.row, task);
      else next.delete(task.row);
    setPicked([...next.values()]);
  };
  const named = (groups: readonly { name: string }[], unnamed: string) => [
    { value: ALL, text: say.pane.tasks.all },
    ...groups.map(({ name }) => ({ value: name, text: name || unnamed })),
  ];

  return (
    <>
      <div className={styles.filters}>
        <Field label={say.pane.tasks.find} size="small" className={styles.wide}>
          <Input
            size="small"
            type="search"
            value={filter.text}
            placeholder={say.pane.tasks.findHint}
            onChange={(_, { value }) => setFilter({ ...filter, text: value })}
          />
        </Field>
        <Choice
          label={say.pane.tasks.unit}
          value={filter.unit}
          options={named(overview.byUnit, say.pane.overview.noUnit)}
          onChoose={(unit) => setFilter({ ...filter, unit })}
        />
        <Choice
          label={say.pane.tasks.section}
          value={filter.section}
          options={named(overview.bySection, say.pane.overview.noSection)}
          onChoose={(section) => setFilter({ ...filter, section })}
        />
        <Choice
          label={say.pane.tasks.state}
          value={filter.state}
          options={[
            { value: ALL, text: say.pane.tasks.all },
            ...TASK_STATES.filter((state) => overview.states[state] > 0).map((state) => ({
              value: state,
              text: say.states.state[state],
            })),
          ]}
          onChoose={(state) => setFilter({ ...filter, state })}
        />
      </div>
      <p className={styles.counts} role="status">
        {overview.milestoneCount > overview.taskCount
          ? say.pane.tasks.shownRows(shown.length, tasks.length, overview.taskCount)
          : say.pane.tasks.shown(shown.length, tasks.length)}
      </p>
      {standing.hasTaskTable ? (
        <>
          <Checkbox
            label={say.pane.tasks.selectAll}
            checked={allChosen}
            disabled={choosable.length === 0}
            onChange={(_, { checked }) => toggle(choosable, checked === true)}
          />
          {chosen.size > 0 ? (
            <RecordForm tasks={[...chosen.values()]} today={overview.day} onRecorded={() => setPicked([])} />
          ) : null}
        </>
      ) : (
        <NeedsTable sentence={say.pane.tasks.needsTable} />
      )}
      {shown.length === 0 ? (
        <p>{say.pane.tasks.nothing}</p>
      ) : (
        <LongList
          key={JSON.stringify(wanted)}
          label={say.pane.views.tasks}
          items={shown}
          keyOf={({ task }, index) => `${task.id}-${String(index)}`}
          show={(entry) => {
            const [task] = inTable(entry);
            return (
              <div className={styles.line}>
                {task === undefined ? (
                  <span />
                ) : (
                  <Checkbox
                    aria-label={say.pane.tasks.select(titleOf(entry, say.pane.task.untitled))}
                    checked={chosen.has(task.row)}
                    onChange={(_, { checked }) => toggle([task], checked === true)}
                  />
                )}
                <TaskLine entry={entry} />
              </div>
            );
          }}
        />
      )}
    </>
  );
}

/** The task to write to; none before the task table is made. */
function inTable({ task }: TaskOnDay): readonly TaskSeen[] {
  const seen = taskSeen(task);
  return seen ? [seen] : [];
}

/** What was chosen, by the rows in which it stands now; what is gone is chosen no more. */
function standingNow(
  tasks: readonly TaskOnDay[],
  picked: readonly TaskSeen[],
): ReadonlyMap<TaskSeen['row'], TaskSeen> {
  const rowNow = standingTasks(tasks);
  return new Map(
    picked.flatMap((seen): [TaskSeen['row'], TaskSeen][] => {
      const row = rowNow(seen);
      return row === null ? [] : [[row, { ...seen, row }]];
    }),
  );
}
