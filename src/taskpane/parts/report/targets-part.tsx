/** The plan's targets: recorded on their sheet, each with its actual, met or not. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../../desk';
import { useAnswer, usePaneState, useStore } from '../../use-store';
import { Block } from '../block';
import { LongList } from '../long-list';
import { useReportWords } from './report-words';
import { TargetLine } from './target-line';

const askStanding = (desk: Desk) => desk.ask('targets', 'standing', null);
const FIRST_SHOWN = 15;

const useStyles = makeStyles({
  fact: { margin: '0 0 4px' },
  warned: { color: tokens.colorPaletteRedForeground1 },
});

export function TargetsPart() {
  const styles = useStyles();
  const say = useReportWords().targets;
  const store = useStore();
  const { work } = usePaneState();
  const standing = useAnswer(askStanding);
  if (!standing) return null;
  const { rows, unrecorded, conflicts } = standing;
  const stated = rows.filter(({ gone }) => !gone);
  const count = (met: boolean | null): number => stated.filter((row) => row.met === met).length;
  const record = (): void => {
    void store.change('targets', 'record', null, ({ added, gone }) =>
      added + gone === 0 ? say.unchanged : say.recorded(added, gone),
    );
  };
  return (
    <Block heading={say.title}>
      {rows.length === 0 && unrecorded === 0 ? <p>{say.none}</p> : null}
      {stated.length > 0 ? (
        <p className={styles.fact}>{say.glance(stated.length, count(true), count(false), count(null))}</p>
      ) : null}
      {unrecorded > 0 ? <p className={styles.fact}>{say.unrecorded(unrecorded)}</p> : null}
      {conflicts > 0 ? <p className={`${styles.fact} ${styles.warned}`}>{say.conflicts(conflicts)}</p> : null}
      {rows.length > 0 || unrecorded > 0 ? (
        <Button size="small" disabled={work !== null} onClick={record}>
          {say.record}
        </Button>
      ) : null}
      <LongList
        label={say.title}
        items={rows}
        first={FIRST_SHOWN}
        keyOf={({ row }) => String(row)}
        show={(row) => <TargetLine target={row} />}
      />
    </Block>
  );
}
