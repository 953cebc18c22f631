/** From the parts of a package to the snapshot that the domain thinks about. */
import type { GridCell } from '../../domain/grid';
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { NotedText, type OpcPackage, type SheetTexts } from '../package';
import type { Steps } from '../slices';
import { Budget } from './budget';
import { defaultReadLimits, type ReadLimits } from './limits';
import type { PartSteps } from './part-steps';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-part';
import { readNumberFormats } from './styles-part';
import { readTables } from './tables';
import { readWorkbookPart } from './workbook-part';

export interface SnapshotOptions {
  /** Names of the sheets to read; all where absent. */
  readonly sheets?: readonly string[];
  /**
   * Which of the sheets the cells are wanted of, told before any is read; of all where absent. The others come with
   * their names and tables alone: nothing else of them is looked at.
   */
  readonly cellsOf?: (sheets: readonly SheetOutline[]) => readonly SheetOutline[];
  readonly limits?: ReadLimits;
  /** Whether a sheet will be changed soon: its text is then kept until it is. */
  readonly willChange?: (sheet: SheetSnapshot) => boolean;
}

export type SheetOutline = Pick<SheetSnapshot, 'name' | 'tables'>;

/**
 * Reads in short steps; sheets that will be changed leave their text in `texts`. Throws WorkbookFault `file-…` where
 * the parts are not sound or too large.
 */
export function* readSnapshot(
  source: OpcPackage,
  options: SnapshotOptions = {},
  texts?: SheetTexts,
): Steps<WorkbookSnapshot> {
  const workbook = readWorkbookPart(source);
  const wanted = options.sheets && new Set(options.sheets);
  const entries = workbook.sheets.filter((entry) => !wanted || wanted.has(entry.name));
  const budget = new Budget(options.limits ?? defaultReadLimits);
  const outlines = entries.map((entry) => ({
    entry,
    name: entry.name,
    tables: readTables(source, entry.part, budget),
  }));
  const looked = new Set<SheetOutline>(options.cellsOf?.(outlines) ?? outlines);
  const parts = outlines.filter((outline) => looked.has(outline)).map(({ entry }) => entry.part);
  if (workbook.sharedStrings !== null) parts.push(workbook.sharedStrings);
  const total = Math.max(
    1,
    parts.reduce((sum, part) => sum + source.size(part), 0),
  );
  let done = 0;

  function* tracked<Result>(steps: PartSteps<Result>, part: string): Steps<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        done += source.size(part);
        return step.value;
      }
      yield Math.min(1, (done + step.value) / total);
    }
  }

  const formats = workbook.styles === null ? [] : readNumberFormats(source, workbook.styles);
  const sharedStrings =
    workbook.sharedStrings === null
      ? []
      : yield* tracked(readSharedStrings(source, workbook.sharedStrings, budget), workbook.sharedStrings);
  const sharedCells = new Array<GridCell | undefined>(sharedStrings.length);
  const sheets: SheetSnapshot[] = [];
  for (const outline of outlines) {
    const { entry, tables } = outline;
    if (!looked.has(outline)) {
      const { name, position, visibility } = entry;
      sheets.push(emptySheet({ name, position, visibility, tables, date1904: workbook.date1904 }));
      continue;
    }
    const formulas = source.formulas();
    const sources = { sharedStrings, sharedCells, formats, date1904: workbook.date1904, budget, formulas };
    const noted = options.willChange && new NotedText();
    const sheet = yield* tracked(readSheet(source, entry, tables, sources, noted), entry.part);
    if (noted && options.willChange(sheet)) texts?.keep(source, entry.part, noted, formulas);
    sheets.push(sheet);
  }
  return {
    sheets,
    names: workbook.names,
    date1904: workbook.date1904,
    structureProtected: workbook.structureProtected,
  };
}
