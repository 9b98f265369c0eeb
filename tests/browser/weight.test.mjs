// What a phone must fetch before it can show a page, as a host sends it: with the prepared gzip files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { KIND_PAGES, named } from './kinds.mjs';

const { browser, server } = await start();
const KB = 1024;
const BUDGET = { folder: 120 * KB, leaflet: 120 * KB };
const REQUESTS = 8;

for (const page of KIND_PAGES) {
  test(`a phone fetches little for ${named(page)}`, async () => {
    const { bytes, requests } = await load(page.route);
    assert.ok(bytes > 1000 && bytes <= (BUDGET[page.kind] ?? 40 * KB), `${bytes} bytes`);
    assert.ok(requests.length <= REQUESTS, requests.join('\n'));
  });
}

async function load(route) {
  const context = await browser.newContext(WINDOW.phone);
  const page = await context.newPage();
  const answers = [];
  page.on('response', response => answers.push(response));
  await page.goto(server.address(route), { waitUntil: 'load' });
  const sizes = answers.map(answer => Number(answer.headers()['content-length']));
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: answers.map(answer => answer.url()) };
}
