/**
 * The lists of the sheet "Danh mục": settings, units, days off, cycles; what they hold already and what is
 * added to them.
 */
import {
  daysOffFrom,
  shippedDaysOff,
  shippedDecidedYears,
  type CivilDate,
  type DaysOff,
} from '../../domain/dates';
import {
  collectUnits,
  nearDates,
  nextCycleDate,
  unitKey,
  type Cycle,
  type MonthTerms,
  type PlanSettings,
  type PlanUnit,
} from '../../domain/plan';
import type { CellContent } from '../../workbook';
import type { CycleBook, CycleEntry } from './cycle-book';
import { CYCLE_HEADINGS, cycleFormulas, NEVER, thisRow, type TableNames } from './formulas';
import type { CachedValue, ListTable } from './list-table';
import type { FoundTable } from './own-places';
import { NO, SETTING_HEADINGS, SETTINGS, settingContent, YES } from './settings-table';
import { BLANK, dateContent, dateOf, plainOf, rowsOfTable, textContent } from './table-cells';

export const UNIT_HEADINGS = { name: 'Đơn vị', aliases: 'Tên khác', kind: 'Loại' } as const;
export const DAY_HEADINGS = {
  date: 'Ngày',
  name: 'Tên',
  kind: 'Loại',
  source: 'Nguồn',
  enabled: 'Áp dụng',
  off: 'Nghỉ',
  makeUp: 'Bù',
} as const;
export const DAY_KINDS = { off: 'Nghỉ', 'make-up': 'Làm bù' } as const;
const UNIT_KINDS = { unit: 'Đơn vị', collective: 'Nhóm đơn vị' } as const;
const DATE = 'dd/mm/yyyy';

const emptyText: CachedValue = { kind: 'text', text: '' };
const numberValue = (number: number): CachedValue => ({ kind: 'number', number });
const dateValue = (date: CivilDate | null): CachedValue =>
  date === null ? emptyText : { kind: 'date', date };

export function settingsList(
  name: string,
  found: FoundTable | null,
  settings: PlanSettings,
  asOf: CivilDate | null,
): ListTable {
  const keys = new Set(textsIn(found, SETTING_HEADINGS.key));
  return {
    name,
    columns: [
      { heading: SETTING_HEADINGS.key, width: 36 },
      { heading: SETTING_HEADINGS.value, width: 13, centered: true },
      { heading: SETTING_HEADINGS.meaning, width: 56 },
      { heading: SETTING_HEADINGS.source, width: 30 },
    ],
    added: SETTINGS.filter((setting) => !keys.has(setting.key)).map((setting) => ({
      [SETTING_HEADINGS.key]: textContent(setting.key),
      [SETTING_HEADINGS.value]: settingContent(setting, settings, asOf),
      [SETTING_HEADINGS.meaning]: textContent(setting.meaning),
      [SETTING_HEADINGS.source]: textContent(setting.source),
    })),
  };
}

/** Units named in `cells` that the list does not hold under any name. */
export function unitsList(name: string, found: FoundTable | null, cells: Iterable<string>): ListTable {
  const known = new Set(readUnits(found).flatMap((unit) => [unit.name, ...unit.aliases].map(unitKey)));
  const fresh = collectUnits(cells).filter((unit) => !known.has(unitKey(unit.name)));
  return {
    name,
    columns: [
      { heading: UNIT_HEADINGS.name, width: 40 },
      { heading: UNIT_HEADINGS.aliases, width: 32 },
      { heading: UNIT_HEADINGS.kind, width: 14, centered: true },
    ],
    added: fresh.map((unit) => ({
      [UNIT_HEADINGS.name]: textContent(unit.name),
      [UNIT_HEADINGS.aliases]: textContent(unit.aliases.join('; ')),
      [UNIT_HEADINGS.kind]: textContent(UNIT_KINDS[unit.kind]),
    })),
  };
}

