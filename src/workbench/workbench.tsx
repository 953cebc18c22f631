/**
 * Bàn làm việc: the whole year's work without Excel. Open a workbook, the grid with the ribbon above and
 * the very same pane beside it, download the workbook again.
 */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { DragEvent } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { COMMANDS } from '../commands';
import { messages } from '../messages';
import type { Language } from '../messages';
import { followSystem, Pane, PaneStore, themeOf } from '../taskpane';
import type { Appearance } from '../taskpane';
import type { Bench, OpenWorkbook } from './bench';
import { BenchBar } from './bench-bar';
import { BenchNotice } from './bench-notice';
import { GridFrame } from './grid-frame';
import { Ribbon } from './ribbon';
import { followRegionKeys } from './region-keys';
import { pressedKeys } from './shortcut-keys';
import { Welcome } from './welcome';

const LANGUAGE_KEY = 'cchc-language';

const useStyles = makeStyles({
  root: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  desk: {
    display: 'flex',
    flex: '1 1 auto',
    minHeight: 0,
    '@media (max-width: 720px)': { flexDirection: 'column' },
  },
  pane: {
    width: '380px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 720px)': { width: '100%', height: '55%', borderLeft: 'none' },
  },
});

export function Workbench({ bench }: { readonly bench: Bench }) {
  const styles = useStyles();
  const state = useSyncExternalStore(bench.subscribe, bench.state);
  const [language, setLanguage] = useState<Language>(storedLanguage);
  const [appearance, setAppearance] = useState<Appearance>('light');
  useEffect(() => followSystem(setAppearance), []);
  useEffect(() => void bench.restore(), [bench]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages(language).workbench.title;
    localStorage.setItem(LANGUAGE_KEY, language);
  }, [language]);
  useEffect(() => warnBeforeLeaving(bench), [bench]);
  useEffect(() => followRegionKeys(window, { focus: () => bench.focusGrid() }), [bench]);

  const openFile = async (file: File): Promise<void> =>
    bench.open(file.name, new Uint8Array(await file.arrayBuffer()));
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
  };

  return (
    <FluentProvider theme={themeOf(appearance)}>
      <div className={styles.root} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <BenchBar bench={bench} language={language} onFile={(file) => void openFile(file)} />
        <BenchNotice bench={bench} language={language} />
        {state.open ? (
          <Desk
            key={state.opened}
            bench={bench}
            open={state.open}
            language={language}
            appearance={appearance}
            onLanguage={setLanguage}
          />
        ) : (
          <Welcome
            bench={bench}
            language={language}
            onFile={(file) => void openFile(file)}
            onLanguage={setLanguage}
          />
        )}
      </div>
    </FluentProvider>
  );
}

interface DeskProps {
  readonly bench: Bench;
  readonly open: OpenWorkbook;
  readonly language: Language;
  readonly appearance: Appearance;
  readonly onLanguage: (language: Language) => void;
}

function Desk({ bench, open, language, appearance, onLanguage }: DeskProps) {
  const styles = useStyles();
  const say = messages(language).workbench;
  const store = useMemo(() => new PaneStore(open.desk), [open.desk]);
  const latest = useRef(store);
  latest.current = store;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const keys = pressedKeys(event);
      const command = COMMANDS.find(({ shortcut }) => shortcut !== null && shortcut === keys);
      if (!command?.enabled(latest.current.standing)) return;
      event.preventDefault();
      void latest.current.run(command.id);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
  return (
    <main className={styles.main}>
      <Ribbon store={store} language={language} />
      <div className={styles.desk}>
        <GridFrame bench={bench} language={language} dark={appearance !== 'light'} />
        <section className={styles.pane} aria-label={say.paneTitle} data-region="pane">
          <Pane store={store} language={language} appearance={appearance} onLanguage={onLanguage} />
        </section>
      </div>
    </main>
  );
}

function storedLanguage(): Language {
  return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
}

/** The browser asks before a page with undownloaded work is left. */
function warnBeforeLeaving(bench: Bench): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (bench.state().unsaved && !bench.state().kept) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
