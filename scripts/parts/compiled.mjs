/**
 * Runs a bundle from what the engine compiled it to the time before: a command on a small file then takes two thirds
 * of the time.
 *
 * That is kept under the signature of the bundle's sources, and the engine itself refuses what another version of it
 * made. Where nothing can be kept the bundle runs all the same.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { root } from './root.mjs';

const folder = join(root, '.cache', 'compiled');

/** Gives what the bundle at `path` exports; `signature` tells its versions apart. */
export function runCompiled(path, signature) {
  const name = `${basename(path)}-`;
  const kept = join(folder, name + signature.slice(0, 16));
  const cachedData = contentOf(kept);
  const script = new Script(Module.wrap(readFileSync(path, 'utf8')), { filename: path, cachedData });
  // At the end, as by then the functions that were called are compiled too.
  if (cachedData === undefined || script.cachedDataRejected)
    process.once('exit', () => keep(script, kept, name));
  const module = { exports: {} };
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  return module.exports;
}

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function keep(script, kept, name) {
  const making = `${kept}.making-${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder))
      if (old.startsWith(name)) rmSync(join(folder, old), { force: true });
    writeFileSync(making, script.createCachedData());
    renameSync(making, kept);
  } catch {
    // A read-only installation, a full disk: the next command compiles anew.
    rmSync(making, { force: true });
  }
}
