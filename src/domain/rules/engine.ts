/**
 * Runs the rules over a workbook, and after an edit only those that can say something new.
 *
 * What was found on a row is remembered with the objects it was found on (the cells of the row, the task read from
 * it). Recognition gives the same objects back for rows that an edit did not touch. Where it also left headings,
 * sections and roles as they were, only the edited rows, the groups they belong to and the rules that see
 * something of them in a table or a workbook are asked again; otherwise all rules are, over the rows that changed.
 */
import type { SheetGrid } from '../grid';
import type { CheckedTable } from './checked';
import { checkedTables } from './checked-tables';
import { findingOf } from './draft-finding';
import type { Finding } from '../findings';
import { GroupsOfTasks } from './groups-of-tasks';
import { KeptFindings, Turnover } from './kept-findings';
import { movedSince, type MovedTable } from './moved-rows';
import { noticedUnder } from './noticed-in-reading';
import { withoutOldSigns } from './old-font-sheets';
import { orderBy, renewed } from './order-of-findings';
import { cellsLooked, layoutOf, tasksLooked } from './looked-rows';
import { seesNothing } from './rule';
import type {
  CellRule,
  RowRule,
  Rule,
  RuleConfiguration,
  RuleContext,
  SeenIn,
  TableRule,
  WorkbookRule,
} from './rule';
import { changesSince, type ChangedTable } from './what-changed';

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
  let memory: Memory | null = null;
  return {
    run(input) {
      const active = rules.filter((rule) => !input.configuration?.off?.includes(rule.id));
      const settings = settingsOf(input);
      if (memory?.settings !== settings) memory = new Memory(settings);
      const tables = checkedTables(input.grids, input.recognized.tables, memory.tables);
      const context: RuleContext = { ...input, tables };
      const found = withoutOldSigns(memory.check(active, context, input.grids), rules, input.recognized);
      return withSeverities(found, input.configuration);
    },
  };
}

/** All that findings depend on beside the cells. */
function settingsOf({ settings, year, units, configuration, today, daysOff, grids }: CheckInput): string {
  const { off, makeUp, years, decidedYears } = daysOff;
  const days = [off, makeUp, years, decidedYears].map((set) => [...set]);
  const sheets = grids.map(({ name }) => name);
  return JSON.stringify([settings, year, units, configuration, today, days, sheets]);
}

/** What was found, and on what, as long as the settings stay. */
class Memory {
  private readonly cells = new KeptFindings();
  private readonly rows = new KeptFindings();
  private readonly groups = new GroupsOfTasks();
  /** Findings of rules that see a whole table or workbook, and of what recognition noticed: by rule and table. */
  private readonly wholes = new Map<string, readonly Finding[]>();
  private context: RuleContext | null = null;
  private found: readonly Finding[] = [];

  constructor(readonly settings: string) {}

  /** As they were checked last. */
  get tables(): readonly CheckedTable[] {
    return this.context?.tables ?? [];
  }

  check(rules: readonly Rule[], context: RuleContext, grids: readonly SheetGrid[]): readonly Finding[] {
    const before = this.context;
    const changes = before && changesSince(before.tables, context.tables);
    const moved = before && !changes ? movedSince(before.tables, context.tables) : null;
    this.found =
      before && changes
        ? this.again(rules, before, context, changes, grids)
        : moved
          ? this.moved(rules, context, moved, grids)
          : this.everything(rules, context, grids);
    this.context = context;
    return this.found;
  }

  private everything(
    rules: readonly Rule[],
    context: RuleContext,
    grids: readonly SheetGrid[],
  ): readonly Finding[] {
    const found: Finding[] = [];
    for (const table of context.tables) {
      const { id } = table.table;
      this.cells.run(id, layoutOf(table), cellsLooked(rules.filter(isCellRule), table), found);
      this.rows.run(id, layoutOf(table), tasksLooked(rules.filter(isRowRule), table, context), found);
    }
    this.groups.run(rules, context, found);
    const keep = (key: string, findings: readonly Finding[]): void => {
      this.wholes.set(key, findings);
      for (const one of findings) found.push(one);
    };
    this.wholes.clear();
    for (const rule of rules) {
      if (isTableRule(rule))
        for (const table of context.tables) keep(keyOf(rule, table), ofTable(rule, table, context));
      if (isWorkbookRule(rule)) keep(rule.id, ofWorkbook(rule, context));
      if (rule.noticed) keep(noticedKey(rule), noticed(rule, context));
    }
    return found.sort(orderBy(grids));
  }

  private again(
    rules: readonly Rule[],
    before: RuleContext,
    context: RuleContext,
    changes: readonly ChangedTable[],
    grids: readonly SheetGrid[],
  ): readonly Finding[] {
    const turn = new Turnover();
    for (const { table, rows, tasks, underNewTitles } of changes) {
      const { id } = table.table;
      this.cells.renew(id, rows, cellsLooked(rules.filter(isCellRule), table), turn);
      this.rows.renew(id, tasks, tasksLooked(rules.filter(isRowRule), table, context), turn);
      const ofTitles = rules.filter(isRowRule).filter(({ seesTitle }) => seesTitle);
      const looked = tasksLooked(ofTitles, table, context);
      this.rows.renew(id, underNewTitles, looked, turn, new Set(ofTitles.map((rule) => rule.id)));
    }
    const places = changes.flatMap(({ firstTask, tasks }) => tasks.map((place) => firstTask + place));
    this.groups.renew(rules, places, context, turn);
    const replace = (key: string, findings: readonly Finding[]): void => {
      this.wholes.set(key, turn.replace(this.wholes.get(key) ?? [], findings));
    };
    for (const rule of rules) {
      if (isTableRule(rule)) {
        for (const change of changes)
          if (hasNews(rule.seenIn, [change]))
            replace(keyOf(rule, change.table), ofTable(rule, change.table, context));
      } else if (isWorkbookRule(rule)) {
        const followsNews = rule.family === 'progress' && before.tracked !== context.tracked;
        if (followsNews || hasNews(rule.seenIn, changes)) replace(rule.id, ofWorkbook(rule, context));
      }
      if (rule.noticed && hasNoticedNews(rule, before, context, changes))
        replace(noticedKey(rule), noticed(rule, context));
    }
    if (turn.gone.size === 0 && turn.come.length === 0) return this.found;
    return renewed(this.found, turn.gone, turn.come, orderBy(grids));
  }

