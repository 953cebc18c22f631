/**
 * Runs the rules over a workbook, and after an edit only those that can say something new.
 *
 * What was found on a row is remembered with the objects it was found on (the cells of the row, the task
 * read from it). Recognition gives the same objects back for rows that an edit did not touch, so a second
 * run looks at the changed rows, at the groups they belong to, and at the few rules that see a whole table.
 */
import type { DaysOff } from '../dates';
import type { SheetGrid } from '../grid';
import { checkedTables, type CheckedRow, type CheckedTable, type CheckedTask } from './checked';
import { findingOf } from './draft-finding';
import type { Finding } from './finding';
import { GroupsOfTasks } from './groups-of-tasks';
import { KeptFindings } from './kept-findings';
import type {
  CellRule,
  CheckedCell,
  RowRule,
  Rule,
  RuleConfiguration,
  RuleContext,
  TableRule,
  WorkbookRule,
} from './rule';

export interface CheckInput extends Omit<RuleContext, 'tables'> {
  readonly grids: readonly SheetGrid[];
  readonly configuration?: RuleConfiguration;
}

export interface Check {
  /** All findings of the workbook as it stands now: by sheet, row, column, rule. */
  run(input: CheckInput): readonly Finding[];
}

/** One-off check. */
export function checkWorkbook(rules: readonly Rule[], input: CheckInput): readonly Finding[] {
  return createCheck(rules).run(input);
}

/** A check that remembers, for a workbook that is looked at again and again. */
export function createCheck(rules: readonly Rule[]): Check {
  const cells = new KeptFindings();
  const rows = new KeptFindings();
  const groups = new GroupsOfTasks();
  let settingsKey = '';
  let daysOff: DaysOff | null = null;

  return {
    run(input) {
      const active = rules.filter((rule) => !input.configuration?.off?.includes(rule.id));
      const context: RuleContext = { ...input, tables: checkedTables(input.grids, input.recognized.tables) };
      const key = JSON.stringify([input.settings, input.year, input.units, input.configuration, input.today]);
      if (key !== settingsKey || input.daysOff !== daysOff) {
        settingsKey = key;
        daysOff = input.daysOff;
        cells.clear();
        rows.clear();
        groups.clear();
      }
      const found: Finding[] = [];
      runCellRules(active.filter(isCellRule), context, cells, found);
      runRowRules(active.filter(isRowRule), context, rows, found);
      groups.run(active, context, found);
      for (const rule of active.filter(isTableRule)) {
        for (const table of context.tables) {
          for (const draft of rule.check(table, context))
            found.push(findingOf(rule, table.table.sheet, draft));
        }
      }
      for (const rule of active.filter(isWorkbookRule)) {
        for (const draft of rule.check(context)) found.push(findingOf(rule, draft.sheet, draft));
      }
      addNoticed(active, context, found);
      return inOrder(withSeverities(found, input.configuration), input.grids);
    },
  };
}

/**
 * What recognition noticed while it read, and nothing more: no rule looks at the workbook itself, so this costs
 * little beside the reading.
 */
export function noticedWhileReading(rules: readonly Rule[], input: CheckInput): readonly Finding[] {
  const { grids, configuration } = input;
  const found: Finding[] = [];
  const active = rules.filter((rule) => !configuration?.off?.includes(rule.id));
  addNoticed(active, { ...input, tables: checkedTables(grids, input.recognized.tables) }, found);
  return inOrder(withSeverities(found, configuration), grids);
}

function addNoticed(rules: readonly Rule[], context: RuleContext, found: Finding[]): void {
  for (const rule of rules) {
    for (const draft of rule.noticed?.(context) ?? []) found.push(findingOf(rule, draft.sheet, draft));
  }
}

/** Sheet and meaning of the columns: a corrected column makes its rows new. */
function layoutOf({ table }: CheckedTable): string {
  return JSON.stringify([table.sheet, table.columns.map(({ column, field }) => [column, field])]);
}

function runCellRules(
  rules: readonly CellRule[],
  { tables }: RuleContext,
  kept: KeptFindings,
  found: Finding[],
): void {
  if (rules.length === 0) return;
  for (const table of tables) {
    const look = (row: CheckedRow): readonly Finding[] => {
      const findings: Finding[] = [];
      for (const cell of row.grid.cells) {
        const column = table.columns.get(cell.column);
        const checked: CheckedCell = {
          cell,
          row,
          field: column?.field ?? null,
          heading: column?.heading ?? '',
        };
        for (const rule of rules) {
          for (const draft of rule.check(checked)) findings.push(findingOf(rule, table.table.sheet, draft));
        }
      }
      return findings;
    };
    const looked = { rows: table.rows, content: gridOf, key: roleOf, look };
    kept.run(table.table.id, layoutOf(table), looked, found);
  }
}

const gridOf = (row: CheckedRow): object => row.grid;
const roleOf = (row: CheckedRow): string => row.reading.role;

function runRowRules(
  rules: readonly RowRule[],
  context: RuleContext,
  kept: KeptFindings,
  found: Finding[],
): void {
  if (rules.length === 0) return;
  for (const table of context.tables) {
    const look = (task: CheckedTask): readonly Finding[] => {
      const findings: Finding[] = [];
      for (const rule of rules) {
        for (const draft of rule.check(task, context))
          findings.push(findingOf(rule, table.table.sheet, draft));
      }
      return findings;
    };
    const looked = { rows: table.tasks, content: taskOf, key: sectionOf, look };
    kept.run(table.table.id, layoutOf(table), looked, found);
  }
}

const taskOf = ({ task }: CheckedTask): object => task;
const sectionOf = ({ section }: CheckedTask): string => section?.id ?? '';

function withSeverities(found: Finding[], configuration: RuleConfiguration | undefined): Finding[] {
  const severities = configuration?.severities;
  if (!severities) return found;
  return found.map((one) => {
    const severity = severities[one.rule];
    return severity && severity !== one.severity ? { ...one, severity } : one;
  });
}

function inOrder(found: Finding[], grids: readonly SheetGrid[]): readonly Finding[] {
  const place = new Map(grids.map((grid, index) => [grid.name, index]));
  return found.sort(
    (one, other) =>
      (place.get(one.sheet) ?? -1) - (place.get(other.sheet) ?? -1) ||
      (one.row ?? 0) - (other.row ?? 0) ||
      (one.column ?? 0) - (other.column ?? 0) ||
      compare(one.rule, other.rule) ||
      compare(one.message, other.message),
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const isCellRule = (rule: Rule): rule is CellRule => rule.scope === 'cell';
const isRowRule = (rule: Rule): rule is RowRule => rule.scope === 'row';
const isTableRule = (rule: Rule): rule is TableRule => rule.scope === 'table';
const isWorkbookRule = (rule: Rule): rule is WorkbookRule => rule.scope === 'workbook';
