/**
 * The open workbook kept in this browser, so that a reload or a crash loses nothing. It never leaves it.
 *
 * Each page keeps its own: two tabs never write over each other's work. A page holds a lock on its place as
 * long as it lives, so that another page takes over only what a closed or crashed one left behind.
 */
import { del, get, keys, set } from 'idb-keyval';

export interface KeptWork {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Changed since it was opened or last downloaded. */
  readonly unsaved: boolean;
}

interface Entry extends KeptWork {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly keptAt: number;
}

const OPENING = 'cchc-open-workbook/';
/** The place of this tab outlives a reload here. */
const OWN_PLACE = 'cchc-own-place';
/** Milliseconds until the page before the reload has let go of its place. */
const LETTING_GO = 1_000;
/** Work that nobody came back for goes after so many milliseconds: thirty days. */
const LONGEST = 30 * 24 * 60 * 60 * 1000;

let place: Promise<string> | null = null;
let hasKept = false;

/** Where the browser keeps nothing (private windows may not), work goes on without. */
export async function keepWork(work: KeptWork): Promise<void> {
  hasKept = true;
  const entry: Entry = { ...work, keptAt: Date.now() };
  await set(await ownPlace(), entry).catch(() => undefined);
}

/**
 * What this tab had open before it was loaded again; else what a page that is gone left behind, unsaved work
 * first. What else is left and was saved, or is old, is cleared away.
 */
export async function keptWork(): Promise<KeptWork | null> {
  const own = await entryAt(await ownPlace());
  if (own) return own;
  let taken: Entry | null = null;
  for (const [key, entry] of await entries()) {
    const mayGo = !entry.unsaved || Date.now() - entry.keptAt > LONGEST;
    // Another page may still come for it.
    if (taken && !mayGo) continue;
    if (hasKept || !(await hold(key))) continue;
    if (taken) await del(key).catch(() => undefined);
    else {
      taken = entry;
      place = Promise.resolve(key);
      rememberPlace(key);
    }
  }
  return taken;
}

export async function forgetWork(): Promise<void> {
  await del(await ownPlace()).catch(() => undefined);
}

function ownPlace(): Promise<string> {
  place ??= findPlace();
  return place;
}

/** A tab made by copying another one remembers the place of that one, which still holds it. */
async function findPlace(): Promise<string> {
  const former = formerPlace();
  if (former !== null && (await hold(former, LETTING_GO))) return former;
  const fresh = `${OPENING}${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  await hold(fresh);
  rememberPlace(fresh);
  return fresh;
}

/** Kept work of all pages: unsaved first, then the latest. */
async function entries(): Promise<readonly (readonly [string, Entry])[]> {
  const places = (await keys<string>().catch(() => [])).filter((key) => key.startsWith(OPENING));
  const found: (readonly [string, Entry])[] = [];
  for (const key of places) {
    const entry = await entryAt(key);
    if (entry) found.push([key, entry]);
  }
  return found.sort(
    ([, one], [, other]) => Number(other.unsaved) - Number(one.unsaved) || other.keptAt - one.keptAt,
  );
}

async function entryAt(key: string): Promise<Entry | null> {
  return (await get<Entry>(key).catch(() => undefined)) ?? null;
}

/**
 * True once this page holds the place, to the end of its life; false where another page does after `wait`
 * milliseconds. Browsers without locks hold everything.
 */
async function hold(key: string, wait = 0): Promise<boolean> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return true;
  const how: LockOptions = wait > 0 ? { signal: AbortSignal.timeout(wait) } : { ifAvailable: true };
  return new Promise((resolve) => {
    locks
      .request(key, how, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<never>(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

function formerPlace(): string | null {
  try {
    return sessionStorage.getItem(OWN_PLACE);
  } catch {
    return null;
  }
}

function rememberPlace(key: string): void {
  try {
    sessionStorage.setItem(OWN_PLACE, key);
  } catch {
    // Without it a reload finds the place among those left behind.
  }
}
