/**
 * Puts the real address, version and id into the manifest, and reads the result back the way Office's own
 * tools do, so that a manifest that cannot be read fails the build.
 */
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { OfficeAddinManifest } = require('office-addin-manifest');

const WRITTEN_ADDRESS = 'https://localhost:3000';

class StampManifestPlugin {
  /** @param {{source: string, address: string, version: string, id?: string}} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('StampManifestPlugin', (compilation) => {
      compilation.fileDependencies.add(this.options.source);
      compilation.hooks.processAssets.tapPromise(
        { name: 'StampManifestPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () =>
          compilation.emitAsset('manifest.xml', new sources.RawSource(await stampManifest(this.options))),
      );
    });
  }
}

/** The manifest's text with address, four-part version and, where given, id. */
async function stampManifest({ source, address, version, id }) {
  if (!address.startsWith('https://')) throw new Error(`Office asks for an https address, not "${address}"`);
  const fourParts = `${version.split('-')[0]}.0`;
  let text = readFileSync(source, 'utf8')
    .replaceAll(WRITTEN_ADDRESS, address)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourParts}</Version>`);
  if (id !== undefined) text = text.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
  const read = await readBack(text);
  if (read.version !== fourParts)
    throw new Error(`manifest.xml: version reads ${read.version}, not ${fourParts}`);
  if (id !== undefined && read.id !== id) throw new Error(`manifest.xml: id reads ${read.id}, not ${id}`);
  return text;
}

async function readBack(text) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-manifest-'));
  try {
    const file = path.join(folder, 'manifest.xml');
    writeFileSync(file, text);
    return await OfficeAddinManifest.readManifestFile(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

module.exports = { StampManifestPlugin, stampManifest };
