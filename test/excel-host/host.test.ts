/** The host must behave like Excel where tests rely on it, and refuse what it does not know. */
import { cellRange } from '../../src/domain/grid';
import { answerBatch } from './answer-batch';
import { ExcelHost } from './excel-host';
import { HostSheet, HostWorkbook } from './model';
import type { ActionInfo, Batch, BatchAnswer, ObjectPathInfo } from './protocol';
import { ACTION, PATH } from './protocol';
import { typed } from './typed-input';

function hostWith(sheet = 'A'): ExcelHost {
  const book = new HostWorkbook('Sổ.xlsx', false);
  book.sheets.push(new HostSheet(book, book.nextId(), sheet));
  return new ExcelHost(book);
}

const WORKBOOK: ObjectPathInfo = { Id: 1, ObjectPathType: PATH.root, Name: '' };
const SHEETS: ObjectPathInfo = {
  Id: 2,
  ObjectPathType: PATH.property,
  Name: 'Worksheets',
  ParentObjectPathId: 1,
};

function method(id: number, parent: number, name: string, ...args: readonly unknown[]): ObjectPathInfo {
  return {
    Id: id,
    ObjectPathType: PATH.method,
    Name: name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: args },
  };
}

function answer(
  host: ExcelHost,
  actions: readonly Omit<ActionInfo, 'Id'>[],
  ...paths: ObjectPathInfo[]
): BatchAnswer {
  const batch: Batch = {
    Actions: actions.map((action, index) => ({ ...action, Id: 100 + index })),
    ObjectPaths: Object.fromEntries([WORKBOOK, SHEETS, ...paths].map((path) => [String(path.Id), path])),
  };
  return answerBatch(host, batch);
}

const load = (path: number, ...names: readonly string[]): Omit<ActionInfo, 'Id'> => ({
  ActionType: ACTION.query,
  Name: '',
  ObjectPathId: path,
  QueryInfo: { Select: names },
});

const set = (path: number, name: string, value: unknown): Omit<ActionInfo, 'Id'> => ({
  ActionType: ACTION.setProperty,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});

describe('answers', () => {
  test('collections give their items, nested properties come nested', () => {
    const host = hostWith('Phụ lục');
    expect(answer(host, [load(2, 'name', 'protection/protected')]).Results).toEqual([
      {
        ActionId: 100,
        Value: {
          _Items: [{ _Id: host.book.sheets[0]?.id, Name: 'Phụ lục', Protection: { Protected: false } }],
        },
      },
    ]);
  });

  test('a null object stays null through what hangs on it', () => {
    const path = method(3, 2, 'GetItemOrNullObject', 'không có');
    const below = method(4, 3, 'GetRange', 'A1');
    const given = answer(
      hostWith(),
      [load(3, 'name'), set(4, 'Values', [[1]]), load(4, 'values')],
      path,
      below,
    );
    expect(given).toEqual({
      Results: [
        { ActionId: 100, Value: null },
        { ActionId: 102, Value: null },
      ],
    });
  });

  test.each([
    ['property', load(1, 'chartDataPointTrack'), 'Workbook.ChartDataPointTrack'],
    ['settable property', set(1, 'IsDirty', true), 'Workbook.IsDirty'],
    [
      'method',
      { ActionType: ACTION.method, Name: 'Save', ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
      'Workbook.Save',
    ],
  ])('an unknown %s fails by its name', (_, action, name) => {
    expect(answer(hostWith(), [action]).Error).toMatchObject({
      Code: 'NotImplemented',
      Location: name,
      Message: expect.stringContaining(name) as string,
    });
  });

  test('the first failure ends the batch; what was done before it stays', () => {
    const host = hostWith();
    const given = answer(
      host,
      [set(4, 'Values', [['đã ghi']]), load(5, 'name'), set(4, 'Values', [['không tới']])],
      method(3, 2, 'GetItem', 'A'),
      method(4, 3, 'GetRange', 'B2'),
      method(5, 2, 'GetItem', 'Không có'),
    );
    expect(given.Error).toMatchObject({
      Code: 'ItemNotFound',
      ActionIndex: 1,
      Location: 'WorksheetCollection.getItem',
    });
    expect(host.book.sheets[0]?.cell(2, 2)?.value).toBe('đã ghi');
  });

  test('a matrix of another size is refused', () => {
    const given = answer(
      hostWith(),
      [set(4, 'Values', [[1, 2]])],
      method(3, 2, 'GetItem', 'A'),
      method(4, 3, 'GetRange', 'A1:A2'),
    );
    expect(given.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Range.values' });
  });

  test('a locked sheet refuses to be written', () => {
    const host = hostWith();
    for (const sheet of host.book.sheets) sheet.isProtected = true;
    const given = answer(
      host,
      [set(4, 'Values', [[1]])],
      method(3, 2, 'GetItem', 'A'),
      method(4, 3, 'GetRange', 'A1'),
    );
    expect(given.Error).toMatchObject({ Code: 'AccessDenied' });
  });

  test('merged areas are given only when their top left cell lies inside', () => {
    const host = hostWith();
    const [sheet] = host.book.sheets;
    sheet?.merges.push(cellRange(1, 1, 3, 2));
    const ask = (address: string) =>
      answer(
        host,
        [load(5, 'address')],
        method(3, 2, 'GetItem', 'A'),
        method(4, 3, 'GetRange', address),
        method(5, 4, 'GetMergedAreasOrNullObject'),
      ).Results[0]?.Value;
    expect(ask('A1:B5')).toEqual({ Address: 'A!A1:B3' });
    expect(ask('A2:B5')).toBeNull();
  });
});

describe('requests', () => {
  test('beyond the limit of Excel on the web are refused', () => {
    const host = hostWith();
    const json = JSON.stringify({ Actions: [], ObjectPaths: {}, padding: 'x'.repeat(5_000_001) });
    expect(host.answer(json).Error?.Code).toBe('RequestPayloadSizeLimitExceeded');
  });
});

test.each([
  ['1/2/2025', 'General', { value: 45_659, format: 'm/d/yyyy' }],
  ['1/2/2025', '@', { value: '1/2/2025' }],
  ['007', 'General', { value: 7 }],
  ["'007", 'General', { value: '007' }],
  ["'007", '@', { value: '007' }],
  ['1,234.5', 'General', { value: 1234.5 }],
  ['15%', 'General', { value: 0.15, format: '0%' }],
  ['=1+1', 'General', { value: 2, formula: '1+1' }],
  ['=1+1', '@', { value: '=1+1' }],
  ['true', 'General', { value: true }],
  ['#n/a', 'General', { value: { error: '#N/A' } }],
  ['31/12/2025', 'General', { value: '31/12/2025' }],
  [5, '@', { value: '5' }],
])('typing %j into a cell of format %s', (input, format, result) => {
  expect(typed(input, format, false, () => 2)).toEqual(result);
});
