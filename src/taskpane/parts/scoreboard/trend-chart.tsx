/** A year of closed months: the share done as a line, overdue tasks as columns, with the figures below. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { monthWords } from '../../../domain/scoreboard';
import { useScoreboardWords } from './scoreboard-words';
import type { ClosedMonth } from './standing';

const [WIDTH, HEIGHT, BASE] = [300, 90, 84];
const LEFT = 4;
const WIDEST_COLUMN = 18;

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: '96px', forcedColorAdjust: 'none' },
  list: {
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
  },
  mark: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: '4px',
    forcedColorAdjust: 'none',
  },
});

const LINE = tokens.colorBrandBackground;
const COLUMN = tokens.colorPaletteRedBackground3;

export function TrendChart({ months }: { readonly months: readonly ClosedMonth[] }) {
  const styles = useStyles();
  const say = useScoreboardWords();
  const step = (WIDTH - 2 * LEFT) / months.length;
  const wide = Math.min(step * 0.5, WIDEST_COLUMN);
  const most = Math.max(1, ...months.map(({ overdue }) => overdue));
  const center = (index: number): number => LEFT + step * (index + 0.5);
  const share = ({ completion }: ClosedMonth): number => completion ?? 0;
  const points = months.map(
    (month, index) => `${String(center(index))},${String(BASE - share(month) * (BASE - 6))}`,
  );
  const told = months.map((month) =>
    say.trendMonth({
      month: monthWords(month.month),
      share: Math.round(100 * share(month)),
      overdue: month.overdue,
    }),
  );
  return (
    <>
      <div className={styles.legend} aria-hidden="true">
        <span>
          <span className={styles.mark} style={{ backgroundColor: LINE }} />
          {say.trendLegend.completion}
        </span>
        <span>
          <span className={styles.mark} style={{ backgroundColor: COLUMN }} />
          {say.trendLegend.overdue}
        </span>
      </div>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={`${say.trend}: ${told.join('; ')}`}
      >
        <line x1={0} x2={WIDTH} y1={BASE} y2={BASE} style={{ stroke: tokens.colorNeutralStroke1 }} />
        {months.map(({ month, overdue }, index) => {
          const height = (overdue / most) * (BASE - 6) * 0.6;
          return (
            <rect
              key={month}
              x={center(index) - wide / 2}
              y={BASE - height}
              width={wide}
              height={height}
              style={{ fill: COLUMN, opacity: 0.7 }}
            />
          );
        })}
        <polyline points={points.join(' ')} style={{ fill: 'none', stroke: LINE, strokeWidth: 2 }} />
        {points.map((point, index) => {
          const [x, y] = point.split(',');
          return <circle key={months[index]?.month} cx={x} cy={y} r={3} style={{ fill: LINE }} />;
        })}
      </svg>
      <ul className={styles.list}>
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
