/**
 * Files in: units' reports put together with the office's task table. One file at a time is looked at and let
 * go, so that memory grows with what was found and not with the number of files.
 */
import { cellAddress } from '../../domain/grid';
import { saysMoreThanProgress, unitKey } from '../../domain/plan';
import { fold, normalizeText } from '../../domain/text';
import type { Change, WorkbookSnapshot } from '../../workbook';
import { assignTasks, readHandedOut, REPORTED_COLUMNS, type FixedField, type HandedOut } from '../hand-out';
import { plainOf, taskColumnOf } from '../structure';
import { readValue, sameText, shownText } from './cell-values';
import type { BadFile, CellOrigin, Consolidation, LeftCell, LeftReason, TakenFile } from './consolidation';
import { decided, masterOf } from './decided';
import { Decisions, type WrittenCell } from './decisions';
import { EarlierChoices, listedSides, placeKey, sideKey, type ListedSide } from './earlier-choices';
import { keptLists } from './kept-lists';
import { openChoices, type OpenChoice } from './open-choices';
import { masterTasks, type MasterTask, type MasterTasks } from './master-tasks';
import { readReport, type ReportFile } from './read-report';
import type { OtherCell, ReportedCell, ReportedFile, ReportedRow } from './reported-row';
import { takeInChanges } from './take-in-changes';

export interface TakeInOptions {
  /**
   * When this is done, as people read it: "22/11/2026 08:30". The workbook then keeps lists of what came from
   * where, what is to be decided and what found no place; without it only the task table is changed.
   */
  readonly at?: string;
}

