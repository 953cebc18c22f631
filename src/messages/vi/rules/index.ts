/** The sentences of every rule, by family and rule. */
import { annex } from './annex';
import { content } from './content';
import { deadlines } from './deadlines';
import { progress } from './progress';
import { structure } from './structure';
import { text } from './text';
import { units } from './units';

export const rules = { structure, deadlines, units, content, text, progress, annex };

export { page as rulesPage } from './page';
