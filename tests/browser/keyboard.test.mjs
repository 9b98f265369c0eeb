// A reader with a keyboard gets everywhere, sees where they are, and is never held.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, start } from './browser.mjs';
import { keyboardFindings } from './judges.mjs';
import { TEMPLATE_PAGES, named } from './kinds.mjs';

const { visit } = await start();

for (const page of TEMPLATE_PAGES) {
  test(`the Tab key goes through ${named(page)}`, () => visit(page.route, WINDOW.desk, async page => {
    assert.deepEqual(await keyboardFindings(page), []);
  }));
}

for (const page of TEMPLATE_PAGES.filter(({ kind }) => ['exercise', 'home'].includes(kind))) {
  test(`the skip link leads to the contents of ${named(page)}`, () => visit(page.route, WINDOW.phone, async page => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'main');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)));
  }));
}

test('the languages open and close with the keyboard', () => visit('/nl/rugklachten/oefening-07/', WINDOW.phone, async page => {
  await page.locator('.languages summary').focus();
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('.languages a').first().isVisible());
  await page.keyboard.press('Space');
  assert.ok(!await page.locator('.languages a').first().isVisible());
}));
