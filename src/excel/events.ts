/**
 * What a person does in Excel, told to the pane: another selection, an edit. Our own writes are not told.
 */
import type { Selection } from '../workflow';
import { rangeOfAddress } from './addresses';
import { converse } from './office-run';

type Listener = (what: Selection) => void;

/** Where Excel does not say who wrote, edits so soon after our own writing are taken for ours. */
const ECHO_MILLISECONDS = 1_000;

export interface OwnWriting {
  /** True while we write. */
  readonly busy: boolean;
  /** Milliseconds since our last writing ended; infinite before the first. */
  readonly quietFor: number;
}

export function listenToSelection(tell: Listener): () => void {
  return subscribe((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      await tellWhere(worksheetId, address, tell);
    }),
  );
}

export function listenToEdits(tell: Listener, own: OwnWriting): () => void {
  return subscribe((context) =>
    context.workbook.worksheets.onChanged.add(async (edit) => {
      if (isOurs(edit, own)) return;
      await tellWhere(edit.worksheetId, edit.address, tell);
    }),
  );
}

/** `triggerSource` came with ExcelApi 1.14; before it, time tells. */
function isOurs(edit: Excel.WorksheetChangedEventArgs, own: OwnWriting): boolean {
  const source: string | undefined = edit.triggerSource;
  if (source !== undefined) return source === 'ThisLocalAddin';
  return own.busy || own.quietFor < ECHO_MILLISECONDS;
}

/** An event names its sheet by id, and of several areas the first is told. */
async function tellWhere(worksheetId: string, address: string, tell: Listener): Promise<void> {
  const range = rangeOfAddress(address.split(',')[0] ?? '');
  if (!range) return;
  const name = await converse(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
    await send();
    return sheet.isNullObject ? undefined : sheet.name;
  });
  if (name !== undefined) tell({ sheet: name, range });
}

function subscribe<T>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): () => void {
  let wanted = true;
  const added = converse(async ({ context, send }) => {
    const handler = add(context);
    await send();
    return handler;
  });
  /** Without events the pane still works: it reads again when it is used. */
  added.catch(() => undefined);
  return () => {
    if (!wanted) return;
    wanted = false;
    void added
      .then((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      )
      .catch(() => undefined);
  };
}
