/**
 * The work of the year beyond the plan itself comes out the same in Excel and in the file: the scoreboard and its
 * months, the annex with its figures and form, targets, units' reports, an amended plan, the report, the record.
 *
 * Long because the steps of each part stand here beside the others.
 */
import type { CivilDate } from '../../src/domain/dates';
import { lineAdded } from '../../src/domain/annex';
import type { Month } from '../../src/domain/scoreboard';
import type { LocalDesk } from '../../src/taskpane/local-desk';
import { openWorkbook } from '../../src/xlsx';
import type { ExcelBrowser } from '../excel-host/excel-page';
import { openExcelBrowser } from '../excel-host/excel-page';
import { appendixWorkbook, date, SAMPLE, structured, text, typeInto } from '../support/appendix-workbook';
import { PLAN, reportedYear } from '../support/reported-year';
import { fill } from '../support/task-sheet-round';
import { annexOf } from '../support/unit-annexes';
import { withPart } from '../support/xlsx-parts';
import { twoDesks } from './two-desks';
import type { Step } from './two-desks';

const TODAY = '2025-06-15' as CivilDate;
const AT = '15/6/2025 08:00';
const SEND = { sendBy: '2025-06-28' as CivilDate, month: '2025-06-01' as CivilDate };
const MAY = '2025-05' as Month;
const APRIL = '2025-04' as Month;

let browser: ExcelBrowser;

beforeAll(async () => {
  browser = await openExcelBrowser();
}, 120_000);

afterAll(() => browser.close());

function planOf(rows = SAMPLE): Uint8Array {
  const workbook = appendixWorkbook(rows);
  structured(workbook, '2025-01-10');
  typeInto(workbook, 'Ban hành', { 'Ngày hoàn thành': date('2025-03-10'), 'Ghi chú theo dõi': text('xong') });
  return workbook.save();
}

const BOARD: readonly Step[] = [
  ['where units stand', (desk) => desk.ask('scoreboard', 'standing', null)],
  ['the scoreboard', (desk) => desk.ask('scoreboard', 'make', { close: [] })],
  ['two months closed', (desk) => desk.ask('scoreboard', 'make', { close: [APRIL, MAY] })],
  ['a month closed once more', (desk) => desk.ask('scoreboard', 'make', { close: [MAY] })],
  [
    'a month ahead, which is refused',
    (desk) => desk.ask('scoreboard', 'make', { close: ['2025-09' as Month] }),
  ],
  ['the page of the meeting', (desk) => desk.ask('scoreboard', 'meeting', null)],
  ['the page of the meeting again', (desk) => desk.ask('scoreboard', 'meeting', null)],
  ['the page of a month', (desk) => desk.ask('scoreboard', 'monthly', { month: MAY })],
  ['the button of the ribbon', (desk) => desk.run('merge')],
  ['the record', (desk) => desk.ask('scoreboard', 'journal', { most: 20 })],
  ['the record as a file', (desk) => desk.ask('scoreboard', 'journalFile', null)],
];

const figure = async (desk: LocalDesk): Promise<string> => {
  const line = (await desk.ask('annex', 'lines', null)).find(({ ref }) => ref.endsWith('1.1.3'));
  if (!line) throw new Error('No such line.');
  return line.ref;
};

const ANNEX: readonly Step[] = [
  [
    'the annex of a quarter',
    (desk) =>
      desk.ask('annex', 'make', {
        period: '2025-Q1',
        days: null,
        compare: { former: false, lastYear: false },
      }),
  ],
  [
    'figures typed in the pane',
    async (desk) => desk.ask('annex', 'enter', [{ ref: await figure(desk), text: '12' }]),
  ],
  [
    'a figure that cannot stand there',
    async (desk) => desk.ask('annex', 'enter', [{ ref: await figure(desk), text: 'mười hai' }]),
  ],
  [
    'the annex of the half-year with the former one beside it',
    (desk) =>
      desk.ask('annex', 'make', {
        period: '2025-H1',
        days: null,
        compare: { former: true, lastYear: true },
      }),
  ],
  ['a relation of the form', (desk) => desk.ask('annex', 'addRelation', '1.1.3 <= 1.1.1')],
  ['a relation that is none', (desk) => desk.ask('annex', 'addRelation', '1.1.3 <= 99.9')],
  ['a relation taken away', (desk) => desk.ask('annex', 'removeRelation', '1.1.3 <= 1.1.1')],
  [
    'a line more in the form',
    async (desk) => {
      const form = await desk.ask('annex', 'form', null);
      const [part] = form.parts;
      const line = part?.lines.find(({ valueType }) => valueType === 'count');
      if (!part || !line) throw new Error('No such line.');
      return desk.ask('annex', 'saveForm', lineAdded(form, part, line, 'Số cuộc họp'));
    },
  ],
  [
    'the form taken from a file',
    async (desk) => {
      const text = await desk.ask('annex', 'exportForm', null);
      return desk.ask('annex', 'importForm', { name: 'mau-bieu.json', text });
    },
  ],
  ['the screen of the annex', (desk) => desk.ask('annex', 'screen', null)],
  ['what the annex lacks', (desk) => desk.run('check')],
];

