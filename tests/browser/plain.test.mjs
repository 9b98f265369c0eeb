// The pages need no script, no other host and no permission: they read the same without JavaScript, and work under the
// policy that the server in these tests sends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { PAGES, TEMPLATE_PAGES, named } from './kinds.mjs';

const { server, browser } = await start();

for (const page of TEMPLATE_PAGES) {
  test(`a phone without JavaScript shows the same on ${named(page)}`, async t => {
    const usual = await open(page.route, {});
    const bare = await open(page.route, { javaScriptEnabled: false });
    await t.test('the words are the same', () => {
      assert.ok(bare.words.length > 100);
      assert.equal(bare.words, usual.words);
    });
    await t.test('nothing is asked of other hosts and nothing complains', () => assert.deepEqual(usual.complaints, []));
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

/** The words of a page; and requests elsewhere, errors in the console, answers of 400 and more. */
async function open(route, options) {
  const context = await browser.newContext({ ...WINDOW.phone, ...options });
  const complaints = [];
  const page = await context.newPage();
  page.on('request', request => request.url().startsWith(server.origin) || complaints.push(`asks ${request.url()}`));
  page.on('response', response => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(server.address(route), { waitUntil: 'load' });
  const words = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
  await context.close();
  return { words, complaints };
}
