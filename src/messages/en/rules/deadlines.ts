/** Deadlines: missing, unclear, in the wrong column or year, in conflict. */
import { day, of, quoted, type FamilySentences } from '../../rule-sentences';
import { fieldName } from './field-names';

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'a Saturday', 'a Sunday'];

export const deadlines: FamilySentences<'deadlines'> = {
  'missing-deadline': {
    title: 'Deadline missing',
    why: 'Nobody can say when the task is overdue.',
    how: 'State a deadline, or “Thường xuyên” for continuous work.',
    messages: { 'missing-deadline': () => 'The task has no deadline.' },
  },
  'deadline-in-note': {
    title: 'Deadline among the notes',
    why: 'A deadline in the wrong column is easily overlooked.',
    how: 'Move it to the deadline column.',
    messages: {
      'deadline-in-note': (d) =>
        `The deadline cell is blank; a deadline stands in the notes: ${quoted(d.text)}.`,
      'other-deadline-in-note': (d) =>
        `The note has a deadline of its own, ${quoted(d.text)}, beside ${quoted(d.deadline)}.`,
    },
  },
  'deadline-in-other-column': {
    title: 'Deadline in another column',
    why: 'It will not be followed.',
    how: 'Move it to the deadline column.',
    messages: {
      'deadline-in-other-column': (d) =>
        `The deadline cell is blank; a deadline stands in the ${fieldName(d.field)} column: ${quoted(d.text)}.`,
    },
  },
  'impossible-deadline': {
    title: 'No such day',
    why: 'A day that does not exist cannot be kept.',
    how: 'Compare with the document and correct the day.',
    messages: { 'impossible-deadline': (d) => `No calendar has this day: ${quoted(d.text)}.` },
  },
  'unclear-deadline': {
    title: 'Deadline unclear',
    why: 'Without a date the state cannot be told.',
    how: 'Write it as “Trước ngày 30/6/2026”, “Quý III” or “Hằng tháng”.',
    messages: { 'unclear-deadline': (d) => `The deadline is not understood: ${quoted(d.text)}.` },
  },
  'status-in-deadline': {
    title: 'Status in the deadline cell',
    why: 'The day itself is lost.',
    how: 'State the deadline; the status belongs in the task table.',
    messages: { 'status-in-deadline': (d) => `The deadline cell tells the status: ${quoted(d.text)}.` },
  },
  'swapped-day-month': {
    title: 'Day and month perhaps swapped',
    why: 'Excel swaps them when dates are typed on a computer that puts the month first.',
    how: 'Compare with the document and type the date as day/month/year.',
    messages: {
      'swapped-day-month': (d) => `Day and month may be swapped: ${day(d.stored)} or ${day(d.swapped)}?`,
    },
  },
  'deadline-before-plan-date': {
    title: 'Deadline before the plan was issued',
    why: 'Nothing can be done before the plan exists; usually the month or year is wrong.',
    how: 'Compare with the document and correct the date.',
    messages: {
      'deadline-before-plan-date': (d) =>
        `The deadline ${quoted(d.text)} (${day(d.due)}) had passed when the plan was issued${d.month === null ? '' : ` (${of(d.month)}/${of(d.year)})`}.`,
    },
  },
  'deadline-outside-plan-year': {
    title: 'Deadline outside the plan’s year',
    why: 'A yearly plan sets its deadlines within the year; the year may be wrong.',
    how: 'Compare with the document and correct the year.',
    messages: {
      'deadline-outside-plan-year': (d) =>
        `The deadline ${quoted(d.text)} (${day(d.due)}) lies outside the plan’s year ${of(d.year)}.`,
      'deadline-in-next-year': (d) =>
        `The deadline ${quoted(d.text)} (${day(d.due)}) lies in the year after ${of(d.year)}.`,
    },
  },
  'start-after-due': {
    title: 'Begins after it ends',
    why: 'Such a term cannot be followed.',
    how: 'Compare with the document and correct the two days.',
    messages: {
      'start-after-due': (d) =>
        `The term ${quoted(d.text)} begins on ${day(d.start)} but ends on ${day(d.due)}.`,
    },
  },
  'deadline-on-day-off': {
    title: 'Deadline on a day off',
    why: 'A term that ends on a day off runs to the next working day (Civil Code 2015, Art. 148).',
    how: 'To have the work before the day off, set the working day before it.',
    messages: {
      'deadline-on-day-off': (d) =>
        `${day(d.day)} is ${Number(d.weekday) >= 6 ? (WEEKDAYS[Number(d.weekday)] ?? '') : 'a day off'}; the next working day is ${day(d.next)}.`,
    },
  },
  'multiple-deadlines': {
    title: 'Several deadlines in one cell',
    why: 'The column cannot be filtered or sorted by date.',
    how: 'The task table gives each a row of its own; split the row here if the appendix is kept.',
    messages: {
      'multiple-deadlines': (d) =>
        `The cell holds ${of(d.count)} deadlines: ${Array.isArray(d.days) ? d.days.map((each: string) => day(each)).join(', ') : ''}.`,
    },
  },
  'deadline-vs-product': {
    title: 'Deadline at odds with the product',
    why: 'Nobody knows which of the two days counts.',
    how: 'Bring the deadline and the day in the product into line.',
    messages: {
      'product-later': (d) =>
        `The deadline is ${quoted(d.deadline)} but the product names a later day: ${quoted(d.text)}.`,
      'product-earlier': (d) =>
        `The deadline is ${quoted(d.deadline)} but the product must be there before: ${quoted(d.text)}.`,
      'product-counts-whole-year': (d) =>
        `The deadline is ${quoted(d.deadline)} but the product counts the whole of ${of(d.year)}.`,
    },
  },
  'same-product-different-deadlines': {
    title: 'One product, different deadlines',
    why: 'Nobody knows which of them counts.',
    how: 'Agree on one, or say how the two products differ.',
    messages: {
      'same-product-different-deadlines': (d) =>
        `Same product as row ${of(d.earlierRow)}, but due ${quoted(d.text)} instead of ${quoted(d.earlierText)}.`,
    },
  },
  'continuous-for-one-off': {
    title: '“Continuous” for something done once',
    why: 'Without a day it cannot be checked.',
    how: 'State the day of submission or issue.',
    messages: {
      'continuous-for-one-off': (d) =>
        `The deadline is ${quoted(d.text)} but the work is done once: ${quoted(d.product)}.`,
    },
  },
  'deadline-not-dated': {
    title: 'Deadline refers to a plan without a day',
    why: 'No day can be told from this table, so no reminder can be set.',
    how: 'State the day that the plan sets, or at least the plan’s number.',
    messages: {
      'deadline-not-dated': (d) => `The deadline refers to another plan without a day: ${quoted(d.text)}.`,
    },
  },
};
