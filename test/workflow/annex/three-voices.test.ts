/**
 * Every computed figure of the annex in three voices: the domain computes it, the file says it, LibreOffice
 * recalculates it; over plans in which people have noted their progress.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compute, type ComputedId } from '../../../src/domain/annex';
import type { CivilDate } from '../../../src/domain/dates';
import { cellAddress, column, sheetRow } from '../../../src/domain/grid';
import type { CellContent } from '../../../src/workbook';
import { trackedPlanFrom, type AnnexResult } from '../../../src/workflow';
import { openWorkbook, type XlsxWorkbook } from '../../../src/xlsx';
import {
  appendixWorkbook,
  date,
  reopened,
  structured,
  text,
  typeInto,
  writeAppendix,
} from '../../support/appendix-workbook';
import { cellAt, figuresIn, withAnnex } from '../../support/annex-workbook';
import { describeWithLibreOffice, shownByLibreOffice } from '../../support/libreoffice';
import { describeWithShared } from '../../support/shared';
import { changeSet } from '../../support/written-workbook';

const PERIODS = ['2025-H1', '2025-Y'] as const;
const WITH_MILESTONES = 'Báo cáo 06 tháng trước ngày 15/6/2025; báo cáo năm trước ngày 15/11/2025';

/** Tasks of every kind that the counts tell apart. */
function usedPlan(): XlsxWorkbook {
  const lead = 'Văn phòng Sở';
  const rows = [
    ['I. CHỈ ĐẠO'] as const,
    ['1', 'Ban hành kế hoạch', '', lead, '', 'Trước ngày 15/3/2025'] as const,
    ['2', 'Lập báo cáo định kỳ', '', lead, '', WITH_MILESTONES] as const,
    ['3', 'Lập báo cáo chuyên đề', '', lead, '', WITH_MILESTONES] as const,
    ['4', 'Thực hiện việc UBND tỉnh giao về số hoá', '', lead, '', 'Tháng 4/2025'] as const,
    ['5', 'Thực hiện việc Ủy ban nhân dân tỉnh giao về một cửa', '', lead, '', 'Quý II/2025'] as const,
    ['6', 'Trả lời kiến nghị', '', lead, '', 'Thường xuyên'] as const,
    ['7', 'Sửa quy chế', '', lead, '', 'Ngày 31/5/2025'] as const,
    ['8*?~', 'Việc có số hiệu lạ', '', lead, '', WITH_MILESTONES] as const,
  ];
  const workbook = appendixWorkbook([...rows, ['9', 'Việc bị bỏ', '', lead, '', 'Tháng 6/2025']]);
  structured(workbook, '2025-01-05');
  typeInto(workbook, 'Việc bị bỏ', { 'Ngày hoàn thành': date('2025-02-01') });
  writeAppendix(workbook, rows);
  structured(workbook, '2025-01-06');
  const typed: readonly (readonly [string, string, CellContent])[] = [
    ['Ban hành', 'Ngày hoàn thành', { kind: 'number', number: 45_822.9 }],
    ['Thực hiện việc UBND', 'Ngày hoàn thành', { kind: 'number', number: 45_777.8 }],
    ['Thực hiện việc Ủy ban', 'Ngày hoàn thành', date('2025-07-05')],
    ['Trả lời', 'Tiến độ', text('Hoàn thành')],
    ['Sửa quy chế', 'Ghi chú theo dõi', text('Việc ubnd TỈNH giao thêm')],
    ['Sửa quy chế', 'Ngày hoàn thành', text('tuần sau')],
    ['Việc có số hiệu', 'Ngày hoàn thành', date('2025-06-01')],
  ];
  for (const [task, heading, content] of typed) typeInto(workbook, task, { [heading]: content });
  typeAllMilestones(workbook, 'Lập báo cáo định kỳ', ['2025-06-14', '2025-11-10']);
  typeAllMilestones(workbook, 'Lập báo cáo chuyên đề', ['2025-06-10', '2025-06-11']);
  return workbook;
}

function typeAllMilestones(workbook: XlsxWorkbook, task: string, days: readonly string[]): void {
  const { tasks } = trackedPlanFrom(workbook.snapshot());
  const rows = (tasks ?? []).filter((candidate) => candidate.task === task);
  expect(rows).toHaveLength(days.length);
  typeDatesAt(
    workbook,
    rows.map(({ place }, index) => [place?.row ?? 0, days[index] ?? '']),
  );
}

function typeDatesAt(workbook: XlsxWorkbook, dates: readonly (readonly [row: number, day: string])[]): void {
  const sheet = workbook
    .snapshot()
    .sheets.find(({ tables }) => tables.some(({ name }) => name === 'NhiemVu'));
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error('No task table');
  const at = column(table.range.left + table.columns.indexOf('Ngày hoàn thành'));
  workbook.apply(
    changeSet(
      ...dates.map(([row, day]) => ({
        kind: 'write-block' as const,
        sheet: sheet.name,
        at: { row: sheetRow(row), column: at },
        cells: [[date(day)]],
      })),
    ),
  );
}

interface Voices {
  readonly domain: string;
  readonly file: string;
  readonly libreOffice: string;
}

