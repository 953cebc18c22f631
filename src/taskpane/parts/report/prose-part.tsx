/** Text pasted or opened, each of its figures held against the annex: what differs first, what agrees folded. */
import { useState } from 'react';
import { Button, Field, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../../domain/grid';
import type { Column, SheetRow } from '../../../domain/grid';
import type { Finding } from '../../../domain/rules';
import type { AreaAnswer, AreaRequest } from '../../areas';
import { useMessages } from '../../language';
import { usePaneState, useStore } from '../../use-store';
import { Fold } from '../annex/fold';
import { Block } from '../block';
import { FileButton } from '../file-button';
import { LongList } from '../long-list';
import { useReportWords } from './report-words';

type Compared = AreaAnswer<'report', 'compare'>;

const FIRST = 1;
const FIRST_SHOWN = 12;

const useStyles = makeStyles({
  intro: { margin: '0 0 6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  status: { margin: '8px 0 4px', color: tokens.colorNeutralForeground2 },
  different: {
    padding: '6px 0 6px 8px',
    borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}`,
    margin: '6px 0',
  },
  line: { padding: '4px 0', fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function ProsePart() {
  const styles = useStyles();
  const say = useReportWords().prose;
  const store = useStore();
  const { work } = usePaneState();
  const [text, setText] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [status, setStatus] = useState('');
  const compare = async (given: AreaRequest<'report', 'compare'>): Promise<void> => {
    try {
      const answer = await store.desk.ask('report', 'compare', given);
      setCompared(answer);
      if (given.kind === 'file') {
        setText(answer.text);
        setStatus(say.read(given.name));
      } else setStatus('');
    } catch {
      // What stood there before stays: only the new file could not be read.
      if (given.kind === 'file') setStatus(say.unreadable(given.name));
    }
  };
  const open = async (file: File): Promise<void> =>
    compare({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return (
    <Block heading={say.title}>
      <p className={styles.intro}>{say.intro}</p>
      <Field label={say.text} size="small">
        <Textarea
          resize="vertical"
          rows={4}
          value={text}
          onChange={(_, { value }) => setText(value)}
          aria-label={say.text}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={work !== null || text.trim() === ''}
          onClick={() => void compare({ kind: 'text', text })}
        >
          {say.compare}
        </Button>
        <FileButton
          label={say.open}
          name="report"
          accept=".docx,.txt"
          size="small"
          disabled={work !== null}
          onFiles={([file]) => file && void open(file)}
        />
      </div>
      <p className={styles.status} role="status">
        {status}
      </p>
      {compared ? <Outcome compared={compared} /> : null}
    </Block>
  );
}

function Outcome({ compared }: { readonly compared: Compared }) {
  const styles = useStyles();
  const say = useReportWords().prose;
  const { found, hasAnnex, differences, agreements, untied } = compared;
  if (!hasAnnex) return <p>{say.noAnnex}</p>;
  if (found === 0) return <p>{say.noFigures}</p>;
  return (
    <>
      <p className={styles.status} role="status">
        {say.summary(found, differences.length, agreements.length)}
      </p>
      {differences.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <section aria-label={say.different(differences.length)}>
          {differences.map((finding, index) => (
            <Difference key={index} finding={finding} />
          ))}
        </section>
      )}
      {agreements.length > 0 ? (
        <Fold title={say.agreeing(agreements.length)}>
          {() => (
            <LongList
              label={say.agreeing(agreements.length)}
              items={agreements}
              first={FIRST_SHOWN}
              keyOf={(_, index) => String(index)}
              show={({ line, written, numbers, label, sheet, row, column }) => (
                <div className={styles.line}>
                  {say.agrees(line, written, numbers)} <span className={styles.quiet}>{label}</span>{' '}
                  <ToCell sheet={sheet} row={row} column={column} />
                </div>
              )}
            />
          )}
        </Fold>
      ) : null}
      {untied.length > 0 ? (
        <Fold title={say.untied(untied.length)}>
          {() => (
            <LongList
              label={say.untied(untied.length)}
              items={untied}
              first={FIRST_SHOWN}
              keyOf={(_, index) => String(index)}
              show={({ line, written, text }) => (
                <div className={styles.line}>
                  {say.found(line, written)} <span className={styles.quiet}>{text}</span>
                </div>
              )}
            />
          )}
        </Fold>
      ) : null}
    </>
  );
}

function Difference({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { findings } = useMessages().prose;
  const sentence = (findings as Readonly<Record<string, (data: Finding['data']) => string>>)[finding.message];
  return (
    <div className={styles.different}>
      <div>{sentence?.(finding.data) ?? finding.message}</div>
      <ToCell
        sheet={finding.sheet}
        row={finding.row ?? (FIRST as SheetRow)}
        column={finding.column ?? (FIRST as Column)}
      />
    </div>
  );
}

function ToCell(place: { readonly sheet: string; readonly row: SheetRow; readonly column: Column }) {
  const say = useReportWords().prose;
  const store = useStore();
  const name = `${place.sheet}!${cellAddress(place)}`;
  return (
    <Link as="button" inline onClick={() => void store.goTo(place.sheet, place)}>
      {say.goTo(name)}
    </Link>
  );
}
