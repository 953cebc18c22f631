/** Tổng quan: what the workbook holds, what is overdue and due, by unit and section, on which day. */
import { lazy, Suspense } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { daysBetween } from '../../domain/dates';
import type { TaskOnDay } from '../../domain/plan';
import { useMessages } from '../language';
import { Block } from '../parts/block';
import { CommandButtons } from '../parts/command-buttons';
import { GroupTable } from '../parts/group-table';
import { LongList } from '../parts/long-list';
import { StateChart } from '../parts/state-chart';
import { TaskLine } from '../parts/task-line';
import { usePaneState, useStore } from '../use-store';

const TargetsGlance = lazy(
  () => import(/* webpackChunkName: "targets-glance" */ '../parts/report/targets-glance'),
);

const FIRST_LINES = 8;

const useStyles = makeStyles({
  facts: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  lead: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, margin: '0 0 2px' },
  line: { margin: '0 0 2px' },
  hint: {
    margin: '8px 0',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export default function OverviewView() {
  const styles = useStyles();
  const say = useMessages().pane;
  const store = useStore();
  const { standing } = usePaneState();
  if (!standing) return null;
  const { overview, tables } = standing;
  const annexes = tables.filter(({ kind }) => kind === 'annex').length;
  const plans = tables.length - annexes;
  return (
    <>
      <CommandButtons />
      {overview.total === 0 ? (
        <div className={styles.hint}>
          <p className={styles.lead}>{annexes > 0 ? say.overview.annexOnly : say.overview.empty}</p>
          <p className={styles.line}>{annexes > 0 ? say.overview.annexOnlyHint : say.overview.emptyHint}</p>
        </div>
      ) : null}
      <div className={styles.facts} style={{ marginTop: 8 }}>
        {overview.total > 0 ? (
          <p className={styles.lead}>
            {say.overview.holds(overview.taskCount, overview.milestoneCount, Math.max(1, plans))}
          </p>
        ) : null}
        {annexes > 0 ? <p className={styles.line}>{say.overview.annexes(annexes)}</p> : null}
        <p className={styles.line}>{say.overview.computedFor(say.date(overview.day))}</p>
        <p className={styles.line}>
          {say.overview.nextReport(
            say.date(standing.nextReport),
            daysBetween(overview.day, standing.nextReport),
          )}
        </p>
        {standing.openFindings > 0 ? (
          <p className={styles.line}>
            {say.overview.findings(standing.openFindings)}{' '}
            <Link as="button" inline onClick={() => store.show('check')}>
              {say.overview.seeFindings}
            </Link>
          </p>
        ) : null}
      </div>
      {overview.total === 0 ? null : (
        <>
          {standing.hasTaskTable ? null : <p className={styles.hint}>{say.overview.notStructured}</p>}
          <Block heading={say.overview.states}>
            <StateChart overview={overview} />
          </Block>
          <Due
            heading={say.overview.overdue(overview.overdue.length)}
            none={say.overview.noneOverdue}
            tasks={overview.overdue}
          />
          <Due
            heading={say.overview.thisWeek(overview.dueThisWeek.length)}
            none={say.overview.noneThisWeek}
            tasks={overview.dueThisWeek}
          />
          <Suspense fallback={null}>
            <TargetsGlance />
          </Suspense>
          <Block heading={say.overview.byUnit}>
            <GroupTable label={say.overview.byUnit} groups={overview.byUnit} unnamed={say.overview.noUnit} />
          </Block>
          <Block heading={say.overview.bySection}>
            <GroupTable
              label={say.overview.bySection}
              groups={overview.bySection}
              unnamed={say.overview.noSection}
            />
          </Block>
        </>
      )}
    </>
  );
}

interface DueProps {
  readonly heading: string;
  readonly none: string;
  readonly tasks: readonly TaskOnDay[];
}

function Due({ heading, none, tasks }: DueProps) {
  return (
    <Block heading={heading}>
      {tasks.length === 0 ? (
        none
      ) : (
        <LongList
          label={heading}
          items={tasks}
          first={FIRST_LINES}
          keyOf={({ task }, index) => task.id || String(index)}
          show={(entry) => <TaskLine entry={entry} />}
        />
      )}
    </Block>
  );
}
