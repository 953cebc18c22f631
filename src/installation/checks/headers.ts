/** What the server says about the files: how strict browsers shall be, what each file is, how long it may be kept. */
import type { Answer, Site } from '../site';
import { bad, good, note } from '../verdict';
import type { Sentences, Verdict } from '../verdict';

/** A file of each kind whose wrong type would keep something from working. */
const TYPES: readonly (readonly [path: string, type: RegExp, expected: string])[] = [
  ['taskpane.html', /^text\/html\b/i, 'text/html; charset=utf-8'],
  ['manifest.xml', /\bxml\b/i, 'application/xml'],
  ['shortcuts.json', /\bjson\b/i, 'application/json'],
  ['assets/icons/app-32.png', /^image\/png\b/i, 'image/png'],
  ['assets/icons/structure.svg', /^image\/svg\+xml\b/i, 'image/svg+xml'],
];

export async function checkHeaders(site: Site, say: Sentences): Promise<Verdict[]> {
  const answer = await site.read('taskpane.html');
  if (answer?.status !== 200) return [bad(say.missing('taskpane.html', answer?.status ?? null))];
  // A plain server that somebody tries the package with on this machine sends none of them.
  const lacking = site.loopback ? note : bad;
  return [
    ...policyVerdicts(answer, say, lacking),
    ...framingVerdicts(answer, say),
    answer.header('x-content-type-options').toLowerCase() === 'nosniff'
      ? good(say.headers.nosniff)
      : lacking(say.headers.noNosniff),
    ...cacheVerdicts(answer, say, lacking),
    ...(await typeVerdicts(site, say)),
  ];
}

type MakeVerdict = (says: string) => Verdict;

function policyVerdicts(answer: Answer, say: Sentences, lacking: MakeVerdict): Verdict[] {
  const policy = answer.header('content-security-policy');
  if (policy === '') return [lacking(say.headers.noPolicy)];
  const absent = ['script-src', 'frame-ancestors'].filter((part) => !policy.includes(part));
  return absent.length > 0
    ? absent.map((part) => bad(say.headers.policyLacks(part)))
    : [good(say.headers.policy)];
}

/** Excel on the web shows the pane in a frame; this older header would forbid it. */
function framingVerdicts(answer: Answer, say: Sentences): Verdict[] {
  const framing = answer.header('x-frame-options');
  return framing === '' ? [] : [bad(say.headers.framing(framing))];
}

function cacheVerdicts(answer: Answer, say: Sentences, lacking: MakeVerdict): Verdict[] {
  const kept = answer.header('cache-control');
  return [/no-cache|no-store|max-age=0/i.test(kept) ? good(say.headers.fresh) : lacking(say.headers.stale)];
}

async function typeVerdicts(site: Site, say: Sentences): Promise<Verdict[]> {
  const faults: Verdict[] = [];
  for (const [path, type, expected] of TYPES) {
    const answer = await site.read(path);
    if (answer?.status === 200 && !type.test(answer.header('content-type')))
      faults.push(bad(say.headers.type(path, answer.header('content-type'), expected)));
  }
  return faults.length > 0 ? faults : [good(say.headers.types)];
}
