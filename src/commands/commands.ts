/**
 * All commands, in the order of the work. What a button needs to know stands here; the work itself comes
 * when a command first runs, so that pane and ribbon show at once.
 */
import type { Command, CommandContext, CommandId, CommandResult, PaneView } from './command';

const work = () => import(/* webpackChunkName: "work" */ './run');

const structure: Command = {
  id: 'structure',
  icon: 'structure',
  shortcut: 'Ctrl+Alt+Shift+1',
  enabled: (standing) => standing.hasAppendix,
  run: async (context) => (await work()).runStructure(context),
};

const check: Command = {
  id: 'check',
  icon: 'check',
  shortcut: 'Ctrl+Alt+Shift+2',
  enabled: (standing) => standing.hasAppendix || standing.hasAnnex || standing.hasTaskTable,
  run: async (context) => (await work()).runCheck(context),
};

const highlight: Command = {
  id: 'highlight',
  icon: 'highlight',
  shortcut: 'Ctrl+Alt+Shift+3',
  enabled: (standing) => standing.hasAppendix,
  run: async (context) => (await work()).runHighlight(context),
};

const track: Command = {
  id: 'track',
  icon: 'track',
  shortcut: 'Ctrl+Alt+Shift+4',
  enabled: (standing) => standing.hasTaskTable,
  run: async (context) => (await work()).runTrack(context),
};

const annex: Command = {
  id: 'annex',
  icon: 'annex',
  shortcut: null,
  // A form is laid out even where the workbook holds none.
  enabled: () => true,
  run: async (context) => (await work()).runAnnex(context),
};

const merge: Command = {
  id: 'merge',
  icon: 'merge',
  shortcut: null,
  enabled: (standing) => standing.hasTaskTable,
  run: async (context) => (await work()).runScoreboard(context),
};

const dashboard: Command = {
  id: 'dashboard',
  icon: 'dashboard',
  shortcut: 'Ctrl+Alt+Shift+0',
  enabled: () => true,
  run: opens('overview'),
};

const help: Command = { id: 'help', icon: 'help', shortcut: null, enabled: () => true, run: opens('help') };

export const COMMANDS: readonly Command[] = [
  structure,
  check,
  highlight,
  track,
  annex,
  merge,
  dashboard,
  help,
];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

export function commandOf(id: CommandId): Command {
  const command = byId.get(id);
  if (!command) throw new RangeError(`No command ${id}`);
  return command;
}

/** A command that only opens a screen of the pane. */
function opens(view: PaneView): (context: CommandContext) => Promise<CommandResult> {
  return () => Promise.resolve({ view });
}
