/**
 * Units' annexes put together into the office's: one file at a time is read and let go, so that memory grows
 * with the figures and not with the files.
 */
import {
  combineAnnexes,
  combinedLines,
  figureText,
  isOfKind,
  sameFigure,
  settledLines,
  standingForm,
  type CombinedLine,
  type Counted,
  type StandingForm,
} from '../../domain/annex';
import { unitKey } from '../../domain/plan';
import { normalizeText } from '../../domain/text';
import type { ChangeSet, WorkbookSnapshot } from '../../workbook';
import { annexTables, knownForm } from '../annex';
import { trackedPlanFrom } from '../structure';
import { readAnnexFile, type LineAsked } from './annex-file';
import type { BadAnnex, Gathered, PartPlace, RestFigure } from './gathered';
import { KnownLayouts } from './known-layouts';
import { knownParts, type KnownParts, type Part } from './known-parts';
import { partsSheets } from './parts-sheets';
import { restSheet } from './rest-sheet';
import { totalCells } from './total-cells';
import type { KnownUnit } from './unit-name';

export interface GatherOptions {
  /** When this is done, as people read it: "22/11/2026 08:30". */
  readonly at: string;
  /** Units that have to send an annex; those of the sheet "Danh mục" where absent. */
  readonly units?: readonly string[];
  /** Totals go where figures were typed, too. */
  readonly replace?: boolean;
}

export interface AnnexToGather {
  /** As the office knows it: a path or a name. */
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}

export class AnnexGathering {
  /** Names of the files of this run; parts of earlier runs stand in the workbook already. */
  private readonly added = new Set<string>();
  private readonly asked: LineAsked;
  private readonly known: KnownParts;
  private readonly parts: Part[];
  private readonly foreign: RestFigure[] = [];
  private readonly badFiles: BadAnnex[] = [];
  /** Lists of cells that many files share are kept once. */
  private readonly cellLists = new Map<string, readonly string[]>();
  private readonly layouts = new KnownLayouts();
  private readonly places = new Map<string, number>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly standing: StandingForm,
    private options: GatherOptions,
  ) {
    const lines = combinedLines(standing.lines);
    this.known = knownParts(snapshot, lines);
    this.asked = { form: standing.form, lines, units: expectedUnits(snapshot, options.units) };
    this.parts = [...this.known.parts];
    this.parts.forEach(({ file }, index) => this.places.set(file, index));
  }

  /** Options that are known only once the files were looked at. */
  settle(options: Partial<Pick<GatherOptions, 'replace'>>): void {
    this.options = { ...this.options, ...options };
  }

  /** Whether there is a list of units that have to send an annex, so that missing ones can be told. */
  get knowsUnits(): boolean {
    return this.asked.units.length > 0;
  }

  /** False where the file holds no annex; it is then listed as bad by the id `no-annex`. */
  add({ name, snapshot }: AnnexToGather): boolean {
    const file = readAnnexFile(name, snapshot, this.asked, this.layouts);
    if (!file) {
      this.bad(name, 'no-annex');
      return false;
    }
    const { unit, period, figures, foreign } = file;
    this.added.add(name);
    const list = file.cells.join('\n');
    const cells = this.cellLists.get(list) ?? file.cells;
    this.cellLists.set(list, cells);
    const index = this.places.get(name);
    const before = this.parts[index ?? -1];
    const part: Part = {
      unit,
      file: name,
      period,
      figures,
      cells,
      verdict: before?.verdict ?? null,
      taken: before && isSame(before, { ...file, file: name }) ? before.taken : this.options.at,
    };
    if (index === undefined) {
      this.places.set(name, this.parts.length);
      this.parts.push(part);
    } else this.parts[index] = part;
    for (const { label, value, sheet, cell } of foreign) {
      const from = { unit, file: name, cell: `${sheet}!${cell}` };
      this.foreign.push({ reason: 'no-line', line: label, value, from, against: '' });
    }
    return true;
  }

  /** A file that could not be read; the rest goes on. */
  bad(name: string, reason: string): void {
    this.badFiles.push({ name, reason });
  }

  result(): Gathered {
    const { units } = this.asked;
    const { parts, badFiles } = this;
    const lines = this.settledBy(parts);
    const { totals, counted } = combineAnnexes(lines, parts);
    const sheets = partsSheets(this.snapshot, lines, this.known, parts, counted);
    const earlier = combineAnnexes(this.settledBy(this.known.parts), this.known.parts).totals;
    const { changes, typedOver } = totalCells(
      this.snapshot,
      this.standing.lines,
      lines,
      totals,
      earlier,
      sheets,
      this.options.replace === true,
    );
    const sent = new Set(parts.map(({ unit }) => unitKey(unit)));
    const missingUnits = units.map(({ name }) => name).filter((name) => !sent.has(unitKey(name)));
    const rest: RestFigure[] = [
      ...differing(lines, parts, counted),
      ...notUnderstood(lines, parts),
      ...totals.flatMap(({ ref, unmade }): RestFigure[] =>
        unmade ? [{ reason: 'no-total', line: ref, value: '', from: NOWHERE, against: '' }] : [],
      ),
      ...totals.flatMap(({ ref, value }): RestFigure[] => {
        const typed = typedOver.get(ref);
        if (typed === undefined) return [];
        return [
          { reason: 'typed-over', line: ref, value: typed, from: NOWHERE, against: String(value ?? '') },
        ];
      }),
      ...this.foreign,
    ];
    const changeSet: ChangeSet = {
      command: 'consolidate',
      changes: [...sheets.changes, ...changes, ...restSheet(this.snapshot, { rest, missingUnits, badFiles })],
      sources: [...this.added],
    };
    return {
      changeSet,
      totals: totals.map((total, index) => ({
        ...total,
        label: lines[index]?.line.label ?? '',
        written: !typedOver.has(total.ref),
      })),
      files: parts.map(({ file, unit, period, figures }, index) => ({
        name: file,
        unit,
        period: period?.code ?? null,
        figures: figures.filter((figure) => figure !== null).length,
        notCounted: counted[index]?.why ?? null,
      })),
      rest,
      missingUnits,
      badFiles,
    };
  }

  private settledBy(parts: readonly Part[]): readonly CombinedLine[] {
    return combinedLines(
      settledLines(this.standing.lines, (place) => parts.map(({ figures }) => figures[place])),
    );
  }
}

