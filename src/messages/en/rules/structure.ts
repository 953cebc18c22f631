/** The form of the table: numbers, sections, blanks, cut texts, merged cells, hidden rows. */
import { s } from '../plural';
import { of, quoted, type FamilySentences } from '../../rule-sentences';
import { fieldName } from './field-names';

export const structure: FamilySentences<'structure'> = {
  'missing-column': {
    title: 'Column missing',
    why: 'Without it reminders and statistics are incomplete.',
    how: 'Add the column where the document has it.',
    messages: { 'missing-column': (d) => `The table has no column for the ${fieldName(d.field)}.` },
  },
  'empty-table': {
    title: 'Empty table',
    why: 'There is nothing to follow.',
    how: 'See whether this is the right sheet and whether everything was pasted.',
    messages: { 'empty-table': () => 'The table has a header but no task.' },
  },
  'sheet-without-table': {
    title: 'Sheet without a table',
    why: 'Nothing on this sheet is read.',
    how: 'If it holds tasks, name its columns: No., Task, Lead, Deadline.',
    messages: {
      'sheet-without-table': (d) =>
        `The sheet has ${of(d.rows)} row${s(of(d.rows))} but no table of tasks or indicators.`,
    },
  },
  'old-font': {
    title: 'Typed for an old font',
    why: 'TCVN3 and VNI text can only be read where the old font is installed; searching, sorting and printing elsewhere go wrong.',
    how: 'The task table is made in Unicode. Convert the whole sheet with the converter of the keyboard program (UniKey: Ctrl+Shift+F6), set the font to Times New Roman, and paste it again.',
    messages: {
      tcvn3: (d) =>
        `The sheet is typed for the old TCVN3 fonts (.VnTime): ${quoted(d.text)} is read as ${quoted(d.readAs)}.`,
      vni: (d) =>
        `The sheet is typed for the old VNI fonts (VNI-Times): ${quoted(d.text)} is read as ${quoted(d.readAs)}.`,
    },
  },
  'cells-outside-tables': {
    title: 'Cells outside the tables',
    why: 'These cells are not read.',
    how: 'Move tasks into the table; leave remarks where they are.',
    messages: {
      'cells-outside-tables': (d) =>
        `${of(d.cells)} cell${s(of(d.cells))} stand${s(of(d.cells), 's', '')} outside the tables, the first is ${quoted(d.text)}.`,
    },
  },
  'ambiguous-column': {
    title: 'Two columns with one meaning',
    why: 'Reading the wrong column spoils every task.',
    how: 'Open Columns and tables and choose the right meaning.',
    messages: {
      'ambiguous-column': (d) =>
        `Columns ${of(d.chosen)} (${of(d.chosenHeading)}) and ${of(d.rival)} (${of(d.rivalHeading)}) may both be the ${fieldName(d.field)}; ${of(d.chosen)} is used.`,
    },
  },
  'column-without-heading': {
    title: 'Column without a heading',
    why: 'Nobody can tell what it says.',
    how: 'Write a heading, or delete the column if it was pasted by mistake.',
    messages: { 'column-without-heading': (d) => `The column holds ${quoted(d.text)} but has no heading.` },
  },
  'missing-document-number': {
    title: 'Number or date of the plan left blank',
    why: 'A printed appendix must say which document it belongs to.',
    how: 'Fill in number and date once issued; electronic documents may leave them open (Decree 30/2020/NĐ-CP).',
    messages: {
      'no-number': (d) => `The document number is left blank: ${quoted(d.text)}.`,
      'no-date': (d) => `The day or month of the document is left blank: ${quoted(d.text)}.`,
      'no-number-no-date': (d) => `Number and date of the document are left blank: ${quoted(d.text)}.`,
    },
  },
  'title-year-conflict': {
    title: 'Titles name different years',
    why: 'The year in the title decides how deadlines without a year are read.',
    how: 'Compare with the plan and correct the year.',
    messages: {
      'titles-differ': (d) => `This title names ${of(d.year)}, an earlier one ${of(d.other)}.`,
      'dated-after-its-year': (d) => `The plan for ${of(d.year)} is dated ${of(d.dated)}.`,
    },
  },
  'duplicate-section-number': {
    title: 'Section number used twice',
    why: 'Tasks of the two sections get mixed up.',
    how: 'Renumber the section.',
    messages: {
      'duplicate-section-number': (d) =>
        `Section ${quoted(d.number)} (${of(d.title)}) has the number of the section in row ${of(d.earlierRow)}.`,
    },
  },
  'section-out-of-order': {
    title: 'Section out of order',
    why: 'Something was left out or pasted in the wrong place.',
    how: 'Compare with the document and renumber.',
    messages: {
      'section-out-of-order': (d) => `Section ${quoted(d.number)} follows section ${quoted(d.previous)}.`,
    },
  },
  'section-gap': {
    title: 'Section number skipped',
    why: 'A whole section may be missing.',
    how: 'Paste the missing section or renumber.',
    messages: {
      'section-gap': (d) => `Section numbers jump from ${quoted(d.previous)} to ${quoted(d.number)}.`,
    },
  },
  'empty-section': {
    title: 'Section without tasks',
    why: 'Its tasks may have been lost, or it was left from an older plan.',
    how: 'Add the tasks or remove the section.',
    messages: {
      'empty-section': (d) => `Section ${quoted(`${of(d.number)} ${of(d.title)}`.trim())} has no task.`,
    },
  },
  'missing-number': {
    title: 'Number missing',
    why: 'Reports cannot refer to a task without a number.',
    how: 'Give it the next number, or join it with the row above if they are one.',
    messages: {
      'missing-number': () => 'The task has no number.',
      'line-without-number': (d) =>
        d.lines === 1
          ? `The line ${quoted(d.label)} of indicator ${quoted(d.parent)} has no number.`
          : `${of(d.lines)} lines of indicator ${quoted(d.parent)} have no number, beginning with ${quoted(d.label)}.`,
      'number-for-two-goals': (d) =>
        `Goal ${quoted(d.goal)} has no number of its own and shares ${quoted(d.number)} with the goal above.`,
    },
  },
  'duplicate-number': {
    title: 'Number used twice',
    why: 'A report cannot say which of the two is meant.',
    how: 'Renumber one of the rows.',
    messages: {
      'duplicate-number': (d) => `Number ${quoted(d.number)} is already used in row ${of(d.earlierRow)}.`,
    },
  },
  'number-gap': {
    title: 'Number skipped',
    why: 'A row was probably lost.',
    how: 'Add the missing row or renumber.',
    messages: { 'number-gap': (d) => `Numbers jump from ${quoted(d.previous)} to ${quoted(d.number)}.` },
  },
  'number-out-of-order': {
    title: 'Number out of order',
    why: 'A row was probably pasted in the wrong place.',
    how: 'Move the row or renumber.',
    messages: {
      'number-out-of-order': (d) => `Number ${quoted(d.number)} follows ${quoted(d.previous)}.`,
    },
  },
  'malformed-number': {
    title: 'Number typed wrongly',
    why: 'It sorts in the wrong place and breaks sums.',
    how: 'Write it in the usual form, such as 4.3.4.',
    messages: {
      'malformed-number': (d) => `Number ${quoted(d.number)} is malformed; read as ${quoted(d.readAs)}.`,
    },
  },
  'missing-task': {
    title: 'Task text missing',
    why: 'Nobody knows what is to be done.',
    how: 'Write what the document asks for.',
    messages: { 'missing-task': () => 'The row does not say what is to be done.' },
  },
  'missing-product': {
    title: 'Product missing',
    why: 'Without a product nothing shows that the task was done.',
    how: 'Name a product, such as a report or a decision.',
    messages: { 'missing-product': () => 'The task names no product.' },
  },
  'missing-lead': {
    title: 'No unit in charge',
    why: 'Nobody can be reminded of a task without a unit in charge.',
    how: 'Name the unit in charge as assigned.',
    messages: { 'missing-lead': () => 'The task names no unit in charge.' },
  },
  'blank-budget': {
    title: 'Budget missing',
    why: 'Most tasks state a budget; a blank leaves open whether there is one.',
    how: 'State the source of funds, or “none”.',
    messages: {
      'blank-budget': (d) => `The budget is blank while ${of(d.filled)}% of the tasks state one.`,
    },
  },
  'text-truncated': {
    title: 'Text cut short',
    why: 'The rest may have been lost in copying.',
    how: 'Complete it from the document.',
    messages: {
      'text-truncated': (d) => `The text stops in the middle: ${quoted(d.end)}.`,
      'bracket-left-open': (d) => `A bracket is opened and not closed: ${quoted(d.end)}.`,
    },
  },
  'product-truncated': {
    title: 'Product lacks its second half',
    why: 'The missing half is usually what must be achieved.',
    how: 'Complete it, or name a product instead of repeating the task.',
    messages: {
      'product-truncated': (d) => `The product repeats the task but leaves out ${quoted(d.rest)}.`,
    },
  },
  'split-row': {
    title: 'Row split by a page',
    why: 'Filters and sorting tear the two halves apart.',
    how: 'The task table joins them; join the rows here if the appendix is kept.',
    messages: {
      'split-row': (d) =>
        `${of(d.rows)} row${s(of(d.rows))} continue${s(of(d.rows), 's', '')} the row above, the first is row ${of(d.first)}.`,
    },
  },
  'header-label': {
    title: 'Heading narrower than the column',
    why: 'A heading copied from another plan misleads about what the table holds.',
    how: 'Name the column by what it holds, such as “Nhiệm vụ”.',
    messages: {
      'header-label': (d) =>
        `The heading ${quoted(d.heading)} speaks of ${quoted(d.kind)}, but only ${of(d.about)} of ${of(d.tasks)} task${s(of(d.tasks))}.`,
    },
  },
  'repeated-header': {
    title: 'Header repeated',
    why: 'Header rows among the tasks spoil filters, sorting and counts.',
    how: 'Delete them; to print the header on every page use Page Layout > Print Titles.',
    messages: {
      'repeated-header': (d) => `The header stands ${of(d.rows)} more time${s(of(d.rows))} inside the table.`,
    },
  },
  'hidden-row-with-task': {
    title: 'Task in a hidden row',
    why: 'It is counted, but readers do not see it.',
    how: 'Show the row, or delete it if the task was dropped.',
    messages: { 'hidden-row-with-task': (d) => `A hidden row holds the task ${quoted(d.task)}.` },
  },
  'merged-data-cells': {
    title: 'Merged data cells',
    why: 'Filters and sorting see only the first cell of a merged area.',
    how: 'Unmerge and repeat the content in each row. The task table has no merged cells.',
    messages: {
      'merged-across': (d) => `${of(d.count)} areas are merged across columns in task rows.`,
      'merged-down': (d) => `${of(d.count)} areas are merged down over several tasks.`,
    },
  },
  'formula-error': {
    title: 'Formula error',
    why: 'The cell has no value and spoils what is computed from it.',
    how: 'Mend the formula or type the value.',
    messages: { 'formula-error': (d) => `The cell shows the error ${of(d.error)}.` },
  },
  'number-as-text': {
    title: 'Number stored as text',
    why: 'Totals leave it out without a word.',
    how: 'Type it again as a number.',
    messages: {
      'among-numbers': (d) => `The amount ${quoted(d.text)} is stored as text.`,
      'whole-column': (d) =>
        `All ${of(d.cells)} amounts of the column are stored as text, from ${quoted(d.text)} on: they cannot be added up.`,
    },
  },
  'html-remnant': {
    title: 'HTML left in a cell',
    why: 'The tags are printed in the report.',
    how: 'Delete the tags and keep the words.',
    messages: { 'html-remnant': (d) => `HTML tags are left in the cell: ${quoted(d.text)}.` },
  },
  'double-space': {
    title: 'Superfluous spaces',
    why: 'Searching and comparing names fail on them.',
    how: 'Remove them.',
    messages: { 'double-space': (d) => `Superfluous spaces in ${quoted(d.text)}.` },
  },
  'odd-characters': {
    title: 'Odd characters',
    why: 'They look alike but are different to the computer, so searching and comparing fail.',
    how: 'Turn them into the usual characters; type lost ones anew.',
    messages: {
      'decomposed-letters': (d) =>
        `${of(d.cells)} cell${s(of(d.cells))} with decomposed letters, the first is ${quoted(d.text)}.`,
      'invisible-characters': (d) =>
        `${of(d.cells)} cell${s(of(d.cells))} with special spaces or invisible characters, the first is ${quoted(d.text)}.`,
      'lost-characters': (d) =>
        `${of(d.cells)} cell${s(of(d.cells))} with lost characters, the first is ${quoted(d.text)}.`,
    },
  },
};
