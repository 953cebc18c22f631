/**
 * Cells that hold more than a content: part of an array formula, letters in fonts of their own. Neither adapter
 * may spoil them without a word.
 */
import { cellRange } from '../../src/domain/grid';
import { messages } from '../../src/messages';
import type { Change, ChangeSet } from '../../src/workbook';
import { WorkbookFault } from '../../src/workbook';
import { openWorkbook } from '../../src/xlsx';
import type { ExcelBrowser, ExcelPage } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import { snapshotOfHost } from '../excel-host/open-host';
import { allParts, partText, withPart } from '../support/xlsx-parts';
import { at, baseWorkbook, blank, formula, keep, number, PLAN, text } from './base-workbook';
import { excelOver } from './excel-over';
import { pictureOf } from './workbook-picture';

const why = 'contract';
/** F3:F5 of the plan. */
const ARRAY = cellRange(3, 6, 5, 6);

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

function withArray(): Uint8Array {
  const workbook = baseWorkbook();
  workbook.apply({
    command: 'array',
    changes: [
      {
        why,
        kind: 'write-block',
        sheet: PLAN,
        at: at(3, 6),
        cells: [[formula('A3:A5*2', 2)], [number(4)], [number(6)]],
      },
    ],
  });
  return withPart(workbook.save(), planPart(workbook.save()), (sheet) =>
    sheet.replace('<f>A3:A5*2</f>', '<f t="array" ref="F3:F5">A3:A5*2</f>'),
  );
}

function planPart(file: Uint8Array): string {
  const part = [...allParts(file).keys()].find(
    (name) => name.includes('worksheets/sheet') && partText(file, name).includes('mergeCell'),
  );
  if (part === undefined) throw new Error('The plan has no part.');
  return part;
}

async function excelWithArray(file: Uint8Array): Promise<ExcelPage> {
  const page = await excelOver(browser, file, []);
  const sheet = page.host.book.sheet(PLAN);
  if (!sheet) throw new Error('No sheet.');
  sheet.arrays = [ARRAY];
  // Excel shows the formula in each of its cells.
  for (let row: number = ARRAY.top; row <= ARRAY.bottom; row++) sheet.touch(row, 6).formula = 'A3:A5*2';
  return page;
}

const block = (
  row: number,
  column: number,
  cells: Extract<Change, { kind: 'write-block' }>['cells'],
): Change => ({ why, kind: 'write-block', sheet: PLAN, at: at(row, column), cells });

const clear = (top: number, left: number, bottom: number, right: number): Change => ({
  why,
  kind: 'clear',
  sheet: PLAN,
  range: cellRange(top, left, bottom, right),
  what: 'contents',
});

/** Written first: it must not stay when a later change is refused. */
const before = block(20, 1, [[text('trước')]]);

const PARTS: readonly (readonly [string, Change])[] = [
  ['its first cell', block(3, 6, [[number(1)]])],
  ['a cell in its middle', block(4, 6, [[number(1)]])],
  ['all but its first cell', block(4, 6, [[number(1)], [number(2)], [number(3)]])],
  [
    'a block that leaves one of its cells',
    block(3, 5, [
      [blank, number(1)],
      [blank, keep],
      [blank, number(3)],
    ]),
  ],
  ['a clearing of a row', clear(4, 1, 4, 8)],
];

const WHOLES: readonly (readonly [string, readonly Change[]])[] = [
  ['is written whole', [block(3, 6, [[number(1)], [number(2)], [number(3)]])]],
  ['is cleared with what stands around it', [clear(2, 5, 6, 7)]],
  ['is cleared before one of its cells is written', [clear(3, 6, 5, 6), block(4, 6, [[number(7)]])]],
  ['is not touched by what is written beside it', [block(3, 7, [[number(1)], [number(2)], [number(3)]])]],
];

