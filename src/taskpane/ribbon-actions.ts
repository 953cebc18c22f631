/**
 * The ribbon's buttons and the keyboard shortcuts in Excel: each runs its command, shows the pane with the
 * result, and is enabled as the workbook allows.
 */
import { COMMANDS, PERIODS } from '../commands';
import type { CommandId, WorkbookStanding } from '../commands';
import type { PaneStore } from './pane-store';

const TAB = 'Cchc.Tab';
const GROUP_OF: Readonly<Record<CommandId, string>> = {
  structure: 'Cchc.Tasks',
  check: 'Cchc.Tasks',
  highlight: 'Cchc.Tasks',
  track: 'Cchc.Tasks',
  annex: 'Cchc.Annex',
  merge: 'Cchc.Merge',
  dashboard: 'Cchc.Pane',
  help: 'Cchc.Pane',
};
/** The control of a command's button, as the manifest names it. */
const controlOf = (id: CommandId): string => `Cchc.${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** Connects the manifest's actions with the store; without a ribbon (iPad, old catalogues) nothing happens. */
export function connectRibbon(store: PaneStore): void {
  for (const { id } of COMMANDS) if (id !== 'annex') associate(id, () => store.run(id));
  for (const { id, action } of PERIODS) associate(action, () => store.run('annex', id));
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  let shown = '';
  store.subscribe(() => {
    if (store.state().reading === 0) return;
    const enabled = enabledCommands(store.standing);
    const now = JSON.stringify(enabled);
    // Each update clears Excel's own undo list, so it is sent only when something changed.
    if (now === shown) return;
    shown = now;
    void Office.ribbon
      .requestUpdate({ tabs: [{ id: TAB, groups: groupsOf(enabled) }] })
      .catch(() => undefined);
    startWithWorkbook(store.standing);
  });
}

function associate(action: string, work: () => Promise<void>): void {
  Office.actions.associate(action, (event?: Office.AddinCommands.Event) => {
    void showPane()
      .then(work)
      .finally(() => event?.completed());
  });
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

type Enabled = readonly { readonly id: CommandId; readonly enabled: boolean }[];

function enabledCommands(standing: WorkbookStanding): Enabled {
  // The menu of periods is no button; Office enables its items one by one, and they always work.
  return COMMANDS.filter(({ id }) => id !== 'annex').map((command) => ({
    id: command.id,
    enabled: command.enabled(standing),
  }));
}

function groupsOf(enabled: Enabled): Office.Group[] {
  const groups = [...new Set(enabled.map(({ id }) => GROUP_OF[id]))];
  return groups.map((group) => ({
    id: group,
    controls: enabled
      .filter(({ id }) => GROUP_OF[id] === group)
      .map((control) => ({ id: controlOf(control.id), enabled: control.enabled })),
  }));
}

/** A workbook that is followed starts the add-in with it, so that its buttons are right from the first moment. */
function startWithWorkbook(standing: WorkbookStanding): void {
  if (!standing.hasTaskTable || !Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  void Office.addin.setStartupBehavior(Office.StartupBehavior.load).catch(() => undefined);
}
