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

// Everything from the site itself, and nothing inline: the policy that the README asks hosts to send.
const POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

// The program that reads the search index is WebAssembly, which a policy counts among the scripts that are made on the spot.
const SEARCH_PAGE = /\/zoeken\/index\.html$/;

// What is made for frames in pages of other sites may stand there.
const EMBEDDED = /\/embed\/index\.html$/;

function policyOf(file) {
  if (SEARCH_PAGE.test(file)) return `${POLICY}; script-src 'self' 'wasm-unsafe-eval'`;
  return EMBEDDED.test(file) ? POLICY.replace(/frame-ancestors .*$/, 'frame-ancestors *') : POLICY;
}

/**
 * Starts serving `folder` below the path `base`, which begins and ends with a slash. A host with troubles answers by
 * `meddle` first, which says whether it has taken the request.
 */
export async function serve(folder, base = '/', { port = 0, meddle = () => false } = {}) {
  const server = createServer((request, response) => meddle(request, response) || answer(folder, base, request, response));
  await new Promise(ready => server.listen(port, '127.0.0.1', ready));
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
  const policy = { 'content-security-policy': policyOf(file) };
  return send(response, 200, extname(file), zipped || bytes, zipped ? { ...policy, 'content-encoding': 'gzip' } : policy);
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
