/** Report: the text held against the annex, the draft of the report, the plan's targets. */
import { s } from './plural';
import type { reportPane as vi } from '../vi/report-pane';

const n = (value: number): string => value.toLocaleString('en-GB');

export const reportPane: typeof vi = {
  prose: {
    title: 'Text against annex',
    intro:
      'Paste the report’s text or open a Word file: every figure is found and compared with its line of the annex.',
    text: 'Text of the report',
    compare: 'Compare',
    open: 'Open a .docx or .txt file',
    noAnnex: 'The workbook has no statistics annex to compare with. Make one on the screen Phụ lục I first.',
    noFigures: 'No figure found in the text.',
    read: (name) => `Read “${name}”.`,
    unreadable: (name) =>
      `“${name}” cannot be read. Choose a Word file (.docx) or a text file (.txt, UTF-8), or paste the text.`,
    summary: (found, different, agreeing) =>
      `${n(found)} figure${s(found)} found: ${n(different)} unlike the annex, ${n(agreeing)} like it.`,
    different: (count) => `Differ from the annex (${n(count)})`,
    none: 'Text and annex differ in no figure.',
    agreeing: (count) => `Agree with the annex (${n(count)})`,
    untied: (count) => `Without a line in the annex (${n(count)})`,
    agrees: (line, written, numbers) => `Line ${n(line)}: ${written}, indicator ${numbers}`,
    found: (line, written) => `Line ${n(line)}: ${written}`,
    goTo: (place) => `Go to ${place}`,
  },
  draft: {
    title: 'Draft of the report',
    intro: 'Only figures and task names of this workbook. Copy a part into Word, or save it all as .docx.',
    period: 'Reporting period',
    save: 'Save as .docx',
    copyAll: 'Copy all',
    copy: 'Copy this part',
    copyOf: (heading) => `Copy this part: ${heading}`,
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Select the text and press Ctrl+C.',
    saved: (name) => `Saved “${name}”.`,
    nothing:
      'The workbook has no figure of this period. Structure the appendix of tasks or make the annex first.',
    blank: (count, lines) => `${n(count)} indicator${s(count)} without a figure passed over: ${lines}`,
    span: (from, to) => `Figures from ${from} to the end of ${to}.`,
    judgedOn: (day) => `Tasks as of ${day}.`,
    toCell: (written, place) => `${written}: go to ${place}`,
    showSources: (written) => `${written}: show the cells it comes from`,
    sources: (written, count) =>
      written === ''
        ? `Taken from ${n(count)} cell${s(count)}:`
        : `“${written}” is taken from ${n(count)} cell${s(count)}:`,
    firstSources: (shown, count) => `The first ${n(shown)} of ${n(count)} cell${s(count)}.`,
    closeSources: 'Close',
    moreRows: (count) => `… and ${n(count)} more row${s(count)}`,
  },
  targets: {
    title: 'Targets of the plan',
    see: 'See them under Report',
    glance: (total, met, missed, open) =>
      `${n(total)} target${s(total)}: ${n(met)} met, ${n(missed)} not met, ${n(open)} without an actual`,
    unrecorded: (count) => `${n(count)} target${s(count)} found in the plan, not on the sheet Mục tiêu yet.`,
    none: 'No numeric target found in the plan’s appendix.',
    record: 'Record on the sheet Mục tiêu',
    recorded: (added, gone) =>
      `Recorded ${n(added)} more target${s(added)} on the sheet Mục tiêu${gone === 0 ? '' : `; marked ${n(gone)} that the plan no longer states`}.`,
    unchanged: 'The sheet Mục tiêu holds all targets of the plan already.',
    conflicts: (count) => `${n(count)} pair${s(count)} of targets in disagreement; see the screen Check.`,
    verdict: { met: 'Met', missed: 'Not met', open: 'No actual yet' },
    gone: 'No longer in the plan',
    asked: (bound, period) => `Asked: ${bound}${period === '' ? '' : ` (${period})`}`,
    actual: 'Actual',
    actualOf: (metric) => `Actual: ${metric}`,
    notANumber: 'Enter a number, for example 95 or 92.5.',
    save: 'Enter',
    clear: 'Take away',
    link: 'Take from…',
    linkTo: 'Take the actual from',
    chooseLink: 'Choose a cell of the annex or a task',
    annexGroup: 'Figures of the annex',
    taskGroup: 'Tasks (met once done)',
    annexChoice: (place, label, shown) => `${place}: ${label}${shown === '' ? '' : ` = ${shown}`}`,
    taskChoice: (name, done) => `${name}${done ? ' (done)' : ''}`,
    linkedCell: (place) => `Taken from ${place}`,
    linkedTask: (id) => `Taken from task ${id}`,
    linkedFormula: 'Taken by a formula in the workbook',
    entered: (metric, verdict) => `Entered the actual of “${metric}”: ${verdict}.`,
    goTo: (metric) => `Go to row: ${metric}`,
    source: (place) => `Stated in ${place}`,
  },
};
