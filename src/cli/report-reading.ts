/**
 * Units' files in their order, each read once: by a second thread where there is one, and by this thread where that
 * one is behind.
 */
import type { Messages } from '../messages';
import type { ReportedFile } from '../workflow';
import { readReportFile, type FileRead } from './file-read';
import type { ReadingThread } from './reading-thread';
import type { TurnsToRead } from './turns-to-read';

export class ReportReading {
  /** What was read and not asked for yet; null where this thread has to look for itself. */
  private readonly waiting = new Map<number, FileRead<ReportedFile> | null>();
  private taken = 0;
  private wake: () => void = () => undefined;

  constructor(
    private readonly files: readonly string[],
    private readonly words: Messages,
    private readonly turns: TurnsToRead,
    private thread: ReadingThread | null,
  ) {
    thread?.on('message', ({ at, outcome }) => {
      this.waiting.set(at, outcome);
      this.wake();
    });
    const gone = (): void => {
      this.thread = null;
      this.wake();
    };
    thread?.on('exit', gone);
    thread?.on('error', gone);
  }

  /** The files one after the other; throws what is no fault of a file. */
  async next(): Promise<FileRead<ReportedFile>> {
    const at = this.taken;
    while (this.thread && !this.waiting.has(at)) await this.readAhead();
    const known = this.waiting.get(at);
    this.waiting.delete(at);
    this.taken = at + 1;
    this.turns.taken(this.taken);
    return known ?? this.readHere(at);
  }

  /** Lets the thread go, wherever it is. */
  async end(): Promise<void> {
    await this.thread?.terminate();
  }

  /** Rather than wait for the other thread this one reads a file further on. */
  private async readAhead(): Promise<void> {
    const at = this.turns.nextNow();
    if (at !== null) this.waiting.set(at, await this.readHere(at));
    else
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
  }

  private readHere(at: number): Promise<FileRead<ReportedFile>> {
    return readReportFile(this.files[at] ?? '', this.words);
  }
}
