/** Phụ lục sửa đổi: chooses the amended file, shows task by task what it changes, takes over what is wanted. */
import { useContext, useState } from 'react';
import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Column } from '../../domain/grid';
import { amendmentMessages } from '../../messages';
import { WorkbookFault } from '../../workbook';
import { amendedName, amendmentDetails } from '../../workflow';
import type { AmendedTask, Amendment } from '../../workflow';
import { LanguageContext, useMessages } from '../language';
import { usePaneState, useStore } from '../use-store';
import { FileButton } from './file-button';
import { LongList } from './long-list';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap', margin: '8px 0' },
  line: { display: 'grid', gridTemplateColumns: 'auto 1fr', alignItems: 'start', padding: '4px 0' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: '2px 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function AmendmentPart() {
  const { files } = useMessages();
  const say = useAmendmentWords();
  const store = useStore();
  const { work } = usePaneState();
  const [comparing, setComparing] = useState(false);
  const [problem, setProblem] = useState('');
  const [amendment, setAmendment] = useState<Amendment | null>(null);

  const compare = async (file: File): Promise<void> => {
    setComparing(true);
    setProblem('');
    setAmendment(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await store.desk.ask('amendment', 'compare', { name: file.name, bytes });
      if (answer.found === 'amendment') setAmendment(answer.amendment);
      else setProblem(answer.found === 'no-table' ? say.needsTable : say.noPlan({ name: file.name }));
    } catch (fault) {
      if (!(fault instanceof WorkbookFault)) throw fault;
      setProblem(files[fault.id](fault.data));
    } finally {
      setComparing(false);
    }
  };
  return (
    <>
      <p>{say.about}</p>
      <FileButton
        label={comparing ? say.comparing : say.choose}
        name="amendment"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        disabled={comparing || work !== null}
        onFiles={([file]) => file && void compare(file)}
      />
      <div role="status">{problem === '' ? null : <p>{problem}</p>}</div>
      {amendment ? <Compared amendment={amendment} onTaken={() => setAmendment(null)} /> : null}
    </>
  );
}

interface ComparedProps {
  readonly amendment: Amendment;
  readonly onTaken: () => void;
}

function Compared({ amendment: { tasks, counts }, onTaken }: ComparedProps) {
  const styles = useStyles();
  const say = useAmendmentWords();
  const store = useStore();
  const { work } = usePaneState();
  const changes = tasks.filter(({ kind }) => kind !== 'same');
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  if (changes.length === 0) return <p role="status">{say.nothing}</p>;
  const chosen = changes.filter(({ key }) => !refused.has(key)).map(({ key }) => key);
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(refused);
    if (on) next.delete(key);
    else next.add(key);
    setRefused(next);
  };
  const takeOver = async (): Promise<void> => {
    const wanted = refused.size === 0 ? null : chosen;
    const done = await store.change('amendment', 'takeOver', { chosen: wanted }, (answer) =>
      answer ? say.done({ count: answer.taken, sheet: answer.sheet }) : say.notTaken,
    );
    if (done) onTaken();
  };
  return (
    <>
      <p role="status">
        {say.summary(counts)} {say.same(counts)}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => setRefused(new Set())}>
          {say.pickAll}
        </Button>
        <Button size="small" onClick={() => setRefused(new Set(changes.map(({ key }) => key)))}>
          {say.pickNone}
        </Button>
      </div>
      <LongList
        items={changes}
        label={say.title}
        keyOf={({ key }) => key}
        show={(task) => (
          <ChangedTask task={task} chosen={!refused.has(task.key)} onChoose={(on) => toggle(task.key, on)} />
        )}
      />
      <p>{say.explain}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={work !== null || chosen.length === 0}
          onClick={() => void takeOver()}
        >
          {say.takeOver({ count: chosen.length })}
        </Button>
      </div>
    </>
  );
}

interface ChangedTaskProps {
  readonly task: AmendedTask;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function ChangedTask({ task, chosen, onChoose }: ChangedTaskProps) {
  const styles = useStyles();
  const say = useAmendmentWords();
  const store = useStore();
  const name = amendedName(task, say);
  const [former] = task.before;
  const place = former?.place;
  return (
    <div className={styles.line}>
      <Checkbox
        aria-label={say.pick({ task: name })}
        checked={chosen}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div>
        <span className={styles.kind}>{say.kind[task.kind]}: </span>
        {place ? (
          <Link onClick={() => void store.goTo(place.sheet, { row: place.row, column: FIRST_COLUMN })}>
            {name}
          </Link>
        ) : (
          name
        )}
        {amendmentDetails(task, say).map((detail) => (
          <p key={detail} className={styles.detail}>
            {detail}
          </p>
        ))}
      </div>
    </div>
  );
}

const FIRST_COLUMN = 1 as Column;

function useAmendmentWords() {
  return amendmentMessages(useContext(LanguageContext));
}
