/**
 * A plan written as rows of texts, checked as a workbook would be: for tables of what a rule says and what it
 * leaves alone. Findings come back as short lines: "error missing-lead D7".
 */
import type { AnnexForm, FormerFigure, ReportingPeriod } from '../../src/domain/annex';
import { defaultDaysOff } from '../../src/domain/dates';
import type { CivilDate } from '../../src/domain/dates';
import { cellAddress, cellRange, column, sheetRow } from '../../src/domain/grid';
import type { CellRange, CellValue, GridCell, SheetGrid } from '../../src/domain/grid';
import { DEFAULT_SETTINGS } from '../../src/domain/plan';
import type { PlanSettings, PlanUnit, TrackedTask } from '../../src/domain/plan';
import { checkWorkbook, ruleCatalogue, ruleOf, checkedTables } from '../../src/domain/rules';
import type { CellEdit, CheckInput, Finding, Rule, RuleContext } from '../../src/domain/rules';
import { recognizeWorkbook } from '../../src/domain/tables';

/** A text, a number, null for nothing, or a cell with its format, formula or error. */
export type LiteralCell =
  | string
  | number
  | null
  | {
      readonly value: CellValue;
      readonly text?: string;
      readonly format?: string;
      readonly formula?: string;
    };

export type LiteralRow = readonly LiteralCell[];

/** The columns of an ordinary plan: A number … H note. */
export const HEADINGS = [
  'STT',
  'Nhiệm vụ',
  'Kết quả/sản phẩm',
  'Thời hạn hoàn thành',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Kinh phí',
  'Ghi chú',
] as const;

/** First row of `planSheet`'s tasks: a title on row 1, blank row 2, the headings on row 3. */
export const FIRST_TASK_ROW = 4;

