/** One task in a list: its text, who leads it, when it is due and how it stands. A click goes to its row. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Column } from '../../domain/grid';
import type { TaskOnDay } from '../../domain/plan';
import { useMessages } from '../language';
import { useStore } from '../use-store';
import { StateChip } from './state-chip';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '6px 0', minWidth: 0 },
  title: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    rowGap: '2px',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export function TaskLine({ entry }: { readonly entry: TaskOnDay }) {
  const styles = useStyles();
  const say = useMessages().pane;
  const store = useStore();
  const { task, state, nextDue, daysLeft } = entry;
  const place = task.place ?? task.source;
  const title = titleOf(entry, say.task.untitled);
  return (
    <div className={styles.root}>
      {place ? (
        <Link
          as="button"
          className={styles.title}
          aria-label={say.task.goTo(title)}
          onClick={() => void store.goTo(place.sheet, { row: place.row, column: FIRST_COLUMN })}
        >
          {title}
        </Link>
      ) : (
        <span className={styles.title}>{title}</span>
      )}
      <div className={styles.facts}>
        <StateChip state={state} />
        {nextDue ? <span>{say.task.due(say.date(nextDue))}</span> : null}
        {daysLeft === null ? null : (
          <span>{daysLeft < 0 ? say.task.late(-daysLeft) : say.task.left(daysLeft)}</span>
        )}
        {task.lead ? <span>{task.lead}</span> : null}
      </div>
    </div>
  );
}

export function titleOf({ task }: TaskOnDay, untitled: string): string {
  const text = task.task || task.activity || task.goal || untitled;
  const numbered = task.number ? `${task.number}. ${text}` : text;
  const whole = task.milestone ? `${numbered} (${task.milestone})` : numbered;
  return whole.length > LONGEST_TITLE ? `${whole.slice(0, LONGEST_TITLE)}…` : whole;
}

const LONGEST_TITLE = 220;
const FIRST_COLUMN = 1 as Column;
