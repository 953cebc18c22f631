/** Workbooks with every feature we could find lose none when they are edited, and no part changes without need. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { column, sheetRow } from '../../../src/domain/grid';
import { openWorkbook } from '../../../src/xlsx';
import { compareFeatures, requireSound } from '../../support/check-xlsx';
import { describeWithShared } from '../../support/shared';
import { cellsOf, changeSet, sheetOf, text, type BareChange } from '../../support/written-workbook';
import { allParts } from '../../support/xlsx-parts';
import { manyChanges, NEW_SHEET } from './many-changes';

/** ExcelJS itself puts one element of its file in the wrong order; all else about it is sound. */
const soundFiles = ['features.xlsx', 'features-openpyxl.xlsx', 'features-libreoffice.xlsx'];
const files = [...soundFiles, 'features-exceljs.xlsx'];

const edit = (sheet: string): BareChange => ({
  kind: 'write-block',
  sheet,
  at: { row: sheetRow(60), column: column(12) },
  cells: [[text('một ô')]],
});

describeWithShared('workbooks with every feature, edited and saved', (folder) => {
  const read = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, 'fidelity', file)));

  test.each(files)('%s saved without a change is the same, part by part', (file) => {
    const before = read(file);
    expect(allParts(openWorkbook(before).save())).toEqual(allParts(before));
  });

  test.each(files)(
    '%s keeps every feature when a sheet is added and a cell of each sheet is edited',
    (file) => {
      const before = read(file);
      const workbook = openWorkbook(before);
      const open = workbook.snapshot().sheets.filter((sheet) => !sheet.protected);
      const linked = open.find((sheet) => sheet.visibility === 'visible')?.name ?? '';
      workbook.apply(manyChanges(linked, ...open.map((sheet) => edit(sheet.name))));
      const after = workbook.save();
      if (soundFiles.includes(file)) requireSound(after);
      expect(compareFeatures(folder, before, after)).toMatch(/^kept (\d+) of \1\n$/);
      const reopened = openWorkbook(after).snapshot();
      expect(sheetOf(reopened, NEW_SHEET).tables[0]?.name).toBe('NhiemVuMoi');
      for (const sheet of open) {
        expect(cellsOf(sheetOf(reopened, sheet.name))).toEqual({ ...cellsOf(sheet), L60: 'một ô' });
      }
    },
  );

  test.each(files)('%s changes in nothing but the parts the edit is about', (file) => {
    const before = read(file);
    const workbook = openWorkbook(before);
    const [sheet] = workbook.snapshot().sheets.filter((one) => !one.protected);
    workbook.apply(changeSet(edit(sheet?.name ?? '')));
    const [old, now] = [allParts(before), allParts(workbook.save())];
    const changed = [...now].filter(([part, bytes]) => {
      const was = old.get(part);
      return was === undefined || Buffer.compare(Buffer.from(was), Buffer.from(bytes)) !== 0;
    });
    const allowed =
      /worksheets\/sheet1\.xml$|sharedStrings\.xml$|xl\/workbook\.xml$|workbook\.xml\.rels$|\[Content_Types\]/;
    expect(changed.map(([part]) => part).filter((part) => !allowed.test(part))).toEqual([]);
    expect([...old.keys()].filter((part) => !now.has(part))).toEqual([]);
  });
});
