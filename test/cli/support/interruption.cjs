/**
 * Loaded before the command line: ends the process, or makes the disk refuse, at one step of writing the
 * draft of a result. INTERRUPT_AT names the step; INTERRUPT_BY is "kill" or an error code such as ENOSPC;
 * INTERRUPT_FILE says of which result, the first being 1.
 */
const files = require('node:fs/promises');

const { INTERRUPT_AT: step, INTERRUPT_BY: by, INTERRUPT_FILE: which } = process.env;
let drafts = 0;
const isDraft = (path) => /\.tmp$/.test(String(path));
const { open, rename } = files;

function reached(here) {
  if (here !== step || drafts !== Number(which)) return;
  if (by === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${by}: at ${here}`), { code: by });
}

files.open = async (path, ...how) => {
  if (!isDraft(path)) return open(path, ...how);
  drafts += 1;
  reached('before opening');
  const file = await open(path, ...how);
  reached('opened');
  const write = file.writeFile.bind(file);
  const sync = file.sync.bind(file);
  file.writeFile = async (bytes) => {
    if (step === 'half written') await write(bytes.subarray(0, bytes.length >> 1));
    reached('half written');
    await write(bytes);
    reached('written');
  };
  file.sync = async () => {
    await sync();
    reached('on disk');
  };
  return file;
};

files.rename = async (from, to) => {
  if (isDraft(from)) reached('before the move');
  await rename(from, to);
  if (isDraft(from)) reached('after the move');
};
