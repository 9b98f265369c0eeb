// What an older hand and eye need on a small phone: large things to touch, large letters, room between the lines; and
// edges that can be seen in light, in dark, and in the reader's own colours.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WINDOW, measure, start } from './browser.mjs';
import { KIND_PAGES, named } from './kinds.mjs';

const { visit } = await start();
const TARGET = 44; // px: WCAG 2.5.5, target size (enhanced)
const LETTERS = 16; // px
const BODY = 18; // px, of running text
const LINES = 1.5; // times the size of the letters: WCAG 1.4.8
const EDGE = 4.5; // to 1

for (const page of KIND_PAGES) {
  test(`a finger hits everything on ${named(page)}`, () => visit(page.route, WINDOW.phone, async page => {
    await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
    assert.deepEqual(await measure(page, 'smallTargets', TARGET), []);
  }));

  test(`the letters are large enough on ${named(page)}`, () => visit(page.route, WINDOW.phone, async page => {
    assert.deepEqual(await measure(page, 'smallText', LETTERS), []);
    assert.deepEqual(await measure(page, 'tightLines', LINES), []);
    assert.ok(await bodySize(page) >= BODY);
  }));

  for (const colorScheme of ['light', 'dark']) {
    test(`controls stand out in ${colorScheme}, on ${named(page)}`, () => visit(page.route, { ...WINDOW.desk, colorScheme }, async page => {
      assert.deepEqual(await measure(page, 'faintControls', EDGE), []);
    }));
  }

  for (const colorScheme of ['light', 'dark']) {
    test(`controls keep their edge in the reader's ${colorScheme} colours, on ${named(page)}`, () => keepsEdges(page.route, colorScheme));
  }
}

test('the main action is larger than other things to touch', () => visit('/nl/rugklachten/oefening-06/', WINDOW.phone, async page => {
  const { height } = await page.locator('.call').boundingBox();
  assert.ok(height >= 56, `${height} px`);
}));

test('nothing moves by itself', () => visit('/nl/rugklachten/oefening-06/', WINDOW.phone, async page => {
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
}));

const bodySize = page => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize));

/** What has a visible box in the colours of the theme must have an edge where the reader's colours take the ground away. */
function keepsEdges(route, colorScheme) {
  return visit(route, { ...WINDOW.desk, colorScheme }, async page => {
    assert.ok(await measure(page, 'markBoxed') > 0);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    assert.deepEqual(await measure(page, 'lostEdges'), []);
  });
}
