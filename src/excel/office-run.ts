/**
 * One conversation with Excel: a request context, its requests counted and cut to size, its errors made ours.
 */
import { WorkbookFault } from '../workbook';
import { asFault } from './faults';
import { ACTION_BYTES, payloadBytes, REQUEST_BYTES } from './payload';

export interface Conversation {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /** Sends what was queued and waits for the answer. */
  send(): Promise<void>;
  /**
   * Called before `actions` actions with these values are queued: sends first what waits where a request
   * would grow too large.
   */
  room(actions: number, payload?: unknown): Promise<void>;
  /** While on, every request stops calculation and screen updates until it is answered. */
  quiet(on: boolean): void;
}

export interface ConversationOptions {
  readonly signal?: AbortSignal | undefined;
}

export async function converse<T>(
  work: (conversation: Conversation) => Promise<T>,
  options: ConversationOptions = {},
): Promise<T> {
  stopIfAsked(options.signal);
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(conversationOf(context, options)));
  } catch (error) {
    throw asFault(error);
  }
}

export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new WorkbookFault('cancelled');
}

function conversationOf(context: Excel.RequestContext, options: ConversationOptions): Conversation {
  let bytes = 0;
  let quiet = false;
  let hushed = false;
  const conversation: Conversation = {
    context,
    workbook: context.workbook,
    async send() {
      stopIfAsked(options.signal);
      bytes = 0;
      hushed = false;
      await context.sync();
    },
    async room(actions, payload) {
      const coming = actions * ACTION_BYTES + (payload === undefined ? 0 : payloadBytes(payload));
      if (bytes > 0 && bytes + coming > REQUEST_BYTES) await conversation.send();
      bytes += coming;
      if (quiet && !hushed) hush();
    },
    quiet(on) {
      quiet = on;
    },
  };
  return conversation;

  /** Lasts until the next request only, so each request asks for it anew. */
  function hush(): void {
    hushed = true;
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
  }
}
