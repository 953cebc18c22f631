/**
 * Brings office.js into the page from the address chosen at build. It is a remote file or a copy beside the
 * page; where it does not come, a person must be told what is wrong instead of seeing an empty pane.
 */
export class OfficeMissing extends Error {
  constructor(readonly address: string) {
    super(`office.js did not load from ${address}`);
    this.name = 'OfficeMissing';
  }
}

/** Milliseconds that the file may take to come; a firewall that drops requests would let a person wait for ever. */
const LONGEST_LOADING = 30_000;
/** Milliseconds that office.js may take to find its Excel. */
const LONGEST_WAIT = 15_000;

/** Which host office.js found; null outside Office. Throws OfficeMissing where the script does not load. */
export async function loadOffice(address: string): Promise<Office.HostType | null> {
  await within(LONGEST_LOADING, addScript(address), address);
  const info = await within(LONGEST_WAIT, Office.onReady(), address);
  return info.host;
}

function within<T>(milliseconds: number, work: Promise<T>, address: string): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new OfficeMissing(address)), milliseconds)),
  ]);
}

function addScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new OfficeMissing(address));
    document.head.append(script);
  });
}
