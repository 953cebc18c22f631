/** How the text is written: spelling, punctuation, tone marks, damaged letters. */
import { s } from '../plural';
import { of, quoted, quotedEach, type FamilySentences } from '../../rule-sentences';

const meant = (value: Parameters<typeof of>[0]): string =>
  value === null || value === undefined ? 'compare the original' : `perhaps ${quoted(value)}`;

export const text: FamilySentences<'text'> = {
  spelling: {
    title: 'Possible misspelling',
    why: 'A misspelling in a signed document reflects on the office.',
    how: 'Look at the place; if it is wrong, take the suggestion or type it again.',
    messages: {
      'not-a-word': (d) => `${quoted(d.found)} is not Vietnamese, ${meant(d.meant)}: ${quoted(d.around)}.`,
      'likely-slip': (d) => `${quoted(d.found)} is ${meant(d.meant)}: ${quoted(d.around)}.`,
      'said-twice': (d) => `Word said twice, ${quoted(d.found)}: ${quoted(d.around)}.`,
      'broken-phrase': (d) =>
        `Phrase broken off or words exchanged: ${quoted(d.around)}. Compare the original.`,
      'lone-syllable': (d) =>
        `A word may be missing at ${quoted(d.found)}: ${quoted(d.around)}. Compare the original.`,
      'odd-capital': (d) =>
        `${quoted(d.found)} has a capital inside the sentence, usually ${quoted(d.meant)}.`,
    },
  },
  'unlike-the-rest': {
    title: 'Written unlike the rest',
    why: 'A word that differs by a mark from every other place is often a slip.',
    how: 'Look at the word; where it is a slip, take the spelling suggested.',
    messages: {
      'unlike-the-rest': (d) =>
        `${quoted(d.found)} may be ${quoted(d.meant)}, as in ${of(d.texts)} other place${s(of(d.texts))} of the file.`,
    },
  },
  punctuation: {
    title: 'Punctuation',
    why: 'A misplaced mark is hard to read and often shows where text was lost.',
    how: 'Mend the mark; where the sentence is cut off, add the rest.',
    messages: {
      'space-before': (d) => `Space before a mark: ${quoted(d.found)}.`,
      'space-after': (d) => `No space after a mark: ${quoted(d.found)}.`,
      bullet: (d) => `No space after the bullet: ${quoted(d.found)}.`,
      doubled: (d) => `Two marks in a row: ${quoted(d.found)}.`,
      'comma-in-word': (d) => `A comma inside a word: ${quoted(d.found)}.`,
      unopened: (d) => `${quoted(d.mark)} has no opening partner: ${quoted(d.found)}.`,
      unclosed: (d) => `${quoted(d.mark)} is not closed: ${quoted(d.found)}.`,
      'cut-off': (d) => `The cell ends on ${quoted(d.mark)} as if cut off: ${quoted(d.found)}.`,
    },
  },
  'tone-mark': {
    title: 'Place of the tone mark',
    why: 'Marks misplaced or in two fashions make searching and comparing miss.',
    how: 'Use the quick fix to move the marks to their place, or to the fashion the table uses most.',
    messages: {
      misplaced: (d) =>
        `Tone mark on the wrong letter: ${quotedEach(d.found)}, rightly ${quotedEach(d.meant)}.`,
      'two-fashions': (d) =>
        `The table uses both fashions: ${of(d.cells)} cell${s(of(d.cells))} with ${quoted(d.found)}, the others with ${quoted(d.usual)}.`,
    },
  },
  'lost-diacritics': {
    title: 'Text without diacritics or in a broken font',
    why: 'Text that cannot be read cannot go into a report.',
    how: 'Copy it again from the original, or convert the font to Unicode before pasting.',
    messages: {
      'without-marks': (d) => `Text without diacritics: ${quoted(d.text)}.`,
      'wrong-table': (d) => `Text in a broken font: ${quoted(d.text)}.`,
    },
  },
  'digit-in-word': {
    title: 'Figure within a word',
    why: 'A scanner took a letter for a figure; nobody who searches finds the word.',
    how: 'Type the word again as the original has it.',
    messages: { 'digit-in-word': (d) => `A figure within a word: ${quotedEach(d.found)}.` },
  },
};
