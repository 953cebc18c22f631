/**
 * The desk where the workbook's session is: reads it, answers from the latest reading, and turns what a
 * person does in the pane into change sets.
 */
import { commandOf } from '../commands';
import type { CommandId, CommandResult, PeriodId } from '../commands';
import type { CivilDate } from '../domain/dates';
import type { CellPosition, CellRange } from '../domain/grid';
import type { TaskOnDay } from '../domain/plan';
import type { RecognizedTable } from '../domain/tables';
import { WorkbookFault } from '../workbook';
import { FollowedBook } from '../workflow';
import type { BookReading, PlanCheck, Selection, WorkbookSession, WorkOptions } from '../workflow';
import { AREAS } from './areas';
import type {
  AreaAnswer,
  AreaMethod,
  AreaName,
  AreaRequest,
  Areas,
  DeskInside,
  MethodOf,
  MakesFiles,
  ReadsFiles,
} from './areas';
import { listedFindings, suggestionsFor } from './listed-findings';
import { plannedEdit } from './planned-edit';
import type { Desk, Edit, ListedFinding, Standing, Suggestion, TableAtAGlance, TableInDetail } from './desk';

/** Characters of a row's text that tell a person which row is meant. */
const GLIMPSE = 90;

export class LocalDesk implements Desk {
  private reading: Promise<BookReading> | null = null;
  private readonly book = new FollowedBook();
  private readonly areas = new Map<AreaName, Promise<Areas[AreaName]>>();
  private readonly inside: DeskInside;

  constructor(
    private readonly session: WorkbookSession,
    private readonly today: () => CivilDate,
    readsFiles: ReadsFiles,
    makesFiles: MakesFiles = () => Promise.reject(new WorkbookFault('feature-missing')),
  ) {
    this.inside = {
      session,
      today,
      latest: () => this.latest(),
      fresh: (work) => this.read(work),
      checkOf: (reading) => this.checkOf(reading),
      readFile: async (name, bytes, asked) => {
        try {
          return await readsFiles(bytes, asked);
        } catch (problem) {
          if (problem instanceof WorkbookFault)
            throw new WorkbookFault(problem.id, { ...problem.data, name });
          throw problem;
        }
      },
      makeFile: async (sheets, changeSet) => makesFiles(sheets, changeSet),
    };
  }

  async look(work: WorkOptions = {}): Promise<Standing> {
    this.reading = this.read(work);
    const reading = await this.reading;
    const { tasks: _, ...overview } = reading.overview;
    return {
      hasAppendix: reading.recognized.tables.some(({ kind }) => kind === 'plan'),
      hasAnnex: reading.recognized.tables.some(({ kind }) => kind === 'annex'),
      hasTaskTable: reading.hasTaskTable,
      overview,
      tables: reading.recognized.tables.map(atAGlance),
      openFindings: this.checkOf(reading).findings.length,
      nextReport: reading.nextReport,
      settings: reading.plan.settings,
    };
  }

  async tasks(): Promise<readonly TaskOnDay[]> {
    return (await this.latest()).overview.tasks;
  }

  async findings(): Promise<readonly ListedFinding[]> {
    return listedFindings(this.checkOf(await this.latest()));
  }

  async suggestions(key: string): Promise<readonly Suggestion[]> {
    return suggestionsFor(key, this.checkOf(await this.latest())).suggestions;
  }

  async tables(): Promise<readonly TableInDetail[]> {
    const { recognized, snapshot } = await this.latest();
    return recognized.tables.map((table) => {
      const rows = snapshot.sheets.find(({ name }) => name === table.sheet)?.rows ?? [];
      const glimpses: Record<number, string> = {};
      for (const { row, cells } of rows)
        glimpses[row] = cells
          .map(({ text }) => text)
          .join(' · ')
          .slice(0, GLIMPSE);
      return {
        ...atAGlance(table),
        headerRows: table.headerRows,
        columns: table.columns,
        rows: table.rows,
        sections: table.sections.length,
        glimpses,
      };
    });
  }

  run(command: CommandId, work: WorkOptions = {}, period?: PeriodId): Promise<CommandResult> {
    return commandOf(command).run({
      session: this.session,
      today: this.today(),
      work,
      ...(period === undefined ? {} : { period }),
    });
  }

  async edit(edit: Edit, work: WorkOptions = {}): Promise<number> {
    const reading = await this.read(work);
    const { changeSet, count } = plannedEdit(edit, reading, () => this.checkOf(reading));
    if (changeSet.changes.length === 0) return 0;
    const { leftOut = 0 } = await this.session.apply(
      'mixedFonts' in edit ? { ...changeSet, mixedFonts: edit.mixedFonts } : changeSet,
      work,
    );
    return Math.max(0, count - leftOut);
  }

  async ask<Area extends AreaName, Method extends MethodOf<Area>>(
    area: Area,
    method: Method,
    request: AreaRequest<Area, Method>,
    work: WorkOptions = {},
  ): Promise<AreaAnswer<Area, Method>> {
    const made = (this.areas.get(area) ?? AREAS[area](this.inside)) as Promise<Areas[Area]>;
    this.areas.set(area, made);
    const answer = (await made)[method] as AreaMethod<typeof request, AreaAnswer<Area, Method>>;
    return answer(request, work);
  }

  canUndo(): Promise<boolean> {
    return Promise.resolve(this.session.history().at(-1)?.canUndo ?? false);
  }

  async undo(): Promise<void> {
    const latest = this.session.history().at(-1);
    if (latest) await this.session.undo(latest.id);
  }

  goTo(sheet: string, at: CellPosition): Promise<void> {
    return this.session.select(sheet, at);
  }

  onSelectionChanged(listener: (selection: Selection) => void): () => void {
    return this.session.onSelectionChanged(listener);
  }

  onEdited(listener: (place: { sheet: string; range: CellRange }) => void): () => void {
    return this.session.onEdited(listener);
  }

  private checkOf(reading: BookReading): PlanCheck {
    return this.book.check(reading, this.today());
  }

  /** The workbook as it is now; what was not edited since the last time is not read again. */
  private async read(work?: WorkOptions): Promise<BookReading> {
    return this.book.read(await this.session.snapshot(work), this.today());
  }

  private async latest(): Promise<BookReading> {
    this.reading ??= this.read();
    return this.reading;
  }
}

function atAGlance({ id, sheet, kind, range, tasks, indicators }: RecognizedTable): TableAtAGlance {
  return { id, sheet, kind, range, tasks: tasks.length, indicators: indicators.length };
}
