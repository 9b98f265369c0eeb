// A reader with a keyboard gets everywhere, sees where they are, and is never held.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { TEMPLATE_PAGES, named } from './kinds.mjs';

const { visit } = await start();
const MOST_STOPS = 400;

for (const page of TEMPLATE_PAGES) {
  test(`the Tab key goes through ${named(page)}`, () => visit(page.route, WINDOW.desk, async page => {
    const stops = await walk(page);
    assert.equal(stops[0]?.href, '#main', 'the first stop is the skip link');
    assert.deepEqual(stops.flatMap(({ faults }) => faults), []);
    assert.deepEqual(stops.map(({ index }) => index), [...stops.keys()], 'every control is a stop, in the order of the page');
    assert.equal(stops.length, await countControls(page));
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

/** Presses Tab until the focus leaves the page, which it must do. */
async function walk(page) {
  const stops = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await measure(page, 'focused');
    if (!stop || stop.index === stops[0]?.index) return stops;
    assert.notEqual(stop.index, stops.at(-1)?.index, 'the focus is held');
    stops.push(stop);
  }
  assert.fail('the focus never leaves the page');
}

const countControls = page => page.evaluate(() => [...document.querySelectorAll('a[href], button, input, summary')]
  .filter(element => element.checkVisibility()).length);
