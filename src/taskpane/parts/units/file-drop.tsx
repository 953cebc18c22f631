/** Where a person drops many files or a folder, or chooses them; says how far reading is, and stops it. */
import { useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { FileButton } from '../file-button';
import { filesOfDrop, filesOfInput, reportsAmong, type ChosenFile } from './chosen-files';
import { useUnitsWords } from './units-words';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    marginTop: '8px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap', justifyContent: 'center' },
  reading: { display: 'flex', gap: '8px', alignItems: 'center' },
  text: { flex: '1 1 auto', minWidth: 0, textAlign: 'start' },
});

interface FileDropProps {
  readonly disabled: boolean;
  /** Called for one file after the other. */
  readonly onFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** After the last file, or once it was stopped. */
  readonly onDone: () => Promise<void>;
}

interface Reading {
  readonly done: number;
  readonly all: number;
  readonly name: string;
}

export function FileDrop({ disabled, onFile, onDone }: FileDropProps) {
  const styles = useStyles();
  const say = useUnitsWords().files;
  const running = useRef<AbortController | null>(null);
  const [isOver, setOver] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
  const [said, setSaid] = useState('');

  const read = async (given: readonly ChosenFile[]): Promise<void> => {
    const chosen = reportsAmong(given);
    if (chosen.length === 0) {
      setSaid(say.none);
      return;
    }
    setSaid('');
    const { signal } = (running.current = new AbortController());
    let done = 0;
    for (const { name, file } of chosen) {
      if (signal.aborted) {
        setSaid(say.stopped({ done, all: chosen.length }));
        break;
      }
      setReading({ done: done + 1, all: chosen.length, name });
      await onFile(name, new Uint8Array(await file.arrayBuffer()));
      done += 1;
    }
    await onDone();
    setReading(null);
  };

  const busy = disabled || reading !== null;
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!busy);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) void filesOfDrop(event.dataTransfer).then(read);
      }}
    >
      <div>{say.drop}</div>
      <div className={styles.buttons}>
        <FileButton
          label={say.choose}
          name="files"
          many="files"
          accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.xlsb,.ods"
          size="small"
          disabled={busy}
          onFiles={(list) => void read(filesOfInput(list))}
        />
        <FileButton
          label={say.chooseFolder}
          name="folder"
          many="folder"
          size="small"
          disabled={busy}
          onFiles={(list) => void read(filesOfInput(list))}
        />
      </div>
      <div role="status">
        {reading ? (
          <div className={styles.reading}>
            <div className={styles.text}>
              {say.reading({ done: reading.done, all: reading.all, name: reading.name })}
              <ProgressBar value={reading.done / reading.all} aria-label={say.read({ count: reading.all })} />
            </div>
            <Button size="small" onClick={() => running.current?.abort()}>
              {say.stop}
            </Button>
          </div>
        ) : (
          said
        )}
      </div>
    </div>
  );
}
