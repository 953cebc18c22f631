/** How one sheet looks: the style of each cell, row heights, the colour of its tab. */
import { parseCell, parseRange, rangeAddress } from '../../domain/grid';
import type { OpcPackage } from '../package';
import { XmlScanner } from '../xml';
import { colorAt } from './colors';
import { ConditionalReading } from './conditional-looks';
import type { Theme } from './colors';
import type { FormatLook, OwnedFormat, RowLook, SheetLook } from './look';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** `from` names sheet and part; rows without heights and styles are left out. */
export function readSheetLook(
  source: OpcPackage,
  from: { readonly name: string; readonly part: string },
  theme: Theme,
  formatLooks: readonly FormatLook[],
): SheetLook {
  const conditional = new ConditionalReading(theme, formatLooks);
  const rows = new Map<number, RowLook>();
  const ownedFormats: OwnedFormat[] = [];
  const look: Mutable<SheetLook> = {
    name: from.name,
    tabColor: null,
    defaultRowHeight: null,
    defaultColumnWidth: null,
    showGridLines: true,
    ownedFormats,
    conditional: [],
    rows,
  };
  const scanner = new XmlScanner(source.textPieces(from.part), from.part);
  let formatted = '';
  let row = 0;
  let column = 0;
  let cells: { column: number; style: number }[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    conditional.open(scanner);
    switch (scanner.name) {
      case 'tabColor':
        look.tabColor = colorAt(scanner, theme) ?? null;
        break;
      case 'sheetFormatPr':
        look.defaultRowHeight = numberOrNull(scanner.attribute('defaultRowHeight'));
        look.defaultColumnWidth = numberOrNull(scanner.attribute('defaultColWidth'));
        break;
      case 'sheetView':
        look.showGridLines = scanner.attribute('showGridLines') !== '0';
        break;
      case 'row': {
        row = Number(scanner.attribute('r') ?? row + 1);
        column = 0;
        cells = [];
        const height = numberOrNull(scanner.attribute('ht'));
        rows.set(row, { cells, ...(height === null ? {} : { height }) });
        break;
      }
      case 'c': {
        column = parseCell(scanner.attribute('r') ?? '')?.column ?? column + 1;
        const style = Number(scanner.attribute('s') ?? 0);
        if (style > 0) cells.push({ column, style });
        break;
      }
      case 'conditionalFormatting':
        formatted = scanner.attribute('sqref') ?? '';
        break;
      case 'formula': {
        const text = scanner.textUntilClose();
        conditional.formula(text);
        const owner = OWNER.exec(text)?.[1]?.replaceAll('""', '"');
        if (owner !== undefined) ownedFormats.push(...rangesOf(formatted, owner, ownedFormats));
        break;
      }
      case 'extLst':
        scanner.skip();
        break;
      default:
    }
  }
  look.conditional = conditional.read((formula) => OWNER.test(formula));
  return look;
}

/** The mark that a conditional format of ours carries; Excel may put spaces where none were. */
const OWNER = /N\("cchc:((?:[^"]|"")*)"\)\s*=\s*0/;

/** Once for all rules of an owner on a range. */
function rangesOf(references: string, owner: string, known: readonly OwnedFormat[]): OwnedFormat[] {
  return references
    .split(' ')
    .flatMap((reference) => parseRange(reference) ?? [])
    .filter(
      (range) => !known.some((one) => one.owner === owner && rangeAddress(one.range) === rangeAddress(range)),
    )
    .map((range) => ({ owner, range }));
}

function numberOrNull(text: string | undefined): number | null {
  const number = Number(text ?? NaN);
  return Number.isFinite(number) ? number : null;
}
