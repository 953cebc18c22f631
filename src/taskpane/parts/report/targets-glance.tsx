/** The plan's targets on the overview: how many are met, those that are not, and the way to them. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../../desk';
import { useMessages } from '../../language';
import { boundOfRow } from '../../../workflow';
import { useAnswer, useStore } from '../../use-store';
import { Block } from '../block';
import { useReportWords } from './report-words';

const askStanding = (desk: Desk) => desk.ask('targets', 'standing', null);
const MOST_SHOWN = 5;

const useStyles = makeStyles({
  fact: { margin: '0 0 2px' },
  missed: { color: tokens.colorPaletteRedForeground1 },
});

export default function TargetsGlance() {
  const styles = useStyles();
  const say = useReportWords().targets;
  const words = useMessages().targets;
  const store = useStore();
  const standing = useAnswer(askStanding);
  const rows = standing?.rows.filter(({ gone }) => !gone) ?? [];
  if (!standing || rows.length + standing.unrecorded === 0) return null;
  const missed = rows.filter(({ met }) => met === false);
  const count = (met: boolean | null): number => rows.filter((row) => row.met === met).length;
  return (
    <Block heading={say.title}>
      {rows.length > 0 ? (
        <p className={styles.fact}>{say.glance(rows.length, count(true), missed.length, count(null))}</p>
      ) : null}
      {standing.unrecorded > 0 ? <p className={styles.fact}>{say.unrecorded(standing.unrecorded)}</p> : null}
      {missed.slice(0, MOST_SHOWN).map((row) => {
        const bound = boundOfRow(row);
        return (
          <p key={row.row} className={styles.fact}>
            <span className={styles.missed}>{say.verdict.missed}</span>: {row.metric}
            {bound ? ` (${words.bound(bound)})` : ''}
          </p>
        );
      })}
      <Link as="button" inline onClick={() => store.show('report')}>
        {say.see}
      </Link>
    </Block>
  );
}
