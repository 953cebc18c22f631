/** Nhiệm vụ: find tasks, choose one or many, and record progress, the day done and the evidence. */
import { useDeferredValue, useMemo, useState } from 'react';
import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { TASK_STATES } from '../../domain/plan';
import type { TaskOnDay } from '../../domain/plan';
import type { SheetRow } from '../../domain/grid';
import type { Desk } from '../desk';
import { useMessages } from '../language';
import { Choice } from '../parts/choice';
import { LongList } from '../parts/long-list';
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
  const [chosen, setChosen] = useState<ReadonlySet<SheetRow>>(new Set());
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => matchingTasks(tasks ?? [], wanted), [tasks, wanted]);
  if (!standing || !tasks) return null;
  if (tasks.length === 0) return <p>{say.pane.overview.empty}</p>;

  const { overview } = standing;
  const rows = shown.flatMap(rowInTable);
  const allChosen = rows.length > 0 && rows.every((row) => chosen.has(row));
  const toggle = (changed: readonly SheetRow[], on: boolean): void => {
    const next = new Set(chosen);
    for (const row of changed)
      if (on) next.add(row);
      else next.delete(row);
    setChosen(next);
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
        {say.pane.tasks.shown(shown.length, tasks.length)}
      </p>
      {standing.hasTaskTable ? (
        <>
          <Checkbox
            label={say.pane.tasks.selectAll}
            checked={allChosen}
            disabled={rows.length === 0}
            onChange={(_, { checked }) => toggle(rows, checked === true)}
          />
          {chosen.size > 0 ? (
            <RecordForm rows={[...chosen]} today={overview.day} onRecorded={() => setChosen(new Set())} />
          ) : null}
        </>
      ) : (
        <p>{say.pane.tasks.needsTable}</p>
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
            const [row] = rowInTable(entry);
            return (
              <div className={styles.line}>
                {row === undefined ? (
                  <span />
                ) : (
                  <Checkbox
                    aria-label={say.pane.tasks.select(titleOf(entry, say.pane.task.untitled))}
                    checked={chosen.has(row)}
                    onChange={(_, { checked }) => toggle([row], checked === true)}
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

/** The row to write to; none before the task table is made. */
function rowInTable({ task }: TaskOnDay): readonly SheetRow[] {
  return task.place ? [task.place.row] : [];
}