const TARGETS: readonly Step[] = [
  ['targets recorded again', (desk) => desk.ask('targets', 'record', null)],
  [
    'what was reached',
    async (desk) => {
      const { rows } = await desk.ask('targets', 'standing', null);
      const [first] = rows;
      if (!first) throw new Error('No target.');
      return desk.ask('targets', 'enter', { seen: first, actual: { kind: 'typed', value: 35 } });
    },
  ],
  ['the periods of the report', (desk) => desk.ask('report', 'periods', null)],
  ['the draft of the report', (desk) => desk.ask('report', 'draft', '2025-H1')],
  [
    'the text of a report held against the annex',
    (desk) =>
      desk.ask('report', 'compare', {
        kind: 'text',
        text: 'Tỷ lệ hồ sơ trực tuyến đạt 95%. Đã ban hành 7 văn bản chỉ đạo.',
      }),
  ],
  [
    'settings of periods',
    async (desk) => {
      const { settings } = await desk.look();
      return desk.edit({
        kind: 'settings',
        settings: { ...settings, reportDay: 20, dueSoonDays: 10, lateShareLimit: 0.2 },
      });
    },
  ],
];

async function filledSheet(desk: LocalDesk): Promise<Uint8Array> {
  const sheet = openWorkbook(await desk.ask('units', 'handOut', { units: ['Văn phòng Sở'], ...SEND }));
  fill(sheet, 0, { 'Văn bản minh chứng': text('2/KH'), 'Ghi chú theo dõi': text('=xong') });
  fill(sheet, 1, { 'Ngày hoàn thành': date('2025-06-02') });
  return sheet.save();
}

const UNITS: readonly Step[] = [
  ['the units', (desk) => desk.ask('units', 'look', null)],
  ['sheets for units', (desk) => desk.ask('units', 'handOut', { units: ['Thanh tra Sở'], ...SEND })],
  [
    'a unit’s sheet taken in',
    async (desk) => {
      const bytes = await filledSheet(desk);
      await desk.ask('units', 'begin', { kind: 'tasks', at: AT, units: [] });
      const outcome = await desk.ask('units', 'add', { kind: 'tasks', name: 'van-phong.xlsx', bytes });
      const broken = { kind: 'tasks', name: 'hong.xlsx', bytes: new Uint8Array([1, 2]) } as const;
      const bad = await desk.ask('units', 'add', broken);
      const soFar = await desk.ask('units', 'taken', null);
      const chosen = (soFar?.open ?? []).map(({ id, task, field }) => ({ id, task, field, choice: 0 }));
      return [outcome, bad, soFar, await desk.ask('units', 'applyTaken', { chosen })];
    },
  ],
  ['the calendar', (desk) => desk.ask('units', 'calendar', { unit: null, now: 0, before: '' })],
  ['the letters', (desk) => desk.ask('units', 'mails', { sendBy: SEND.sendBy })],
  ['structure afterwards', (desk) => desk.run('structure')],
];

/** The last task gone, one task new, one with another day. */
const AMENDED = [
  ...SAMPLE.slice(0, -2),
  ['1', 'Rà soát, đơn giản hoá thủ tục hành chính', 'Quyết định', 'Văn phòng Sở', '', 'Tháng 9/2025'],
  ['3', 'Lắp đặt bảng niêm yết điện tử', 'Bảng', 'Phòng Một cửa', '', 'Quý IV/2025'],
] as typeof SAMPLE;

const AMENDMENT: readonly Step[] = [
  [
    'an amended plan compared',
    (desk) =>
      desk.ask('amendment', 'compare', { name: 'sua-doi.xlsx', bytes: appendixWorkbook(AMENDED).save() }),
  ],
  ['the amended plan taken over', (desk) => desk.ask('amendment', 'takeOver', { chosen: null })],
  ['structure afterwards', (desk) => desk.run('structure')],
];

