/**
 * Serves the built pages to this machine and to nobody else: `node scripts/serve.mjs`, PORT chooses the
 * port (0 for any free one). Only files of dist/web are given out.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagesFolder } from './parts/pages.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

const HEADERS = {
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'same-site',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** First address of the workbench for a person. */
export const FIRST_PAGE = 'workbench.html';

/**
 * Begins to listen on the loopback address. `secure` holds certificate and key for https.
 * Rejects where the port is taken.
 */
export function servePages({ port, folder = pagesFolder, secure = null }) {
  const answer = (request, response) => giveOut(folder, request, response);
  const server = secure ? createSecureServer(secure, answer) : createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: used } = server.address();
      resolve({
        address: `${secure ? 'https' : 'http'}://localhost:${used}`,
        close: () => new Promise((closed) => server.close(closed)),
      });
    });
  });
}

/** What to tell a person when `servePages` could not have the port; null for any other problem. */
export function portProblem({ code }, port, command) {
  const another =
    process.platform === 'win32'
      ? `đặt biến PORT=${port + 1} rồi chạy ${command}`
      : `PORT=${port + 1} ${command}`;
  if (code === 'EADDRINUSE') return `Cổng ${port} đang bận. Chạy lại với cổng khác: ${another}`;
  if (code === 'EACCES') return `Không được phép dùng cổng ${port}. Chạy lại với cổng khác: ${another}`;
  return null;
}

function giveOut(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, HEADERS).end();
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  if (file === null) {
    response.writeHead(404, HEADERS).end();
    return;
  }
  response.writeHead(200, { ...HEADERS, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** Null for what is not a file inside the folder. */
function fileFor(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path === '/' ? FIRST_PAGE : path));
  if (!file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await servePages({ port: Number(process.env.PORT ?? 3000) });
  process.stdout.write(`${address}\n`);
}
