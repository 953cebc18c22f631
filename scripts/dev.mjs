/**
 * `npm run dev`, for trying the add-in in real Excel: serves the pages over https with a certificate made for
 * this machine and says which manifest to give to Excel. PORT chooses the port; the manifest follows it.
 */
import { ensureDependencies } from './parts/dependencies.mjs';

const PORT = Number(process.env.PORT ?? 3000);

await ensureDependencies();
// The manifest says port 3000 unless told; saying so again would make the pages anew.
if (PORT !== 3000) process.env.CCHC_ADDRESS ??= `https://localhost:${String(PORT)}`;
const { ensurePages } = await import('./parts/pages.mjs');
const { localCertificate } = await import('./parts/certificate.mjs');
const { portProblem, servePages } = await import('./serve.mjs');
try {
  const folder = await ensurePages();
  const { problem, ...secure } = await localCertificate();
  const { address } = await servePages({ port: PORT, secure });
  process.stdout.write(
    `Ngăn tác vụ: ${address}/taskpane.html\nTệp manifest cho Excel: ${folder}/manifest.xml\n` +
      `Để dừng, nhấn Ctrl+C.\n`,
  );
  if (problem !== null)
    process.stderr.write(
      `Excel chưa tin chứng chỉ của trang (${problem}).\n` +
        'Hãy chạy một lần: npx office-addin-dev-certs install, đồng ý cài chứng chỉ, rồi mở lại Excel.\n',
    );
} catch (problem) {
  process.stderr.write(`${portProblem(problem, PORT, 'npm run dev') ?? problem.message}\n`);
  process.exit(1);
}
