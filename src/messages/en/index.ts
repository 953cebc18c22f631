import type { vi } from '../vi';
import { annex } from './annex';
import { calendar } from './calendar';
import { cli } from './cli';
import { commands } from './commands';
import { deadlines } from './deadlines';
import { files } from './files';
import { handOut } from './hand-out';
import { installation } from './installation';
import { noticed } from './noticed';
import { pane } from './pane';
import { prose } from './prose';
import { reasons } from './reasons';
import { rules, rulesPage } from './rules';
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
  handOut,
  installation,
  noticed,
  pane,
  prose,
  reasons,
  rules,
  rulesPage,
  states,
  structure,
  targets,
  takeIn,
  workbench,
};
