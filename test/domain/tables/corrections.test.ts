/** What a person corrects in a reading is kept at the next one. */
/** What a person put right wins over what recognition would say. */
import { column, sheetRow } from '../../../src/domain/grid';
import { recognizeWorkbook } from '../../../src/domain/tables';
import { gridsOf } from '../../support/grid-text';

const sheet = `
STT | Nhiệm vụ | Đơn vị chủ trì | Cán bộ chủ trì | Thời hạn
1 | Rà soát quy chế | Văn phòng | Lê Thị Na | Quý II/2026
 | Gửi lấy ý kiến các phòng | Văn phòng | Lê Thị Na | 30/6/2026
`;

test('two columns that lead are asked about, and the answer is kept', () => {
  const grids = gridsOf(sheet);
  const first = recognizeWorkbook(grids);
  expect(first.findings.map((finding) => finding.rule)).toContain('ambiguous-column');
  expect(first.tables[0]?.tasks[0]?.fields.lead).toBe('Văn phòng');

  const corrected = recognizeWorkbook(grids, {
    corrections: {
      columns: [{ sheet: 'Phụ lục', headerRow: sheetRow(2), column: column(4), field: 'lead' }],
      rows: [],
    },
  });
  expect(corrected.findings.map((finding) => finding.rule)).not.toContain('ambiguous-column');
  expect(corrected.tables[0]?.tasks[0]?.fields.lead).toBe('Lê Thị Na');
  expect(corrected.tables[0]?.columns.map(({ field }) => field)).toEqual([
    'number',
    'task',
    'other',
    'lead',
    'deadline',
  ]);
});

test('a row without number is a task of its own, keeps the other reading beside it, and may be made a rest', () => {
  const grids = gridsOf(sheet);
  const row = recognizeWorkbook(grids).tables[0]?.rows.find((reading) => reading.row === 4);
  expect(row?.role).toBe('task');
  expect(row?.alternatives.map((other) => other.role)).toEqual(['continuation']);

  const corrected = recognizeWorkbook(grids, {
    corrections: { columns: [], rows: [{ sheet: 'Phụ lục', row: sheetRow(4), role: 'continuation' }] },
  });
  expect(corrected.tables[0]?.tasks).toHaveLength(1);
  expect(corrected.tables[0]?.tasks[0]?.sourceRows).toEqual([3, 4]);
  expect(corrected.tables[0]?.tasks[0]?.fields.task).toBe('Rà soát quy chế Gửi lấy ý kiến các phòng');
});

test('a row made a note is left out and listed with its reason', () => {
  const table = recognizeWorkbook(gridsOf(sheet), {
    corrections: { columns: [], rows: [{ sheet: 'Phụ lục', row: sheetRow(4), role: 'note' }] },
  }).tables[0];
  expect(table?.tasks).toHaveLength(1);
  expect(table?.skippedRows).toContainEqual({ row: 4, role: 'note', reason: { id: 'row-corrected' } });
});

test('sheets of our own making are passed over', () => {
  const read = recognizeWorkbook(gridsOf(sheet), { ownSheets: ['Phụ lục'] });
  expect(read.tables).toEqual([]);
  expect(read.findings).toEqual([]);
});
