/** A change set takes effect whole or not at all; what an edit does beside it is told. */
import { column, sheetRow } from '../../../src/domain/grid';
import { blankWorkbook, openWorkbook } from '../../../src/xlsx';
import { OpcPackage } from '../../../src/xlsx/package';
import {
  cellsOf,
  changeSet,
  faultOf,
  saved,
  sheetOf,
  text,
  type BareChange,
} from '../../support/written-workbook';
import { allParts } from '../../support/xlsx-parts';

const write = (sheet: string, content: string): BareChange => ({
  kind: 'write-block',
  sheet,
  at: { row: sheetRow(1), column: column(1) },
  cells: [[text(content)]],
});

describe('either all changes take effect or none', () => {
  test('a fault in the last change leaves the workbook byte for byte as it was', () => {
    const workbook = openWorkbook(blankWorkbook({ sheets: ['Một'] }).save());
    workbook.apply(changeSet(write('Một', 'trước')));
    const before = workbook.save();
    const fault = faultOf(() =>
      workbook.apply(
        changeSet(
          { kind: 'ensure-sheet', sheet: 'Hai' },
          write('Một', 'sau'),
          { kind: 'note', sheet: 'Một', at: { row: sheetRow(1), column: column(1) }, text: 'x' },
          write('Không có', 'x'),
        ),
      ),
    );
    expect(fault).toBe('sheet-not-found');
    expect(workbook.save()).toEqual(before);
    expect(cellsOf(sheetOf(workbook.snapshot(), 'Một'))).toEqual({ A1: 'trước' });
  });

  test('stopped half way, nothing has changed; run to its end in slices, it is as at one go', async () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => [text(`dòng ${String(row)}`)]);
    const change: BareChange = {
      kind: 'write-block',
      sheet: 'Một',
      at: { row: sheetRow(1), column: column(1) },
      cells,
    };
    const again = blankWorkbook({ sheets: ['Một'] });
    const before = again.save();
    const stop = new AbortController();
    const stopped = again.applyInSlices(changeSet(change), {
      pause: () => {
        stop.abort();
        return Promise.resolve();
      },
      signal: stop.signal,
    });
    await expect(stopped).rejects.toMatchObject({ id: 'cancelled' });
    expect(again.save()).toEqual(before);
    const progress: number[] = [];
    const slices = { pause: () => Promise.resolve(), onProgress: (done: number) => void progress.push(done) };
    await again.applyInSlices(changeSet(change), slices);
    const inSlices = await again.saveInSlices(slices);
    const atOnce = blankWorkbook({ sheets: ['Một'] });
    atOnce.apply(changeSet(change));
    expect(inSlices).toEqual(atOnce.save());
    expect(Math.max(...progress)).toBe(1);
    expect(Math.min(...progress)).toBeGreaterThanOrEqual(0);
  });

  test('two change sets one after the other are as one', () => {
    const one = blankWorkbook({ sheets: ['Một'] });
    one.apply(changeSet(write('Một', 'a'), { kind: 'ensure-sheet', sheet: 'Hai' }, write('Hai', 'b')));
    const two = blankWorkbook({ sheets: ['Một'] });
    two.apply(changeSet(write('Một', 'a')));
    two.apply(changeSet({ kind: 'ensure-sheet', sheet: 'Hai' }, write('Hai', 'b')));
    expect(saved(two).snapshot).toEqual(saved(one).snapshot);
  });
});

test('a signature that the edit breaks is taken away, and the caller is told', () => {
  const files = OpcPackage.open(blankWorkbook({ sheets: ['Một'] }).save());
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
  files.add(
    '_xmlsignatures/origin.sigs',
    '',
    'application/vnd.openxmlformats-package.digital-signature-origin',
  );
  files.add(
    '_xmlsignatures/sig1.xml',
    '<Signature/>',
    'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
  );
  files.addRelationship('', `${package_}/origin`, '_xmlsignatures/origin.sigs');
  files.addRelationship('_xmlsignatures/origin.sigs', `${package_}/signature`, '_xmlsignatures/sig1.xml');
  const workbook = openWorkbook(files.save());
  expect(workbook.apply(changeSet(write('Một', 'a')))).toEqual([{ id: 'signature-removed' }]);
  expect([...allParts(saved(workbook).bytes).keys()].filter((part) => part.includes('signature'))).toEqual(
    [],
  );
});

test('a workbook with macros keeps them and stays what it is', () => {
  const files = OpcPackage.open(blankWorkbook({ sheets: ['Một'] }).save());
  const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  files.setContentType('xl/workbook.xml', type);
  files.add('xl/vbaProject.bin', new Uint8Array([1, 2, 3]), 'application/vnd.ms-office.vbaProject');
  files.addRelationship(
    'xl/workbook.xml',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    'xl/vbaProject.bin',
  );
  const workbook = openWorkbook(files.save());
  workbook.apply(changeSet(write('Một', 'a'), { kind: 'ensure-sheet', sheet: 'Hai' }));
  const after = OpcPackage.open(workbook.save());
  expect(after.contentType('xl/workbook.xml')).toBe(type);
  expect(after.bytes('xl/vbaProject.bin')).toEqual(new Uint8Array([1, 2, 3]));
});
