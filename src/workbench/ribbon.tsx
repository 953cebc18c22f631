/** The tab "CCHC" of Excel's ribbon as the workbench shows it: the same commands, groups, icons and keys. */
import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { commandOf } from '../commands';
import type { CommandId } from '../commands';
import { messages } from '../messages';
import type { Language, Messages } from '../messages';
import type { PaneStore } from '../taskpane';
import { AnnexMenu } from './annex-menu';

const GROUPS: readonly {
  readonly id: keyof Messages['commands']['group'];
  readonly commands: readonly CommandId[];
}[] = [
  { id: 'tasks', commands: ['structure', 'check', 'highlight', 'track'] },
  { id: 'annex', commands: ['annex'] },
  { id: 'merge', commands: ['merge'] },
  { id: 'pane', commands: ['dashboard', 'help'] },
];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    padding: '4px 8px 2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    paddingRight: '8px',
    marginRight: '8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderRight: 'none' },
  },
  buttons: { display: 'flex', gap: '2px' },
  button: {
    flexDirection: 'column',
    minWidth: '76px',
    maxWidth: '100px',
    minHeight: '64px',
    padding: '4px 6px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
  label: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2, textAlign: 'center' },
  icon: { display: 'block', marginBottom: '2px' },
});

interface RibbonProps {
  readonly store: PaneStore;
  readonly language: Language;
}

export function Ribbon({ store, language }: RibbonProps) {
  const styles = useStyles();
  const say = messages(language);
  // Tab stops at each button too, as people without a screen reader expect it.
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', circular: true, tabbable: true });
  const { work } = useSyncExternalStore(store.subscribe, store.state);
  return (
    <div
      className={styles.root}
      role="toolbar"
      aria-label={say.workbench.ribbon}
      data-region="ribbon"
      {...arrows}
    >
      {GROUPS.map((group) => (
        <div key={group.id} className={styles.group} role="group" aria-label={say.commands.group[group.id]}>
          <div className={styles.buttons}>
            {group.commands.map((id) => {
              const command = commandOf(id);
              const opensMenu = id === 'annex';
              const button = (
                <Button
                  key={id}
                  appearance="subtle"
                  className={styles.button}
                  title={[say.commands.tip[id], command.shortcut].filter(Boolean).join('\n')}
                  // It keeps the focus while its own work goes on.
                  disabledFocusable={work !== null || !command.enabled(store.standing)}
                  {...(opensMenu ? {} : { onClick: () => void store.run(id) })}
                >
                  <img
                    className={styles.icon}
                    src={`assets/icons/${command.icon}.svg`}
                    width={28}
                    height={28}
                    alt=""
                  />
                  {say.commands.label[id]}
                </Button>
              );
              return opensMenu ? (
                <AnnexMenu key={id} store={store} language={language}>
                  {button}
                </AnnexMenu>
              ) : (
                button
              );
            })}
          </div>
          <span className={styles.label} aria-hidden>
            {say.commands.group[group.id]}
          </span>
        </div>
      ))}
    </div>
  );
}
