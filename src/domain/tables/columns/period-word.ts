/**
 * A column of deadlines headed "Tháng" or "Quý", with nothing but figures below: "6" is June, "II" the second quarter.
 */
import { fold } from '../../text';

export type PeriodWord = 'Tháng' | 'Quý';

const HEADING = /^(?<word>thang|quy)(?: (?:thuc hien|hoan thanh|ket thuc|xong|trinh|ban hanh|bao cao))?$/;
/** "6", "4-6", "I, II"; four digits are a year. */
const FIGURES =
  /^(?:[1-9]|0[1-9]|1[0-2]|I{1,3}|IV)(?:\s*(?:,|;|-|–|và|đến)\s*(?:[1-9]|0[1-9]|1[0-2]|I{1,3}|IV))*$/;

/** The word for a heading that says so and nothing else; null for any other. */
export function periodWordOf(heading: string): PeriodWord | null {
  const word = HEADING.exec(fold(heading).trim())?.groups?.word;
  if (word === undefined) return null;
  return word === 'thang' ? 'Tháng' : 'Quý';
}

/** The deadline of a cell below: with the heading's word where the cell leaves it out. */
export function periodOfCell(word: PeriodWord, text: string): string {
  return FIGURES.test(text) ? `${word} ${text}` : text;
}
