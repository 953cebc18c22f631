/** The manifest: there, readable, of the same version as the pages, and pointing at this very place. */
import type { Site } from '../site';
import { bad, good, note } from '../verdict';
import type { Sentences, Verdict } from '../verdict';

export const MANIFEST = 'manifest.xml';
const PANE = 'taskpane.html';

export interface Manifest {
  /** Where it says the pages lie, with a slash at the end. */
  readonly address: string;
  /** Four parts: "0.1.0.0". */
  readonly version: string;
  /** Full addresses of all icons. */
  readonly icons: readonly string[];
}

/** Null where the text is no manifest. */
export function readManifest(text: string): Manifest | null {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  if (xml.querySelector('parsererror')) return null;
  const valuesOf = (tag: string): string[] =>
    [...xml.getElementsByTagName(tag)].map((element) => element.getAttribute('DefaultValue') ?? '');
  const [pane] = valuesOf('SourceLocation');
  const version = xml.getElementsByTagName('Version')[0]?.textContent ?? '';
  if (pane === undefined || !pane.endsWith(`/${PANE}`)) return null;
  const pictures = [...xml.getElementsByTagName('bt:Image')].flatMap(
    (image) => image.getAttribute('DefaultValue') ?? [],
  );
  return {
    address: pane.slice(0, -PANE.length),
    version,
    icons: [...new Set([...valuesOf('IconUrl'), ...valuesOf('HighResolutionIconUrl'), ...pictures])],
  };
}

export async function checkManifest(site: Site, version: string, say: Sentences): Promise<Verdict[]> {
  const answer = await site.read(MANIFEST);
  if (answer?.status !== 200) return [bad(say.missing(MANIFEST, answer?.status ?? null))];
  const manifest = readManifest(answer.text);
  if (!manifest) return [bad(say.manifest.unreadable)];
  return [addressVerdict(site, manifest, say), versionVerdict(manifest, version, say)];
}

function addressVerdict(site: Site, manifest: Manifest, say: Sentences): Verdict {
  const here = site.address.href;
  if (new URL(manifest.address).href === here) return good(say.manifest.here(here));
  return site.loopback
    ? note(say.manifest.elsewhereWhileTrying(manifest.address))
    : bad(say.manifest.elsewhere(manifest.address, here));
}

function versionVerdict(manifest: Manifest, version: string, say: Sentences): Verdict {
  const asManifest = `${version.split('-')[0] ?? version}.0`;
  return manifest.version === asManifest
    ? good(say.manifest.version(version))
    : bad(say.manifest.otherVersion(manifest.version, asManifest));
}
