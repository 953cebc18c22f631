/** Office opens add-ins over https only; a machine may try its own copy over plain http. */
import type { Site } from '../site';
import { bad, good, note } from '../verdict';
import type { Sentences, Verdict } from '../verdict';

export function checkAddress(site: Site, say: Sentences): Verdict[] {
  if (site.address.protocol === 'https:') return [good(say.address.secure)];
  return [site.loopback ? note(say.address.loopback) : bad(say.address.plain(site.address.href))];
}
