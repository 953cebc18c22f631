/** Tổng hợp: where units and sections stand as charts, thresholds crossed, months, the pages to make, the record. */
import { useEffect, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useMessages } from '../language';
import { Block } from '../parts/block';
import { GroupBars, shownName } from '../parts/scoreboard/group-bars';
import { JournalList } from '../parts/scoreboard/journal-list';
import { MakePages } from '../parts/scoreboard/make-pages';
import { useScoreboardWords } from '../parts/scoreboard/scoreboard-words';
import type { BoardStanding, GroupStanding } from '../parts/scoreboard/standing';
import { TrendChart } from '../parts/scoreboard/trend-chart';
import { StateChart } from '../parts/state-chart';
import { usePaneState, useStore } from '../use-store';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '18px' },
});

export default function SummaryView() {
  const say = useMessages();
  const pane = useScoreboardWords();
  const store = useStore();
  const { standing, reading } = usePaneState();
  const [board, setBoard] = useState<BoardStanding | null>(null);
  useEffect(() => {
    let current = true;
    void store.desk.ask('scoreboard', 'standing', null).then((answer) => {
      if (current) setBoard(answer);
    });
    return () => {
      current = false;
    };
  }, [store, reading]);
  if (!standing || !board) return null;
  const groups = (kind: GroupStanding['kind']): readonly GroupStanding[] =>
    board.groups.filter((group) => group.kind === kind);
  return (
    <>
      <p>{pane.intro}</p>
      <Block heading={pane.pages}>
        <MakePages standing={board} />
      </Block>
      {standing.overview.total === 0 ? (
        standing.hasTaskTable || standing.hasAppendix ? (
          <p>{say.pane.overview.empty}</p>
        ) : null
      ) : (
        <>
          <Block heading={say.pane.overview.states}>
            <StateChart overview={standing.overview} />
          </Block>
          <Block heading={pane.crossed}>
            <Crossed groups={board.groups.filter(({ crossed }) => crossed.length > 0)} />
          </Block>
          <Block heading={pane.byUnit}>
            <GroupBars label={pane.byUnit} groups={[...groups('all'), ...groups('unit')]} />
          </Block>
          <Block heading={pane.bySection}>
            <GroupBars label={pane.bySection} groups={groups('section')} />
          </Block>
          <Block heading={pane.trend}>
            {board.months.length === 0 ? pane.noTrend : <TrendChart months={board.months} />}
          </Block>
        </>
      )}
      <Block heading={pane.journal}>
        <JournalList />
      </Block>
    </>
  );
}

function Crossed({ groups }: { readonly groups: readonly GroupStanding[] }) {
  const styles = useStyles();
  const words = useScoreboardWords();
  const { crossing, noneCrossed } = words;
  if (groups.length === 0) return noneCrossed;
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={group.id}>
          {shownName(group, words)}: {group.crossed.map((each) => crossing[each.id](each)).join('; ')}
        </li>
      ))}
    </ul>
  );
}
