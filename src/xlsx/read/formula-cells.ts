/** The formula of a cell as Excel shows it, whichever way the file keeps it. */
import { WorkbookFault } from '../../workbook';
import type { FoldedFormulas } from '../package';
import { decodeEntities, type XmlScanner } from '../xml';
import type { Budget } from './budget';
import { ownText } from './own-text';
import { formulaAt, formulaPieces, type FormulaPieces } from './shared-formulas';

interface SharedFormula {
  readonly pieces: FormulaPieces;
  readonly row: number;
  readonly column: number;
}

/** Prefixes by which files mark functions newer than 2007; Excel does not show them. */
const newerFunctions = /_xlfn\.(?:_xlws\.|_xludf\.)?|_xlws\.|_xlpm\./g;

interface WrittenFormula {
  readonly written: string;
  readonly shown: string;
}

const MOST_KNOWN = 1000;
const LESS = 60;

export class FormulaCells {
  private readonly shared = new Map<string, SharedFormula>();
  /** A column of a table says one formula in all its rows: kept once, and counted once. */
  private readonly known = new Map<string, string>();
  /** By column: what stood there last. The same again needs only to be compared. */
  private readonly last: (WrittenFormula | undefined)[] = [];

  constructor(
    private readonly budget: Budget,
    private readonly folded: FoldedFormulas,
  ) {}

  /**
   * At the `open` of <f>: goes to its close. Undefined where the cell shares a formula that the sheet
   * does not hold.
   */
  read(scanner: XmlScanner, row: number, column: number): string | undefined {
    const kind = scanner.attribute('t');
    const group = kind === 'shared' ? scanner.attribute('si') : undefined;
    const table = kind === 'dataTable' ? dataTable(scanner) : undefined;
    const written = this.unfolded(scanner.textUntilClose());
    if (table !== undefined) return table;
    const formula = asShown(written);
    if (group === undefined) return this.keep(formula);
    if (formula !== '') {
      this.shared.set(group, { pieces: formulaPieces(formula), row, column });
      return this.keep(formula);
    }
    const first = this.shared.get(group);
    if (!first) return undefined;
    return this.keep(formulaAt(first.pieces, row - first.row, column - first.column));
  }

  /**
   * A formula that is nothing but the text from `from` on: gives the place behind it, and `lastIn` then knows it.
   * Gives -1 where that is to be read by `read`.
   */
  plainEnd(text: string, from: number, column: number): number {
    const last = this.last[column];
    if (last !== undefined) {
      const end = from + last.written.length;
      if (text.charCodeAt(end) === LESS && text.slice(from, end) === last.written) return end;
    }
    const end = text.indexOf('<', from);
    if (end <= from) return -1;
    const written = text.slice(from, end);
    const formula = this.folded.at(written, 0) ?? written;
    const decoded = formula.includes('\r') ? undefined : decodeEntities(formula);
    const shown = decoded === undefined ? undefined : this.keep(asShown(decoded));
    if (shown === undefined) return -1;
    this.last[column] = { written, shown };
    return end;
  }

  /** The formula that `plainEnd` passed last in a column. */
  lastIn(column: number): string | undefined {
    return this.last[column]?.shown;
  }

  private unfolded(written: string): string {
    const formula = this.folded.at(written, 0);
    if (formula === undefined) return written;
    const decoded = decodeEntities(formula.replace(/\r\n?/g, '\n'));
    if (decoded === undefined) throw new WorkbookFault('file-damaged');
    return decoded;
  }

  private keep(formula: string): string | undefined {
    if (formula === '') return undefined;
    const known = this.known.get(formula);
    if (known !== undefined) return known;
    this.budget.takeFormula(formula.length);
    const kept = ownText(formula);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(kept, kept);
    return kept;
  }
}

function asShown(formula: string): string {
  const plain = formula.startsWith('=') ? formula.slice(1) : formula;
  return plain.includes('_xl') ? plain.replace(newerFunctions, '') : plain;
}

/** What-if tables show as TABLE(row input, column input). */
function dataTable(scanner: XmlScanner): string {
  const first = scanner.attribute('r1') ?? '';
  const second = scanner.attribute('r2') ?? '';
  if (scanner.attribute('dt2D') === '1') return `TABLE(${first},${second})`;
  return scanner.attribute('dtr') === '1' ? `TABLE(${first},)` : `TABLE(,${first})`;
}
