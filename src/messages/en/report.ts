/** What the command line says of a report it drafted. */
import { s } from './plural';
import type { report as vi } from '../vi/report';

export const report: typeof vi = {
  saved: (d) => `Wrote the draft report of ${d.period} (${d.sections} part${s(d.sections)}) to “${d.file}”.`,
  blankLines: (d) => `${d.count} indicator${s(d.count)} without a figure: ${d.lines}`,
  nothing: (d) =>
    `The workbook has no figure of ${d.period} and no task to report on. Structure the tasks' appendix or make the statistics annex of that period first.`,
};
