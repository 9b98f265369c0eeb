// Serves the built site on loopback as a plain web host would: index pages, a 404 page, the prepared .gz files, and the
// strictest content security policy the site must work under. Serves nothing outside the folder; no other method than GET.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, posix, relative, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

// Styles, pictures and the manifest from the site itself, and nothing else: no script, no frame, no form.
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Starts serving `folder` below the path `base`, which begins and ends with a slash. */
export async function serve(folder, base = '/') {
  const server = createServer((request, response) => answer(folder, base, request, response));
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    address: path => origin + base + path.replace(/^\//, ''),
    close: () => close(server),
  };
}

async function answer(folder, base, request, response) {
  const { pathname } = new URL(request.url, 'http://loopback');
  if (!pathname.startsWith(base)) return send(response, 404, '.txt', Buffer.from('outside the site'));
  const file = join(folder, posix.normalize('/' + decodeURIComponent(pathname.slice(base.length))));
  if (await isFolder(file)) return answerFolder(folder, file, request, response);
  return answerFile(folder, file, request, response);
}

async function answerFolder(folder, file, request, response) {
  const { pathname } = new URL(request.url, 'http://loopback');
  if (pathname.endsWith('/')) return answerFile(folder, join(file, 'index.html'), request, response);
  return response.writeHead(301, { location: pathname + '/' }).end();
}

async function answerFile(folder, file, request, response) {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return answerMissing(folder, file, response);
  const zipped = takesGzip(request) && await readFile(file + '.gz').catch(() => null);
  return send(response, 200, extname(file), zipped || bytes, zipped ? { 'content-encoding': 'gzip' } : {});
}

/** Below the folder of a language its own page for missing addresses, elsewhere that of the site. */
async function answerMissing(folder, file, response) {
  const [language] = relative(folder, file).split(sep);
  const page = await readFile(join(folder, language, '404', 'index.html'))
    .catch(() => readFile(join(folder, '404.html'))).catch(() => Buffer.from('not found'));
  return send(response, 404, '.html', page);
}

function send(response, status, extension, bytes, more = {}) {
  const type = TYPES[extension] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'content-length': bytes.length, 'content-security-policy': POLICY, ...more };
  response.writeHead(status, headers).end(bytes);
}

const takesGzip = request => /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
const isFolder = async file => (await stat(file).catch(() => null))?.isDirectory() ?? false;

function close(server) {
  server.closeAllConnections();
  return new Promise(closed => server.close(closed));
}
