// Sharing an exercise: what is handed on is its lasting address, and a device that can do little still shows it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { settings } from './site.mjs';

const { browser, server } = await start();
const { address } = await settings();
const EXERCISE = '/nl/rugklachten/oefening-07/';
const LASTING = address + EXERCISE;
const said = page => page.locator('.tools + .status');

for (const path of [`${EXERCISE}?from=mail#steps`, '/020-07-1/']) {
  test(`the device's own way gets the lasting address of ${path}`, () => on(path, { share: 'works' }, async page => {
    await share(page);
    assert.deepEqual(await page.evaluate(() => shared), [{ title: await page.title(), url: LASTING }]);
    assert.equal(await said(page).innerText(), '');
  }));
}

test('a reader who thinks better of it is left alone', () => on(EXERCISE, { share: 'AbortError', copy: 'works' }, async page => {
  await share(page);
  assert.deepEqual(await page.evaluate(() => copied), []);
  assert.equal(await said(page).innerText(), '');
}));

for (const way of [undefined, 'NotAllowedError']) {
  test(`the address is copied where sharing ${way ? 'fails' : 'is unknown'}`, () => on(EXERCISE, { share: way, copy: 'works' }, async page => {
    assert.equal(await said(page).getAttribute('role'), 'status', 'it is there before its words');
    await share(page);
    assert.deepEqual(await page.evaluate(() => copied), [LASTING]);
    assert.equal(await said(page).innerText(), 'Het adres is gekopieerd. U kunt het nu plakken in een bericht.');
  }));
}

for (const copy of [undefined, 'NotAllowedError']) {
  test(`the address is shown and selected where copying ${copy ? 'fails' : 'is unknown'}`, () => on(EXERCISE, { copy }, async page => {
    await share(page);
    await share(page);
    assert.equal(await said(page).innerText(), `Kopieer dit adres: ${LASTING}`);
    assert.equal(await page.evaluate(() => getSelection().toString()), LASTING);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }));
}

test('only exercises and transfers are shared', async () => {
  const count = path => on(path, {}, page => page.getByRole('button', { name: 'Deel deze pagina' }).count());
  assert.equal(await count('/nl/rugklachten/transfer-01/'), 1);
  assert.equal(await count('/nl/rugklachten/'), 0);
  assert.equal(await count('/nl/privacy/'), 0);
});

const share = page => page.getByRole('button', { name: 'Deel deze pagina' }).click();

async function on(path, ways, look) {
  const context = await browser.newContext(WINDOW.phone);
  try {
    await context.addInitScript(pretend, ways);
    const page = await context.newPage();
    await page.goto(server.address(path));
    await page.locator('.comforts').waitFor({ state: 'attached' });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Runs before the page: ways to share and to copy that work, fail with an error of a name, or are unknown. */
function pretend({ share, copy }) {
  const way = (outcome, list) => outcome && (async given => {
    if (outcome !== 'works') throw new DOMException('', outcome);
    list.push(given);
  });
  globalThis.shared = [];
  globalThis.copied = [];
  Object.defineProperty(navigator, 'share', { value: way(share, globalThis.shared) });
  Object.defineProperty(navigator, 'clipboard', { value: copy && { writeText: way(copy, globalThis.copied) } });
}
