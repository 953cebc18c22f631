/** The first screen: choose a workbook, drop one here, or try one of the samples. */
import { useSyncExternalStore } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { messages } from '../messages';
import type { Language } from '../messages';
import { FileButton } from '../taskpane';
import type { Bench } from './bench';
import { WORKBOOK_FILES } from './bench-bar';
import { SAMPLES } from './samples';

const useStyles = makeStyles({
  root: { flex: '1 1 auto', display: 'grid', placeItems: 'center', padding: '16px', overflowY: 'auto' },
  card: {
    display: 'grid',
    gap: '12px',
    justifyItems: 'center',
    textAlign: 'center',
    maxWidth: '560px',
    padding: '32px 24px',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600 },
  line: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  samples: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
});

interface WelcomeProps {
  readonly bench: Bench;
  readonly language: Language;
  readonly onFile: (file: File) => void;
  readonly onLanguage: (language: Language) => void;
}

export function Welcome({ bench, language, onFile, onLanguage }: WelcomeProps) {
  const styles = useStyles();
  const say = messages(language);
  const { busy } = useSyncExternalStore(bench.subscribe, bench.state);
  return (
    <main className={styles.root}>
      <div className={styles.card}>
        <img src="assets/icons/app-64.png" width={64} height={64} alt="" />
        <h1 className={styles.title}>{say.workbench.title}</h1>
        <p className={styles.line}>{say.workbench.intro}</p>
        <FileButton
          label={say.workbench.open}
          name="workbook"
          accept={WORKBOOK_FILES}
          appearance="primary"
          size="large"
          disabled={busy}
          onFiles={([file]) => file && onFile(file)}
        />
        <p className={styles.hint}>{say.workbench.dropHint}</p>
        <div>
          <p className={styles.hint}>{say.workbench.samples}</p>
          <ul className={styles.samples}>
            {SAMPLES.map(({ folder, name }) => (
              <li key={folder}>
                <Link as="button" disabled={busy} onClick={() => void bench.openSample(folder, name)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <Button
          appearance="subtle"
          size="small"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => onLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {say.pane.language.switchTo}
        </Button>
      </div>
    </main>
  );
}
