/**
 * The link between page and worker: calls by name with plain data, answers, progress, cancelling, and
 * events the other way. Faults arrive as the faults they were.
 */
import { WorkbookFault } from '../../workbook';
import type { WorkbookFaultId } from '../../workbook';
import type { WorkOptions } from '../../workflow';

interface Call {
  readonly kind: 'call';
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

interface Cancel {
  readonly kind: 'cancel';
  readonly id: number;
}

type FromPage = Call | Cancel;

interface Fault {
  readonly id: WorkbookFaultId | null;
  readonly data: Readonly<Record<string, string | number>>;
  readonly message: string;
}

type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly fault: Fault }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number; readonly sheet?: string }
  | { readonly kind: 'event'; readonly event: unknown };

/** One end of a worker's channel: a Worker in the page, the worker's own scope inside. */
export interface Channel {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Answers travel as JSON text, which the page reads several times faster than it copies thousands of
 * objects; bytes travel as they are.
 */
function packAnswer(value: unknown): unknown {
  return value instanceof Uint8Array || value === undefined ? value : JSON.stringify(value);
}

function unpackAnswer(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

/** Every method takes its arguments and, last, how to report progress and when to stop. */
export type Service<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...args: infer Args) => Promise<infer Answer>
    ? (args: Args, work: WorkOptions) => Promise<Answer>
    : never;
};

/** Answers calls with `service`; gives the way to send events. */
export function serve<Methods extends object>(
  channel: Channel,
  service: Service<Methods>,
): (event: unknown) => void {
  const running = new Map<number, AbortController>();
  const send = (message: FromWorker, transfer: Transferable[] = []): void =>
    channel.postMessage(message, transfer);
  channel.addEventListener('message', ({ data }) => {
    const message = data as FromPage;
    if (message.kind === 'cancel') {
      running.get(message.id)?.abort();
      return;
    }
    if ((message.kind as string) !== 'call') return;
    const { id } = message;
    const controller = new AbortController();
    running.set(id, controller);
    const onProgress = (share: number, sheet?: string): void =>
      send({ kind: 'progress', id, share, ...(sheet === undefined ? {} : { sheet }) });
    const method = service[message.method as keyof Methods] as unknown as (
      args: readonly unknown[],
      work: WorkOptions,
    ) => Promise<unknown>;
    void Promise.resolve()
      .then(() => method(message.args, { signal: controller.signal, onProgress }))
      .then(
        (value) =>
          send(
            { kind: 'answer', id, value: packAnswer(value) },
            value instanceof Uint8Array ? [value.buffer] : [],
          ),
        (problem: unknown) => send({ kind: 'fault', id, fault: faultOf(problem) }),
      )
      .finally(() => running.delete(id));
  });
  return (event) => send({ kind: 'event', event });
}

export interface Remote<Methods, Event> {
  call<Name extends keyof Methods & string>(
    method: Name,
    args: Methods[Name] extends (...args: infer Args) => unknown ? Args : never,
    work?: WorkOptions,
  ): Methods[Name] extends (...args: never[]) => infer Answer ? Answer : never;
  onEvent(listener: (event: Event) => void): void;
}

/** The page's end. */
export function connect<Methods, Event>(channel: Channel): Remote<Methods, Event> {
  interface Waiting {
    readonly answer: (value: unknown) => void;
    readonly fail: (problem: unknown) => void;
    readonly work: WorkOptions | undefined;
  }
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: Event) => void)[] = [];
  let last = 0;
  channel.addEventListener('message', ({ data }) => {
    const message = data as FromWorker;
    if (message.kind === 'event') {
      for (const listener of listeners) listener(message.event as Event);
      return;
    }
    const call = waiting.get(message.id);
    if (!call) return;
    if (message.kind === 'progress') {
      call.work?.onProgress?.(message.share, message.sheet);
      return;
    }
    waiting.delete(message.id);
    if (message.kind === 'answer') call.answer(unpackAnswer(message.value));
    else call.fail(problemOf(message.fault));
  });
  return {
    call(method, args, work) {
      const id = (last += 1);
      const answered = new Promise((answer, fail) => waiting.set(id, { answer, fail, work }));
      const bytes = (args as readonly unknown[]).filter((arg) => arg instanceof Uint8Array);
      channel.postMessage(
        { kind: 'call', id, method, args } satisfies Call,
        bytes.map(({ buffer }) => buffer as ArrayBuffer),
      );
      work?.signal?.addEventListener('abort', () =>
        channel.postMessage({ kind: 'cancel', id } satisfies Cancel, []),
      );
      return answered as ReturnType<typeof this.call>;
    },
    onEvent: (listener) => void listeners.push(listener),
  };
}

function faultOf(problem: unknown): Fault {
  if (problem instanceof WorkbookFault)
    return { id: problem.id, data: problem.data, message: problem.message };
  return {
    id: null,
    data: {},
    message: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
  };
}

function problemOf({ id, data, message }: Fault): Error {
  return id === null ? new Error(message) : new WorkbookFault(id, data);
}
