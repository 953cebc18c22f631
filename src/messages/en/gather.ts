/** English twins of what is said when units' annexes are put together; the sheets are always Vietnamese. */
import { s } from './plural';
import { gather as vi } from '../vi/gather';

export const gather: typeof vi = {
  reason: {
    parts: 'Write each unit’s figures and the cells they came from',
    verdict: 'Let a person decide whether a file counts',
    total: 'Write totals as formulas over the sheet of parts',
    rest: 'List what is in no total',
  },
  sheet: vi.sheet,
  rest: {
    missing: 'Units that sent nothing',
    bad: 'Files that could not be read',
    'not-understood': 'No valid figure',
    'no-line': 'The office’s form has no such indicator',
    'files-differ': 'Two files of one unit say different things',
    'no-total': 'Shares differ, and nobody states of how many',
    'typed-over': 'The cell of the total holds a typed figure and was left',
  },
  noAnnex: 'The file holds no statistics annex.',
  isMaster: 'This is the workbook of totals itself, so it is not added.',
  noForm: (d) =>
    `“${String(d.file)}” holds no statistics annex to put totals into. Open the form’s file, or make the annex first.`,
  line: (d) =>
    `  ${String(d.ref)} ${String(d.label)}: ${String(d.value)} (${String(d.from)} unit${s(d.from)})`,
  restLine: vi.restLine,
  restCount: (d) => `${String(d.title)} (${String(d.count)}):`,
  missing: (d) => `Units that sent nothing (${String(d.count)}): ${String(d.units)}.`,
  noUnitList:
    'No list of units that have to send an annex, so nobody can be missed: write them into the table DonVi of the sheet Danh mục, or use --units.',
  done: (d) =>
    `Added ${String(d.files)} file${s(d.files)} up to ${String(d.totals)} total${s(d.totals)} in “${String(d.file)}”.`,
};
