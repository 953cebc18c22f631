/** The annex made on a new sheet: what it computes, what it keeps, what it leaves blank. */
import {
  appendixWorkbook,
  date,
  reopened,
  structured,
  text,
  typeInto,
} from '../../support/appendix-workbook';
import { cellAt, figuresIn, placeOf, typeFigure, withAnnex } from '../../support/annex-workbook';
import { number, saved, type Written } from '../../support/written-workbook';

function plan() {
  const workbook = appendixWorkbook();
  structured(workbook, '2025-01-10');
  typeInto(workbook, 'Ban hành kế hoạch', { 'Ngày hoàn thành': date('2025-03-10') });
  typeInto(workbook, 'Rà soát, đơn giản hoá', { 'Ngày hoàn thành': date('2025-06-20') });
  return workbook;
}

describe('a new annex', () => {
  test('computes what the task table answers up to the closing day, and leaves all else blank', () => {
    const workbook = plan();
    const result = withAnnex(workbook, '2025-H1');
    const { snapshot } = saved(workbook);
    expect(result.sheets).toEqual(['Phụ lục I', 'Biểu mẫu 3']);
    expect(figuresIn(snapshot, result)).toEqual({ '1.1.1': '5', '1.1.2': '1' });
  });

  test('says in words what a computed figure counts', () => {
    const workbook = plan();
    const result = withAnnex(workbook, '2025-H1');
    const { sheet, at } = placeOf(result, '1.1.2');
    const notes = saved(workbook).snapshot.sheets.find(({ name }) => name === sheet)?.notes;
    expect(notes?.find(({ row }) => row === at.row)?.text).toMatch(/^Số tự động: đếm các nhiệm vụ/);
  });

  test('is read back line by line as the form it was laid out by', () => {
    const workbook = plan();
    const first = withAnnex(workbook, '2025-H1');
    const again = withAnnex(reopened(workbook), '2025-H1');
    const shape = ({ lines }: typeof first) =>
      lines.map(({ asked, kind }) => [
        asked.code,
        asked.label,
        asked.placed.line.valueType,
        asked.placed.value,
        kind,
      ]);
    expect(shape(again)).toEqual(shape(first));
  });

  test('does not change when made again', () => {
    const workbook = plan();
    const result = withAnnex(workbook, '2025-H1');
    typeFigure(workbook, result, '3.1', number(127));
    typeFigure(workbook, result, '3.3', text('16.181/16.183'));
    withAnnex(workbook, '2025-H1');
    const once = saved(workbook);
    withAnnex(workbook, '2025-H1');
    expect(contentsOf(saved(workbook))).toEqual(contentsOf(once));
  });

  test('gives totals of what was entered, and takes over a total that a person enters', () => {
    const workbook = plan();
    const result = withAnnex(workbook, '2025-H1');
    typeFigure(workbook, result, '7.1.1', number(26));
    typeFigure(workbook, result, '7.1.2', number(101));
    typeFigure(workbook, result, '5.4.1', number(0));
    typeFigure(workbook, result, '5.4', number(2));
    const again = withAnnex(workbook, '2025-H1');
    expect(figuresIn(saved(workbook).snapshot, again)).toMatchObject({
      '7.1': '127',
      '5.4': '2',
      '5.4.1': '0',
    });
  });
});

describe('another period', () => {
  test('starts blank, and the first one comes back as it was typed', () => {
    const workbook = plan();
    const result = withAnnex(workbook, '2025-H1');
    typeFigure(workbook, result, '3.1.1', text('07'));
    typeFigure(workbook, result, '3.3', text('16.181 /16.183'));
    typeFigure(workbook, result, '3.3', text('02 hồ sơ đang giải quyết'), 'note');
    const year = withAnnex(reopened(workbook), '2025-Y');
    expect(year.notes.map(({ id }) => id)).toContain('harvested');
    withAnnex(workbook, '2025-Y');
    const { snapshot } = saved(workbook);
    expect(figuresIn(snapshot, year)).toEqual({ '1.1.1': '5', '1.1.2': '2' });
    const back = withAnnex(workbook, '2025-H1');
    const after = saved(workbook).snapshot;
    expect(figuresIn(after, back)).toEqual({
      '1.1.1': '5',
      '1.1.2': '1',
      '3.1.1': '07',
      '3.3': '16.181 /16.183',
    });
    const { sheet, note } = placeOf(back, '3.3');
    expect(note && cellAt(after, sheet, note)?.text).toBe('02 hồ sơ đang giải quyết');
  });

  test('keeps the closing day that the office set for each', () => {
    const workbook = plan();
    const period = { from: '2024-12-16', to: '2025-06-25' } as const;
    type Days = NonNullable<Parameters<typeof withAnnex>[2]>['days'];
    withAnnex(workbook, '2025-H1', { days: period as unknown as NonNullable<Days> });
    withAnnex(workbook, '2025-Y');
    const back = withAnnex(workbook, '2025-H1');
    expect(back.period).toMatchObject({ code: '2025-H1', ...period });
    expect(figuresIn(workbook.snapshot(), back)).toMatchObject({ '1.1.2': '2' });
  });
});

function contentsOf({ snapshot }: Written) {
  return snapshot.sheets.map(({ name, rows, notes, tables }) => ({ name, rows, notes, tables }));
}
