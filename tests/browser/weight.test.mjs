// What a phone must fetch before it can show a page, as a host sends it: with the prepared gzip files.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { KIND_PAGES, named } from './kinds.mjs';

const { browser, server } = await start();
const KB = 1024;
const BUDGET = { folder: 120 * KB, leaflet: 64 * KB }; // the overview shows every exercise, drawn
const WITH_DRAWINGS = 60 * KB;
const SCRIPTS = 10 * KB;
const SCRIPTS_OF_SEARCH = 14 * KB; // before anything is looked for
const REQUESTS = 8;

for (const page of KIND_PAGES) {
  test(`a phone fetches little for ${named(page)}`, async () => {
    const { bytes, scripts, requests } = await load(page.route);
    assert.ok(bytes > 1000 && bytes <= (BUDGET[page.kind] ?? WITH_DRAWINGS), `${bytes} bytes`);
    const budget = page.kind === 'search page' ? SCRIPTS_OF_SEARCH : SCRIPTS;
    assert.ok(scripts > 0 && scripts <= budget, `${scripts} bytes of scripts`);
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
  const sum = sizes => sizes.reduce((sum, size) => sum + size, 0);
  const scripts = sizes.filter((_, index) => /\.js$/.test(answers[index].url()));
  return { bytes: sum(sizes), scripts: sum(scripts), requests: answers.map(answer => answer.url()) };
}
