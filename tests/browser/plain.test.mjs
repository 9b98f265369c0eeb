// The pages need no script, no other host and no permission: without JavaScript they show everything that they are made
// of, and nothing inline stands in them, so that they work under the policy that the server in these tests sends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { PAGES, TEMPLATE_PAGES, named } from './kinds.mjs';

const { server, browser } = await start();

for (const page of TEMPLATE_PAGES) {
  test(`a phone without JavaScript shows the same on ${named(page)}`, async t => {
    const usual = await open(page.route, {});
    const bare = await open(page.route, { javaScriptEnabled: false });
    await t.test('scripts only add', () => {
      assert.ok(bare.words.length > 10);
      assert.deepEqual(missing(bare.words, usual.words), []);
    });
    await t.test('no control is dead without them', () => assert.deepEqual(bare.controls, []));
    await t.test('nothing is asked of other hosts and nothing complains', () => assert.deepEqual(usual.complaints, []));
  });
}

test('every script of a page is a file of the site', () => {
  const isFile = ({ type, src, text }) => type === 'application/ld+json'
    || (type === 'module' || /\/early\.\w+\.js$/.test(src)) && /^(?!\w+:|\/\/).*\.js$/.test(src) && !text;
  const faults = [...PAGES.values()].filter(({ scripts }) => !scripts.every(isFile));
  assert.deepEqual(faults.map(({ route }) => route), []);
});

test('no page has styles or handlers in attributes', () => {
  const faults = [...PAGES.values()].flatMap(({ route, handlers }) => handlers.map(handler => `${route}: ${handler}`));
  assert.deepEqual(faults, []);
});

/** The words of a text that do not stand in another one in their order, from the first such word on. */
function missing(words, others) {
  let at = 0;
  const lost = words.findIndex(word => (at = others.indexOf(word, at) + 1) === 0);
  return lost < 0 ? [] : words.slice(lost, lost + 10);
}

/** The words of a page; controls that no form of the page sends; and requests elsewhere, errors in the console, answers of 400 and more. */
async function open(route, options) {
  const context = await browser.newContext({ ...WINDOW.phone, ...options });
  const complaints = [];
  const page = await context.newPage();
  page.on('request', request => request.url().startsWith(server.origin) || complaints.push(`asks ${request.url()}`));
  page.on('response', response => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(server.address(route), { waitUntil: 'load' });
  const words = await page.evaluate(() => document.body.innerText.split(/\s+/).filter(Boolean));
  const controls = await page.evaluate(() => [...document.querySelectorAll('button, input, select, textarea, [role=button]')]
    .filter(control => !control.form?.hasAttribute('action')).map(control => control.outerHTML));
  await context.close();
  return { words, controls, complaints };
}
