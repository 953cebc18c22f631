/**
 * What recognition noticed while reading a table: by message the finding itself, by rule why it matters and
 * how to mend it.
 */
import { s } from './plural';
import type { FindingDatum } from '../../domain/rules';
import type { noticed as vi } from '../vi/noticed';

const of = (value: FindingDatum | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '').replace(/\s+/g, ' ');
const quoted = (value: FindingDatum | undefined): string => `“${of(value)}”`;
const day = (value: FindingDatum | undefined): string => of(value).split('-').reverse().join('/');

export const noticed: typeof vi = {
  what: {
    'ambiguous-column': (d) =>
      `Columns ${of(d.chosen)} (${of(d.chosenHeading)}) and ${of(d.rival)} (${of(d.rivalHeading)}) may both be ${quoted(d.field)}; column ${of(d.chosen)} is used.`,
    'cells-outside-tables': (d) =>
      `${of(d.cells)} cell${s(of(d.cells))} stand${s(of(d.cells), 's', '')} outside the tables, from ${quoted(d.text)} on.`,
    'deadline-before-plan': (d) =>
      `The deadline ${quoted(d.text)} (${day(d.due)}) is before the plan was issued.`,
    'deadline-in-note': (d) => `The deadline stands among the notes: ${quoted(d.text)}.`,
    'deadline-in-other-column': (d) => `The deadline stands in another column: ${quoted(d.text)}.`,
    'deadline-outside-plan-year': (d) =>
      `The deadline ${quoted(d.text)} (${day(d.due)}) is outside the plan's year ${of(d.year)}.`,
    'duplicate-number': (d) => `Number ${quoted(d.number)} was used in row ${of(d.earlierRow)}.`,
    'duplicate-section-number': (d) => `Section ${quoted(d.number)} was used in row ${of(d.earlierRow)}.`,
    'empty-table': () => 'The table has a header but no task.',
    'html-remnant': (d) => `Remains of HTML: ${quoted(d.text)}.`,
    'impossible-deadline': (d) => `No such day in the calendar: ${quoted(d.text)}.`,
    'malformed-number': (d) => `Number ${quoted(d.number)} is malformed; read as ${quoted(d.readAs)}.`,
    'missing-column': (d) => `The table has no column for ${quoted(d.field)}.`,
    'missing-deadline': (d) => `Task without a deadline: ${quoted(d.task)}.`,
    'missing-lead': (d) => `Task without a lead unit: ${quoted(d.task)}.`,
    'missing-number': (d) => `Task without a number: ${quoted(d.task)}.`,
    'missing-task': (d) => `Row that does not say what to do: ${quoted(d.task)}.`,
    'missing-product': (d) => `Task without a product: ${quoted(d.task)}.`,
    'number-gap': (d) => `Numbers jump from ${quoted(d.previous)} to ${quoted(d.number)}.`,
    'number-out-of-order': (d) => `Number ${quoted(d.number)} follows ${quoted(d.previous)}.`,
    'section-out-of-order': (d) => `Section ${quoted(d.number)} follows section ${quoted(d.previous)}.`,
    'sheet-without-table': (d) =>
      `The sheet has ${of(d.rows)} row${s(of(d.rows))} but neither a task table nor a statistics form.`,
    'status-in-deadline': (d) => `The deadline cell holds a status: ${quoted(d.text)}.`,
    'swapped-day-month': (d) => `Day and month may be swapped: ${day(d.stored)} or ${day(d.swapped)}?`,
    'unclear-deadline': (d) => `The deadline is not understood: ${quoted(d.text)}.`,
  },
  why: {
    'ambiguous-column': 'One column read wrongly makes the whole task table wrong.',
    'cells-outside-tables': 'These cells are not read.',
    'deadline-before-plan': 'A task cannot end before the plan exists; often month or year is mistaken.',
    'deadline-in-other-column': 'A deadline in the wrong column is not followed.',
    'deadline-outside-plan-year': "A year's plan sets deadlines within the year; the year may be mistaken.",
    'duplicate-number': 'With two tasks of one number, reports cannot tell which is meant.',
    'duplicate-section-number': 'Two sections of one number mix up references.',
    'empty-table': 'There is nothing to follow.',
    'html-remnant': 'Markup left from a web page will be printed in reports.',
    'malformed-number': 'A malformed number upsets order and sums.',
    'missing-column': 'Without it, reminders and statistics stay incomplete.',
    'missing-deadline': 'Without a deadline nobody knows when it is overdue.',
    'missing-lead': 'Without a lead unit there is nobody to remind.',
    'missing-number': 'Without a number, reports cannot refer to the task.',
    'missing-task': 'It is not clear what has to be done.',
    'missing-product': 'Without a product nothing proves the task done.',
    'number-out-of-order': 'Numbers out of order often mean a lost row.',
    'section-out-of-order': 'Sections out of order often mean something was pasted wrongly.',
    'sheet-without-table': 'What stands on this sheet is not read.',
    'swapped-day-month': 'Excel often swaps day and month when dates are typed the American way.',
    'unclear-deadline': 'A deadline that is not understood gives no state.',
  },
  how: {
    'ambiguous-column': 'Open Columns and tables and choose what the column means.',
    'cells-outside-tables': 'Move tasks into the table; leave legends where they are.',
    'deadline-before-plan': 'Compare with the original and correct the date in this cell.',
    'deadline-in-other-column': 'Move the deadline to its column.',
    'deadline-outside-plan-year': 'Compare with the original and correct the year if it is wrong.',
    'duplicate-number': 'Number one of the two rows anew.',
    'duplicate-section-number': 'Number the section anew.',
    'empty-table': 'See whether the sheet is the wrong one or content is missing.',
    'html-remnant': 'Delete the markup, keep the words.',
    'malformed-number': 'Correct the number, for example 4.3.4.',
    'missing-column': 'Add the column to the appendix if the original has it.',
    'missing-deadline': 'Enter a deadline, or “Thường xuyên” for continuous work.',
    'missing-lead': 'Enter the lead unit as assigned.',
    'missing-number': 'Give it the next number, or join it with the task above if they are one.',
    'missing-task': 'Enter what is to be done, as in the original.',
    'missing-product': 'Enter a concrete product, for example a report or a decision.',
    'number-out-of-order': 'Compare with the original, add the missing row or number anew.',
    'section-out-of-order': 'Compare with the original and number the section anew.',
    'sheet-without-table': 'If there is a task table, name its columns: STT, Nhiệm vụ, Chủ trì, Thời hạn.',
    'swapped-day-month': 'Compare with the original, then type the date as day/month/year.',
    'unclear-deadline':
      'Write the deadline anew, for example “Trước ngày 30/6/2026”, “Quý III”, “Hằng tháng”.',
  },
};