describe('an array formula', () => {
  test.each(PARTS)('is refused in both where %s is written, in the same words', async (_, change) => {
    const bytes = withArray();
    const changeSet: ChangeSet = { command: 'contract', changes: [before, change] };
    const file = openWorkbook(bytes);
    const untouched = pictureOf(file.snapshot());
    const fault = faultOf(() => file.apply(changeSet));
    expect(fault?.id).toBe('array-formula-part');
    expect(pictureOf(file.snapshot())).toEqual(untouched);

    const page = await excelWithArray(bytes);
    const asItWas = pictureOf(snapshotOfHost(page.host.book));
    const answer = await page.apply(changeSet);
    expect(answer).toMatchObject({ fault: 'array-formula-part' });
    const say = messages('vi').files['array-formula-part'];
    const { data } = answer as { readonly data: WorkbookFault['data'] };
    expect(say(data)).toBe(say(fault?.data ?? {}));
    expect(pictureOf(snapshotOfHost(page.host.book))).toEqual(asItWas);
    expect(page.host.book.journal).toEqual([]);
  });

  test.each(WHOLES)('%s', async (_, changes) => {
    const bytes = withArray();
    const changeSet: ChangeSet = { command: 'contract', changes: [before, ...changes] };
    openWorkbook(bytes).apply(changeSet);
    const page = await excelWithArray(bytes);
    expect(await page.apply(changeSet)).toHaveProperty('value.id', 1);
  });
});

describe('a cell whose letters differ in font', () => {
  const RICH = '<r><rPr><b/></rPr><t xml:space="preserve">Rà  soát </t></r><r><t>thủ tục</t></r>';
  const mend = (row: number, words: string): Change =>
    block(row, 2, [[{ kind: 'text', text: words, keepsFonts: true }]]);
  const mended: ChangeSet = {
    command: 'fix',
    changes: [mend(3, 'Rà soát thủ tục'), mend(5, 'Đánh giá!')],
  };

  function withRichText(): Uint8Array {
    return withPart(baseWorkbook().save(), 'xl/sharedStrings.xml', (strings) =>
      strings.replace(/<si><t[^>]*>Rà soát thủ tục<\/t><\/si>/, `<si>${RICH}</si>`),
    );
  }

  async function excelWithRichText(): Promise<ExcelPage> {
    const page = await excelOver(browser, withRichText(), []);
    const cell = page.host.book.sheet(PLAN)?.touch(3, 2);
    // What differs within a cell is told as null.
    if (cell) cell.look = { ...cell.look, font: { ...cell.look.font, bold: null } };
    return page;
  }

  const textsIn = (page: ExcelPage): readonly unknown[] =>
    [3, 5].map((row) => page.host.book.sheet(PLAN)?.cell(row, 2)?.value);

  it('keeps its fonts in the file', () => {
    const file = openWorkbook(withRichText());
    file.apply(mended);
    expect(partText(file.save(), 'xl/sharedStrings.xml')).toMatch(
      /<rPr><b\/><\/rPr><t[^>]*>Rà soát <\/t><\/r><r><t[^>]*>thủ tục</,
    );
  });

  it('is not written in Excel before a person has said what to do with it', async () => {
    const page = await excelWithRichText();
    const asItWas = pictureOf(snapshotOfHost(page.host.book));
    expect(await page.apply(mended)).toMatchObject({
      fault: 'mixed-fonts',
      data: { count: 1, cells: `${PLAN}!B3` },
    });
    expect(pictureOf(snapshotOfHost(page.host.book))).toEqual(asItWas);
    expect(page.host.book.journal).toEqual([]);
  });

  it('is left as it is while others are mended, or gets one font, as the person chose', async () => {
    const leaving = await excelWithRichText();
    expect(await leaving.apply({ ...mended, mixedFonts: 'leave' })).toHaveProperty('value.leftOut', 1);
    expect(textsIn(leaving)).toEqual(['Rà  soát thủ tục', 'Đánh giá!']);
    const flattening = await excelWithRichText();
    expect(await flattening.apply({ ...mended, mixedFonts: 'flatten' })).toHaveProperty('value.id', 1);
    expect(textsIn(flattening)).toEqual(['Rà soát thủ tục', 'Đánh giá!']);
  });

  it('may be written over with something else, which nobody asked to keep fonts for', async () => {
    const page = await excelWithRichText();
    expect(await page.apply({ command: 'type', changes: [block(3, 2, [[text('Khác')]])] })).toHaveProperty(
      'value.id',
      1,
    );
  });
});

function faultOf(work: () => unknown): WorkbookFault | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookFault) return error;
    throw error;
  }
}
