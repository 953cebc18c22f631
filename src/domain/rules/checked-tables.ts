/**
 * Recognised tables laid beside their cells for the rules. A table that an edit changed in a few rows takes the
 * others over from the table before: a plan of fifty thousand rows is not laid out anew for one of them.
 */
import type { Column, GridRow, SheetGrid, SheetRow } from '../grid';
import type {
  ColumnField,
  ColumnReading,
  RecognizedTable,
  RecognizedTask,
  RowReading,
  Section,
} from '../tables';
import type { CheckedRow, CheckedTable, CheckedTask } from './checked';
import { retitledSections } from './retitled-sections';

/** `before` are the tables as they were checked last; with them an edited table is laid out sooner. */
export function checkedTables(
  grids: readonly SheetGrid[],
  tables: readonly RecognizedTable[],
  before: readonly CheckedTable[] = [],
): readonly CheckedTable[] {
  const bySheet = new Map(grids.map((grid) => [grid.name, grid]));
  return tables.flatMap((table, index) => {
    const grid = bySheet.get(table.sheet);
    return grid ? [knownTable(grid, table, before[index])] : [];
  });
}

const known = new WeakMap<RecognizedTable, LaidTable>();

/** The same sheet and table give the same object, with all that was found out about it. */
function knownTable(grid: SheetGrid, table: RecognizedTable, before: CheckedTable | undefined): CheckedTable {
  const same = known.get(table);
  if (same?.grid === grid && same.ownsItsRows()) return same;
  const former = before && known.get(before.table);
  const mine = former === before ? former : undefined;
  const laid = mine?.edited(grid, table) ?? LaidTable.of(grid, table, mine?.lineageFor(table));
  known.set(table, laid);
  return laid;
}

/** Where the rows and tasks of a table stand: in the table that an edit made of it once they were handed on. */
interface Home {
  table: LaidTable | null;
}

/** A row or a task; a private table of its own shows that an edit put another in its place. */
class Resident {
  constructor(private home: Home) {}

  get table(): LaidTable {
    return this.home.table as LaidTable;
  }

  stayIn(table: LaidTable): void {
    this.home = { table };
  }
}

class LaidRow extends Resident implements CheckedRow {
  constructor(
    home: Home,
    readonly grid: GridRow,
    readonly reading: RowReading,
    readonly position: number,
  ) {
    super(home);
  }
}

class LaidTask extends Resident implements CheckedTask {
  constructor(
    home: Home,
    readonly task: RecognizedTask,
    readonly row: SheetRow,
    readonly position: number,
  ) {
    super(home);
  }

  get section(): Section | null {
    return this.table.sectionOf(this.task);
  }
}

class LaidTable implements CheckedTable {
  readonly columns: ReadonlyMap<Column, ColumnReading>;
  private readonly fields = new Map<ColumnField, Column>();
  private readonly sections: ReadonlyMap<string, Section>;
  /** Where a row was asked for last. */
  private latest = 0;

  private constructor(
    readonly grid: SheetGrid,
    readonly table: RecognizedTable,
    readonly lineage: Home,
    readonly rows: LaidRow[],
    readonly tasks: LaidTask[],
  ) {
    this.columns = new Map(table.columns.map((reading) => [reading.column, reading]));
    for (const { field, column } of table.columns)
      if (!this.fields.has(field)) this.fields.set(field, column);
    this.sections = new Map(table.sections.map((section) => [section.id, section]));
    lineage.table = this;
  }

  sectionOf({ sectionId }: RecognizedTask): Section | null {
    return sectionId === null ? null : (this.sections.get(sectionId) ?? null);
  }

  static of(grid: SheetGrid, table: RecognizedTable, home: Home = { table: null }): LaidTable {
    const rows: LaidRow[] = [];
    eachLine(grid, table, (row, reading) => {
      rows.push(new LaidRow(home, row, reading, rows.length));
    });
    const tasks: LaidTask[] = [];
    table.tasks.forEach((task, position) => {
      const row = task.sourceRows[0];
      if (row !== undefined) tasks.push(new LaidTask(home, task, row, position));
    });
    return new LaidTable(grid, table, home, rows, tasks);
  }

  /** False once they were handed on to the table that an edit made of this one. */
  ownsItsRows(): boolean {
    return this.lineage.table === this;
  }

  /** Where rows came or went, so that nobody compares the two row by row, the new table hands on what was kept. */
  lineageFor({ range, columns, sheet }: RecognizedTable): Home | undefined {
    const { table } = this;
    const isLonger = table.range !== range && table.columns === columns && table.sheet === sheet;
    return isLonger && this.ownsItsRows() ? this.lineage : undefined;
  }

