/**
 * A second thread that reads units' files while the first is busy with the office's workbook. Both take the next file
 * that nobody has begun; the second sends what it read.
 */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { messages, type Language } from '../messages';
import type { ReportedFile } from '../workflow';
import { readReportFile, type FileRead } from './file-read';
import { TurnsToRead } from './turns-to-read';

/** What is sent of a file; null where something went wrong that is no fault of the file. */
export interface ThreadAnswer {
  readonly at: number;
  readonly outcome: FileRead<ReportedFile> | null;
}

/** As much of Node's Worker as is used. */
export interface ReadingThread {
  on(event: 'message', listener: (answer: ThreadAnswer) => void): unknown;
  /** It has ended, by itself or by a fault; every answer sent has arrived before. */
  on(event: 'exit', listener: () => void): unknown;
  on(event: 'error', listener: (problem: Error) => void): unknown;
  terminate(): Promise<unknown>;
}

interface ThreadData {
  readonly bundle: string;
  readonly files: readonly string[];
  readonly turns: SharedArrayBuffer;
  readonly language: Language;
}

/** Starting a thread takes as long as reading about so many files. */
const FEW_FILES = 64;

/** Null where a second thread would not help, or where the program is not the one file that a thread can load. */
export function readingThread(
  files: readonly string[],
  turns: TurnsToRead,
  language: Language,
): ReadingThread | null {
  if (files.length < FEW_FILES || availableParallelism() < 2 || !__filename.endsWith('.cjs')) return null;
  const data: ThreadData = { bundle: __filename, files, turns: turns.shared, language };
  const code =
    "const { workerData } = require('node:worker_threads'); require(workerData.bundle).readInThread();";
  return new Worker(code, { eval: true, workerData: data });
}

/** Runs in the second thread until no file is left. */
export async function readInThread(): Promise<void> {
  const { files, turns: shared, language } = workerData as ThreadData;
  const turns = new TurnsToRead(files.length, shared);
  const words = messages(language);
  for (let at = turns.next(); at !== null; at = turns.next()) {
    const outcome = await readReportFile(files[at] ?? '', words).catch(() => null);
    parentPort?.postMessage({ at, outcome } satisfies ThreadAnswer);
  }
}
