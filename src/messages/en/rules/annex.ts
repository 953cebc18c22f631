/** Statistics forms: blank figures, units, values, relations between indicators, periods. */
import { s } from '../plural';
import { day, of, quoted, type FamilySentences, type FindingData } from '../../rule-sentences';

const PERIODS: Readonly<Record<string, string>> = {
  'quarter-1': 'quarter I',
  'quarter-2': 'quarter II',
  'quarter-3': 'quarter III',
  'quarter-4': 'quarter IV',
  'half-year': 'the first six months',
  'nine-months': 'nine months',
  year: 'the year',
};

const formerPeriod = (d: FindingData): string => {
  const name = PERIODS[of(d.period)];
  if (name === undefined) return `the period from ${day(d.from)} to ${day(d.to)}`;
  return d.period === 'year' ? of(d.year) : `${name} of ${of(d.year)}`;
};

/** "7.1.1 in D12, 7.1.2 in D13". */
const placesOf = ({ lines, cells }: FindingData): string =>
  Array.isArray(lines) && Array.isArray(cells)
    ? lines.map((line: string, index) => `${line} in ${of((cells as readonly string[])[index])}`).join(', ')
    : '';

export const annex: FamilySentences<'annex'> = {
  'blank-value': {
    title: 'Indicator without a figure',
    why: 'A blank is taken for 0, or the form is sent back.',
    how: 'Enter the figure; where there is nothing to count, write 0 or say so in the note.',
    messages: { 'blank-value': (d) => `Indicator ${quoted(d.line)} has no figure.` },
  },
  'missing-unit': {
    title: 'Unit missing',
    why: 'Without a unit nobody knows what is counted.',
    how: 'Name the unit: procedures, dossiers, persons.',
    messages: {
      'missing-unit': (d) => `Indicator ${quoted(d.line)} has the figure ${of(d.value)} and no unit.`,
    },
  },
  'unit-in-value': {
    title: 'Unit written with the figure',
    why: 'Such a cell is text and cannot be added up.',
    how: 'Leave the number alone in the cell; the quick fix removes the unit.',
    messages: {
      'unit-in-value': (d) =>
        `Indicator ${quoted(d.line)} says ${quoted(d.value)} while its unit is ${quoted(d.unit)} already; ${of(d.figure)} is enough.`,
    },
  },
  'unit-mismatch': {
    title: 'Unit does not fit',
    why: 'A wrong unit makes readers misread the figure.',
    how: 'Name the unit of what is counted.',
    messages: {
      'not-a-unit': (d) =>
        `${quoted(d.unit)} is no unit (indicator ${quoted(d.line)})` +
        (d.suggested === '' ? '.' : `, perhaps ${quoted(d.suggested)}.`),
      'counts-dossiers': (d) =>
        `Indicator ${quoted(d.line)} has the unit ${quoted(d.unit)} but its note counts dossiers; perhaps ${quoted(d.suggested)}.`,
      'rate-without-percent': (d) =>
        `Indicator ${quoted(d.line)} is a rate but its unit is ${quoted(d.unit)}.`,
      'count-in-percent': (d) =>
        `Indicator ${quoted(d.line)} is a count but its unit is %` +
        (d.suggested === '' ? '.' : `; perhaps ${quoted(d.suggested)}.`),
    },
  },
  'value-outside-unit': {
    title: 'Figure that its unit does not allow',
    why: 'Such a figure cannot be right, or cannot be added up.',
    how: 'Check the figure and enter it by its unit.',
    messages: {
      'text-in-count': (d) =>
        `Indicator ${quoted(d.line)} counts ${quoted(d.unit)} but the cell says ${quoted(d.value)}.`,
      'over-100-percent': (d) => `Indicator ${quoted(d.line)} says ${of(d.value)}%, more than 100%.`,
      'not-a-choice': (d) =>
        `Indicator ${quoted(d.line)} takes ${of(d.choices)}; the cell says ${quoted(d.value)}.`,
      negative: (d) => `Indicator ${quoted(d.line)} is negative: ${of(d.value)}.`,
      'part-of-one': (d) =>
        `Indicator ${quoted(d.line)} counts ${quoted(d.unit)} but is not whole: ${of(d.value)}.`,
    },
  },
  'composite-value': {
    title: 'Two figures in one cell',
    why: 'They cannot be added up and are easily misread.',
    how: 'Keep one figure in the cell; give the other a line of its own or the note.',
    messages: {
      'composite-value': (d) =>
        `Indicator ${quoted(d.line)} has two figures in one cell: ${quoted(d.value)}, read as ${of(d.numerator)} of ${of(d.denominator)}.`,
    },
  },
  'composite-note': {
    title: 'Note of two bare figures',
    why: 'A numerator and a denominator in a note cannot be added up, and what they count is left to guess.',
    how: 'Say what stands over what, such as “127 dossiers in time of 127 solved”, or give it an indicator.',
    messages: {
      'composite-note': (d) =>
        `The note ${quoted(d.note)} of indicator ${quoted(d.line)} is two figures without saying what they count.`,
    },
  },
  'note-conflict': {
    title: 'Note against figure',
    why: 'Two numbers in one form leave open which is right.',
    how: 'Compare the source, then correct the note or the figure.',
    messages: {
      'note-against-figure': (d) =>
        `The note ${quoted(d.note)} does not fit the figure ${quoted(d.value)} of ${quoted(d.wholeLine)}: it says ${of(d.found)}, by the figure it is ${of(d.expected)}.`,
      'note-against-share': (d) =>
        `The note ${quoted(d.note)} makes ${of(d.percent)}%, but indicator ${quoted(d.line)} says ${of(d.value)}.`,
    },
  },
  'broken-relation': {
    title: 'Figures contradict each other',
    why: 'They cannot all be right.',
    how: 'Check the indicators named.',
    messages: {
      relation: (d) =>
        `The figures do not keep ${of(d.relation)}: ${of(d.left)} against ${of(d.right)} (${placesOf(d)}).`,
      'parts-exceed-whole': (d) =>
        `The “Trong đó” lines add up to ${of(d.sum)}, more than the ${of(d.whole)} of ${quoted(d.line)}.`,
    },
  },
  'number-format': {
    title: 'Numbers written in two ways',
    why: 'A form should write its numbers in one way.',
    how: 'Use the quick fix to drop the leading zeros, or add them to every single digit.',
    messages: {
      'number-format': (d) =>
        `${of(d.cells)} cell${s(of(d.cells))} with a leading zero like ${quoted(d.value)} while another says ${quoted(d.other)}.`,
    },
  },
  'period-mismatch': {
    title: 'Reporting period does not fit',
    why: 'The form may be that of another period.',
    how: 'Check that it is the form of this period, or correct the heading.',
    messages: {
      'period-mismatch': (d) =>
        `The report covers ${PERIODS[of(d.period)] ?? of(d.period)} but the heading says ${quoted(d.heading)}.`,
    },
  },
  'duplicate-number-across-sheets': {
    title: 'Forms number differently',
    why: 'Figures end up in the wrong line when the forms are put together.',
    how: 'Give the indicator one number in all forms.',
    messages: {
      'duplicate-number-across-sheets': (d) =>
        `${quoted(d.number)} is ${quoted(d.label)} here, but sheet ${quoted(d.otherSheet)} numbers that ${quoted(d.otherNumber)} and uses ${quoted(d.number)} for ${quoted(d.otherLabel)}.`,
    },
  },
  'unlike-former-period': {
    title: 'Figure quite unlike the period before',
    why: 'The superior body lays two reports side by side and will ask why a figure changed so.',
    how: 'Compare with the earlier report; where the figure is right, give the reason in the note.',
    messages: {
      'other-type': (d) =>
        `Indicator ${quoted(d.line)} says ${quoted(d.value)} while ${formerPeriod(d)} says ${quoted(d.former)}: one is a number, the other a text.`,
      'no-longer-given': (d) =>
        `Indicator ${quoted(d.line)} is blank while ${formerPeriod(d)} gave ${of(d.former)}.`,
      'other-sign': (d) =>
        `Indicator ${quoted(d.line)} says ${of(d.value)}, ${formerPeriod(d)} says ${of(d.former)}: the signs differ.`,
      fell: (d) =>
        `Indicator ${quoted(d.line)} says ${of(d.value)}, less than ${of(d.former)} in ${formerPeriod(d)}, although it adds up from the start of the year.`,
      jump: (d) =>
        `Indicator ${quoted(d.line)} says ${of(d.value)}, too far from ${of(d.former)} in ${formerPeriod(d)}.`,
    },
  },
  'differs-from-tasks': {
    title: 'Figure unlike the task table',
    why: 'An annex and a task table in one workbook that say two figures cannot be accounted for.',
    how: 'Check it; make the annex again, so that the cell counts the task table by itself.',
    messages: {
      'differs-from-tasks': (d) =>
        `Indicator ${quoted(d.line)} says ${of(d.value)} while the task table counts ${of(d.counted)} up to ${day(d.to)}.`,
    },
  },
};