/** The units as people left them; aliases are parted by ";" or a line break. */
export function readUnits(found: FoundTable | null): readonly PlanUnit[] {
  if (!found) return [];
  const at = (heading: string): number => found.table.columns.indexOf(heading);
  return rowsOfTable(found).flatMap(({ cells }) => {
    const name = plainOf(cells[at(UNIT_HEADINGS.name)], false, false);
    if (name === '') return [];
    const aliases = plainOf(cells[at(UNIT_HEADINGS.aliases)], false, false)
      .split(/[;\n]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    const kind = plainOf(cells[at(UNIT_HEADINGS.kind)], false, false);
    return [{ name, aliases, kind: kind === UNIT_KINDS.collective ? 'collective' : 'unit' }];
  });
}

interface ListedDay {
  readonly date: CivilDate | null;
  readonly kind: string;
  readonly enabled: boolean;
}

/** Shipped days of years that the list does not hold at all; a year that people edited is theirs. */
export function daysOffList(
  name: string,
  tables: TableNames,
  found: FoundTable | null,
  date1904: boolean,
): ListTable {
  const listed = readDays(found, date1904);
  const years = new Set(listed.map((day) => day.date?.slice(0, 4)));
  const added = shippedDaysOff.filter((row) => !years.has(row.date.slice(0, 4)));
  const all: readonly ListedDay[] = [
    ...listed,
    ...added.map((row) => ({ date: row.date, kind: DAY_KINDS[row.kind], enabled: row.enabled })),
  ];
  const cell = (heading: string): string => thisRow(tables.daysOff, heading);
  const counted = (kind: string, otherwise: string): string =>
    `IF(AND(ISNUMBER(${cell(DAY_HEADINGS.date)}),${cell(DAY_HEADINGS.kind)}="${kind}",${cell(DAY_HEADINGS.enabled)}<>"${NO}"),${cell(DAY_HEADINGS.date)},${otherwise})`;
  const counts = (day: ListedDay, kind: string): boolean =>
    day.date !== null && day.kind === kind && day.enabled;
  return {
    name,
    columns: [
      { heading: DAY_HEADINGS.date, width: 13, numberFormat: DATE, centered: true },
      { heading: DAY_HEADINGS.name, width: 26 },
      { heading: DAY_HEADINGS.kind, width: 10, centered: true },
      { heading: DAY_HEADINGS.source, width: 62 },
      { heading: DAY_HEADINGS.enabled, width: 10, centered: true },
      {
        heading: DAY_HEADINGS.off,
        width: 12,
        numberFormat: DATE,
        hidden: true,
        // WORKDAY refuses texts among its days off; day 1 lies before any plan.
        computed: {
          formula: counted(DAY_KINDS.off, '1'),
          cached: all.map((day) => (counts(day, DAY_KINDS.off) ? dateValue(day.date) : numberValue(1))),
        },
      },
      {
        heading: DAY_HEADINGS.makeUp,
        width: 12,
        numberFormat: DATE,
        hidden: true,
        computed: {
          formula: counted(DAY_KINDS['make-up'], '""'),
          cached: all.map((day) => (counts(day, DAY_KINDS['make-up']) ? dateValue(day.date) : emptyText)),
        },
      },
    ],
    added: added.map((row) => ({
      [DAY_HEADINGS.date]: dateContent(row.date),
      [DAY_HEADINGS.name]: textContent(row.name),
      [DAY_HEADINGS.kind]: textContent(DAY_KINDS[row.kind]),
      [DAY_HEADINGS.source]: textContent(row.source),
      [DAY_HEADINGS.enabled]: textContent(row.enabled ? YES : NO),
    })),
  };
}

/** The days off as people left them, with the shipped ones for years the list lacks. */
export function readDaysOff(found: FoundTable | null, date1904: boolean): DaysOff {
  const listed = readDays(found, date1904);
  const years = new Set(listed.map((day) => day.date?.slice(0, 4)));
  const rows = listed.flatMap(({ date, kind, enabled }) => {
    if (date === null || (kind !== DAY_KINDS.off && kind !== DAY_KINDS['make-up'])) return [];
    const read = kind === DAY_KINDS.off ? ('off' as const) : ('make-up' as const);
    return [{ date, kind: read, name: '', source: '', enabled }];
  });
  const shipped = shippedDaysOff.filter((row) => !years.has(row.date.slice(0, 4)));
  return daysOffFrom([...rows, ...shipped], shippedDecidedYears);
}

function readDays(found: FoundTable | null, date1904: boolean): readonly ListedDay[] {
  if (!found) return [];
  const at = (heading: string): number => found.table.columns.indexOf(heading);
  return rowsOfTable(found).map(({ cells }) => ({
    date: dateOf(cells[at(DAY_HEADINGS.date)], date1904),
    kind: plainOf(cells[at(DAY_HEADINGS.kind)], false, date1904),
    enabled: plainOf(cells[at(DAY_HEADINGS.enabled)], false, date1904) !== NO,
  }));
}

export function cyclesList(name: string, tables: TableNames, book: CycleBook, day: CivilDate): ListTable {
  const h = CYCLE_HEADINGS;
  const formulas = cycleFormulas(tables);
  const entries = [...book.listed, ...book.added];
  const each = (valueOf: (entry: CycleEntry) => CachedValue): readonly CachedValue[] => entries.map(valueOf);
  const baseOf = (cycle: Cycle): CivilDate => (cycle.from !== null && cycle.from > day ? cycle.from : day);
  const near = (entry: CycleEntry) => entry.own && nearDates(entry.own.terms, baseOf(entry.own));
  const never = numberValue(Number(NEVER));
  const ownDate = (cycle: Cycle | null): CivilDate | null => (cycle ? nextCycleDate(cycle, day) : null);
  const nextOf = (entry: CycleEntry): CivilDate | null =>
    (book.byName.get(entry.name) ?? [])
      .map(ownDate)
      .reduce(
        (soonest, date) => (soonest === null || (date !== null && date < soonest) ? date : soonest),
        null,
      );
  const hidden = { width: 12, numberFormat: DATE, hidden: true };
  return {
    name,
    columns: [
      { heading: h.name, width: 34 },
      { heading: h.weeks, width: 9, centered: true },
      { heading: h.months, width: 9, centered: true },
      { heading: h.month, width: 9, centered: true },
      { heading: h.day, width: 9, centered: true },
      { heading: h.weekday, width: 9, centered: true },
      { heading: h.from, width: 12, numberFormat: DATE, centered: true },
      { heading: h.until, width: 12, numberFormat: DATE, centered: true },
      { heading: h.along, width: 24 },
      { heading: h.alsoAlong, width: 24 },
      {
        ...hidden,
        heading: h.base,
        computed: {
          formula: formulas.base,
          cached: each((entry) => dateValue(entry.own ? baseOf(entry.own) : day)),
        },
      },
      {
        ...hidden,
        heading: h.here,
        computed: { formula: formulas.here, cached: each((entry) => dateValue(near(entry)?.here ?? null)) },
      },
      {
        ...hidden,
        heading: h.after,
        computed: { formula: formulas.after, cached: each((entry) => dateValue(near(entry)?.after ?? null)) },
      },
      {
        ...hidden,
        heading: h.own,
        computed: {
          formula: formulas.own,
          cached: each((entry) => {
            const date = ownDate(entry.own);
            return date === null ? never : dateValue(date);
          }),
        },
      },
      {
        heading: h.next,
        width: 13,
        numberFormat: DATE,
        centered: true,
        computed: { formula: formulas.next, cached: each((entry) => dateValue(nextOf(entry))) },
      },
    ],
    added: book.added.map(cycleCells),
  };
}

function cycleCells(entry: CycleEntry): Readonly<Record<string, CellContent>> {
  const h = CYCLE_HEADINGS;
  const terms = entry.own?.terms;
  const months: Partial<MonthTerms> = terms && 'months' in terms ? terms : {};
  const number = (value: number | undefined): CellContent =>
    value === undefined ? BLANK : { kind: 'number', number: value };
  return {
    [h.name]: textContent(entry.name),
    [h.weeks]: number(terms && 'weeks' in terms ? terms.weeks : undefined),
    [h.months]: number(months.months),
    [h.month]: number(months.month),
    [h.day]: number(months.day),
    [h.weekday]: number(terms?.weekday),
    [h.from]: dateContent(entry.own?.from ?? null),
    [h.until]: dateContent(entry.own?.until ?? null),
    [h.along]: textContent(entry.along[0] ?? ''),
    [h.alsoAlong]: textContent(entry.along[1] ?? ''),
  };
}

function textsIn(found: FoundTable | null, heading: string): readonly string[] {
  if (!found) return [];
  const at = found.table.columns.indexOf(heading);
  return rowsOfTable(found).map(({ cells }) => plainOf(cells[at], false, false));
}