/** Null where no annex with a column of figures stands in the workbook: it has to be made first. */
export function gatherAnnexes(snapshot: WorkbookSnapshot, options: GatherOptions): AnnexGathering | null {
  const standing = standingForm(annexTables(snapshot, undefined), knownForm(snapshot));
  return standing && new AnnexGathering(snapshot, standing, options);
}

const NOWHERE: PartPlace = { unit: '', file: '', cell: '' };

function expectedUnits(
  snapshot: WorkbookSnapshot,
  named: readonly string[] | undefined,
): readonly KnownUnit[] {
  if (named) {
    const plain = named.map((name) => normalizeText(name).replace(/\s+/g, ' ').trim());
    return plain.filter((name) => name !== '').map((name) => ({ name, aliases: [] }));
  }
  return trackedPlanFrom(snapshot).units.filter(({ kind }) => kind === 'unit');
}

function isSame(before: Part, now: Pick<Part, 'unit' | 'period' | 'figures' | 'file'>): boolean {
  return (
    before.unit === now.unit &&
    before.period?.code === now.period?.code &&
    before.figures.every((figure, index) => sameFigure(figure, now.figures[index]))
  );
}

/** Figures of a file that another file of the same unit and period goes before, where the two differ. */
function differing(
  lines: readonly CombinedLine[],
  parts: readonly Part[],
  counted: readonly Counted[],
): readonly RestFigure[] {
  return parts.flatMap((part, index) => {
    const { why, behind } = counted[index] ?? { why: null, behind: null };
    const before = parts[behind ?? -1];
    if (why !== 'sent-again' || !before) return [];
    return lines.flatMap(({ ref }, place): RestFigure[] => {
      const [here, there] = [part.figures[place], before.figures[place]];
      if (sameFigure(here, there)) return [];
      return [
        {
          reason: 'files-differ',
          line: ref,
          value: figureText(here),
          from: placeOf(part, place),
          against: `${figureText(there)} (${before.file})`,
        },
      ];
    });
  });
}

/** What stands among the figures of a line without being one. */
function notUnderstood(lines: readonly CombinedLine[], parts: readonly Part[]): readonly RestFigure[] {
  return parts.flatMap((part) =>
    lines.flatMap((line, place): RestFigure[] => {
      const figure = part.figures[place];
      if (isOfKind(line, figure)) return [];
      const value = figureText(figure);
      return [{ reason: 'not-understood', line: line.ref, value, from: placeOf(part, place), against: '' }];
    }),
  );
}

function placeOf({ unit, file, cells }: Part, place: number): PartPlace {
  return { unit, file, cell: cells[place] ?? '' };
}
