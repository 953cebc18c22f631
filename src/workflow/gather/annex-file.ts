/** One unit's file as figures for the lines of the office's form, and the cells that they stand in. */
import {
  figureFor,
  periodInTitle,
  standingForm,
  SURE,
  type AnnexForm,
  type CombinedLine,
  type ReportingPeriod,
  type StandingForm,
  type UnitFigure,
} from '../../domain/annex';
import { cellAddress } from '../../domain/grid';
import type { WorkbookSnapshot } from '../../workbook';
import { annexTables } from '../annex';
import type { KnownLayouts, WrittenLine } from './known-layouts';
import { textsAbove, unitOfAnnex, type KnownUnit } from './unit-name';

export interface LineAsked {
  readonly form: AnnexForm;
  readonly lines: readonly CombinedLine[];
  readonly units: readonly KnownUnit[];
}

/** A figure that stands where the office's form has no line. */
export interface ForeignFigure {
  readonly label: string;
  readonly value: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface AnnexFile {
  readonly unit: string;
  readonly period: ReportingPeriod | null;
  readonly figures: readonly UnitFigure[];
  /** "Phụ lục I!D12", in the order of the lines; "" where the file lacks the line. */
  readonly cells: readonly string[];
  readonly foreign: readonly ForeignFigure[];
}

/** Null where the file holds no annex with a column of figures. */
export function readAnnexFile(
  name: string,
  snapshot: WorkbookSnapshot,
  asked: LineAsked,
  layouts: KnownLayouts,
): AnnexFile | null {
  const read = layouts.read(snapshot) ?? recognised(snapshot, asked.form, layouts);
  if (!read) return null;
  const { standing } = read;
  const places = new Map(asked.lines.map(({ ref }, index) => [ref, index]));
  const figures: UnitFigure[] = asked.lines.map(() => null);
  const cells: string[] = asked.lines.map(() => '');
  const foreign: ForeignFigure[] = [];
  let matched = 0;
  for (const { placed, written } of read.lines) {
    const { match, sheet, value } = placed;
    const index = match && match.confidence >= SURE ? places.get(match.known) : undefined;
    const line = asked.lines[index ?? -1];
    const cell = cellAddress(value);
    if (index === undefined || !line) {
      const raw = written.rawValue.trim();
      if (raw !== '') foreign.push({ label: placed.line.label, value: raw, sheet, cell });
      continue;
    }
    matched += 1;
    cells[index] = `${sheet}!${cell}`;
    figures[index] = figureFor(line, written);
  }
  if (matched === 0) return null;
  const headerRows = new Map(
    standing.tables.map(({ sheet, headerRows: rows, range }) => [sheet, Math.min(range.top, ...rows)]),
  );
  const titled = [...headerRows].flatMap(([sheet, headerRow]) => {
    const above = textsAbove(snapshot, sheet, headerRow);
    return [...above, above.join(' ')].flatMap((text) => periodInTitle(text) ?? []);
  });
  return {
    unit: unitOfAnnex(name, snapshot, headerRows, asked.units),
    period: titled[0] ?? null,
    figures,
    cells,
    foreign,
  };
}

function recognised(
  snapshot: WorkbookSnapshot,
  form: AnnexForm,
  layouts: KnownLayouts,
): { readonly standing: StandingForm; readonly lines: readonly WrittenLine[] } | null {
  const standing = standingForm(annexTables(snapshot, undefined), form);
  if (!standing) return null;
  layouts.remember(snapshot, standing);
  const lines = standing.lines.flatMap((placed): WrittenLine[] =>
    placed.indicator ? [{ placed, written: placed.indicator }] : [],
  );
  return { standing, lines };
}
