/**
 * What was read of a table told by new numbers of its rows, after one row was put in or taken out above them: nothing
 * else is different about them.
 */
import { cellRange, sheetRow, type SheetRow } from '../../grid';
import type { Finding } from '../../findings';
import type { RowShift } from '../grid-view';
import type { Reason, RecognizedTable, RecognizedTask, RowReading, Section, TaskField } from '../recognized';
import { noSources } from '../rows/task-draft';

export class RowsMoved {
  /** Rows from here on move. */
  private readonly from: number;
  private readonly by: number;
  /** The one taken out, 0 where none is. */
  private readonly gone: number;

  constructor({ row, by, come }: RowShift) {
    this.from = come ? row : row + 1;
    this.by = by;
    this.gone = come ? 0 : row;
  }

  ofRow(row: SheetRow): SheetRow {
    return row >= this.from ? sheetRow(row + this.by) : row;
  }

  /** Without the row that was taken out; one put in is not there yet. */
  ofTable(table: RecognizedTable): RecognizedTable {
    const { top, left, bottom, right } = table.range;
    return {
      ...table,
      range: cellRange(top, left, bottom + this.by, right),
      rows: this.ofList(
        table.rows,
        ({ row }) => row,
        (reading) => this.ofReading(reading),
      ),
      sections: this.ofList(
        table.sections,
        ({ sourceRow }) => sourceRow,
        (section) => this.ofSection(section),
      ),
      tasks: this.ofList(
        table.tasks,
        ({ sourceRows }) => sourceRows[0] ?? 0,
        (task) => this.ofTask(task),
      ),
      skippedRows: this.ofList(
        table.skippedRows,
        ({ row }) => row,
        (skipped) => ({ ...skipped, row: this.ofRow(skipped.row), reason: this.ofReason(skipped.reason) }),
      ),
    };
  }

  /** Of one sheet, in their order, without those on the row that was taken out. */
  ofFindings(findings: readonly Finding[], sheet: string): readonly Finding[] {
    return findings.flatMap((finding) => {
      if (finding.sheet !== sheet || finding.row === null || finding.row < this.from)
        return finding.sheet === sheet && finding.row === this.gone ? [] : [finding];
      return [{ ...finding, row: this.ofRow(finding.row), data: this.ofData(finding.data) }];
    });
  }

  private ofList<Thing>(
    list: readonly Thing[],
    rowOf: (thing: Thing) => number,
    moved: (thing: Thing) => Thing,
  ): readonly Thing[] {
    if (rowOf(list.at(-1) as Thing) < this.from && this.gone === 0) return list;
    const all: Thing[] = [];
    let changed = false;
    for (const thing of list) {
      const row = rowOf(thing);
      if (row >= this.from) all.push(moved(thing));
      else if (row !== this.gone) {
        all.push(thing);
        continue;
      }
      changed = true;
    }
    return changed ? all : list;
  }

  private ofReading(reading: RowReading): RowReading {
    const { role, confidence, continues } = reading;
    const alternatives =
      reading.alternatives.length === 0
        ? reading.alternatives
        : reading.alternatives.map((one) => ({ ...one, reason: this.ofReason(one.reason) }));
    const row = this.ofRow(reading.row);
    const reason = this.ofReason(reading.reason);
    const moved = { row, role, reason, confidence, alternatives };
    return continues === undefined ? moved : { ...moved, continues: this.ofRow(continues) };
  }

  private ofReason(reason: Reason): Reason {
    const row = reason.data?.row;
    if (typeof row !== 'number' || row < this.from) return reason;
    return { ...reason, data: { ...reason.data, row: row + this.by } };
  }

  private ofSection(section: Section): Section {
    return { ...section, sourceRow: this.ofRow(section.sourceRow) };
  }

  private ofTask(task: RecognizedTask): RecognizedTask {
    const { id, sectionId, fields, other, due, startsOn } = task;
    const sources = noSources();
    for (const field in task.sources) {
      const source = task.sources[field as TaskField];
      if (source) sources[field as TaskField] = { row: this.ofRow(source.row), column: source.column };
    }
    const [row = 0] = task.sourceRows;
    const named = `row${String(row)}`;
    return {
      id: id.endsWith(named) && id === under(sectionId, named) ? under(sectionId, this.nameOf(row)) : id,
      sectionId,
      fields,
      other,
      sourceRows: task.sourceRows.map((each) => this.ofRow(each)),
      sources,
      due,
      startsOn,
    };
  }

  /** "earlierRow" is a row; a task without number is named after its own. */
  private ofData(data: Finding['data']): Finding['data'] {
    const { earlierRow, task } = data;
    const named = typeof task === 'string' ? Number(NAMED_AFTER_ROW.exec(task)?.[1] ?? 0) : 0;
    const earlier = typeof earlierRow === 'number' ? earlierRow : 0;
    if (named < this.from && earlier < this.from) return data;
    return {
      ...data,
      ...(named < this.from ? {} : { task: this.nameOf(named) }),
      ...(earlier < this.from ? {} : { earlierRow: earlier + this.by }),
    };
  }

  private nameOf(row: number): string {
    return `row${String(row + this.by)}`;
  }
}

const NAMED_AFTER_ROW = /^row(\d+)$/;

const under = (sectionId: string | null, name: string): string =>
  sectionId === null ? name : `${sectionId}/${name}`;
