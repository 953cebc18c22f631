/** The latest entries of the record, and the way to take all of it along as a file. */
import { useEffect, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../../language';
import type { AreaAnswer } from '../../areas';
import { saveFile } from '../../save-file';
import { usePaneState, useStore } from '../../use-store';
import { useScoreboardWords } from './scoreboard-words';

const SHOWN = 8;
const FILE_NAME = 'nhat-ky.csv';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0', padding: 0 },
  entry: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function JournalList() {
  const styles = useStyles();
  const say = useMessages();
  const pane = useScoreboardWords();
  const store = useStore();
  const { reading } = usePaneState();
  const [journal, setJournal] = useState<AreaAnswer<'scoreboard', 'journal'> | null>(null);
  useEffect(() => {
    let current = true;
    void store.desk.ask('scoreboard', 'journal', { most: SHOWN }).then((answer) => {
      if (current) setJournal(answer);
    });
    return () => {
      current = false;
    };
  }, [store, reading]);
  if (!journal) return null;
  if (journal.count === 0) return <p className={styles.small}>{say.journal.none}</p>;
  const save = async (): Promise<void> => {
    saveFile(FILE_NAME, await store.desk.ask('scoreboard', 'journalFile', null));
  };
  return (
    <>
      <div className={styles.small}>{pane.journalCount(say.pane.count(journal.count))}</div>
      <ul className={styles.list}>
        {journal.latest.map(({ at, command, cells, sheets, files }, index) => (
          <li key={`${String(at?.day)} ${String(at?.minute)} ${String(index)}`} className={styles.entry}>
            <div>{command}</div>
            <div className={styles.small}>
              {at === null ? '' : `${say.pane.date(at.day)} ${timeOf(at.minute)} · `}
              {pane.journalEntry({ cells: say.pane.count(cells), sheets })}
            </div>
            {files === '' ? null : <div className={styles.small}>{pane.journalFrom(files)}</div>}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => void save()}>
        {pane.export}
      </Button>
    </>
  );
}

function timeOf(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
