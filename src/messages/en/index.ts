import type { vi } from '../vi';
import { cli } from './cli';
import { commands } from './commands';
import { deadlines } from './deadlines';
import { files } from './files';
import { pane } from './pane';
import { states } from './states';
import { structure } from './structure';
import { workbench } from './workbench';

export const en: typeof vi = { cli, commands, deadlines, files, pane, states, structure, workbench };
