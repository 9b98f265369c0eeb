// A page that arrives slowly: the browser shows what it has, and nothing that it has shown moves when the rest comes. The
// server sends a page piece by piece, and the next piece only when the page with all pieces before it has been shown.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { WINDOW, launch } from './browser.mjs';
import { TEMPLATE_PAGES, named } from './kinds.mjs';
import { serve } from './server.mjs';
import { SITE } from './site.mjs';

const SHOWN = '/shown';
const PIECE = 700;
/** Where a page waits for its next piece; nothing when none is under way. @type {(() => void) | undefined} */
let send;

const browser = await launch();
const server = await serve(SITE, '/', { meddle });
after(() => Promise.all([browser.close(), server.close()]));

for (const page of TEMPLATE_PAGES) {
  for (const [name, window] of [['phone', WINDOW.phone], ['wider phone', WINDOW.phone360], ['desk', WINDOW.desk]]) {
    test(`nothing moves while ${named(page)} arrives, ${name}`, async () => {
      const context = await browser.newContext({ ...window, serviceWorkers: 'block' });
      await context.addInitScript(watch, SHOWN);
      const view = await context.newPage();
      await view.goto(server.address(page.route), { waitUntil: 'load' });
      const shifts = await view.evaluate(() => new Promise(shown => {
        requestAnimationFrame(() => requestAnimationFrame(() => shown(globalThis.shifts)));
      }));
      await context.close();
      assert.deepEqual(shifts, []);
    });
  }
}

/** Answers for pages, which it sends in pieces, and for the word that a piece is shown. */
function meddle(request, response) {
  if (request.url === SHOWN) {
    send?.();
    response.writeHead(204).end();
    return true;
  }
  if (!request.url.endsWith('/') && !request.url.endsWith('.html')) return false;
  sendInPieces(join(SITE, request.url, request.url.endsWith('/') ? 'index.html' : ''), response);
  return true;
}

async function sendInPieces(file, response) {
  const bytes = await readFile(file);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  let at = bytes.indexOf('<body') + PIECE; // a page without a body is not shown
  response.write(bytes.subarray(0, at));
  send = () => {
    response.write(bytes.subarray(at, at += PIECE));
    if (at < bytes.length) return;
    send = undefined;
    response.end();
  };
}

/** Runs before the page: notes what moves and where, and tells the server of each frame that is shown. */
function watch(address) {
  globalThis.shifts = [];
  const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  const note = ({ node, previousRect, currentRect }) => {
    const [from, to] = [previousRect, currentRect].map(place);
    if (from !== to) globalThis.shifts.push(`${node?.nodeName} ${node?.className}: ${from} → ${to}`); // a text that only grew is named too
  };
  new PerformanceObserver(list => list.getEntries().forEach(({ sources }) => sources.forEach(note))).observe({ type: 'layout-shift', buffered: true });
  const tell = () => document.readyState === 'loading' && requestAnimationFrame(() => fetch(address).then(tell, () => {}));
  tell();
}
