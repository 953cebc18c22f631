/** Every icon that the manifest names comes from here, has the size that its name says and may be kept by Excel. */
import type { Site } from '../site';
import { bad, good, note } from '../verdict';
import type { Sentences, Verdict } from '../verdict';
import { MANIFEST, readManifest } from './manifest';

export async function checkIcons(site: Site, say: Sentences): Promise<Verdict[]> {
  const manifest = readManifest((await site.read(MANIFEST))?.text ?? '');
  if (!manifest) return [bad(say.manifest.unreadable)];
  const faults = await Promise.all(
    manifest.icons.map((icon) => iconFault(site, icon, manifest.address, say)),
  );
  const found = faults.filter((fault) => fault !== null);
  const all = found.length > 0 ? found : [good(say.icons.all(manifest.icons.length))];
  return [...all, ...(await keptVerdicts(site, manifest.icons[0], manifest.address, say))];
}

/** Excel shows a picture of its own in place of an icon that it may not keep. */
async function keptVerdicts(
  site: Site,
  icon: string | undefined,
  base: string,
  say: Sentences,
): Promise<Verdict[]> {
  if (!icon?.startsWith(base)) return [];
  const path = icon.slice(base.length);
  const control = (await site.read(path))?.header('cache-control') ?? '';
  if (!/no-cache|no-store|max-age=0/i.test(control)) return [];
  // A plain server that somebody tries the package with on this machine may keep nothing at all.
  const lacking = site.loopback ? note : bad;
  return [lacking(say.icons.notKept(path, control))];
}

/** The file is taken from here even where the manifest points elsewhere, which is another check's matter. */
async function iconFault(site: Site, icon: string, base: string, say: Sentences): Promise<Verdict | null> {
  if (!icon.startsWith(base)) return bad(say.icons.elsewhere(icon));
  const path = icon.slice(base.length);
  const answer = await site.read(path);
  if (answer?.status !== 200) return bad(say.missing(path, answer?.status ?? null));
  const expected = Number(/-(\d+)\.png$/.exec(path)?.[1]);
  const size = await sizeOf(answer.bytes);
  if (size === null) return bad(say.icons.noPicture(path));
  return size.width === expected && size.height === expected
    ? null
    : bad(say.icons.wrongSize(path, size.width, size.height, expected));
}

async function sizeOf(bytes: Uint8Array<ArrayBuffer>): Promise<{ width: number; height: number } | null> {
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    return { width: picture.width, height: picture.height };
  } catch {
    return null;
  }
}
