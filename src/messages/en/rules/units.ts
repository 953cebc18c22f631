/** Leading and cooperating units: spelt differently, in the wrong cell, nobody in particular. */
import { of, quoted, quotedEach, type FamilySentences } from '../../rule-sentences';

export const units: FamilySentences<'units'> = {
  'unit-not-listed': {
    title: 'Unit not in the list',
    why: 'Its tasks are counted for nobody.',
    how: 'Write the name as in the list, or add the unit on the sheet Danh mục.',
    messages: { 'unit-not-listed': (d) => `The unit ${quoted(d.name)} is not in the list.` },
  },
  'unit-name-variant': {
    title: 'Unit spelt in several ways',
    why: 'Each spelling is counted as a unit of its own.',
    how: 'Use one spelling throughout.',
    messages: {
      'unit-name-variant': (d) => `${quoted(d.found)} is elsewhere written ${quoted(d.canonical)}.`,
      'shorter-name': (d) => `${quoted(d.found)} is probably short for ${quoted(d.canonical)}.`,
      'abbreviated-name': (d) => `${quoted(d.found)} abbreviates ${quoted(d.canonical)} without saying so.`,
    },
  },
  'unit-name-spelling': {
    title: 'Unit misspelt',
    why: 'One letter makes it another unit.',
    how: 'Correct the name.',
    messages: {
      'unit-name-spelling': (d) => `${quoted(d.found)} is probably ${quoted(d.canonical)}.`,
      'space-beside-and': (d) => `A space is missing beside “&”: ${quoted(d.text)}.`,
    },
  },
  'unit-abbreviation': {
    title: 'Unexplained abbreviation',
    why: 'People outside the office cannot tell who is meant.',
    how: 'Write the name in full once, or add the abbreviation to the list of units.',
    messages: {
      'unit-abbreviation': (d) => `The abbreviation ${quoted(d.word)} is explained nowhere in the file.`,
    },
  },
  'lead-equals-cooperating': {
    title: 'Lead and cooperating unit are the same',
    why: 'A unit cannot cooperate with itself.',
    how: 'Remove it from one of the two columns.',
    messages: {
      'lead-equals-cooperating': (d) => `${quotedEach(d.names)} leads the task and cooperates in it.`,
    },
  },
  'several-leads': {
    title: 'Several units in charge',
    why: 'Each may wait for the other; one must answer for the task.',
    how: 'Keep one in charge and move the others to the cooperating units.',
    messages: { 'several-leads': (d) => `The task has several units in charge: ${quotedEach(d.names)}.` },
  },
  'lead-not-a-single-unit': {
    title: 'Nobody in particular in charge',
    why: 'Where all are in charge, nobody can be reminded.',
    how: 'Name one unit.',
    messages: {
      'lead-not-a-single-unit': (d) => `The lead stands for several units: ${quoted(d.lead)}.`,
    },
  },
  'lead-not-a-unit': {
    title: 'People in charge instead of a unit',
    why: 'Nobody can be reminded.',
    how: 'Name their unit.',
    messages: {
      'lead-not-a-unit': (d) => `The lead names people, not a unit: ${quoted(d.lead)}.`,
    },
  },
  'cooperating-in-lead': {
    title: 'Cooperating unit in the lead’s cell',
    why: 'It would be counted as leading.',
    how: 'Move it to the column of cooperating units.',
    messages: {
      'cooperating-in-lead': (d) =>
        `The lead’s cell names cooperating units while theirs is blank: ${quoted(d.lead)}.`,
    },
  },
  'cooperating-in-note': {
    title: 'Cooperating unit among the notes',
    why: 'Nobody will remind a unit that stands only in a note.',
    how: 'Move it to the column of cooperating units, or add that column.',
    messages: { 'cooperating-in-note': (d) => `The note names units: ${quoted(d.note)}.` },
  },
  'lead-mixed-with-quota': {
    title: 'Quota in the unit’s cell',
    why: 'A quota is part of the product; beside the unit it is not followed.',
    how: 'Move it to the product.',
    messages: { 'lead-mixed-with-quota': (d) => `The unit’s cell states the quota ${quoted(d.quota)}.` },
  },
  'unit-cell-contains-instructions': {
    title: 'Instructions in the unit’s cell',
    why: 'Who is responsible gets lost, and the column cannot be filtered.',
    how: 'Leave the name only; move the instruction to the task or the note.',
    messages: {
      'unit-cell-contains-instructions': (d) =>
        `The unit’s cell holds an instruction: ${quoted(of(d.text))}.`,
    },
  },
};
