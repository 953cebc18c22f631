/** Following the plan: what people note in the task table. */
import { s } from '../plural';
import { day, of, quoted, type FamilySentences } from '../../rule-sentences';

export const progress: FamilySentences<'progress'> = {
  'done-without-date': {
    title: 'Done without a date',
    why: 'Whether it was in time cannot be told.',
    how: 'Note the day it was done.',
    messages: { 'done-without-date': (d) => `The task ${quoted(d.task)} is done, but no day is noted.` },
  },
  'done-without-evidence': {
    title: 'Done without evidence',
    why: 'A task counts as done when its product is there.',
    how: 'Note the document’s number or a link to the product.',
    messages: {
      'done-without-evidence': (d) => `The task ${quoted(d.task)} is done, but no document shows it.`,
    },
  },
  'done-before-start': {
    title: 'Done before it began',
    why: 'The day or the term is wrong.',
    how: 'Check the day it was done and the day it begins.',
    messages: {
      'done-before-start': (d) =>
        `The task ${quoted(d.task)} was done on ${day(d.done)}, before it begins on ${day(d.start)}.`,
    },
  },
  'done-in-future': {
    title: 'Done in the future',
    why: 'The day has not come yet.',
    how: 'Correct the day.',
    messages: {
      'done-in-future': (d) =>
        `The task ${quoted(d.task)} is noted as done on ${day(d.done)}, which is to come.`,
    },
  },
  'overdue-without-explanation': {
    title: 'Overdue without explanation',
    why: 'The report must say why and what follows.',
    how: 'Note the reason and the expected day.',
    messages: {
      'overdue-without-explanation': (d) =>
        `The task ${quoted(d.task)} was due on ${day(d.due)}, and nobody says why it is late.`,
    },
  },
  'not-reported': {
    title: 'Not updated since the report day',
    why: 'Units report by the report day of each month.',
    how: 'Ask the unit to bring these tasks up to date.',
    messages: {
      'not-reported': (d) =>
        `${of(d.unit)} has told nothing of ${of(d.count)} task${s(of(d.count))} by the report day ${day(d.day)}; the first is ${quoted(d.task)}.`,
    },
  },
  'unit-late-share': {
    title: 'Too many late tasks',
    why: 'From this share on nobody is rated “completed well”.',
    how: 'Tell the leaders and take up the late tasks with the unit.',
    messages: {
      'unit-late-share': (d) =>
        `${of(d.unit)} has ${of(d.late)} of ${of(d.total)} task${s(of(d.total))} late (${of(d.share)}%, limit ${of(d.limit)}%).`,
    },
  },
  'missed-occurrence': {
    title: 'Occurrence missed',
    why: 'Recurring work is noted each time.',
    how: 'Note the last day it was done, or remind the unit.',
    messages: {
      'missed-occurrence': (d) => `The recurring task ${quoted(d.task)} has nothing noted for ${day(d.day)}.`,
    },
  },
};
