/** English twins of the screen of the units. */
import { s } from './plural';
import type { units as vi } from '../vi/units';

export const units: typeof vi = {
  tabs: { handOut: 'Hand out', takeIn: 'Take in', gather: 'Add annexes', remind: 'Remind' },
  needsTable: 'There is no task table yet. Structure the appendix first, then come back.',
  handOut: {
    intro: 'One workbook a unit with its tasks; only the cells of the progress can be filled in.',
    plan: (d) => `Plan: ${String(d.plan)}`,
    units: 'Units',
    all: 'Choose all',
    unit: (d) => `${String(d.unit)} (leads ${String(d.lead)}, takes part in ${String(d.cooperating)})`,
    month: 'Reporting month',
    sendBy: 'Send by',
    make: (d) =>
      Number(d.count) === 1 ? 'Download the task sheet' : `Download ${String(d.count)} task sheets (zip)`,
    zip: (d) => `Task sheets - ${String(d.month)}.zip`,
    making: 'Making task sheets…',
    made: (d) => `Downloaded “${String(d.name)}”.`,
    unassigned: (d) =>
      Number(d.count) === 1
        ? '1 task has no leading unit that can be told and is on nobody’s sheet to lead:'
        : `${String(d.count)} tasks have no leading unit that can be told and are on nobody’s sheet to lead:`,
    nobody:
      'No unit was recognised among leading and cooperating ones. Write unit names into the column Chủ trì.',
  },
  files: {
    drop: 'Drop Excel files or a whole folder here',
    choose: 'Choose files…',
    chooseFolder: 'Choose a folder…',
    reading: (d) => `Reading ${String(d.done)}/${String(d.all)}: ${String(d.name)}`,
    stop: 'Stop',
    stopped: (d) =>
      `Stopped after ${String(d.done)}/${String(d.all)} file${s(d.all)}; what was read stays below.`,
    none: 'There is no Excel file in it.',
    read: (d) => `Files read (${String(d.count)})`,
    bad: 'Could not be read',
    again: 'Start anew',
    unitUnknown: 'unit unknown',
  },
  takeIn: {
    intro: 'Choose the files that units sent. The workbook changes only on “Write into the workbook”.',
    file: (d) =>
      `${String(d.unit)} · ${String(d.matched)} of ${String(d.rows)} task${s(d.rows)} known · ${String(d.reported)} cell${s(d.reported)} with news`,
    open: (d) => `To decide (${String(d.count)})`,
    openHint:
      'Choose what shall stand; where nothing is chosen the workbook stays as it is and the sheet “Cần quyết định” keeps it.',
    later: 'Decide later',
    keep: (d) => `Keep the workbook’s: ${String(d.value)}`,
    side: (d) => `${String(d.value)} – ${String(d.place)}`,
    missing: (d) => `Units that sent nothing (${String(d.count)})`,
    left: (d) => `Cells not taken over (${String(d.count)})`,
    leftLine: (d) => `“${String(d.value)}” – ${String(d.place)}: ${String(d.reason)}`,
    apply: (d) => `Write into the workbook (${String(d.cells)} cell${s(d.cells)})`,
    applied: (d) =>
      `Wrote ${String(d.cells)} cell${s(d.cells)} into the task table. The sheet “Tiếp nhận” tells where each came from.`,
  },
  gather: {
    intro:
      'Choose the units’ statistics annexes; they are added up in the annex of this workbook by formulas.',
    needsAnnex:
      'This workbook holds no statistics annex. Make it on the screen of the annex, or open the form.',
    units: 'Units that have to send (one a line)',
    unitsHint: 'Left blank, the table DonVi of the sheet Danh mục counts.',
    file: (d) =>
      `${String(d.unit)}${d.period === '' ? '' : ` · ${String(d.period)}`} · ${String(d.figures)} figure${s(d.figures)}`,
    totals: (d) => `Totals (${String(d.count)})`,
    total: (d) => `${String(d.ref)} ${String(d.label)}`,
    value: (d) => `${String(d.value)} (${String(d.from)} unit${s(d.from)})`,
    rest: (d) => `In no total (${String(d.count)})`,
    replace: 'Put totals over typed figures, too',
    apply: 'Write the totals',
    applied: (d) =>
      `Wrote ${String(d.totals)} total${s(d.totals)} as formulas. The sheet “Thành phần” holds every part of them.`,
  },
  remind: {
    calendar: 'Calendar of deadlines',
    calendarHint: 'An .ics file for Outlook or a phone. Importing it again updates the entries.',
    unit: 'Unit',
    allUnits: 'All units',
    calendarOfAll: 'Calendar CCHC.ics',
    calendarOf: (d) => `Calendar CCHC - ${String(d.unit)}.ics`,
    beforeHint:
      'Imported a calendar before? Choose that file: entries of tasks renamed or deleted since are taken out too.',
    chooseBefore: 'Choose the former calendar…',
    withoutBefore: 'Do not use',
    otherCalendar: (d) =>
      `The file “${String(d.name)}” is no former calendar of this plan and unit, so it was not used.`,
    download: 'Download the calendar',
    cancelled: (d) =>
      `${String(d.cancelled)} entr${s(d.cancelled, 'y', 'ies')} are done or gone: importing takes them out.`,
    downloaded: (d) => `Downloaded “${String(d.name)}” with ${String(d.entries)} deadlines.`,
    mails: 'Mails',
    mailsHint: 'Copy the text and paste it into your mail program; nothing is sent from here.',
    noMails: 'No unit has an open task.',
    summary: (d) => `${String(d.overdue)} overdue, ${String(d.soon)} due soon, ${String(d.open)} open`,
    copySubject: 'Copy subject',
    copy: 'Copy text',
    copied: 'Copied',
    notCopied: 'The browser refuses to copy. Select the text below and press Ctrl+C.',
    show: 'Show mail',
    hide: 'Hide mail',
    body: (d) => `Mail to ${String(d.unit)}`,
  },
};
