/**
 * For trying the add-in in real Excel: serves the pages over https on port 3000 with a certificate made for
 * this machine, which Excel trusts once `office-addin-dev-certs` has installed it.
 */
import { ensureDependencies } from './parts/dependencies.mjs';

await ensureDependencies();
const { default: certificates } = await import('office-addin-dev-certs');
const { ensurePages } = await import('./parts/pages.mjs');
const { servePages } = await import('./serve.mjs');
await ensurePages();
const secure = await certificates.getHttpsServerOptions();
const { address } = await servePages({ port: Number(process.env.PORT ?? 3000), secure });
process.stdout.write(`${address}/taskpane.html\nManifest: dist/web/manifest.xml\n`);
