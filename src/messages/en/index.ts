/** The English sentences by area. Those of single screens and commands stand apart, so that they arrive with them. */
import type { vi } from '../vi';
import { annex } from './annex';
import { calendar } from './calendar';
import { cli } from './cli';
import { commands } from './commands';
import { deadlines } from './deadlines';
import { files } from './files';
import { gather } from './gather';
import { handOut } from './hand-out';
import { mail } from './mail';
import { journal } from './journal';
import { noticed } from './noticed';
import { pane } from './pane';
import { prose } from './prose';
import { reasons } from './reasons';
import { rules, rulesPage } from './rules';
import { scoreboard } from './scoreboard';
import { states } from './states';
import { structure } from './structure';
import { targets } from './targets';
import { takeIn } from './take-in';
import { workbench } from './workbench';

export const en: typeof vi = {
  annex,
  calendar,
  cli,
  commands,
  deadlines,
  files,
  gather,
  handOut,
  mail,
  journal,
  noticed,
  pane,
  prose,
  reasons,
  rules,
  rulesPage,
  scoreboard,
  states,
  structure,
  targets,
  takeIn,
  workbench,
};

/** These arrive with the screens that say them, not with the catalogue. */
export { annexPane } from './annex-pane';
export { help } from './help';
export { installation } from './installation';
export { units } from './units';
export { amendment } from './amendment';
export { reportPane } from './report-pane';
export { report } from './report';
export { statements } from './statements';
export { scoreboardPane } from './scoreboard-pane';
