/**
 * What the lines of the annex that stands in the workbook were given for the period before and for the same
 * period last year, as the table of figures by period keeps it.
 */
import {
  formerPeriod,
  periodInTitle,
  samePeriodLastYear,
  standingForm,
  type FormerFigure,
  type ReportingPeriod,
} from '../../domain/annex';
import type { RecognizedWorkbook } from '../../domain/tables';
import type { WorkbookSnapshot } from '../../workbook';
import { settingsIn } from '../structure';
import { knownForm } from './form-memory';
import { askedLines } from './harvest';
import { entriesFor, findIndicatorTable, readEntries } from './indicator-table';
import { annexTables } from './layout';
import { recordedPeriod } from './settled-period';

/** The period before comes first for each line; empty where the workbook keeps no figures of earlier periods. */
export function formerFigures(
  snapshot: WorkbookSnapshot,
  recognized: RecognizedWorkbook,
): readonly FormerFigure[] {
  const found = findIndicatorTable(snapshot);
  if (!found) return [];
  const entries = readEntries(found, snapshot.date1904).filter((entry) => entry !== null);
  const standing = standingForm(annexTables(snapshot, recognized), knownForm(snapshot));
  const now = annexPeriod(snapshot, recognized);
  if (!standing || !now) return [];
  const lines = askedLines(standing.lines);
  const settings = settingsIn(snapshot);
  const compared = [
    { against: 'former' as const, then: formerPeriod(now, settings) },
    { against: 'last-year' as const, then: samePeriodLastYear(now, settings) },
  ];
  return compared.flatMap(({ against, then }): FormerFigure[] => {
    if (then === null) return [];
    const known = entriesFor(lines, entries, then.code);
    return lines.flatMap((line): FormerFigure[] => {
      const value = known.get(line)?.value ?? null;
      const { sheet, value: at, line: formLine } = line.placed;
      if (value === null) return [];
      return [{ sheet, row: at.row, value, then, now, against, aggregation: formLine.aggregation }];
    });
  });
}

/** The period that the annex in the workbook stands for: as recorded, otherwise as its title says. */
export function annexPeriod(
  snapshot: WorkbookSnapshot,
  { tables }: RecognizedWorkbook,
): ReportingPeriod | null {
  const annexes = tables.filter(({ kind }) => kind === 'annex');
  if (annexes.length === 0) return null;
  const recorded = recordedPeriod(snapshot);
  if (recorded) return recorded;
  for (const { title } of annexes) {
    const named = periodInTitle(title.text, settingsIn(snapshot));
    if (named) return named;
  }
  return null;
}