  /** Rules that see more than a row or a group are all asked: where things stand is much of what they look at. */
  private moved(
    rules: readonly Rule[],
    context: RuleContext,
    moved: MovedTable,
    grids: readonly SheetGrid[],
  ): readonly Finding[] {
    const turn = new Turnover();
    const { table, move } = moved;
    const { id } = table.table;
    const cells = cellsLooked(rules.filter(isCellRule), table);
    this.cells.renew(id, this.cells.move(id, moved.rows, cells, move, turn), cells, turn);
    const tasks = tasksLooked(rules.filter(isRowRule), table, context);
    this.rows.renew(id, this.rows.move(id, moved.tasks, tasks, move, turn), tasks, turn);
    this.groups.move(rules, moved, context, turn);
    const replace = (key: string, findings: readonly Finding[]): void => {
      this.wholes.set(key, turn.replace(move.ofAll(this.wholes.get(key) ?? []), findings));
    };
    for (const rule of rules) {
      if (isTableRule(rule))
        for (const each of context.tables) replace(keyOf(rule, each), ofTable(rule, each, context));
      if (isWorkbookRule(rule)) replace(rule.id, ofWorkbook(rule, context));
      if (rule.noticed) replace(noticedKey(rule), noticed(rule, context));
    }
    // What goes is left out first: among rows that moved up it would stand out of order.
    const staying = move.ofAll(this.found).filter((finding) => !turn.gone.has(finding));
    return renewed(staying, [], turn.come, orderBy(grids));
  }
}

const keyOf = (rule: Rule, { table }: CheckedTable): string => `${rule.id} ${table.id}`;
const noticedKey = (rule: Rule): string => `${rule.id} noticed`;

/** True where the rule sees something else of an edited row than before. */
function hasNews(seenIn: SeenIn | undefined, changes: readonly ChangedTable[]): boolean {
  if (!seenIn || (seenIn === seesNothing && changes.some(({ retitled }) => retitled))) return true;
  return changes.some(({ pairs }) =>
    pairs.some(
      ({ before, now }) =>
        !before.row || !now.row || seenIn(before.row, before.task) !== seenIn(now.row, now.task),
    ),
  );
}

function hasNoticedNews(
  rule: Rule,
  before: RuleContext,
  now: RuleContext,
  changes: readonly ChangedTable[],
): boolean {
  const { noticedAs } = rule;
  // Rules of cells and rows hand on what was noticed as it is.
  const seenIn = isTableRule(rule) || isWorkbookRule(rule) ? rule.seenIn : seesNothing;
  if (before.recognized.findings !== now.recognized.findings) {
    if (noticedAs === undefined) return true;
    const [former, latest] = [
      noticedUnder(before.recognized, noticedAs),
      noticedUnder(now.recognized, noticedAs),
    ];
    if (former.length !== latest.length || former.some((one, index) => one !== latest[index])) return true;
  }
  return hasNews(seenIn, changes);
}

function ofTable(rule: TableRule, table: CheckedTable, context: RuleContext): readonly Finding[] {
  const found: Finding[] = [];
  for (const draft of rule.check(table, context)) found.push(findingOf(rule, table.table.sheet, draft));
  return found;
}

function ofWorkbook(rule: WorkbookRule, context: RuleContext): readonly Finding[] {
  const found: Finding[] = [];
  for (const draft of rule.check(context)) found.push(findingOf(rule, draft.sheet, draft));
  return found;
}

function noticed(rule: Rule, context: RuleContext): readonly Finding[] {
  const found: Finding[] = [];
  for (const draft of rule.noticed?.(context) ?? []) found.push(findingOf(rule, draft.sheet, draft));
  return found;
}

/**
 * What recognition noticed while it read, and nothing more: no rule looks at the workbook itself, so this costs
 * little beside the reading.
 */
export function noticedWhileReading(rules: readonly Rule[], input: CheckInput): readonly Finding[] {
  const { grids, configuration } = input;
  const context: RuleContext = { ...input, tables: checkedTables(grids, input.recognized.tables) };
  const active = rules.filter((rule) => !configuration?.off?.includes(rule.id));
  const found = active.flatMap((rule) => noticed(rule, context));
  return withSeverities(found.sort(orderBy(grids)), configuration);
}

/** A severity of the office's own stands in place of the rule's; it does not change the order. */
function withSeverities(
  found: readonly Finding[],
  configuration: RuleConfiguration | undefined,
): readonly Finding[] {
  const severities = configuration?.severities;
  if (!severities) return found;
  return found.map((one) => {
    const severity = severities[one.rule];
    return severity && severity !== one.severity ? { ...one, severity } : one;
  });
}

const isCellRule = (rule: Rule): rule is CellRule => rule.scope === 'cell';
const isRowRule = (rule: Rule): rule is RowRule => rule.scope === 'row';
const isTableRule = (rule: Rule): rule is TableRule => rule.scope === 'table';
const isWorkbookRule = (rule: Rule): rule is WorkbookRule => rule.scope === 'workbook';
