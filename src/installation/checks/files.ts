/** Every file is on the server as it is in the package, by its SHA-256. */
import type { Site } from '../site';
import { bad, good, note } from '../verdict';
import type { Sentences, Verdict } from '../verdict';

const LIST = 'SHA256SUMS.txt';

/** For people and for the server itself, which does not hand them out. */
const NOT_SERVED = /^(web\.config|nginx\.conf|tai-lieu\/)/;

/** How many files are asked for at a time. */
const AT_ONCE = 6;

/** Lines of `sha256sum`: the sum, two spaces, the path. */
export function readSums(text: string): readonly { readonly sum: string; readonly path: string }[] {
  return [...text.matchAll(/^([0-9a-f]{64}) [ *](.+?)\r?$/gm)].map(([, sum = '', path = '']) => ({
    sum,
    path,
  }));
}

export async function checkFiles(site: Site, say: Sentences): Promise<Verdict[]> {
  const answer = await site.read(LIST);
  if (answer?.status !== 200) return [bad(say.missing(LIST, answer?.status ?? null))];
  const files = readSums(answer.text).filter(({ path }) => !NOT_SERVED.test(path));
  if (files.length === 0) return [bad(say.files.emptyList(LIST))];
  if (!('subtle' in crypto)) return [note(say.files.cannotCompute)];
  const waiting = [...files];
  const faults: Verdict[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const got = await site.read(encodeURI(next.path));
      if (got?.status !== 200) faults.push(bad(say.missing(next.path, got?.status ?? null)));
      else if ((await sumOf(got.bytes)) !== next.sum) faults.push(bad(say.files.changed(next.path)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults.length > 0 ? faults : [good(say.files.all(files.length))];
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