export interface SheetOptions {
  readonly name?: string;
  /** "A4:B6" as [top, left, bottom, right]. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows?: readonly number[];
}

export function sheetOf(rows: readonly LiteralRow[], options: SheetOptions = {}): SheetGrid {
  const hidden = new Set(options.hiddenRows ?? []);
  return {
    name: options.name ?? 'Phụ lục',
    merges: (options.merges ?? []).map((corners): CellRange => cellRange(...corners)),
    rows: rows.flatMap((cells, index) => {
      const row = sheetRow(index + 1);
      const filled = cells.flatMap((cell, place) => gridCell(cell, place + 1));
      if (filled.length === 0) return [];
      return [{ row, cells: filled, ...(hidden.has(row) ? { hidden: true } : {}) }];
    }),
  };
}

/** A plan of 2026 with the usual columns; `tasks` begin on row 4. */
export function planSheet(tasks: readonly LiteralRow[], options: SheetOptions = {}): SheetGrid {
  const rows = [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'], [], HEADINGS, ...tasks];
  return sheetOf(rows, options);
}

export interface CheckOptions {
  readonly year?: number;
  readonly today?: string;
  readonly tracked?: readonly TrackedTask[];
  readonly units?: readonly PlanUnit[];
  readonly settings?: Partial<PlanSettings>;
  readonly rules?: readonly Rule[];
  readonly formerFigures?: readonly FormerFigure[];
  readonly annexPeriod?: ReportingPeriod;
  readonly annexForm?: AnnexForm;
}

export function checkInput(grids: SheetGrid | readonly SheetGrid[], options: CheckOptions = {}): CheckInput {
  const sheets = 'rows' in grids ? [grids] : grids;
  const recognized = recognizeWorkbook(sheets, options.year === undefined ? {} : { year: options.year });
  return {
    grids: sheets,
    recognized,
    tracked: options.tracked ?? [],
    units: options.units ?? [],
    settings: { ...DEFAULT_SETTINGS, ...options.settings },
    today: (options.today ?? '2026-03-02') as CivilDate,
    daysOff: defaultDaysOff,
    year: recognized.year.value,
    ...(options.formerFigures ? { formerFigures: options.formerFigures } : {}),
    ...(options.annexPeriod ? { annexPeriod: options.annexPeriod } : {}),
    ...(options.annexForm ? { annexForm: options.annexForm } : {}),
  };
}

export function findingsOf(
  grids: SheetGrid | readonly SheetGrid[],
  options: CheckOptions = {},
): readonly Finding[] {
  return checkWorkbook(options.rules ?? ruleCatalogue, checkInput(grids, options));
}

/** "error missing-lead E5"; of one rule or of all. */
export function picture(findings: readonly Finding[], rule?: string): readonly string[] {
  return findings
    .filter((finding) => rule === undefined || finding.rule === rule)
    .map(({ severity, rule: id, message, row, column: at }) => {
      const what = message === id ? id : `${id}/${message}`;
      const place =
        row === null ? '' : at === null ? ` ${String(row)}` : ` ${cellAddress({ row, column: at })}`;
      return `${severity} ${what}${place}`;
    });
}

/** What one rule finds in an ordinary plan whose tasks begin on row 4. */
export function foundBy(
  rule: string,
  tasks: readonly LiteralRow[],
  options: CheckOptions & SheetOptions = {},
): readonly string[] {
  return picture(findingsOf(planSheet(tasks, options), options), rule);
}

/** Four tasks in order, in which no rule finds anything: rows 4 to 7 of a plan. */
export const ORDINARY: readonly LiteralRow[] = [
  [
    '1',
    'Ban hành kế hoạch tuyên truyền',
    'Kế hoạch tuyên truyền',
    'Tháng 3/2026',
    'Văn phòng Sở',
    'Phòng Nội vụ',
    'Ngân sách',
  ],
  [
    '2',
    'Rà soát thủ tục hành chính',
    'Báo cáo rà soát',
    'Quý II/2026',
    'Phòng Nội vụ',
    'Văn phòng Sở',
    'Ngân sách',
  ],
  [
    '3',
    'Kiểm tra nội bộ tại các đơn vị',
    'Biên bản kiểm tra',
    'Quý III/2026',
    'Thanh tra Sở',
    'Văn phòng Sở',
    'Ngân sách',
  ],
  [
    '4',
    'Cập nhật trang thông tin điện tử',
    'Tin, bài',
    'Thường xuyên',
    'Văn phòng Sở',
    'Thanh tra Sở',
    'Ngân sách',
  ],
];

/** What one rule finds among rows that follow the ordinary ones: the first of them is row 8. */
export function foundAfter(
  rule: string,
  rows: readonly LiteralRow[],
  options: CheckOptions & SheetOptions = {},
): readonly string[] {
  return foundBy(rule, [...ORDINARY, ...rows], options);
}

/** The safe fixes of one rule, or its first suggestions: "E5: “Văn phòng sở” → “Văn phòng Sở”". */
export function fixesBy(
  rule: string,
  grids: SheetGrid | readonly SheetGrid[],
  options: CheckOptions & { readonly suggested?: boolean } = {},
): readonly string[] {
  const input = checkInput(grids, options);
  const context: RuleContext = { ...input, tables: checkedTables(input.grids, input.recognized.tables) };
  const known = ruleOf(rule);
  return findingsOf(grids, options)
    .filter((finding) => finding.rule === rule)
    .flatMap((finding): readonly CellEdit[] =>
      options.suggested === true
        ? (known?.suggest?.(finding, context)[0] ?? [])
        : (known?.fix?.(finding, context) ?? []),
    )
    .map(
      ({ row, column: at, before, after }) =>
        `${cellAddress({ row: sheetRow(row), column: column(at) })}: “${before}” → “${String(after ?? '')}”`,
    );
}

function gridCell(cell: LiteralCell, place: number): readonly GridCell[] {
  if (cell === null || cell === '') return [];
  const at = column(place);
  if (typeof cell === 'string') return [{ column: at, value: cell, text: cell }];
  if (typeof cell === 'number') return [{ column: at, value: cell, text: String(cell) }];
  const { value, text, format, formula } = cell;
  return [
    {
      column: at,
      value,
      text: text ?? (typeof value === 'object' ? value.error : String(value)),
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
    },
  ];
}
