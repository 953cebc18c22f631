/** office.js, Microsoft's own script: from the server's copy or from Microsoft's address, it must start here. */
import type { Site } from '../site';
import { bad, good } from '../verdict';
import type { Sentences, Verdict } from '../verdict';
import { officeAddress } from './pane';

/** Milliseconds that a slow office line may take. */
const LONGEST_WAIT = 20_000;

export async function checkOffice(site: Site, say: Sentences): Promise<Verdict[]> {
  const stated = await officeAddress(site);
  if (stated === '') return [bad(say.office.unstated)];
  const address = new URL(stated, site.address);
  const local = address.origin === site.address.origin;
  if (await runs(address.href)) return [good(local ? say.office.local : say.office.remote(address.host))];
  return [bad(local ? say.office.localFails(stated) : say.office.remoteFails(address.host))];
}

function runs(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    const timer = setTimeout(() => resolve(false), LONGEST_WAIT);
    const end = (): void => {
      clearTimeout(timer);
      resolve('Office' in window);
    };
    script.onload = end;
    script.onerror = end;
    script.src = address;
    document.head.append(script);
  });
}
