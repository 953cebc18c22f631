/**
 * The page that an IT officer opens after copying the package to the server: it tests what a browser can
 * see of the installation and says what is wrong and what to do. `?lang=en` shows it in English.
 */
import { installationMessages } from '../messages';
import { checkAddress } from './checks/address';
import { checkFiles } from './checks/files';
import { checkHeaders } from './checks/headers';
import { checkIcons } from './checks/icons';
import { checkManifest } from './checks/manifest';
import { checkOffice } from './checks/office';
import { checkPane } from './checks/pane';
import { showFinal, showResult } from './show';
import { siteOf } from './site';
import type { CheckId, CheckResult, Verdict } from './verdict';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
const say = installationMessages(language);
const site = siteOf(location.href);
const version = document.querySelector<HTMLMetaElement>('meta[name="application-version"]')?.content ?? '';

/** In the order in which a person puts things right. */
const CHECKS: readonly (readonly [CheckId, () => Verdict[] | Promise<Verdict[]>])[] = [
  ['address', () => checkAddress(site, say)],
  ['manifest', () => checkManifest(site, version, say)],
  ['pane', () => checkPane(site, say)],
  ['office', () => checkOffice(site, say)],
  ['headers', () => checkHeaders(site, say)],
  ['icons', () => checkIcons(site, say)],
  ['files', () => checkFiles(site, say)],
];

document.documentElement.lang = language;
const results: CheckResult[] = [];
for (const [check, run] of CHECKS) {
  const result = { check, verdicts: await run() };
  results.push(result);
  showResult(result, say);
}
showFinal(results, version, say);
