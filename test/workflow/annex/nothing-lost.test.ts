/** Whatever people type, in whatever order periods and forms are made: nothing typed is lost. */
import fc from 'fast-check';
import { HA_NAM_FORM, takesValue, type AnnexForm } from '../../../src/domain/annex';
import { generateAnnex, type AnnexResult } from '../../../src/workflow';
import { readPeriodCode } from '../../../src/domain/annex';
import type { CellContent } from '../../../src/workbook';
import type { XlsxWorkbook } from '../../../src/xlsx';
import { appendixWorkbook, structured, tableRows } from '../../support/appendix-workbook';
import { figuresIn, TODAY, typeFigure, withAnnex } from '../../support/annex-workbook';
import { blank } from '../../support/written-workbook';

const PERIODS = ['2025-Q1', '2025-H1', '2025-Y'] as const;
type Period = (typeof PERIODS)[number];

/** Lines that people fill: no computed figure, no total. */
const ENTERED = HA_NAM_FORM.parts[0]?.lines.filter(
  (line) => takesValue(line) && line.compute === undefined && line.derived === undefined,
);
const LINES = (ENTERED ?? []).map(({ id }) => id);

const figure = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }).map((number): CellContent => ({ kind: 'number', number })),
  fc.constantFrom('01', '16.181 /16.183', '=1+1', '+5', '12,5', 'chưa có').map((text): CellContent => ({
    kind: 'text',
    text,
  })),
);

type Step =
  | { readonly do: 'type'; readonly line: string; readonly content: CellContent }
  | { readonly do: 'note'; readonly line: string; readonly text: string }
  | { readonly do: 'clear'; readonly line: string }
  | { readonly do: 'make'; readonly period: Period };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      line: fc.constantFrom(...LINES),
      content: figure,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('note' as const),
      line: fc.constantFrom(...LINES),
      text: fc.constantFrom('02 hồ sơ đang giải quyết', 'số ước'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), line: fc.constantFrom(...LINES) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('make' as const), period: fc.constantFrom(...PERIODS) }),
  },
);

/** What people see of what they typed, by line. */
type Seen = Map<string, { figure?: CellContent; note?: string }>;

function shownOf(content: CellContent): string {
  return content.kind === 'number' ? String(content.number) : content.kind === 'text' ? content.text : '';
}