export class TakingIn {
  private readonly decisions = new Decisions();
  private readonly files: TakenFile[] = [];
  private readonly left: LeftCell[] = [];
  private readonly badFiles: BadFile[] = [];
  private readonly units: readonly string[];
  private choices: EarlierChoices;

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly master: MasterTasks,
    private readonly options: TakeInOptions,
  ) {
    this.choices = new EarlierChoices(listedSides(snapshot));
    const { tasks, plan } = { tasks: master.tasks.map(({ task }) => task), plan: master.plan };
    this.units = assignTasks(tasks, plan.units)
      .units.filter(({ kind, lead }) => kind === 'unit' && lead.length > 0)
      .map(({ unit }) => unit);
  }

  /**
   * False where the file holds no task at all; it is then listed as bad by the id `no-task`, and one none of whose
   * tasks is the master's by the id `other-plan`, beside what was typed in it.
   */
  add(file: ReportFile): boolean {
    return this.addRead(readReport(file));
  }

  /** `add` for a file that was read elsewhere. */
  addRead(file: ReportedFile): boolean {
    const { name } = file;
    if (file.rows.length === 0) {
      this.bad(name, 'no-task');
      return false;
    }
    const matches = this.master.match(file.rows);
    const leads = new Set<string>();
    let [matched, reported] = [0, 0];
    file.rows.forEach((row, index) => {
      const match = matches[index] ?? 'no-task';
      if (typeof match === 'string') {
        // What stands beside a report is part of it; beside nothing it may be the appendix's own note.
        const note = row.note !== null && row.cells.length > 0 ? [row.note] : [];
        this.leave(file, row, [...row.cells, ...note], match);
        this.leaveOthers(file, row, () => match);
        this.leaveWording(file, row, match);
        return;
      }
      matched += 1;
      if (row.cells.length > 0) leads.add(match.task.lead);
      reported += this.takeRow(file, row, match);
    });
    this.left.push(...file.left);
    if (matched === 0) {
      this.bad(name, 'other-plan');
      return true;
    }
    const unit = file.unit ?? this.unitOf(name, leads);
    this.files.push({ name, unit, kind: file.kind, rows: file.rows.length, matched, reported });
    return true;
  }

  /** A file that could not be read; the rest goes on. */
  bad(name: string, reason: string): void {
    this.badFiles.push({ name, reason });
  }

  /** What is to be decided: what the files say now, and what earlier runs left open. */
  open(): readonly OpenChoice[] {
    return openChoices(this.master, this.choices, this.result().conflicts);
  }

  /** What a person decided; goes before what the workbook's list says of the same values. */
  decide(sides: readonly ListedSide[]): void {
    const marks = new Set(sides.map(sideKey));
    this.choices = new EarlierChoices([
      ...this.choices.sides.filter((side) => !marks.has(sideKey(side))),
      ...sides,
    ]);
  }

  result(): Consolidation {
    const { cells, conflicts } = decided(
      this.master,
      this.choices,
      this.decisions.taken(),
      this.decisions.conflicts(),
    );
    const sent = new Set(this.files.flatMap(({ unit }) => (unit === null ? [] : [unitKey(unit)])));
    const result = {
      files: this.files,
      taken: cells.flatMap(({ task, field, column, value, before, from }) =>
        column === field ? [{ task, field, value, before, from }] : [],
      ),
      conflicts,
      left: this.left,
      missingUnits: this.units.filter((unit) => !sent.has(unitKey(unit))),
      badFiles: this.badFiles,
    };
    const { command, changes } = takeInChanges(this.master, cells);
    const sources = this.files.map(({ name }) => name);
    return {
      ...result,
      changeSet: { command, changes: [...changes, ...this.lists(result, cells)], sources },
    };
  }

  private lists(result: Omit<Consolidation, 'changeSet'>, cells: readonly WrittenCell[]): readonly Change[] {
    const { at } = this.options;
    if (at === undefined) return [];
    const written = new Map(
      cells.map(({ task, field, value }) => [placeKey(task.id, task.task, field), value]),
    );
    return keptLists(this.snapshot, {
      at,
      result,
      sides: this.choices.sides,
      holds: ({ id, task, field }) =>
        written.get(placeKey(id, task, field)) ?? masterOf(this.master, id, task)?.plain(field) ?? null,
    });
  }

  /** How many cells say something new. */
  private takeRow(file: ReportedFile, row: ReportedRow, master: MasterTask): number {
    let reported = 0;
    const was = row.trace === null ? null : readHandedOut(row.trace);
    for (const field of REPORTED_COLUMNS) {
      const [first, ...further] = this.cellsOf(row, master, field);
      this.leave(file, row, further, 'second-value');
      if (this.takeCell(file, row, was, master, field, first)) reported += 1;
    }
    this.leaveOthers(file, row, ({ heading, value, reason }) => {
      const own = taskColumnOf(heading);
      const isKnown =
        reason === 'locked-cell'
          ? own !== undefined && sameText(value, master.plain(own.id))
          : master.says(value);
      return isKnown ? null : reason;
    });
    for (const { field, value, at } of row.fixed) {
      if (isMissing(master, field, value)) continue;
      this.decisions.fixed(master, was, field, value, originOf(file, row, at));
    }
    return reported;
  }

  /** The appendix's note is a report where it says anything else than the plan's own. */
  private cellsOf(
    row: ReportedRow,
    master: MasterTask,
    field: ReportedCell['field'],
  ): readonly ReportedCell[] {
    const cells = row.cells.filter((cell) => cell.field === field);
    const { note } = row;
    const isReport =
      field === 'followUp' && note !== null && !sameText(shownText(note.cell), master.plain('note'));
    return isReport ? [...cells, note] : cells;
  }

  private takeCell(
    file: ReportedFile,
    row: ReportedRow,
    was: HandedOut | null,
    master: MasterTask,
    field: ReportedCell['field'],
    reported: ReportedCell | undefined,
  ): boolean {
    if (!reported) {
      const column = row.columns[field];
      // Blank here and there is most of what a unit leaves.
      if (column === undefined || master.plain(field) === '') return false;
      const at = cellAddress({ row: row.row, column });
      return this.decisions.report(master, was, field, BLANK_VALUE, originOf(file, row, at));
    }
    const { cell, at } = reported;
    const raw = plainOf(cell, field === 'doneOn', file.date1904);
    // What went out comes back as it was, understood or not.
    if (raw !== '' && (was?.held(field, raw) === true || sameText(raw, master.plain(field)))) return false;
    const value = readValue(field, cell, file.date1904);
    if (field === 'progress' && saysMoreThanProgress(shownText(cell)))
      this.leave(file, row, [reported], 'more-than-progress');
    if (value === null || this.master.columnOf(field) === null) {
      this.leave(file, row, [reported], value === null ? 'not-understood' : 'no-column');
      return true;
    }
    return this.decisions.report(master, was, field, value, originOf(file, row, at));
  }

  private leave(
    file: ReportedFile,
    row: ReportedRow,
    cells: readonly ReportedCell[],
    reason: LeftReason,
  ): void {
    for (const { cell, at } of cells) {
      this.left.push({ reason, from: originOf(file, row, at), value: shownText(cell), task: row.task });
    }
  }

  /** A line of text that is no task of the master. */
  private leaveWording(file: ReportedFile, row: ReportedRow, reason: LeftReason): void {
    if (row.wordedAt === undefined || row.cells.length + row.others.length > 0) return;
    this.left.push({ reason, from: originOf(file, row, row.wordedAt), value: row.task, task: row.task });
  }

  /** What `reasonOf` gives a reason for; null for what is no news. */
  private leaveOthers(
    file: ReportedFile,
    row: ReportedRow,
    reasonOf: (cell: OtherCell) => LeftReason | null,
  ): void {
    for (const cell of row.others) {
      const reason = reasonOf(cell);
      if (reason === null) continue;
      this.left.push({ reason, from: originOf(file, row, cell.at), value: cell.value, task: row.task });
    }
  }

  /** The unit that the file's name names, else the one that leads all tasks reported on. */
  private unitOf(name: string, leads: ReadonlySet<string>): string | null {
    const words = ` ${fold(normalizeText(name)).replace(/[^a-z0-9&]+/g, ' ')} `;
    const named = this.units
      .filter((unit) => words.includes(` ${unitKey(unit)} `))
      .sort((one, other) => other.length - one.length);
    if (named[0] !== undefined) return named[0];
    const [lead] = leads;
    if (lead === undefined || leads.size > 1) return null;
    return this.units.find((unit) => unitKey(unit) === unitKey(lead)) ?? null;
  }
}

const originOf = ({ name }: ReportedFile, { sheet }: ReportedRow, at: string): CellOrigin => ({
  file: name,
  sheet,
  cell: at,
});

const BLANK_VALUE = { plain: '', content: { kind: 'blank' } } as const;

/** A date that the file leaves blank is no other deadline: many layouts have no such column filled. */
function isMissing(master: MasterTask, field: FixedField, value: string): boolean {
  return value === '' && (field === 'due' || master.plain(field) === '');
}

/** Null where the master has no task table yet: it has to be structured first. */
export function takeIn(master: WorkbookSnapshot, options: TakeInOptions = {}): TakingIn | null {
  const tasks = masterTasks(master);
  return tasks && new TakingIn(master, tasks, options);
}

/** All files at once, for those that are at hand; each is asked for when its turn comes. */
export function consolidate(
  master: WorkbookSnapshot,
  files: Iterable<ReportFile>,
  options: TakeInOptions = {},
): Consolidation | null {
  const taking = takeIn(master, options);
  if (!taking) return null;
  for (const file of files) taking.add(file);
  return taking.result();
}