const GATHERING: readonly Step[] = [
  [
    'units’ annexes added up',
    async (desk) => {
      await desk.ask('units', 'begin', { kind: 'annexes', at: AT, units: ['Sở Du lịch', 'Sở Y tế'] });
      for (const [unit, figures] of [
        ['Sở Du lịch', { '1.1': 5, '2.1': '10/12' }],
        ['Sở Công Thương', { '1.1': 7, '1.2': 30 }],
      ] as const) {
        const bytes = annexOf({ unit, figures }).save();
        await desk.ask('units', 'add', { kind: 'annexes', name: `${unit}.xlsx`, bytes });
      }
      const soFar = await desk.ask('units', 'gathered', null);
      return [soFar, await desk.ask('units', 'applyGathered', { replace: false })];
    },
  ],
  ['what it lacks', (desk) => desk.run('check')],
];

/** With the commands that change the workbook; where one is asked twice and nothing is new, it changes nothing. */
const WORKS: readonly (readonly [string, () => Uint8Array, readonly Step[], readonly string[]])[] = [
  [
    'the scoreboard',
    () => planOf(),
    BOARD,
    [
      'scoreboard',
      'close-month',
      'close-month',
      'meeting-page',
      'meeting-page',
      'month-report',
      'scoreboard',
    ],
  ],
  [
    'the annex',
    () => planOf(PLAN),
    ANNEX,
    ['annex', 'annex', 'annex', 'annex-form', 'annex-form', 'annex-form', 'annex-form'],
  ],
  ['targets and the report', () => reportedYear().save(), TARGETS, ['targets', 'targets', 'settings']],
  ['units’ reports', () => planOf(), UNITS, ['take-in', 'structure']],
  ['an amended plan', () => planOf(), AMENDMENT, ['amendment', 'structure']],
  ['annexes put together', () => annexOf({}).save(), GATHERING, ['consolidate']],
];

test.each(WORKS)(
  '%s: every step gives the same workbook and the same answer, and is taken back',
  async (_, file, steps, commands) => {
    const desks = await twoDesks(browser, file(), TODAY, { records: true });
    expect(await desks.work(steps)).toEqual(commands);
    expect(await desks.takeBack()).toBe(commands.length);
  },
  300_000,
);

/** What a locked workbook is asked for; what needs no new sheet, or only new ones, is still done. */
const ASKED: readonly Step[] = [
  ['structure', (desk) => desk.run('structure')],
  ['the scoreboard', (desk) => desk.run('merge')],
  ['the annex', (desk) => desk.run('annex')],
  ['the page of the meeting', (desk) => desk.ask('scoreboard', 'meeting', null)],
  ['targets', (desk) => desk.ask('targets', 'record', null)],
  ['the sheet of findings', (desk) => desk.edit({ kind: 'export-findings' })],
  ['all safe fixes', (desk) => desk.edit({ kind: 'fix', key: null })],
  [
    'progress of a task',
    async (desk) => {
      const rows = (await desk.tasks())
        .slice(0, 1)
        .flatMap(({ task }) => (task.place ? [task.place.row] : []));
      return desk.edit({ kind: 'record', rows, entry: { evidence: '3/BC' } });
    },
  ],
  [
    'a setting',
    async (desk) => {
      const { settings } = await desk.look();
      return desk.edit({ kind: 'settings', settings: { ...settings, dueSoonDays: 30 } });
    },
  ],
  [
    'an amended plan',
    async (desk) => {
      await desk.ask('amendment', 'compare', {
        name: 'sua-doi.xlsx',
        bytes: appendixWorkbook(AMENDED).save(),
      });
      return desk.ask('amendment', 'takeOver', { chosen: null });
    },
  ],
];

const LOCKS: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
  [
    'whose structure is protected',
    () =>
      withPart(planOf(), 'xl/workbook.xml', (xml) =>
        xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
      ),
    ['structure', 'record-progress', 'settings'],
  ],
  [
    'whose sheets are all locked',
    () => {
      const workbook = openWorkbook(planOf());
      workbook.apply({
        command: 'lock',
        changes: workbook
          .snapshot()
          .sheets.map(({ name }) => ({ kind: 'protect', why: 'lock', sheet: name, on: true })),
      });
      return workbook.save();
    },
    ['scoreboard', 'annex', 'meeting-page', 'export-findings'],
  ],
];

test.each(LOCKS)(
  'a workbook %s gives the same answers and the same faults, whatever it is asked for',
  async (_, file, commands) => {
    const desks = await twoDesks(browser, file(), TODAY);
    expect(await desks.work(ASKED)).toEqual(commands);
  },
  300_000,
);
