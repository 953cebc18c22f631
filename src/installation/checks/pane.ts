/** The pane's page comes, and so does every script that it names, as a script. */
import type { Site } from '../site';
import { bad, good } from '../verdict';
import type { Sentences, Verdict } from '../verdict';

const PANE = 'taskpane.html';

export async function checkPane(site: Site, say: Sentences): Promise<Verdict[]> {
  const answer = await site.read(PANE);
  if (answer?.status !== 200) return [bad(say.missing(PANE, answer?.status ?? null))];
  const scripts = paneScripts(answer.text);
  const faults: Verdict[] = [];
  for (const script of scripts) {
    const got = await site.read(script);
    if (got?.status !== 200) faults.push(bad(say.missing(script, got?.status ?? null)));
    else if (!/\b(java|ecma)script\b/i.test(got.header('content-type')))
      faults.push(bad(say.headers.type(script, got.header('content-type'), 'text/javascript')));
  }
  return faults.length > 0 ? faults : [good(say.pane.loads(scripts.length))];
}

/** Where the page's office.js comes from, as chosen when the package was made; "" where the page does not say. */
export async function officeAddress(site: Site): Promise<string> {
  const page = parse((await site.read(PANE))?.text ?? '');
  return page.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content ?? '';
}

function paneScripts(text: string): string[] {
  return [...parse(text).querySelectorAll('script[src]')].flatMap((one) => one.getAttribute('src') ?? []);
}

/** Nothing of a parsed page runs or is asked for. */
function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}
