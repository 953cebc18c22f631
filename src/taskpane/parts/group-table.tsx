/** Counts by unit or by section, one line each. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { GroupCounts } from '../../domain/plan';
import { useMessages } from '../language';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  name: {
    textAlign: 'left',
    padding: '4px 6px 4px 0',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
  },
  number: {
    textAlign: 'right',
    padding: '4px 0 4px 6px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'bottom',
    whiteSpace: 'normal',
    overflowWrap: 'normal',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface GroupTableProps {
  readonly label: string;
  readonly groups: readonly GroupCounts[];
  /** What stands for a group without a name. */
  readonly unnamed: string;
}

export function GroupTable({ label, groups, unnamed }: GroupTableProps) {
  const styles = useStyles();
  const say = useMessages().pane;
  const number = `${styles.number} ${styles.head}`;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.name} ${styles.head}`}>
            {say.overview.name}
          </th>
          <th scope="col" className={number}>
            {say.overview.total}
          </th>
          <th scope="col" className={number}>
            {say.overview.done}
          </th>
          <th scope="col" className={number}>
            {say.overview.late}
          </th>
          <th scope="col" className={number}>
            {say.overview.soon}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name} className={styles.row}>
            <th scope="row" className={styles.name}>
              {group.name || unnamed}
            </th>
            <td className={styles.number}>{say.count(group.total)}</td>
            <td className={styles.number}>{say.count(doneIn(group))}</td>
            <td className={`${styles.number} ${group.states.overdue > 0 ? styles.late : ''}`}>
              {say.count(group.states.overdue)}
            </td>
            <td className={styles.number}>{say.count(group.states['due-soon'])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function doneIn({ states }: Pick<GroupCounts, 'states'>): number {
  return states['done-on-time'] + states['done-late'] + states.done;
}
