/** A workbook that another program changed without computing it: its formulas stand there without results. */
import type { CivilDate } from '../../../src/domain/dates';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { taskSheets, trackedTasksFrom } from '../../../src/workflow';
import { appendixWorkbook, structured } from '../../support/appendix-workbook';

const DAY = '2025-06-15';

function withoutResults(
  snapshot: WorkbookSnapshot,
  changed = (formula: string): string => formula,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.formula === undefined
            ? cell
            : { ...cell, value: '', text: '', formula: changed(cell.formula) },
        ),
      })),
    })),
  };
}

function structuredSnapshot(): WorkbookSnapshot {
  const workbook = appendixWorkbook();
  structured(workbook, DAY);
  return workbook.snapshot();
}

test('its tasks still belong to the rows of the appendix that they were read from', () => {
  const snapshot = structuredSnapshot();
  const computed = trackedTasksFrom(snapshot);
  expect(computed.map(({ source }) => source?.row)).toEqual([6, 7, 8, 10, 11]);
  expect(trackedTasksFrom(withoutResults(snapshot))).toEqual(computed);
  const unitsOf = (one: WorkbookSnapshot) =>
    taskSheets(one, { asOf: DAY as CivilDate })?.sheets.map(({ unit, lead }) => [unit, lead]);
  expect(unitsOf(withoutResults(snapshot))).toEqual(unitsOf(snapshot));
});

test('a task whose row was taken out of the appendix is still known as gone', () => {
  const gone = withoutResults(structuredSnapshot(), (formula) =>
    formula.replace(/ROW\('[^']+'!\$A\$7\)/, 'ROW(#REF!$A$7)'),
  );
  expect(trackedTasksFrom(gone).map(({ dropped }) => dropped)).toEqual([false, true, false, false, false]);
});