function voicesOf(
  workbook: XlsxWorkbook,
  result: AnnexResult,
  shown: ReadonlyMap<string, readonly (readonly string[])[]>,
): Readonly<Record<string, Voices>> {
  const snapshot = workbook.snapshot();
  const plan = trackedPlanFrom(snapshot);
  const computed = result.lines.filter((line) => line.kind === 'computed');
  return Object.fromEntries(
    computed.map(({ asked, compute: id }) => {
      const { sheet, value } = asked.placed;
      const figure = compute(id as ComputedId, {
        tasks: plan.tasks ?? [],
        cutOff: result.period.to,
        settings: plan.settings,
        daysOff: plan.daysOff,
      });
      return [
        asked.code,
        {
          domain: String(figure ?? ''),
          file: cellAt(snapshot, sheet, value)?.text ?? '',
          libreOffice: shown.get(sheet)?.[value.row - 1]?.[value.column - 1] ?? '',
        },
      ];
    }),
  );
}

function expectOneVoice(voices: Readonly<Record<string, Voices>>): void {
  expect(Object.keys(voices).length).toBeGreaterThanOrEqual(2);
  for (const [line, { domain, file, libreOffice }] of Object.entries(voices)) {
    expect({ line, file, libreOffice }).toEqual({ line, file: domain, libreOffice: domain });
  }
}

describeWithLibreOffice('the figures that the task table answers', () => {
  test('are the same in domain, file and LibreOffice, in two periods', () => {
    const made = PERIODS.map((code) => {
      const workbook = reopened(usedPlan());
      return { code, workbook, result: withAnnex(workbook, code) };
    });
    const shown = shownByLibreOffice(new Map(made.map(({ code, workbook }) => [code, workbook.save()])));
    const figures = made.map(({ code, workbook, result }) => {
      const voices = voicesOf(workbook, result, shown.get(code) ?? new Map<string, never>());
      expectOneVoice(voices);
      return Object.fromEntries(Object.entries(voices).map(([line, { domain }]) => [line, domain]));
    });
    expect(figures).toEqual([
      { '1.1.1': '8', '1.1.2': '4', '1.3.1': '3', '1.3.2': '1', '1.3.3': '0' },
      { '1.1.1': '8', '1.1.2': '6', '1.3.1': '3', '1.3.2': '1', '1.3.3': '1' },
    ]);
  }, 120_000);

  test('follow a date that is changed afterwards, and no other cell of the annex does', () => {
    const workbook = usedPlan();
    const result = withAnnex(workbook, '2025-H1');
    const before = workbook.fork();
    typeInto(workbook, 'Thực hiện việc Ủy ban', { 'Ngày hoàn thành': date('2025-06-02') });
    const shown = shownByLibreOffice(
      new Map([
        ['before', before.save()],
        ['after', workbook.save()],
      ]),
    );
    const changed = result.sheets.flatMap((sheet) => {
      const was = shown.get('before')?.get(sheet) ?? [];
      return (shown.get('after')?.get(sheet) ?? []).flatMap((row, index) =>
        row.flatMap((cell, place) =>
          cell === was[index]?.[place]
            ? []
            : [
                [
                  cellAddress({ row: sheetRow(index + 1), column: column(place + 1) }),
                  was[index]?.[place],
                  cell,
                ],
              ],
        ),
      );
    });
    expect(changed).toEqual([
      ['D12', '4', '5'],
      ['D20', '1', '2'],
    ]);
  }, 120_000);
});

describeWithShared('the seed plans with progress typed into them', (shared) => {
  describeWithLibreOffice('give annexes', () => {
    test('whose figures are the same in domain, file and LibreOffice, in two periods', () => {
      const made = ['hai-phong-2025', 'ha-tinh-2025', 'khanh-hoa-2025'].flatMap((name) =>
        PERIODS.map((code) => {
          const workbook = openWorkbook(readFileSync(join(shared, 'seeds', `${name}.xlsx`)));
          structured(workbook, '2025-10-01');
          const { tasks } = trackedPlanFrom(workbook.snapshot());
          // Every third task in spring, every fourth in autumn.
          const done = (tasks ?? []).flatMap(({ place }, index): (readonly [number, string])[] => {
            const day = index % 3 === 0 ? '2025-04-15' : index % 4 === 0 ? '2025-10-20' : null;
            return place && day !== null ? [[place.row, day]] : [];
          });
          typeDatesAt(workbook, done);
          const result = withAnnex(workbook, code, { asOf: '2025-12-20' as CivilDate });
          return { id: `${name}-${code}`, workbook, result, tasks: tasks?.length ?? 0 };
        }),
      );
      const shown = shownByLibreOffice(new Map(made.map(({ id, workbook }) => [id, workbook.save()])));
      for (const { id, workbook, result } of made) {
        expectOneVoice(voicesOf(workbook, result, shown.get(id) ?? new Map<string, never>()));
      }
      expect(
        made.map(({ id, workbook, result }) => [id, figuresIn(workbook.snapshot(), result)['1.1.1']]),
      ).toEqual([
        ['hai-phong-2025-2025-H1', '26'],
        ['hai-phong-2025-2025-Y', '26'],
        ['ha-tinh-2025-2025-H1', '47'],
        ['ha-tinh-2025-2025-Y', '47'],
        ['khanh-hoa-2025-2025-H1', '72'],
        ['khanh-hoa-2025-2025-Y', '72'],
      ]);
    }, 240_000);
  });
});
