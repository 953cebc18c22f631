/**
 * One at a time: several commands started together must not install or build over each other.
 *
 * A folder is the lock, because making one is atomic everywhere. It holds the id of its owner, so a lock
 * left behind by a process that died is recognised and taken over.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs `work` while holding the lock; waits for whoever holds it. */
export async function withLock(folder, work) {
  mkdirSync(dirname(folder), { recursive: true });
  while (!taken(folder)) {
    if (abandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function taken(folder) {
  try {
    mkdirSync(folder);
  } catch (problem) {
    if (problem.code === 'EEXIST') return false;
    throw problem;
  }
  writeFileSync(join(folder, 'owner'), String(process.pid));
  return true;
}

function abandoned(folder) {
  let owner;
  try {
    owner = Number(readFileSync(join(folder, 'owner'), 'utf8'));
  } catch {
    // Between making the folder and writing the owner: give the owner a moment.
    return age(folder) > 5000;
  }
  try {
    process.kill(owner, 0);
    return false;
  } catch (problem) {
    return problem.code === 'ESRCH';
  }
}

function age(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}
