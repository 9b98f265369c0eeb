// The pages need no script, no other host and no permission: they read the same without JavaScript, and work under the
// policy that the server in these tests sends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { KIND_PAGES, PAGES, named } from './kinds.mjs';

const { visit, server, browser } = await start();
const words = page => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());

for (const page of KIND_PAGES) {
  test(`without JavaScript the words are the same on ${named(page)}`, async () => {
    const withScript = await visit(page.route, WINDOW.phone, words);
    const without = await visit(page.route, { ...WINDOW.phone, javaScriptEnabled: false }, words);
    assert.ok(without.length > 100);
    assert.equal(without, withScript);
  });

  test(`nothing is asked of other hosts and nothing complains on ${named(page)}`, async () => {
    assert.deepEqual(await complaints(page.route), []);
  });
}

test('no page has a script that runs', () => {
  const running = [...PAGES.values()].filter(({ scripts }) => scripts.some(type => type !== 'application/ld+json'));
  assert.deepEqual(running.map(({ route }) => route), []);
});

test('no page has styles or handlers in attributes', () => {
  const faults = [...PAGES.values()].flatMap(({ route, handlers }) => handlers.map(handler => `${route}: ${handler}`));
  assert.deepEqual(faults, []);
});

/** Requests elsewhere, errors in the console, answers of 400 and more. */
async function complaints(route) {
  const context = await browser.newContext();
  const found = [];
  const page = await context.newPage();
  page.on('request', request => request.url().startsWith(server.origin) || found.push(`asks ${request.url()}`));
  page.on('response', response => response.status() >= 400 && found.push(`${response.status()} ${response.url()}`));
  page.on('console', message => ['error', 'warning'].includes(message.type()) && found.push(message.text()));
  page.on('pageerror', error => found.push(error.message));
  await page.goto(server.address(route), { waitUntil: 'networkidle' });
  await context.close();
  return found;
}
