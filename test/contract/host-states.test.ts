/**
 * Excel in a state in which nothing can be written: the person reads what stands in the way and what to do, the
 * workbook stays as it was, and the same work succeeds once the state is over. A file has no such states.
 */
import { cellRange } from '../../src/domain/grid';
import { messages } from '../../src/messages';
import type { Change, ChangeSet, WorkbookFaultId } from '../../src/workbook';
import { openWorkbook } from '../../src/xlsx';
import { ExcelHost } from '../excel-host/excel-host';
import type { ExcelBrowser } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import type { Told } from '../excel-host/page-entry';
import { openHost, snapshotOfHost } from '../excel-host/open-host';
import { at, baseWorkbook, PLAN, text } from './base-workbook';
import { CHANGE_CASES } from './change-cases';
import { excelOver } from './excel-over';
import { pictureOf } from './workbook-picture';

interface HostState {
  readonly name: string;
  readonly fault: WorkbookFaultId;
  /** What the person reads. */
  readonly sentence: string;
  enter(host: ExcelHost): void;
  leave(host: ExcelHost): void;
}

const EDITING: HostState = {
  name: 'a cell being typed into',
  fault: 'cell-in-edit-mode',
  sentence: 'Excel đang sửa dở một ô. Hãy nhấn Enter hoặc Esc để thoát khỏi ô rồi thử lại.',
  enter: ({ book }) => void (book.cellInEditMode = true),
  leave: ({ book }) => void (book.cellInEditMode = false),
};

const SWITCHED: HostState = {
  name: 'another workbook in front',
  fault: 'workbook-switched',
  sentence:
    'Sổ tính khác đã được mở trong lúc đang làm, nên việc này dừng lại. Hãy trở về sổ tính cũ rồi thử lại.',
  enter: (host) => void (host.refusal = 'InvalidRequestContext'),
  leave: (host) => void (host.refusal = undefined),
};

const STATES: readonly HostState[] = [
  {
    name: 'a read-only workbook',
    fault: 'workbook-read-only',
    sentence:
      'Sổ tính đang mở ở chế độ chỉ đọc. Hãy bấm Cho phép chỉnh sửa (Enable Editing) hoặc lưu thành tệp khác rồi thử lại.',
    enter: ({ book }) => void (book.readOnly = true),
    leave: ({ book }) => void (book.readOnly = false),
  },
  EDITING,
  SWITCHED,
];

const TOO_OLD = 'Phiên bản Excel này chưa hỗ trợ. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.';

const why = 'contract';
const base = baseWorkbook().save();
const picture = ({ book }: ExcelHost) => pictureOf(snapshotOfHost(book));
const command = (changes: readonly Change[]): ChangeSet => ({ command: 'contract', changes });
const write = (words: string): Change => ({
  why,
  kind: 'write-block',
  sheet: PLAN,
  at: at(20, 1),
  cells: [[text(words)]],
});
const some: readonly Change[] = [write('Việc mới'), { why, kind: 'ensure-sheet', sheet: 'Danh mục' }];
/** One of each kind of change. */
const kinds = Object.entries(CHANGE_CASES).flatMap(([kind, cases]) =>
  cases.slice(0, 1).map(({ changes }) => [kind, changes] as const),
);

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

const sentenceOf = (told: Told<unknown>): string =>
  'fault' in told
    ? messages('vi').files[told.fault as WorkbookFaultId](told.data)
    : 'nothing stood in the way';

