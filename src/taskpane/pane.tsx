/**
 * The pane: title and language, what is under way, the latest result, and one screen at a time. Excel and
 * the workbench show the very same.
 */
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Language } from '../messages';
import { LanguageContext, useMessages } from './language';
import type { PaneStore } from './pane-store';
import type { PaneView } from '../commands';
import { NoticeBar } from './parts/notice-bar';
import { WorkBar } from './parts/work-bar';
import { RowCard } from './parts/row-card';
import { ScreenTabs } from './parts/screen-tabs';
import { themeOf } from './theme';
import type { Appearance } from './theme';
import { StoreContext, usePaneState, useStore } from './use-store';

const SCREENS = {
  overview: lazy(() => import(/* webpackChunkName: "view-overview" */ './views/overview-view')),
  check: lazy(() => import(/* webpackChunkName: "view-check" */ './views/check-view')),
  tasks: lazy(() => import(/* webpackChunkName: "view-tasks" */ './views/tasks-view')),
  columns: lazy(() => import(/* webpackChunkName: "view-columns" */ './views/columns-view')),
  annex: lazy(() => import(/* webpackChunkName: "view-annex" */ './views/annex-view')),
  report: lazy(() => import(/* webpackChunkName: "view-report" */ './views/report-view')),
  units: lazy(() => import(/* webpackChunkName: "view-units" */ './views/units-view')),
  summary: lazy(() => import(/* webpackChunkName: "view-summary" */ './views/summary-view')),
  settings: lazy(() => import(/* webpackChunkName: "view-settings" */ './views/settings-view')),
  help: lazy(() => import(/* webpackChunkName: "view-help" */ './views/help-view')),
} satisfies Record<PaneView, unknown>;

const VIEWS = Object.keys(SCREENS) as readonly PaneView[];

export interface PaneProps {
  readonly store: PaneStore;
  readonly language: Language;
  readonly appearance: Appearance;
  /** Told when the person switches, so that the host can remember it. */
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  root: {
    height: '100%',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    overflowX: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 8px 0 12px',
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  screen: {
    flex: '1 1 auto',
    overflowY: 'auto',
    minHeight: 0,
    padding: '8px 12px 16px',
    overflowWrap: 'anywhere',
  },
});

export function Pane({ store, language, appearance, onLanguage }: PaneProps) {
  const styles = useStyles();
  useEffect(() => {
    void store.open();
    return () => store.close();
  }, [store]);
  return (
    // Menus opened over the page take the provider's classes along, so that ours stand on a part of their own.
    <FluentProvider theme={themeOf(appearance)} style={{ height: '100%' }} lang={language}>
      <LanguageContext value={language}>
        <StoreContext value={store}>
          <div className={styles.root}>
            <Frame onLanguage={() => onLanguage(language === 'vi' ? 'en' : 'vi')} />
          </div>
        </StoreContext>
      </LanguageContext>
    </FluentProvider>
  );
}

function Frame({ onLanguage }: { readonly onLanguage: () => void }) {
  const styles = useStyles();
  const say = useMessages().pane;
  const store = useStore();
  const { view, reading, work } = usePaneState();
  const Screen = SCREENS[view];
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{say.title}</h1>
        <Button
          appearance="subtle"
          size="small"
          onClick={onLanguage}
          lang={say.language.switchTo === 'English' ? 'en' : 'vi'}
        >
          {say.language.switchTo}
        </Button>
      </header>
      <ScreenTabs views={VIEWS} view={view} onShow={(chosen) => store.show(chosen)} />
      <WorkBar />
      <NoticeBar />
      <div id="screen" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={0} className={styles.screen}>
        {reading === 0 ? (
          work ? (
            <Spinner size="small" label={say.work.reading} />
          ) : null
        ) : (
          <Suspense fallback={<Waiting />}>
            {view === 'overview' || view === 'tasks' ? <RowCard /> : null}
            <Screen />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** Shown only where a screen's code takes longer than a moment to arrive. */
function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late ? <Spinner size="small" /> : null;
}
