import { cli } from './cli';
import { commands } from './commands';
import { deadlines } from './deadlines';
import { files } from './files';
import { noticed } from './noticed';
import { pane } from './pane';
import { reasons } from './reasons';
import { rules } from './rules';
import { states } from './states';
import { structure } from './structure';
import { workbench } from './workbench';

export const vi = {
  cli,
  commands,
  deadlines,
  files,
  noticed,
  pane,
  reasons,
  rules,
  states,
  structure,
  workbench,
};