  /**
   * The table as it is now, with the rows and tasks of this one but for those that an edit touched; null where it
   * reached further. Rows that were touched stay with this table, so that both can be compared.
   */
  edited(grid: SheetGrid, table: RecognizedTable): LaidTable | null {
    if (!this.ownsItsRows() || !isBuiltAlike(this, table)) return null;
    const touchedRows = this.rowsTouched(grid, table);
    const touchedTasks = touchedRows && this.tasksTouched(table);
    if (!touchedTasks) return null;
    for (const [place] of touchedRows) {
      const task = this.taskAt((this.rows[place] as LaidRow).reading.row);
      if (task) touchedTasks.set(task.position, table.tasks[task.position] as RecognizedTask);
    }
    for (const [place] of touchedTasks) {
      for (const row of (this.tasks[place] as LaidTask).task.sourceRows) {
        const here = placeOf(this.rows, row);
        if (here < 0 || touchedRows.has(here)) continue;
        touchedRows.set(here, (this.rows[here] as LaidRow).grid);
      }
    }
    const home = this.lineage;
    const [rows, tasks] = [this.rows.slice(), this.tasks.slice()];
    for (const [place, row] of touchedRows) {
      (rows[place] as LaidRow).stayIn(this);
      rows[place] = new LaidRow(home, row, table.rows[place] as RowReading, place);
    }
    for (const [place, task] of touchedTasks) {
      const former = tasks[place] as LaidTask;
      former.stayIn(this);
      tasks[place] = new LaidTask(home, task, former.row, place);
    }
    return new LaidTable(grid, table, home, rows, tasks);
  }

  /** By their places; null where there are many, or rows came or went. */
  private rowsTouched(grid: SheetGrid, table: RecognizedTable): Map<number, GridRow> | null {
    const { rows } = this;
    if (rows.length !== table.rows.length) return null;
    const touched = new Map<number, GridRow>();
    let place = 0;
    let moved = 0;
    eachLine(grid, table, (row, reading) => {
      const former = rows[place];
      if (former?.grid !== row || former.reading !== reading) touched.set(place, row);
      if (former?.reading.row !== reading.row) moved++;
      place++;
    });
    return moved === 0 && place === rows.length && touched.size <= MANY ? touched : null;
  }

  private tasksTouched(table: RecognizedTable): Map<number, RecognizedTask> | null {
    const { tasks } = this;
    const touched = new Map<number, RecognizedTask>();
    if (tasks.length !== table.tasks.length) return null;
    for (let place = 0; place < tasks.length; place++) {
      const [former, task] = [tasks[place], table.tasks[place]];
      if (!former || !task) return null;
      if (former.task === task) continue;
      if (former.row !== task.sourceRows[0] || former.task.sectionId !== task.sectionId) return null;
      touched.set(place, task);
      if (touched.size > MANY) return null;
    }
    return touched;
  }

  // Rules take these out of the table by their names.
  readonly columnOf = (field: ColumnField): Column | null => this.fields.get(field) ?? null;
  readonly rowAt = (row: SheetRow): CheckedRow | undefined => {
    // Rules go down the rows: mostly the same one is asked for again, or the next.
    for (let place = this.latest; place <= this.latest + 1; place++) {
      const here = this.rows[place];
      if (here?.reading.row === row) {
        this.latest = place;
        return here;
      }
    }
    const place = placeOf(this.rows, row);
    if (place >= 0) this.latest = place;
    return this.rows[place];
  };
  readonly taskAt = (row: SheetRow): LaidTask | undefined => taskAmong(this.tasks, row);
}

/** With more rows touched than this, laying all out anew is as quick. */
const MANY = 500;

const isBuiltAlike = ({ table: before }: CheckedTable, now: RecognizedTable): boolean =>
  before.id === now.id && before.sheet === now.sheet && retitledSections(before, now) !== null;

/** The rows of a table with their cells; both run in the order of the sheet. */
function eachLine(
  grid: SheetGrid,
  table: RecognizedTable,
  visit: (row: GridRow, reading: RowReading) => void,
): void {
  let next = 0;
  for (const reading of table.rows) {
    while ((grid.rows[next]?.row ?? Infinity) < reading.row) next += 1;
    const row = grid.rows[next];
    if (row?.row === reading.row) visit(row, reading);
  }
}

/** A task's rows lie between its first one and the next task's. */
function taskAmong(tasks: readonly LaidTask[], row: SheetRow): LaidTask | undefined {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const task = tasks[low - 1];
  return task?.task.sourceRows.includes(row) === true ? task : undefined;
}

/** Index of a sheet row among rows in order; -1 where it is not there. */
function placeOf(rows: readonly CheckedRow[], row: SheetRow): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = rows[middle]?.reading.row ?? 0;
    if (here === row) return middle;
    if (here < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
