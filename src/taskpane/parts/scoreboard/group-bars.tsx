/** Units or sections as bars: what is done, overdue and under way of each, with the figures in a table. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreboardScreenMessages } from '../../../messages';
import { useMessages } from '../../language';
import { useScoreboardWords } from './scoreboard-words';
import type { GroupStanding } from './standing';

const PARTS = ['onTime', 'done', 'late', 'overdue', 'open'] as const;
type Part = (typeof PARTS)[number];

const COLOR: Readonly<Record<Part, string>> = {
  onTime: tokens.colorPaletteGreenBackground3,
  done: tokens.colorPaletteTealBorderActive,
  late: tokens.colorPaletteMarigoldBackground3,
  overdue: tokens.colorPaletteRedBackground3,
  open: tokens.colorNeutralStroke1,
};

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '2px',
    listStyleType: 'none',
    margin: '0 0 6px',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  mark: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: '4px',
    forcedColorAdjust: 'none',
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'bottom',
    overflowWrap: 'normal',
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 4px 0 0',
    verticalAlign: 'top',
  },
  number: {
    textAlign: 'right',
    padding: '4px 0 0 4px',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  bar: { padding: '2px 0 6px' },
  drawing: { display: 'block', width: '100%', height: '10px', forcedColorAdjust: 'none' },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface GroupBarsProps {
  readonly label: string;
  readonly groups: readonly GroupStanding[];
}

export function GroupBars({ label, groups }: GroupBarsProps) {
  const styles = useStyles();
  const say = useMessages();
  const words = useScoreboardWords();
  const { columns, parts } = words;
  const most = Math.max(1, ...groups.map(({ figures }) => figures.tasks));
  const number = `${styles.number} ${styles.head}`;
  return (
    <>
      <ul className={styles.legend} aria-hidden="true">
        {PARTS.map((part) => (
          <li key={part}>
            <span className={styles.mark} style={{ backgroundColor: COLOR[part] }} />
            {parts[part]}
          </li>
        ))}
      </ul>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.name} ${styles.head}`}>
              {columns.name}
            </th>
            {[columns.tasks, columns.overdue, columns.month, columns.silent, columns.rate].map((heading) => (
              <th key={heading} scope="col" className={number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => {
          const { figures, shares, id } = group;
          return (
            <tbody key={id}>
              <tr className={styles.row}>
                <th scope="row" className={styles.name}>
                  {shownName(group, words)}
                </th>
                <td className={styles.number}>{say.pane.count(figures.tasks)}</td>
                <td className={`${styles.number} ${figures.overdue > 0 ? styles.bad : ''}`}>
                  {say.pane.count(figures.overdue)}
                </td>
                <td className={styles.number}>{say.pane.count(figures.dueThisMonth)}</td>
                <td className={styles.number}>{say.pane.count(figures.silent)}</td>
                <td className={styles.number}>
                  {say.pane.work.share(Math.round(100 * (shares.completion ?? 0)))}
                </td>
              </tr>
              <tr>
                <td colSpan={6} className={styles.bar}>
                  <Bar group={group} most={most} />
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
    </>
  );
}

function Bar({ group, most }: { readonly group: GroupStanding; readonly most: number }) {
  const styles = useStyles();
  const say = useMessages();
  const words = useScoreboardWords();
  const { bar, parts } = words;
  const counts = partsOf(group);
  const present = PARTS.filter((part) => counts[part] > 0);
  const starts = present.map((_, index) =>
    present.slice(0, index).reduce((sum, earlier) => sum + counts[earlier], 0),
  );
  const said = present.map((part) => `${parts[part]} ${say.pane.count(counts[part])}`).join(', ');
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${String(most)} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={bar({ name: shownName(group, words), tasks: group.figures.tasks, parts: said })}
    >
      {present.map((part, index) => (
        <rect
          key={part}
          x={starts[index]}
          y={0}
          width={counts[part]}
          height={10}
          style={{ fill: COLOR[part] }}
        />
      ))}
    </svg>
  );
}

function partsOf({ figures }: GroupStanding): Readonly<Record<Part, number>> {
  const { tasks, onTime, done, late, overdue } = figures;
  return { onTime, done, late, overdue, open: tasks - onTime - done - late - overdue };
}

export function shownName(
  { kind, name }: Pick<GroupStanding, 'kind' | 'name'>,
  words: ScoreboardScreenMessages,
): string {
  const { whole, noUnit, noSection } = words;
  if (kind === 'all') return whole;
  return name === '' ? (kind === 'unit' ? noUnit : noSection) : name;
}
