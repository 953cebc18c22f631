/** Counts by state as one bar with its legend; the legend alone says it all, to eyes and screen readers. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { TASK_STATES } from '../../domain/plan';
import type { Overview } from '../../domain/plan';
import { useMessages } from '../language';
import { STATE_TONE, StateChip, TONE_COLOR } from './state-chip';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '3px', borderRight: `1px solid ${tokens.colorNeutralBackground1}` },
  legend: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    columnGap: '12px',
    rowGap: '2px',
    listStyleType: 'none',
    margin: '6px 0 0',
    padding: 0,
  },
  entry: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  note: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface StateChartProps {
  readonly overview: Pick<Overview, 'states' | 'taskCount' | 'milestoneCount'>;
}

export function StateChart({ overview }: StateChartProps) {
  const styles = useStyles();
  const say = useMessages();
  const { states: counts, taskCount, milestoneCount } = overview;
  const present = TASK_STATES.filter((state) => counts[state] > 0);
  const parts = present.map((state) => `${say.states.state[state]} ${say.pane.count(counts[state])}`);
  return (
    <div>
      <div className={styles.bar} role="img" aria-label={say.pane.overview.chart(parts.join(', '))}>
        {present.map((state) => (
          <div
            key={state}
            className={styles.part}
            style={{ flexGrow: counts[state], backgroundColor: TONE_COLOR[STATE_TONE[state]] }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {present.map((state) => (
          <li key={state} className={styles.entry}>
            <StateChip state={state} />
            <span className={styles.count}>{say.pane.count(counts[state])}</span>
          </li>
        ))}
      </ul>
      {milestoneCount > taskCount ? <p className={styles.note}>{say.pane.overview.byMilestone}</p> : null}
    </div>
  );
}
