import { quoted, type FamilySentences } from '../../rule-sentences';

export const structure: FamilySentences<'structure'> = {
  'missing-lead': {
    title: 'No unit in charge',
    why: 'Nobody can be reminded of a task without a unit in charge.',
    how: 'Name the unit in charge as assigned.',
    messages: { 'missing-lead': (d) => `The task names no unit in charge: ${quoted(d.task)}.` },
  },
};
