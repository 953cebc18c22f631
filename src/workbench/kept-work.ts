/** The open workbook kept in this browser, so that a reload or a crash loses nothing. It never leaves it. */
import { del, get, set } from 'idb-keyval';

const KEY = 'cchc-open-workbook';

export interface KeptWork {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Changed since it was opened or last downloaded. */
  readonly unsaved: boolean;
}

/** Where the browser keeps nothing (private windows may not), work goes on without. */
export async function keepWork(work: KeptWork): Promise<void> {
  await set(KEY, work).catch(() => undefined);
}

export async function keptWork(): Promise<KeptWork | null> {
  const kept = await get<KeptWork>(KEY).catch(() => undefined);
  return kept ?? null;
}

export async function forgetWork(): Promise<void> {
  await del(KEY).catch(() => undefined);
}
