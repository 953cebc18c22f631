/** The worker in which the open workbook lives: reading, thinking and writing leave the page free. */
import type { CivilDate } from '../domain/dates';
import { cellRange } from '../domain/grid';
import type { Column, SheetRow } from '../domain/grid';
import { LocalDesk } from '../taskpane';
import { WorkbookFault } from '../workbook';
import type { Change, ScalarContent } from '../workbook';
import { openWorkbook } from '../xlsx';
import type { BenchEvent, BenchMethods } from './bench-service';
import type { TypedCell } from './grid/workbook-grid';
import { packView } from './grid/packed-view';
import type { WorkbookView } from './grid/sheet-view';
import { highlightsOf } from './highlights';
import { serve } from './link';
import type { Channel } from './link';
import { pictureOf } from './picture';
import { changedCells } from './picture-changes';
import { typedContent } from './typed-cell';
import { XlsxSession } from './xlsx-session';

interface Open {
  readonly session: XlsxSession;
  readonly desk: LocalDesk;
  readonly today: CivilDate;
  view: WorkbookView;
}

let open: Open | null = null;

const send = serve<BenchMethods>(self as unknown as Channel, {
  open([name, bytes, today]) {
    const workbook = openWorkbook(bytes);
    const session = new XlsxSession({
      workbook,
      name,
      today,
      now: () => Date.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      onSelect: (sheet, at) => tell({ kind: 'go-to', sheet, at }),
      onChanged: () => redraw(),
    });
    const view = draw(session, today);
    const desk = new LocalDesk(
      session,
      () => today,
      (chosen) => openWorkbook(chosen).snapshot(),
    );
    open = { session, desk, today, view };
    tell({ kind: 'opened', view: packView(view) });
    return Promise.resolve();
  },
  async type([cells]) {
    const { session } = opened();
    const contents = cells.map((cell) => typedContent(cell.text));
    if (contents.some((content) => content === null)) {
      tell({ kind: 'redrawn', view: packView(opened().view) });
      return false;
    }
    await session.typed(
      {
        command: 'type',
        changes: cells.map((cell, index) => writeCell(cell, contents[index] ?? { kind: 'blank' })),
      },
      cells.map(({ sheet, row, column }) => ({ sheet, range: cellRange(row, column, row, column) })),
    );
    return true;
  },
  select([place]) {
    opened().session.placed(place);
    return Promise.resolve();
  },
  save: () => Promise.resolve(opened().session.workbook.save()),
  look: (_, work) => opened().desk.look(work),
  tasks: () => opened().desk.tasks(),
  findings: () => opened().desk.findings(),
  suggestions: ([key]) => opened().desk.suggestions(key),
  tables: () => opened().desk.tables(),
  run: ([command, period], work) => opened().desk.run(command, work, period),
  edit: ([edit], work) => opened().desk.edit(edit, work),
  ask: ([area, method, request], work) => opened().desk.ask(area, method as never, request as never, work),
  canUndo: () => opened().desk.canUndo(),
  undo: () => opened().desk.undo(),
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
  const view = draw(now.session, now.today);
  const cells = changedCells(now.view, view);
  now.view = view;
  tell(cells ? { kind: 'changed', cells } : { kind: 'redrawn', view: packView(view) });
}

function draw({ workbook }: XlsxSession, today: CivilDate): WorkbookView {
  const snapshot = workbook.snapshot();
  return pictureOf(snapshot, workbook.look(), highlightsOf(snapshot, today));
}

function writeCell({ sheet, row, column }: TypedCell, content: ScalarContent): Change {
  return {
    kind: 'write-block',
    why: 'typed in the grid',
    sheet,
    at: { row: row as SheetRow, column: column as Column },
    cells: [[content]],
  };
}
