/** Roman numerals of any size: a long appendix has more sections than any office would. */

const FIGURES: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

export function romanText(value: number): string {
  let rest = value;
  let written = '';
  for (const [letters, worth] of FIGURES) {
    while (rest >= worth) {
      written += letters;
      rest -= worth;
    }
  }
  return written;
}
