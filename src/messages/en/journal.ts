/** The record of what was done, told in English; the sheet itself stays Vietnamese. */
import { s } from './plural';
import { journal as vietnamese } from '../vi/journal';

type Text = string | number;

export const journal: typeof vietnamese = {
  sheet: vietnamese.sheet,
  why: 'Records what was just done.',
  none: 'The workbook has no record yet: no command has changed it.',
  line: (d: { at: Text; command: Text; cells: Text; sheets: Text; files: Text }) =>
    `${String(d.at)}  ${String(d.command)}: ${String(d.cells)} cell${s(d.cells)}${d.sheets === '' ? '' : `, sheets ${String(d.sheets)}`}${d.files === '' ? '' : `, from ${String(d.files)}`}`,
  total: (d: { count: Text }) => `${String(d.count)} entr${s(d.count, 'y', 'ies')}.`,
};
