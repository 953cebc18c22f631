/** Content: products, repeated tasks, targets, citations, years, sections. */
import { of, quoted, type FamilySentences } from '../../rule-sentences';

const AREAS: Readonly<Record<string, string>> = {
  institutions: 'institutional reform',
  procedures: 'administrative procedures',
  organisation: 'organisation',
  service: 'civil service',
  finance: 'public finance',
  digital: 'digital government',
};

export const content: FamilySentences<'content'> = {
  'product-not-a-deliverable': {
    title: 'Product is nothing to hand in',
    why: 'A task counts as done only when its product is there.',
    how: 'Name the product: a report, a decision, a plan.',
    messages: { 'product-not-a-deliverable': (d) => `${quoted(d.product)} names nothing to hand in.` },
  },
  'product-equals-task': {
    title: 'Product repeats the task',
    why: 'Nothing says what is to be handed in.',
    how: 'Name what the task produces.',
    messages: { 'product-equals-task': (d) => `The product repeats the task: ${quoted(d.text)}.` },
  },
  'activity-equals-task': {
    title: 'Activity repeats the task',
    why: 'Nothing says which steps the task takes.',
    how: 'Name the steps.',
    messages: { 'activity-equals-task': (d) => `The activity repeats the task: ${quoted(d.text)}.` },
  },
  'activity-equals-product': {
    title: 'Activity repeats the product',
    why: 'Nothing says what work is to be done.',
    how: 'Name the work that leads to this product.',
    messages: { 'activity-equals-product': (d) => `The activity repeats the product: ${quoted(d.text)}.` },
  },
  'activity-is-a-product': {
    title: 'Activity names documents',
    why: 'The activity column is for work; documents belong with the products.',
    how: 'Write what is to be done and move the documents to the product column.',
    messages: { 'activity-is-a-product': (d) => `The activity only names documents: ${quoted(d.activity)}.` },
  },
  'duplicate-task': {
    title: 'Task written twice',
    why: 'One piece of work is reminded of twice and marked twice.',
    how: 'Remove one line, or say how the two differ.',
    messages: {
      'same-task': (d) => `The same task as in row ${of(d.earlierRow)}: ${quoted(d.task)}.`,
      'nearly-same-task': (d) => `Nearly the task of row ${of(d.earlierRow)}: ${quoted(d.task)}.`,
      'same-task-for-others': (d) =>
        `The task, product and deadline of row ${of(d.earlierRow)}, given to another unit: ${quoted(d.task)}.`,
    },
  },
  'duplicated-text': {
    title: 'Task holds its product word for word',
    why: 'Text of one column was pasted into the other.',
    how: 'Remove the product from the task.',
    messages: { 'duplicated-text': (d) => `The task holds its whole product: ${quoted(d.product)}.` },
  },
  'impossible-target': {
    title: 'Impossible target',
    why: 'A share cannot exceed 100%.',
    how: 'Correct the figure, for instance “đạt 100%”.',
    messages: { 'impossible-target': (d) => `Impossible share: ${quoted(d.found)}.` },
  },
  'conflicting-targets': {
    title: 'Conflicting targets',
    why: 'Two figures for one thing leave open which one counts.',
    how: 'Settle on one, or say what each is measured on.',
    messages: {
      'conflicting-targets': (d) =>
        `${quoted(d.found)} differs from ${quoted(d.other)} in row ${of(d.otherRow)} for the same thing.`,
    },
  },
  'citation-conflict': {
    title: 'Citations disagree',
    why: 'Readers look up the wrong document.',
    how: 'Look the document up and cite its number, year and date alike everywhere.',
    messages: {
      'with-and-without-year': (d) =>
        `${quoted(d.found)} lacks its year; row ${of(d.otherRow)} has ${quoted(d.other)}, perhaps the same document.`,
      'two-dates': (d) =>
        `${quoted(d.found)} is dated ${of(d.date)} here and ${of(d.otherDate)} in row ${of(d.otherRow)}.`,
      'year-against-date': (d) => `The year in ${quoted(d.found)} does not fit its date ${of(d.date)}.`,
    },
  },
  'citation-format': {
    title: 'Sign of a document written wrongly',
    why: 'Decree 30/2020/NĐ-CP prescribes how documents are numbered.',
    how: 'Use the quick fix for the hyphen; look up a missing year in the document.',
    messages: {
      'damaged-sign': (d) => `${quoted(d.found)} should read ${quoted(d.meant)}.`,
      'missing-year': (d) =>
        d.meant === null
          ? `${quoted(d.found)} lacks its year.`
          : `${quoted(d.found)} lacks its year, perhaps ${quoted(d.meant)}.`,
    },
  },
  'other-year': {
    title: 'Another year named',
    why: 'Often text left over from an earlier plan.',
    how: 'Check the year; correct it where it was copied from the old plan.',
    messages: {
      'other-year': (d) =>
        `The plan is of ${of(d.year)} but this cell says ${quoted(d.found)}: ${quoted(d.around)}.`,
    },
  },
  'section-mismatch': {
    title: 'Task perhaps in the wrong section',
    why: 'Statistics by area go wrong.',
    how: 'See whether the task belongs in another section.',
    messages: {
      'section-mismatch': (d) =>
        `${quoted(d.task)} stands under ${quoted(d.section)} but reads like ${AREAS[of(d.area)] ?? of(d.area)}.`,
    },
  },
  'goal-task-mismatch': {
    title: 'Task does not fit its goal',
    why: 'The goal promises one document and the task makes another; often a line pasted in the wrong place.',
    how: 'Compare the original and correct the goal or the task.',
    messages: { 'goal-task-mismatch': (d) => `Goal ${quoted(d.goal)} does not fit task ${quoted(d.task)}.` },
  },
  wording: {
    title: 'Wording to look at',
    why: 'Clumsy sentences or words left over from another agency mislead readers.',
    how: 'Write the sentence anew.',
    messages: {
      'verb-twice': (d) => `A verb said twice: ${quoted(d.found)}.`,
      'province-in-city': (d) => `The plan of a city that says ${quoted(d.found)}.`,
    },
  },
};
