/** The bar on top: which workbook is open, open another, take a step back, download, close. */
import { useSyncExternalStore } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { messages } from '../messages';
import type { Language } from '../messages';
import { FileButton, saveFile } from '../taskpane';
import type { Bench } from './bench';

export const WORKBOOK_FILES = '.xlsx,.xlsm,.xltx,.xltm';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    flex: '1 1 auto',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  unsaved: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface BenchBarProps {
  readonly bench: Bench;
  readonly language: Language;
  readonly onFile: (file: File) => void;
}

export function BenchBar({ bench, language, onFile }: BenchBarProps) {
  const styles = useStyles();
  const say = messages(language).workbench;
  const { open, unsaved, busy } = useSyncExternalStore(bench.subscribe, bench.state);
  if (!open) return null;
  const download = async (): Promise<void> => {
    const bytes = await bench.download();
    if (bytes) saveFile(open.name, bytes);
  };
  return (
    <header className={styles.root} aria-label={say.toolbar} data-region="bar">
      <img src="assets/icons/app-24.png" width={20} height={20} alt="" />
      <span className={styles.name} title={open.name}>
        {open.name} {unsaved ? <span className={styles.unsaved}>({say.unsaved})</span> : null}
      </span>
      <FileButton
        label={say.open}
        name="workbook"
        accept={WORKBOOK_FILES}
        size="small"
        disabled={busy}
        onFiles={([file]) => file && onFile(file)}
      />
      <Button size="small" appearance="primary" disabled={busy} onClick={() => void download()}>
        {say.save}
      </Button>
      <Button
        size="small"
        disabled={busy}
        onClick={() => {
          if (!unsaved || confirm(say.closeQuestion)) void bench.close();
        }}
      >
        {say.close}
      </Button>
    </header>
  );
}
