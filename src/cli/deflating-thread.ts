/**
 * A second thread that packs the stretches of a long part while this one still writes the next. Whichever of the two
 * is free takes a stretch; each is packed by itself, so that it makes no difference to the file which of them did it.
 *
 * Whoever saves a workbook waits for all of it without a turn of the event loop, so the threads speak through shared
 * memory: a stretch belongs to whoever claims it first, and what this thread finds unclaimed at the end it packs itself.
 */
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { ZlibOptions } from 'node:zlib';

export type Pack = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

/** What is sent: in the memory one number, 0 until somebody claims the stretch, and then its bytes. */
interface Sent {
  readonly id: number;
  readonly shared: SharedArrayBuffer;
  readonly length: number;
  readonly options: ZlibOptions;
}

interface Packed {
  readonly id: number;
  readonly bytes: Uint8Array;
}

interface RunningThread {
  readonly port: MessagePort;
  /** Counts the answers given, so that one can be waited for. */
  readonly answers: Int32Array;
}

const HEAD = 8;
/** So many stretches may wait, as they stand in memory as they are. */
const MOST_WAITING = 16;
/** A thread that says nothing for so long is not there any more. */
const PATIENCE_MILLISECONDS = 10_000;

const THREAD = `
const { workerData: { port, answers } } = require('node:worker_threads');
const { deflateRawSync } = require('node:zlib');
port.on('message', ({ id, shared, length, options }) => {
  if (Atomics.compareExchange(new Int32Array(shared, 0, 1), 0, 0, 1) !== 0) return;
  port.postMessage({ id, bytes: deflateRawSync(new Uint8Array(shared, ${String(HEAD)}, length), options) });
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});`;

let running: RunningThread | null = null;
let lastId = 0;
/** Of all parts being packed: what becomes of an answer. */
const expected = new Map<number, (bytes: Uint8Array) => void>();

/** Neither the thread nor its port keeps the process alive. */
function startedThread(): RunningThread {
  const { port1: port, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  new Worker(THREAD, { eval: true, workerData: { port: port2, answers }, transferList: [port2] }).unref();
  port.unref();
  return { port, answers };
}

/** The stretches of one part, packed by two threads. */
export class SharedDeflating {
  /** In order; null where one is not packed yet. */
  private readonly packed: (Uint8Array | null)[] = [];
  /** Sent and not answered, by their place. */
  private readonly sent = new Map<number, Sent>();
  private readonly free: SharedArrayBuffer[] = [];

  /** `pack` does in this thread what the other does in its own. */
  private constructor(
    private readonly thread: RunningThread,
    private readonly pack: Pack,
  ) {}

  /** Whether another thread is there already: then it may as well take the first stretch. */
  static get isRunning(): boolean {
    return running !== null;
  }

  /** Null where there is no second processor. */
  static begin(pack: Pack, processors = availableParallelism()): SharedDeflating | null {
    if (processors < 2) return null;
    running ??= startedThread();
    return new SharedDeflating(running, pack);
  }

  /** The next stretch, to be packed with these options. */
  push(bytes: Uint8Array, options: ZlibOptions): void {
    this.takeAnswers();
    const place = this.packed.push(null) - 1;
    if (this.sent.size >= MOST_WAITING) {
      this.packed[place] = this.pack(bytes, options);
      return;
    }
    const { length } = bytes;
    const shared = this.memoryFor(length);
    new Uint8Array(shared, HEAD).set(bytes);
    const sent: Sent = { id: ++lastId, shared, length, options };
    this.sent.set(place, sent);
    expected.set(sent.id, (answer) => {
      this.packed[place] = answer;
      this.sent.delete(place);
      this.free.push(shared);
    });
    this.thread.port.postMessage(sent);
  }

  /** All stretches packed, in the order they came in. */
  finish(): readonly Uint8Array[] {
    // From the end, as the other thread comes from the beginning.
    for (const [place, sent] of [...this.sent].reverse()) {
      if (Atomics.compareExchange(new Int32Array(sent.shared, 0, 1), 0, 0, 1) === 0)
        this.packHere(place, sent);
    }
    for (;;) {
      const seen = Atomics.load(this.thread.answers, 0);
      this.takeAnswers();
      if (this.sent.size === 0) break;
      const woken = Atomics.wait(this.thread.answers, 0, seen, PATIENCE_MILLISECONDS);
      if (woken === 'timed-out') for (const [place, sent] of this.sent) this.packHere(place, sent);
    }
    return this.packed.filter((bytes) => bytes !== null);
  }

  private packHere(place: number, { id, shared, length, options }: Sent): void {
    expected.delete(id);
    this.sent.delete(place);
    this.packed[place] = this.pack(new Uint8Array(shared, HEAD, length), options);
  }

  /** Used again for one stretch after the other: the collector would be slow to see how much of it there is. */
  private memoryFor(length: number): SharedArrayBuffer {
    const found = this.free.findIndex(({ byteLength }) => byteLength >= HEAD + length);
    const shared = this.free.splice(found, found < 0 ? 0 : 1)[0] ?? new SharedArrayBuffer(HEAD + length);
    Atomics.store(new Int32Array(shared, 0, 1), 0, 0);
    return shared;
  }

  private takeAnswers(): void {
    for (;;) {
      const answer = receiveMessageOnPort(this.thread.port)?.message as Packed | undefined;
      if (!answer) return;
      expected.get(answer.id)?.(answer.bytes);
      expected.delete(answer.id);
    }
  }
}
