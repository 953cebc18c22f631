/** A card for the task in the row where the person stands. */
import { lazy, Suspense, useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../desk';
import { useMessages } from '../language';
import { useAnswer, usePaneState } from '../use-store';
import { SelectionCard } from './selection-card';
import { TaskLine } from './task-line';

const CountedIn = lazy(() => import(/* webpackChunkName: "counted-in" */ './annex/counted-in'));

const askTasks = (desk: Desk) => desk.tasks();

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
    rowGap: '2px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
});

export function RowCard() {
  const styles = useStyles();
  const say = useMessages().pane;
  const { selection, standing } = usePaneState();
  const tasks = useAnswer(askTasks);
  const entry = useMemo(
    () =>
      selection && tasks
        ? tasks.find(({ task }) =>
            [task.place, task.source].some(
              (place) => place?.sheet === selection.sheet && place.row === selection.range.top,
            ),
          )
        : undefined,
    [selection, tasks],
  );
  if (!entry) return null;
  const facts = [
    [say.task.deadline, entry.task.deadline],
    [say.task.cooperating, entry.task.cooperating],
    [say.task.product, entry.task.product],
    [say.tasks.evidence, entry.task.evidence],
    [say.tasks.followUp, entry.task.followUp],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  return (
    <SelectionCard heading={say.task.activeRow}>
      <TaskLine entry={entry} />
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => [
          <dt key={`${term}-term`} className={styles.term}>
            {term}
          </dt>,
          <dd key={term} className={styles.fact}>
            {fact}
          </dd>,
        ])}
      </dl>
      {standing?.hasAnnex && entry.task.place ? (
        <Suspense fallback={null}>
          <CountedIn place={entry.task.place} />
        </Suspense>
      ) : null}
    </SelectionCard>
  );
}
