/** How a report's text and its annex differ: both figures, where each stands, what to do. */
import { s } from './plural';
import { of, quoted } from '../rule-sentences';
import type { FindingData } from '../rule-sentences';
import type { prose as vietnamese } from '../vi/prose';

const number = (value: unknown): string =>
  typeof value === 'number' ? value.toLocaleString('en-GB', { maximumFractionDigits: 2 }) : of(String(value));
const place = (d: FindingData): string => `The text (line ${of(d.line)}) says ${quoted(d.text)}`;

export const prose: typeof vietnamese = {
  title: 'The report differs from its annex',
  findings: {
    figure: (d) =>
      `${place(d)}: ${of(d.written)}; in the annex, indicator ${of(d.numbers)} (${of(d.label)}) has ${of(d.annexText)}. Correct one of the two.`,
    note: (d) =>
      `${place(d)}: ${of(d.written)}; the note of indicator ${of(d.numbers)} has ${quoted(d.annexText)}. Look at the note again.`,
    sum: (d) =>
      `${place(d)}: ${of(d.written)}; indicators ${of(d.numbers)} of the annex add up to ${number(d.annex)}. Look at them again.`,
    share: (d) =>
      `${place(d)}: ${of(d.written)}%; from indicators ${of(d.numbers)} of the annex it is ${number(d.annex)}%. Look at the share again.`,
    count: (d) =>
      `The text (line ${of(d.line)}) names ${number(d.value)} documents that were issued (${of(d.written)}); in the annex, indicator ${of(d.numbers)} (${of(d.label)}) has ${of(d.annexText)}. Correct one of the two.`,
    'none-late': (d) =>
      `${place(d)}, so that no dossier is late; in the annex, indicator ${of(d.numbers)} (${of(d.label)}) has ${of(d.annexText)}. Correct one of the two.`,
  },
  none: () => 'No figure of the text differs from the annex.',
  summary: (d) =>
    `Found ${String(d.figures)} figure${s(d.figures)} in the text, ${String(d.tied)} of them with an indicator, ${String(d.differences)} difference${s(d.differences)}.`,
};
