/** English twins of the words for states, kinds of deadline and progress; for screens only. */
import type { states as vi } from '../vi/states';

export const states: typeof vi = {
  state: {
    'done-on-time': 'Done on time',
    'done-late': 'Done late',
    done: 'Done',
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'on-track': 'In time',
    'not-begun': 'Not yet begun',
    continuous: 'Continuous',
    recurring: 'Recurring',
    event: 'Waiting for an event',
    plan: 'Set by another plan',
    unclear: 'Deadline unclear',
    none: 'No deadline',
    dropped: 'No longer in the appendix',
  },
  kind: {
    date: 'Date',
    window: 'Period',
    milestones: 'Milestone',
    continuous: 'Continuous',
    recurring: 'Recurring',
    event: 'After an event',
    plan: 'By another plan',
    none: 'No deadline',
    unclear: 'Unclear',
  },
  progress: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
  },
};
