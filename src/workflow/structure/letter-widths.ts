/**
 * How wide letters of Times New Roman are, in thousandths of the font's size: figures of the typeface, as every
 * program that sets it uses them. A letter with marks is as wide as the letter alone.
 */

/** Letters that share a width stand together. */
const WIDTHS: Readonly<Record<number, string>> = {
  180: "'",
  200: '|',
  250: ' .,\u00a0',
  278: 'ijlt:;/\\',
  333: 'frI-()[]!‘’`',
  389: 'sJ',
  408: '"',
  444: 'acezé?“”',
  469: '^',
  480: '{}',
  500: 'bdghknopquvxyđ0123456789$*_–#',
  541: '~',
  556: 'FPS',
  564: '+=<>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYĐwƠƯ',
  778: 'm&',
  833: '%',
  889: 'M',
  921: '@',
  944: 'W',
  1000: '…—',
};

/** What no letter of the list takes; most such signs are about as wide as a figure. */
const OTHER = 500;
const MARKS = /\p{M}/gu;
/** Vietnamese letters and punctuation end here; what comes after is OTHER. */
const LAST = 0x2100;

const known = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);

const widths = new Uint16Array(LAST).map((_, code) => {
  const letter = String.fromCharCode(code);
  const bare = letter.normalize('NFD').replace(MARKS, '');
  // A mark on its own takes no room.
  if (bare === '') return 0;
  return known.get(letter) ?? known.get(bare) ?? OTHER;
});

/** Thousandths of the font's size. */
export function letterWidth(code: number): number {
  return code < LAST ? (widths[code] ?? OTHER) : OTHER;
}
