/**
 * What a cell shows: its value by its number format code.
 *
 * Decimal point and thousands comma are those of en-US whatever the computer's region, as in the codes
 * themselves; names of months and days are English unless the code asks for Vietnamese ([$-42A]).
 * Column widths are not known here, so nothing is cut to "####" but dates Excel cannot show.
 */
import { general } from './decimal';
import { parseCode, type Condition, type FormatSection } from './parse-code';
import { dateShower, meansSystemDate, type ShowSerial } from './show-date';
import { numberShower, type ShowMagnitude } from './show-number';

/** What Excel puts where a date lies outside its calendar. */
const UNSHOWABLE = '########';

export interface NumberFormat {
  readonly code: string;
  showNumber(value: number, date1904: boolean): string;
  /** Text passes through "@" sections; other formats leave it as it is. */
  showText(text: string): string;
}

const known = new Map<string, NumberFormat>();
/** Workbooks of an office share a few dozen codes; one that was made to hold millions must not fill the memory. */
const MOST_KNOWN = 2000;

/** The format of a code, taken apart once. */
export function numberFormat(code: string): NumberFormat {
  let format = known.get(code);
  if (!format) {
    if (known.size >= MOST_KNOWN) known.clear();
    format = compile(code);
    known.set(code, format);
  }
  return format;
}

/** The days of a plan stand in column after column: as many as are remembered, some ten years of them. */
const MOST_DAYS = 4096;

/** Shows a whole number once, however many cells hold it. */
function rememberingDays(show: NumberFormat['showNumber']): NumberFormat['showNumber'] {
  const shown = new Map<number, string>();
  return (value, date1904) => {
    if (date1904 || !Number.isInteger(value) || Object.is(value, -0)) return show(value, date1904);
    let text = shown.get(value);
    if (text === undefined) {
      text = show(value, date1904);
      if (shown.size >= MOST_DAYS) shown.clear();
      shown.set(value, text);
    }
    return text;
  };
}

interface ShownSection {
  readonly section: FormatSection;
  readonly showNumber: ShowMagnitude;
  readonly showSerial: ShowSerial | null;
}

function compile(code: string): NumberFormat {
  if (code === '' || /^general$/i.test(code)) {
    return { code: 'General', showNumber: general, showText: (text) => text };
  }
  const sections = parseCode(code);
  const textSection = textSectionOf(sections);
  const numberSections = sections.slice(0, 3).filter((section) => section !== textSection);
  const shown = numberSections.map(shownSection);
  return {
    code,
    showNumber: rememberingDays((value, date1904) => showBySections(shown, value, date1904)),
    showText: (text) => (textSection ? showTextBy(textSection, text) : text),
  };
}

/** The fourth section, or an earlier last one that holds "@": "dd/mm/yyyy;@". */
function textSectionOf(sections: readonly FormatSection[]): FormatSection | undefined {
  const last = sections.at(-1);
  if (sections.length >= 4) return sections[3];
  return last?.tokens.some((token) => token.kind === 'text') ? last : undefined;
}

function shownSection(section: FormatSection): ShownSection {
  return {
    section,
    showNumber: section.tokens.some((token) => token.kind === 'general')
      ? (magnitude) => showGeneral(section, magnitude)
      : numberShower(section),
    showSerial: section.isDate || meansSystemDate(section) ? dateShower(section) : null,
  };
}

function showGeneral(section: FormatSection, magnitude: number): string {
  return section.tokens
    .map((token) =>
      token.kind === 'general' ? general(magnitude) : token.kind === 'literal' ? token.text : '',
    )
    .join('');
}

function showBySections(sections: readonly ShownSection[], value: number, date1904: boolean): string {
  if (sections.length === 0) return general(value);
  const index = sectionFor(sections, value);
  const chosen = sections[index];
  if (!chosen) return UNSHOWABLE;
  if (chosen.showSerial) return chosen.showSerial(value, date1904) ?? UNSHOWABLE;
  const text = chosen.showNumber(Math.abs(value));
  return value < 0 && needsSign(chosen, index, sections.length, text) ? '-' + text : text;
}

function sectionFor(sections: readonly ShownSection[], value: number): number {
  if (sections.some(({ section }) => section.condition)) {
    const found = sections.findIndex(({ section }, index) => {
      if (section.condition) return meets(value, section.condition);
      return index === sections.length - 1 || (index === 1 && value < 0);
    });
    return found;
  }
  if (sections.length === 1 || value > 0) return 0;
  if (value < 0) return 1;
  return sections.length > 2 ? 2 : 0;
}

function meets(value: number, { operator, operand }: Condition): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '=':
      return value === operand;
    case '<>':
      return value !== operand;
  }
}

/** A section for negatives alone shows the sign itself, if at all; nor does "-0" stand anywhere. */
function needsSign(chosen: ShownSection, index: number, count: number, text: string): boolean {
  const { condition } = chosen.section;
  if (condition) {
    const negativesOnly = condition.operator.startsWith('<') && condition.operand <= 0;
    if (negativesOnly && condition.operator !== '<>') return false;
  } else if (index === 1 && count > 1) return false;
  return !/^[^1-9]*0[^1-9]*$/.test(text);
}

function showTextBy(section: FormatSection, text: string): string {
  return section.tokens
    .map((token) => {
      if (token.kind === 'text' || token.kind === 'general') return text;
      return token.kind === 'literal' ? token.text : '';
    })
    .join('');
}