describe.each(STATES.map((state) => [state.name, state] as const))('%s', (_, state) => {
  test.each(kinds)('refuses %s, says why, and leaves the workbook alone', async (_kind, changes) => {
    const page = await excelOver(browser, base, changes);
    const before = picture(page.host);
    state.enter(page.host);
    const told = await page.apply(command(changes));
    expect(told).toHaveProperty('fault', state.fault);
    expect(sentenceOf(told)).toBe(state.sentence);
    expect(page.host.batches.some(({ writes }) => writes)).toBe(false);
    expect(picture(page.host)).toEqual(before);
    expect(await page.history()).toEqual([]);

    state.leave(page.host);
    expect(await page.apply(command(changes))).toHaveProperty('value.id');
  });

  test('refuses to take a command back, which can be taken back afterwards', async () => {
    const page = await excelOver(browser, base, some);
    const before = picture(page.host);
    await page.apply(command(some));
    const after = picture(page.host);
    state.enter(page.host);
    const told = await page.undo(1);
    expect(sentenceOf(told)).toBe(state.sentence);
    expect(picture(page.host)).toEqual(after);

    state.leave(page.host);
    expect(await page.undo(1)).toEqual({ value: null });
    expect(picture(page.host)).toEqual(before);
  });
});

describe.each([EDITING, SWITCHED].map((state) => [state.name, state] as const))(
  '%s while the work is under way',
  (_, state) => {
    const changes: readonly Change[] = [
      ...some,
      { why, kind: 'merge', sheet: PLAN, range: cellRange(21, 1, 21, 2) },
    ];

    test('has what was written until then taken back', async () => {
      const calm = await excelOver(browser, base, changes);
      await calm.apply(command(changes));
      const requests = calm.host.batches.length;
      let afterWriting = 0;
      for (let stopped = 1; stopped <= requests; stopped++) {
        const page = await excelOver(browser, base, changes);
        const before = picture(page.host);
        const opening = page.host.batches.length;
        let asked = opening;
        page.host.onBatch = () => {
          asked++;
          if (asked === opening + stopped) state.enter(page.host);
          else state.leave(page.host);
        };
        const told = await page.apply(command(changes));
        // The last requests only let go of what was read; whether they are answered matters to nobody.
        if ('value' in told) continue;
        expect([stopped, sentenceOf(told)]).toEqual([stopped, state.sentence]);
        expect(picture(page.host)).toEqual(before);
        if (page.host.batches.some(({ writes }) => writes)) afterWriting++;
      }
      expect(afterWriting).toBeGreaterThan(0);
    });
  },
);

describe('an Excel without what is needed', () => {
  const host = () => new ExcelHost(openHost(openWorkbook(base).snapshot()));

  test.each([0, 7, 12])(
    'at ExcelApi 1.%d is told before anything is asked of the workbook',
    async (highest) => {
      const old = host();
      const told = await browser.tryOpen(old, { announced: highest });
      expect(told).toMatchObject({ fault: 'feature-missing', data: { needs: 'ExcelApi 1.13' } });
      expect(sentenceOf(told)).toBe(TOO_OLD);
      expect(old.batches).toEqual([]);
    },
  );

  test.each(kinds)('at the floor makes %s as every other Excel does', async (_kind, changes) => {
    const newer = await excelOver(browser, base, changes);
    await newer.apply(command(changes));
    const floor = await excelOver(browser, base, changes, { announced: 13 });
    expect(await floor.apply(command(changes))).toHaveProperty('value.id', 1);
    expect(picture(floor.host)).toEqual(picture(newer.host));
  });

  test.each([
    'RangeFill.Color',
    'WorksheetCollection.Add',
    'Range.Merge',
    'ConditionalFormatCollection.Add',
    'DataValidation.Rule',
  ])('that announces %s and does not have it is told, and the workbook is as it was', async (member) => {
    const changes: readonly Change[] = [
      'ensure-sheet',
      'format',
      'merge',
      'conditional-formats',
      'validation',
    ]
      .flatMap((kind) => CHANGE_CASES[kind as Change['kind']].slice(0, 1))
      .flatMap((one) => one.changes);
    const page = await excelOver(browser, base, changes);
    const before = picture(page.host);
    page.host.fault = { member, code: 'ApiNotFound' };
    const told = await page.apply(command(changes));
    expect(sentenceOf(told)).toBe(TOO_OLD);
    expect(picture(page.host)).toEqual(before);
    expect(await page.history()).toEqual([]);
  });
});
