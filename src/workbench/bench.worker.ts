/** The worker in which the open workbook lives: reading, thinking and writing leave the page free. */
import type { CivilDate } from '../domain/dates';
import { cellRange } from '../domain/grid';
import { deskService, LocalDesk, recordedSession, serve } from '../taskpane';
import { WorkbookFault } from '../workbook';
import { blankWorkbook, openWorkbook } from '../xlsx';
import type { BenchEvent, BenchMethods } from './bench-service';
import type { FormulaEngine } from './calculation/formula-engine';
import { loadEngine } from './calculation/load-engine';
import { packView } from './grid/packed-view';
import type { WorkbookView } from './grid/sheet-view';
import { highlightsOf } from './highlights';
import type { Channel } from '../taskpane';
import { pictureOf } from './picture';
import { changedCells } from './picture-changes';
import { typedChanges } from './typed-changes';
import { hasUserFormats, NO_FORMATS, userFormats } from './user-formats';
import type { UserFormats } from './user-formats';
import { XlsxSession } from './xlsx-session';

interface Open {
  readonly session: XlsxSession;
  readonly desk: LocalDesk;
  readonly today: CivilDate;
  readonly engine: () => FormulaEngine | null;
  view: WorkbookView;
  /** As they were last worked out; they follow the picture a moment later. */
  formats: UserFormats;
}

let open: Open | null = null;

const send = serve<BenchMethods>(self as unknown as Channel, {
  open([name, bytes, today, page]) {
    const workbook = openWorkbook(bytes);
    const engine = (): FormulaEngine | null => engineBeside(page);
    const session = new XlsxSession({
      workbook,
      name,
      today,
      now: () => Date.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      onSelect: (sheet, at) => tell({ kind: 'go-to', sheet, at }),
      onChanged: () => redraw(),
      engine,
    });
    const view = draw(session, today, NO_FORMATS);
    const desk = new LocalDesk(
      recordedSession(session, () => today),
      () => today,
      (chosen) => openWorkbook(chosen).snapshot(),
      (sheets, changeSet) => {
        const made = blankWorkbook({ sheets });
        made.apply(changeSet);
        return made.save();
      },
    );
    open = { session, desk, today, engine, view, formats: NO_FORMATS };
    tell({ kind: 'opened', view: packView(view) });
    void colourAnew(open);
    return Promise.resolve();
  },
  async type([cells]) {
    const { session } = opened();
    const typed = typedChanges(cells);
    const edits = cells.map(({ sheet, row, column }) => ({
      sheet,
      range: cellRange(row, column, row, column),
    }));
    for (;;) {
      try {
        await session.typed({ command: 'type', changes: typed.changes() }, edits);
        return typed.keptAsText;
      } catch (problem) {
        if (problem instanceof WorkbookFault && typed.keepAsText(problem)) continue;
        // The grid shows what was typed, the workbook did not take it.
        tell({ kind: 'redrawn', view: packView(opened().view) });
        throw problem;
      }
    }
  },
  async moveLines([sheet, move]) {
    await opened().session.moveLines(sheet, move);
  },
  async stepBack() {
    const { session } = opened();
    const latest = session.history().at(-1);
    if (latest) await session.undo(latest.id);
    return latest !== undefined;
  },
  stepAgain: () => opened().session.redo(),
  select([place]) {
    opened().session.placed(place);
    return Promise.resolve();
  },
  save: () => Promise.resolve(opened().session.workbook.save()),
  ...deskService(() => opened().desk),
});

function tell(event: BenchEvent): void {
  send(event);
}

function opened(): Open {
  if (!open) throw new WorkbookFault('file-not-found');
  return open;
}

/** Shows what changed since the last picture. */
function redraw(): void {
  const now = opened();
  tell(drawnAnew(now) ?? { kind: 'changed', cells: [] });
  void colourAnew(now);
}

/** What the grid has to show for it; undefined where it looks as before. */
function drawnAnew(now: Open): BenchEvent | undefined {
  const view = draw(now.session, now.today, now.formats);
  const cells = changedCells(now.view, view);
  now.view = view;
  if (cells?.length === 0) return undefined;
  return cells ? { kind: 'changed', cells } : { kind: 'redrawn', view: packView(view) };
}

/** People's own conditional formats, once they are worked out for the workbook as it is. */
async function colourAnew(now: Open): Promise<void> {
  const { workbook } = now.session;
  const look = workbook.look();
  if (!hasUserFormats(look) && now.formats === NO_FORMATS) return;
  const formats = await userFormats(workbook.snapshot(), look, now.engine).catch(() => NO_FORMATS);
  if (open !== now || now.session.workbook !== workbook) return;
  now.formats = formats;
  const drawn = drawnAnew(now);
  if (drawn) tell(drawn);
}

function draw({ workbook }: XlsxSession, today: CivilDate, { cells, bars }: UserFormats): WorkbookView {
  const snapshot = workbook.snapshot();
  const look = workbook.look();
  return pictureOf(snapshot, look, [...cells, ...highlightsOf(snapshot, look, today)], bars);
}

/** Without the engine work goes on: Excel works formulas out when it opens the file. */
function engineBeside(page: string): FormulaEngine | null {
  try {
    return loadEngine(page);
  } catch {
    return null;
  }
}
