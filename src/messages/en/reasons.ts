/** Why a column or a row was read as it was; keys are the ids of Reason in domain/tables. */
import type { reasons as vi } from '../vi/reasons';

const quoted = (value: string | number | undefined): string =>
  `“${String(value ?? '').replace(/\s+/g, ' ')}”`;

export const reasons: typeof vi = {
  'column-by-heading': (d) => `The heading ${quoted(d.heading)} means this.`,
  'column-by-heading-and-content': (d) =>
    `The heading ${quoted(d.heading)} and the column's content both fit.`,
  'column-by-content': () => 'The heading does not say; the content fits.',
  'column-marks-states': (d) => `Columns that mark states, from ${quoted(d.heading)} on.`,
  'column-marks-units': (d) => `Columns that mark units, from ${quoted(d.heading)} on.`,
  'column-marks-periods': (d) => `Columns that mark periods, from ${quoted(d.heading)} on.`,
  'column-corrected': () => 'Chosen by a person.',
  'column-without-heading': () => 'The column has no heading and is kept as it is.',
  'column-kept-as-is': (d) => `What ${quoted(d.heading)} means is not known; kept under that name.`,
  'row-above-header': () => 'Stands above the header.',
  'row-below-last-task': () => 'Stands below the last task.',
  'row-opens-prose': () => 'Opens the text below the table; no task follows.',
  'row-corrected': () => 'Chosen by a person.',
  'row-goes-on': (d) => `Has no number and goes on from row ${String(d.row ?? '')}.`,
  'row-goes-on-from-sheet': (d) => `Goes on from row ${String(d.row ?? '')} of sheet ${quoted(d.sheet)}.`,
  'row-goes-on-after-page-break': (d) =>
    `Row ${String(d.row ?? '')} was cut by a page break; this is its rest.`,
  'row-has-numeral': (d) => `Numbered with a Roman numeral or a letter: ${quoted(d.number)}.`,
  'row-heads-lower-numbers': (d) =>
    `Number ${quoted(d.number)} heads lower numbers such as ${quoted(d.next)}.`,
  'row-heads-numberless': () => 'Has a number while the rows below have none.',
  'row-heads-numbered': () =>
    'Stands alone, without number, over a numbered row, as other rows of this table do.',
  'row-heads-bullets': () => 'Stands alone over rows that begin with a dash.',
  'row-heads-restarted-numbers': () => 'Numbers start anew after this row.',
  'row-in-capitals': () => 'Written in capitals like a heading.',
  'row-is-blank': () => 'Holds nothing.',
  'row-is-header': () => 'Holds the names of the columns.',
  'row-is-legend': () => 'Explains signs and colours.',
  'row-is-note': () => 'Begins like a note.',
  'row-number-alone': () => 'A number and nothing else: a row of the form that nobody filled.',
  'row-is-page-remark': () => 'A remark about the page break.',
  'row-is-signature': () => 'Looks like signature or recipients.',
  'row-merged-across': () => 'Merged across the table like a heading.',
  'row-names-columns': () => 'Names the columns.',
  'row-numbered': (d) => `Has the number ${quoted(d.number)}.`,
  'row-numbers-columns': () => 'Numbers the columns.',
  'row-outside-table': () => 'Stands outside the columns of the table.',
  'row-repeats-header': () => 'Repeats the header (page break).',
  'row-shares-goal': (d) => `Shares its goal with row ${String(d.row ?? '')}.`,
  'row-totals': () => 'Adds up other rows.',
  'row-under-note': () => 'Goes on from the notes.',
  'row-without-number-of-its-own': () => 'Has no number but text of its own.',
};
