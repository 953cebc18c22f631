/**
 * How long the page's own thread works at a stretch, read from the browser's trace. Counted is processor time,
 * not the clock: on a machine that is busy with other work a task takes longer, but no more of the processor.
 * Nothing that really holds the page up is hidden by that, since a page is held up by working.
 */
import type { CDPSession, Page } from 'playwright-core';

export interface LongTask {
  /** Milliseconds of processor time. */
  readonly took: number;
  /** The largest pieces of work inside it, as the browser names them, with their milliseconds. */
  readonly inside: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, and of its thread's processor time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly functionName?: string; readonly url?: string };
  };
}

/** Milliseconds that the browser takes, and a busy machine a little more, until its pages write to a new trace. */
const UNTIL_TRACED = 1_500;
/** Milliseconds below which a piece of a task is not worth naming. */
const WORTH_NAMING = 20;
const NAMED_PIECES = 6;

export class MainThread {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<MainThread> {
    const thread = new MainThread(await page.context().newCDPSession(page));
    await thread.start();
    return thread;
  }

  /** The longest task since it was last asked, or since the watch began. */
  async longest(): Promise<LongTask> {
    const longest = await this.last();
    await this.start();
    return longest;
  }

  /** As `longest`, and ends the watch: a browser watches one page at a time. */
  async last(): Promise<LongTask> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { readonly value: object[] }): void => {
      events.push(...(value as TraceEvent[]));
    };
    this.session.on('Tracing.dataCollected', collect);
    const complete = new Promise((resolve) => this.session.once('Tracing.tracingComplete', resolve));
    await this.session.send('Tracing.end');
    await complete;
    this.session.off('Tracing.dataCollected', collect);
    return longestIn(events);
  }

  private async start(): Promise<void> {
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        recordMode: 'recordContinuously',
        includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8'],
      },
    });
    await new Promise((resolve) => setTimeout(resolve, UNTIL_TRACED));
  }
}

function longestIn(events: readonly TraceEvent[]): LongTask {
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  const own = events.filter(({ pid, tid }) => pages.has(`${String(pid)} ${String(tid)}`));
  const tasks = own.filter(({ name }) => name === 'RunTask');
  // A trace without tasks, or without their processor time, would make any page look quick.
  if (!tasks.some(({ tdur }) => tdur !== undefined && tdur > 0))
    throw new Error('The browser told of no task of the page.');
  const [longest] = tasks.sort((one, other) => milliseconds(other) - milliseconds(one));
  if (!longest) return { took: 0, inside: [] };
  const pieces = own.filter(
    (event) =>
      event !== longest &&
      event.ts >= longest.ts &&
      event.ts < longest.ts + (longest.dur ?? 0) &&
      milliseconds(event) >= WORTH_NAMING,
  );
  return {
    took: milliseconds(longest),
    inside: pieces
      .sort((one, other) => milliseconds(other) - milliseconds(one))
      .slice(0, NAMED_PIECES)
      .map((event) => `${nameOf(event)} ${String(milliseconds(event))}`),
  };
}

const milliseconds = ({ tdur = 0 }: TraceEvent): number => Math.round(tdur / 1000);

const nameOf = ({ name, args }: TraceEvent): string =>
  [name, args.data?.functionName].filter((part) => part !== undefined && part !== '').join(' ');
