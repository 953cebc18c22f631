/** Every icon that the manifest names comes from here and has the size that its name says. */
import type { Site } from '../site';
import { bad, good } from '../verdict';
import type { Sentences, Verdict } from '../verdict';
import { MANIFEST, readManifest } from './manifest';

export async function checkIcons(site: Site, say: Sentences): Promise<Verdict[]> {
  const manifest = readManifest((await site.read(MANIFEST))?.text ?? '');
  if (!manifest) return [bad(say.manifest.unreadable)];
  const faults = await Promise.all(
    manifest.icons.map((icon) => iconFault(site, icon, manifest.address, say)),
  );
  const found = faults.filter((fault) => fault !== null);
  return found.length > 0 ? found : [good(say.icons.all(manifest.icons.length))];
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
