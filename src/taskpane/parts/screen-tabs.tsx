/**
 * The way between the screens: tabs as far as they fit, the rest in a menu beside them. The tab of the
 * screen that is shown is always among those one sees.
 */
import { lazy, Suspense } from 'react';
import {
  makeStyles,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useOverflowMenu,
} from '@fluentui/react-components';
import type { PaneView } from '../../commands';
import { useMessages } from '../language';

const MoreScreens = lazy(() => import(/* webpackChunkName: "more-screens" */ './more-screens'));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    overflow: 'hidden',
    padding: '0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flex: '0 1 auto', minWidth: 0 },
  tab: { padding: '6px', flexShrink: 0, whiteSpace: 'nowrap' },
  more: { flexShrink: 0 },
  label: { padding: '0 24px 0 8px', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** Which tabs stay where there is no room for all: a higher number goes later. */
const SHOWN = 2;
const OTHERS = 1;

interface ScreenTabsProps {
  readonly views: readonly PaneView[];
  readonly view: PaneView;
  readonly onShow: (view: PaneView) => void;
}

export function ScreenTabs({ views, view, onShow }: ScreenTabsProps) {
  const styles = useStyles();
  const say = useMessages().pane;
  return (
    <nav aria-label={say.navigation}>
      {/* Tabs grow and shrink with the language, which the measuring would not notice by itself. */}
      <Overflow key={say.title + say.views.overview} minimumVisible={1} padding={8}>
        <div className={styles.root}>
          <TabList
            size="small"
            className={styles.tabs}
            selectedValue={view}
            onTabSelect={(_, { value }) => onShow(value as PaneView)}
          >
            {views.map((id) => (
              <OverflowItem key={id} id={id} priority={id === view ? SHOWN : OTHERS}>
                <Tab value={id} className={styles.tab} id={`tab-${id}`} aria-controls="screen">
                  {say.views[id]}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <More views={views} view={view} onShow={onShow} />
        </div>
      </Overflow>
    </nav>
  );
}

function More({ views, view, onShow }: ScreenTabsProps) {
  const styles = useStyles();
  const say = useMessages().pane;
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  const label = say.moreScreens(overflowCount);
  return (
    <div ref={ref} className={styles.more}>
      {/* The menu's code would weigh on the first view; until it is there its label keeps the place. */}
      <Suspense fallback={<span className={styles.label}>{label}</span>}>
        <MoreScreens label={label} views={views.filter((id) => id !== view)} onShow={onShow} />
      </Suspense>
    </div>
  );
}