describe('making annexes again and again', () => {
  test('shows for every period what was last typed for it', () => {
    const base = appendixWorkbook();
    structured(base, '2025-01-10');
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
        const workbook = base.fork();
        let period: Period = '2025-Q1';
        let made = withAnnex(workbook, period);
        const typed = new Map<Period, Seen>(PERIODS.map((each) => [each, new Map()]));
        for (const each of steps) {
          const seen = typed.get(period) ?? new Map();
          if (each.do === 'make') {
            period = each.period;
            made = withAnnex(workbook, period);
            continue;
          }
          // An annex emptied altogether keeps its figures; that is told apart below.
          const others = [...seen].filter(
            ([line, { figure: own }]) => line !== each.line && own !== undefined,
          );
          if (each.do === 'clear' && (others.length === 0 || !seen.get(each.line)?.figure)) continue;
          const entry = seen.get(each.line) ?? {};
          if (each.do === 'type') {
            typeFigure(workbook, made, each.line, each.content);
            seen.set(each.line, { ...entry, figure: each.content });
          } else if (each.do === 'note') {
            typeFigure(workbook, made, each.line, { kind: 'text', text: each.text }, 'note');
            seen.set(each.line, { ...entry, note: each.text });
          } else {
            typeFigure(workbook, made, each.line, blank);
            const { note } = entry;
            seen.set(each.line, note === undefined ? {} : { note });
          }
        }
        for (const each of PERIODS) {
          made = withAnnex(workbook, each);
          expect({ each, ...visible(workbook, made) }).toEqual({
            each,
            ...expected(typed.get(each) ?? new Map()),
          });
        }
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  test('keeps what was typed when another form takes the place of the first', () => {
    const workbook = appendixWorkbook();
    structured(workbook, '2025-01-10');
    const made = withAnnex(workbook, '2025-H1');
    typeFigure(workbook, made, '3.1.1', { kind: 'text', text: '07' });
    typeFigure(workbook, made, '4.2.1', { kind: 'number', number: 40 });
    typeFigure(workbook, made, '2.1', { kind: 'number', number: 3 });
    // The same questions renumbered, one of them dropped.
    const other = renumbered(HA_NAM_FORM);
    const period = readPeriodCode('2025-H1');
    if (!period) throw new Error('No period');
    const first = withAnnex(workbook, '2025-H1');
    for (const sheet of first.sheets) {
      workbook.apply({ command: 'test', changes: [{ kind: 'delete-sheet', sheet, why: 'test' }] });
    }
    const result = generateAnnex(workbook.snapshot(), { period, asOf: TODAY, form: other });
    workbook.apply(result.changeSet);
    const figures = figuresIn(workbook.snapshot(), result);
    expect(figures['13.1.1']).toBe('07');
    expect(figures['14.2.1']).toBe('40');
    expect(tableRows(workbook.snapshot(), 'ChiTieu')).toContainEqual(
      expect.objectContaining({ Mã: '2.1', Kỳ: '2025-H1', 'Giá trị': '3' }),
    );
  });

  test('keeps the figures of an annex that was emptied for the next period', () => {
    const workbook = appendixWorkbook();
    const made = withAnnex(workbook, '2025-Q1');
    typeFigure(workbook, made, '3.1', { kind: 'number', number: 127 });
    typeFigure(workbook, made, '4.2.1', { kind: 'number', number: 40 });
    withAnnex(workbook, '2025-Q1');
    for (const line of ['3.1', '4.2.1']) typeFigure(workbook, made, line, blank);
    withAnnex(workbook, '2025-H1');
    const back = withAnnex(workbook, '2025-Q1');
    expect(figuresIn(workbook.snapshot(), back)).toMatchObject({ '3.1': '127', '4.2.1': '40' });
  });

  test('takes over a figure that was put right in the table, and keeps the one before', () => {
    const workbook = appendixWorkbook();
    const made = withAnnex(workbook, '2025-Q1');
    typeFigure(workbook, made, '3.1', { kind: 'number', number: 127 });
    withAnnex(workbook, '2025-Q1');
    typeFigure(workbook, made, '3.1', { kind: 'number', number: 128 });
    withAnnex(workbook, '2025-Q1');
    expect(tableRows(workbook.snapshot(), 'ChiTieu')).toEqual([
      expect.objectContaining({ Mã: '3.1', 'Giá trị': '128', 'Giá trị trước': '127' }),
    ]);
  });
});

function expected(seen: Seen) {
  const figures: Record<string, string> = {};
  const notes: Record<string, string> = {};
  for (const [line, { figure: typed, note }] of seen) {
    if (typed) figures[line] = shownOf(typed);
    if (note !== undefined) notes[line] = note;
  }
  return { figures, notes };
}

function visible(workbook: XlsxWorkbook, made: AnnexResult) {
  const snapshot = workbook.snapshot();
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const at = (sheet: string, row: number, column: number) =>
    sheets
      .get(sheet)
      ?.rows.find((each) => each.row === row)
      ?.cells.find((cell) => cell.column === column);
  const figures: Record<string, string> = {};
  const notes: Record<string, string> = {};
  for (const { asked } of made.lines) {
    if (!LINES.includes(asked.code)) continue;
    const { sheet, value, note, line } = asked.placed;
    const shown = at(sheet, value.row, value.column)?.value;
    if (shown !== undefined) figures[asked.code] = typeof shown === 'object' ? shown.error : String(shown);
    const noted = note && at(sheet, note.row, note.column)?.text;
    if (noted && noted !== line.note) notes[asked.code] = noted;
  }
  return { figures, notes };
}

function renumbered(form: AnnexForm): AnnexForm {
  const other = (number: string): string => `1${number}`;
  return {
    ...form,
    id: 'renumbered',
    relations: [],
    parts: form.parts.slice(0, 1).map((part) => ({
      ...part,
      lines: part.lines
        .filter(({ id }) => id !== '2.1')
        .map(({ derived: _derived, ...line }) => ({
          ...line,
          id: other(line.id),
          number: line.number === null ? null : other(line.number),
          rawNumber: line.number === null ? line.rawNumber : `${other(line.number)}.`,
          parent: line.parent === null ? null : other(line.parent),
        })),
    })),
  };
}
